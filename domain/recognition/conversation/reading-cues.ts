/**
 * Every cue that the reading of a whole conversation listens for. A pack whose outcomes are to be read from what was said
 * must carry them beside those that its own rules name.
 */
export const readingCues: readonly string[] =
  `asks_agreement asks_consent asks_pay_day breach_consequences complaint_channel contact_guarantor contact_number_removed
  contact_voicemail contact_wrong_number contact_wrong_number_customer customer_bargains customer_dated
  customer_dated_promise customer_hung_up customer_sends_papers customer_yes debt_amount_and_origin identify_agent
  identify_company objection_already_paid objection_angry objection_complaint objection_deceased objection_dispute
  objection_hardship objection_no_money objection_not_mine objection_wants_discount objection_will_not_pay outcome_callback
  outcome_complaint outcome_dispute outcome_fraud outcome_hardship outcome_only_elsewhere outcome_other_channel
  outcome_paid_now outcome_receipt outcome_supervisor payment_check purpose_of_contact reason_already_paid
  reason_bill_not_received reason_death_in_family reason_dispute_amount reason_emergency_expense reason_forgot
  reason_illness reason_income_drop reason_not_my_debt_fraud reason_other_debts reason_product_complaint
  reason_refuses_no_reason reason_separation reason_unemployment reason_waiting_salary recording_notice says_deal
  says_follow_up says_no_pressure says_paid_seen says_waiver step_agreement_summary step_consent_obtained
  step_doubts_asked step_farewell step_greeting step_message_left step_next_step_set step_objection_handled
  step_offer_presented step_payment_instructions step_reason_inquiry verify_identity`
    .split(/\s+/)
    .filter(Boolean);
