import * as z from 'zod';

/** How a conversation may end, as the reading of a whole one tells it (the outcome labels of the conversation set). */
export const Ending = z.enum([
  'agreement_closed',
  'promise_to_pay',
  'paid_now',
  'already_paid_receipt_requested',
  'callback_scheduled',
  'message_left',
  'refused',
  'dispute_opened',
  'fraud_claim_opened',
  'hardship_review',
  'complaint_registered',
  'escalated_supervisor',
  'referred_to_other_channel',
  'wrong_number_removed',
  'reminder_delivered',
  'ended_abruptly',
]);
export type Ending = z.infer<typeof Ending>;

/**
 * For each ending, the cues whose words show it, most telling first: what is quoted to whoever asks why. An ending without
 * any is told by what was not said.
 */
export const endingCues: Readonly<Record<Ending, readonly string[]>> = {
  agreement_closed: ['step_consent_obtained', 'customer_dated_promise', 'customer_yes'],
  promise_to_pay: ['customer_dated_promise', 'step_consent_obtained', 'customer_dated', 'customer_yes'],
  paid_now: ['outcome_paid_now', 'says_paid_seen'],
  already_paid_receipt_requested: ['reason_already_paid', 'objection_already_paid', 'outcome_receipt'],
  callback_scheduled: ['outcome_callback'],
  message_left: ['step_message_left'],
  refused: ['objection_will_not_pay', 'reason_refuses_no_reason', 'objection_angry'],
  dispute_opened: ['outcome_dispute', 'objection_dispute', 'reason_dispute_amount', 'reason_product_complaint'],
  fraud_claim_opened: ['outcome_fraud', 'reason_not_my_debt_fraud'],
  hardship_review: ['outcome_hardship', 'objection_hardship'],
  complaint_registered: ['outcome_complaint', 'objection_complaint'],
  escalated_supervisor: ['outcome_supervisor'],
  referred_to_other_channel: ['outcome_other_channel', 'outcome_only_elsewhere'],
  wrong_number_removed: ['contact_wrong_number_customer', 'contact_wrong_number', 'contact_number_removed'],
  reminder_delivered: [],
  ended_abruptly: ['customer_hung_up'],
};
