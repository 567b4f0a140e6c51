import type { HeardPlaces } from './heard-places.ts';
import { paidAfterInstructions } from './paid-after-instructions.ts';
import type { ReadConversation } from './read-conversation.ts';

interface Ending {
  readonly heard: HeardPlaces;
  readonly contact: ReadConversation['contact_type'];
  readonly reason: string;
  readonly preventive: boolean;
  readonly steps: ReadonlySet<string>;
  readonly acceptances: readonly number[];
}

/**
 * How the conversation ended. What is opened for the customer (a review, a dispute, another desk) outranks an acceptance
 * that came before it; an acceptance outranks refusals, call-backs and reviews before it; between what is left the later wins.
 */
export function readOutcome({ heard, contact, reason, preventive, steps, acceptances }: Ending): string {
  const { has, last } = heard;
  if (contact === 'voicemail') return 'message_left';
  if (contact === 'wrong_number') return 'wrong_number_removed';
  if (contact === 'third_party') {
    if (steps.has('message_left')) return 'message_left';
    if (has('outcome_callback')) return 'callback_scheduled';
    return steps.has('farewell') ? 'message_left' : 'ended_abruptly';
  }
  const accepted = acceptances[acceptances.length - 1] ?? -1;
  const refused = last('objection_will_not_pay', 'reason_refuses_no_reason');
  const { proposals } = heard;
  // A yes with nothing new proposed in between agrees to what was opened.
  const since = (cue: string): boolean => {
    const opened = last(cue);
    return opened >= 0 && !proposals.some((place) => place > opened && place < accepted);
  };
  if (reason === 'not_my_debt_fraud' && (has('outcome_fraud') || has('outcome_dispute'))) return 'fraud_claim_opened';
  if (since('outcome_complaint')) return 'complaint_registered';
  if (since('outcome_supervisor')) return 'escalated_supervisor';
  if (reason === 'already_paid')
    return has('outcome_receipt') || !has('outcome_dispute') ? 'already_paid_receipt_requested' : 'dispute_opened';
  if (paidAfterInstructions(heard).length > 0) return 'paid_now';
  if (preventive) return 'reminder_delivered';
  if (since('outcome_only_elsewhere')) return 'referred_to_other_channel';
  const contested = reason === 'dispute_amount' || reason === 'product_complaint' || reason === 'not_my_debt_fraud';
  if (contested && since('outcome_dispute')) return 'dispute_opened';
  const review = last('outcome_hardship');
  if (since('outcome_hardship') && review > refused && review > last('step_agreement_summary'))
    return 'hardship_review';
  if (accepted >= 0 && accepted > refused) return dealBefore(heard, accepted) ? 'agreement_closed' : 'promise_to_pay';
  // Cut off in the middle of the agent's words; a goodbye after a refusal is still a refusal.
  const ends = heard.turns[heard.turns.length - 1];
  if (last('customer_hung_up') > refused && ends?.speaker === 'agent' && !steps.has('farewell'))
    return 'ended_abruptly';
  if (refused >= 0 && !calledBackAfter(heard, refused)) return 'refused';
  if (has('outcome_callback')) return 'callback_scheduled';
  if (contested) return has('step_next_step_set') ? 'dispute_opened' : 'refused';
  if (has('outcome_other_channel')) return 'referred_to_other_channel';
  if (has('customer_hung_up') || (ends?.speaker === 'agent' && !steps.has('farewell'))) return 'ended_abruptly';
  if (has('objection_dispute')) return 'dispute_opened';
  if (has('objection_angry')) return 'refused';
  return steps.has('farewell') ? 'callback_scheduled' : 'ended_abruptly';
}

/** New terms (a discount, instalments, an entry) stood in what was proposed up to the acceptance or read back right after. */
function dealBefore({ at, turns }: HeardPlaces, accepted: number): boolean {
  const reply = turns.findIndex(({ speaker }) => speaker !== 'agent');
  return at('says_deal').some((place) => place > reply && place <= accepted + 2);
}

/** A call agreed with the customer after the refusal: the agent names when, the customer answers without refusing again. */
function calledBackAfter({ at, turns }: HeardPlaces, refused: number): boolean {
  const answered = turns.findLastIndex(({ speaker }) => speaker === 'customer');
  return at('outcome_callback').some((place) => place > refused && place < answered);
}
