import type { HeardPlaces } from './heard-places.ts';
import type { ReadConversation } from './read-conversation.ts';

/** Disclosures that are steps of the script as well. */
const FROM_DISCLOSURE: readonly (readonly [string, string])[] = [
  ['verify_identity', 'right_party_check'],
  ['recording_notice', 'recording_notice'],
  ['purpose_of_contact', 'purpose'],
  ['payment_check', 'payment_check'],
  ['breach_consequences', 'breach_explained'],
  ['complaint_channel', 'complaint_channel_given'],
];
const PLAIN = ['reason_inquiry', 'doubts_asked', 'payment_instructions'];
/** What the customer says that asks for an alternative: no money, another sum, a hard case, a dispute. */
const OBJECTIONS = [
  'objection_no_money',
  'objection_not_mine',
  'objection_wants_discount',
  'objection_hardship',
  'objection_dispute',
  'objection_deceased',
  'customer_bargains',
  'reason_unemployment',
  'reason_income_drop',
  'reason_illness',
  'reason_death_in_family',
  'reason_separation',
  'reason_bill_not_received',
  'reason_other_debts',
  'reason_dispute_amount',
  'reason_not_my_debt_fraud',
  'reason_product_complaint',
];
/** Circumstances that a plan answers as a matter of course: only a waiver or more time answers them as objections. */
const CIRCUMSTANCES = ['reason_waiting_salary', 'reason_emergency_expense'];
const ANSWERS = [
  'step_objection_handled',
  'step_offer_presented',
  'outcome_hardship',
  'outcome_dispute',
  'outcome_fraud',
];
/** How many turns after an objection its answer may come. */
const ANSWERED_WITHIN = 5;

/** The steps of the script that the agent did. `acceptances` are the turns that settle something. Pure. */
export function readSteps(
  heard: HeardPlaces,
  contact: ReadConversation['contact_type'],
  disclosures: Readonly<Record<string, number[]>>,
  acceptances: readonly number[],
): Set<string> {
  const { turns, at, has } = heard;
  const steps = new Set<string>();
  const agentTurns = turns.flatMap((turn, i) => (turn.speaker === 'agent' ? [i] : []));
  const opening = new Set(agentTurns.slice(0, 4));
  const ending = new Set(agentTurns.slice(-3));
  const firstReply = turns.findIndex(({ speaker }) => speaker !== 'agent');
  if (at('step_greeting').some((place) => opening.has(place))) steps.add('greeting');
  if (disclosures.identify_agent !== undefined && disclosures.identify_company !== undefined)
    steps.add('identification');
  for (const [disclosure, step] of FROM_DISCLOSURE) if (disclosures[disclosure] !== undefined) steps.add(step);
  for (const step of PLAIN) if (has(`step_${step}`)) steps.add(step);
  if (has('step_next_step_set') || has('outcome_callback') || (acceptances.length > 0 && has('says_follow_up')))
    steps.add('next_step_set');

  if (at('step_offer_presented').some((place) => heard.proposals.includes(place))) steps.add('offer_presented');
  if (
    answered(heard, OBJECTIONS, ANSWERS) ||
    answered(heard, ['objection_will_not_pay'], ['step_offer_presented']) ||
    answered(heard, CIRCUMSTANCES, ['says_waiver', 'outcome_hardship']) ||
    (has('outcome_callback') && answered(heard, ['reason_death_in_family'], ['outcome_callback', 'says_no_pressure']))
  )
    steps.add('objection_handled');
  if (acceptances.length > 0) {
    steps.add('consent_obtained');
    if (at('step_agreement_summary').some((place) => place > firstReply && firstReply >= 0))
      steps.add('agreement_summary');
  }
  if (contact !== 'right_party' && contact !== 'guarantor' && has('step_message_left')) steps.add('message_left');
  if (at('step_farewell').some((place) => ending.has(place) && !(opening.has(place) && agentTurns.length > 4)))
    steps.add('farewell');
  return steps;
}

function answered({ at }: HeardPlaces, objections: readonly string[], answers: readonly string[]): boolean {
  const replies = new Set(answers.flatMap((cue) => at(cue)));
  const soon = Array.from({ length: ANSWERED_WITHIN }, (_, n) => n + 1);
  return objections.some((cue) => at(cue).some((said) => soon.some((after) => replies.has(said + after))));
}
