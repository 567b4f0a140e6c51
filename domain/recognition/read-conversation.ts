import type { Turn } from '../conversation/turn.ts';
import type { Hearing, HearingContext } from './hearing.ts';

/** What a whole conversation amounts to, in the terms of the field. */
export interface ReadConversation {
  readonly stage: 'preventive' | 'early' | 'mid' | 'late' | 'charge_off';
  readonly contact_type: 'right_party' | 'third_party' | 'wrong_number' | 'voicemail' | 'guarantor';
  readonly reason_for_non_payment: string;
  readonly outcome: string;
  /** Disclosure → indexes of the turns that give it or carry a part. */
  readonly disclosures: Readonly<Record<string, number[]>>;
  readonly violations: readonly { readonly label: string; readonly turn: number }[];
  readonly script_steps: readonly string[];
}

export interface ConversationContext extends HearingContext {
  readonly days_past_due: number;
}

/** Ids of the disclosure and prohibition cues to report; everything else in the lexicon serves the reading. */
export interface ReportedCues {
  readonly disclosures: readonly string[];
  readonly prohibitions: readonly string[];
}

/** Reasons that tell more than those after them, when one turn gives several. */
const REASONS = [
  'death_in_family',
  'not_my_debt_fraud',
  'already_paid',
  'product_complaint',
  'dispute_amount',
  'unemployment',
  'separation',
  'illness',
  'emergency_expense',
  'bill_not_received',
  'income_drop',
  'other_debts',
  'forgot',
  'waiting_salary',
  'refuses_no_reason',
];
/** Said in passing while bargaining: they yield to any other reason. */
const WEAK = new Set(['waiting_salary', 'refuses_no_reason', 'other_debts', 'forgot']);
/** Circumstances that a plan answers as a matter of course: answering them is no handled objection. */
const NO_OBJECTION = new Set([
  'reason_waiting_salary',
  'reason_forgot',
  'reason_emergency_expense',
  'reason_refuses_no_reason',
]);

/** Reads a whole conversation from its hearings: who it was with, why it was not paid, how it ended, what was done. Pure. */
export function readConversation(
  turns: readonly Turn[],
  hearings: readonly Hearing[],
  context: ConversationContext,
  reported: ReportedCues,
): ReadConversation {
  const index = new Map(turns.map((turn, i) => [turn.id, i]));
  const met = hearings.filter(({ result }) => result === 'met');
  const at = (cue: string): number[] =>
    met.filter((hearing) => hearing.cue === cue).map((hearing) => index.get(hearing.turn_id ?? '') ?? -1);
  const has = (cue: string): boolean => met.some((hearing) => hearing.cue === cue);

  const disclosures: Record<string, number[]> = {};
  for (const { cue, evidence, turn_id } of met) {
    if (!reported.disclosures.includes(cue)) continue;
    const places = disclosures[cue] ?? [];
    disclosures[cue] = places;
    for (const id of [...evidence.map((each) => each.turn_id), turn_id]) {
      const place = index.get(id ?? '');
      if (place !== undefined && !places.includes(place)) places.push(place);
    }
    places.sort((a, b) => a - b);
  }
  const violations = met
    .filter(({ cue }) => reported.prohibitions.includes(cue))
    .map(({ cue, turn_id }) => ({ label: cue, turn: index.get(turn_id ?? '') ?? 0 }));

  const contact = contactType(turns, has, context);
  const preventive = context.days_past_due <= 0;
  const reason =
    contact === 'right_party' || contact === 'guarantor' ? reasonGiven(met, index, preventive) : 'not_applicable';
  const steps = stepsDone(turns, met, index, contact, disclosures);
  const outcome = outcomeOf(turns, { has, at, contact, reason, preventive, steps });
  const days = context.days_past_due;
  return {
    stage: days <= 0 ? 'preventive' : days <= 30 ? 'early' : days <= 90 ? 'mid' : days <= 180 ? 'late' : 'charge_off',
    contact_type: contact,
    reason_for_non_payment: reason,
    outcome,
    disclosures,
    violations,
    script_steps: tidy(steps, outcome),
  };
}

function contactType(
  turns: readonly Turn[],
  has: (cue: string) => boolean,
  context: HearingContext,
): ReadConversation['contact_type'] {
  const customer = turns.some(({ speaker }) => speaker === 'customer');
  const third = turns.some(({ speaker }) => speaker === 'third_party');
  if (has('contact_voicemail') && !customer) return 'voicemail';
  if (context.audience === 'guarantor' || has('contact_guarantor')) return 'guarantor';
  if (has('contact_wrong_number') && !customer) return 'wrong_number';
  if (has('contact_wrong_number_customer') && turns.filter(({ speaker }) => speaker === 'customer').length <= 6)
    return 'wrong_number';
  if (third && !customer) return 'third_party';
  return 'right_party';
}

function reasonGiven(met: readonly Hearing[], index: ReadonlyMap<string, number>, preventive: boolean): string {
  if (preventive) return 'not_applicable';
  let best: { reason: string; rank: number } | null = null;
  for (const { cue, turn_id } of met) {
    if (!cue.startsWith('reason_')) continue;
    const reason = cue.slice('reason_'.length);
    const order = REASONS.indexOf(reason);
    const rank =
      (WEAK.has(reason) ? 10_000 : 0) +
      (reason === 'refuses_no_reason' ? 10_000 : 0) +
      (index.get(turn_id ?? '') ?? 0) * 20 +
      (order < 0 ? 19 : order);
    if (best === null || rank < best.rank) best = { reason, rank };
  }
  return best?.reason ?? 'not_stated';
}

function stepsDone(
  turns: readonly Turn[],
  met: readonly Hearing[],
  index: ReadonlyMap<string, number>,
  contact: ReadConversation['contact_type'],
  disclosures: Readonly<Record<string, number[]>>,
): Set<string> {
  const steps = new Set<string>();
  const agentTurns = turns.flatMap((turn, i) => (turn.speaker === 'agent' ? [i] : []));
  const opening = new Set(agentTurns.slice(0, 4));
  const ending = new Set(agentTurns.slice(-3));
  const places = (cue: string): number[] =>
    met.filter((hearing) => hearing.cue === cue).map(({ turn_id }) => index.get(turn_id ?? '') ?? -1);
  if (places('step_greeting').some((place) => opening.has(place))) steps.add('greeting');
  if (disclosures.identify_agent !== undefined && disclosures.identify_company !== undefined)
    steps.add('identification');
  const fromDisclosure: readonly (readonly [string, string])[] = [
    ['verify_identity', 'right_party_check'],
    ['recording_notice', 'recording_notice'],
    ['purpose_of_contact', 'purpose'],
    ['payment_check', 'payment_check'],
    ['breach_consequences', 'breach_explained'],
    ['complaint_channel', 'complaint_channel_given'],
  ];
  for (const [disclosure, step] of fromDisclosure) if (disclosures[disclosure] !== undefined) steps.add(step);
  for (const step of ['reason_inquiry', 'doubts_asked', 'payment_instructions', 'next_step_set'])
    if (places(`step_${step}`).length > 0) steps.add(step);
  if (places('outcome_callback').length > 0) steps.add('next_step_set');
  const firstReply = turns.findIndex(({ speaker }) => speaker === 'customer' || speaker === 'third_party');
  const opened = places('purpose_of_contact')[0] ?? -1;
  const offers = places('step_offer_presented').filter(
    (place) => place > Math.min(firstReply, Number.POSITIVE_INFINITY) || place > opened,
  );
  if (offers.length > 0) steps.add('offer_presented');
  const objections = met
    .filter(
      ({ cue }) =>
        (cue.startsWith('objection_') || cue.startsWith('reason_')) &&
        !NO_OBJECTION.has(cue) &&
        cue !== 'objection_angry' &&
        cue !== 'objection_complaint',
    )
    .map(({ turn_id }) => index.get(turn_id ?? '') ?? -1);
  const answers = [
    ...places('step_objection_handled'),
    ...places('step_offer_presented'),
    ...places('outcome_hardship'),
    ...places('outcome_dispute'),
    ...places('outcome_fraud'),
  ];
  if (objections.some((objection) => answers.some((answer) => answer > objection && answer - objection <= 5)))
    steps.add('objection_handled');
  const summaries = places('step_agreement_summary').filter((place) => place > firstReply && firstReply >= 0);
  const accepted = [...places('step_consent_obtained'), ...promises(turns, met, index)].filter((place) =>
    agentTurns.some((agent) => agent < place),
  );
  if (accepted.length > 0) steps.add('consent_obtained');
  if (summaries.length > 0 && accepted.length > 0) steps.add('agreement_summary');
  if (
    (contact === 'third_party' || contact === 'voicemail' || contact === 'wrong_number') &&
    places('step_message_left').length > 0
  )
    steps.add('message_left');
  if (places('step_farewell').some((place) => ending.has(place) && !(opening.has(place) && agentTurns.length > 4)))
    steps.add('farewell');
  return steps;
}

/** Turns in which the customer names the day on which to pay, or says yes to a sum with a day. */
function promises(turns: readonly Turn[], met: readonly Hearing[], index: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  const place = (hearing: Hearing): number => index.get(hearing.turn_id ?? '') ?? -1;
  for (const hearing of met) if (hearing.cue === 'customer_dated_promise') found.push(place(hearing));
  const asked = new Set(
    met
      .filter(({ cue }) => cue === 'step_agreement_summary' || cue === 'asks_agreement' || cue === 'asks_pay_day')
      .map(place),
  );
  const dated = new Set(met.filter(({ cue }) => cue === 'customer_dated').map(place));
  const days = new Set(met.filter(({ cue }) => cue === 'asks_pay_day').map(place));
  const yes = new Set(met.filter(({ cue }) => cue === 'customer_yes').map(place));
  const sums = new Set(
    met.filter(({ cue }) => cue === 'step_agreement_summary' || cue === 'asks_agreement').map(place),
  );
  for (let i = 1; i < turns.length; i++) {
    if (turns[i]?.speaker !== 'customer' || turns[i - 1]?.speaker !== 'agent') continue;
    if (!asked.has(i - 1)) continue;
    if (dated.has(i) && days.has(i - 1)) found.push(i);
    else if (yes.has(i) && sums.has(i - 1)) found.push(i);
  }
  return found.sort((a, b) => a - b);
}

interface Ending {
  readonly has: (cue: string) => boolean;
  readonly at: (cue: string) => number[];
  readonly contact: ReadConversation['contact_type'];
  readonly reason: string;
  readonly preventive: boolean;
  readonly steps: ReadonlySet<string>;
}

function outcomeOf(turns: readonly Turn[], ending: Ending): string {
  const { has, at, contact, reason, preventive, steps } = ending;
  if (contact === 'voicemail') return 'message_left';
  if (contact === 'wrong_number') return 'wrong_number_removed';
  if (contact === 'third_party') {
    if (steps.has('message_left')) return 'message_left';
    if (has('outcome_callback')) return 'callback_scheduled';
    return steps.has('farewell') ? 'message_left' : 'ended_abruptly';
  }
  const consent = steps.has('consent_obtained');
  const deal = steps.has('offer_presented') && has('says_deal');
  if (reason === 'not_my_debt_fraud' && (has('outcome_fraud') || has('outcome_dispute'))) return 'fraud_claim_opened';
  if (has('outcome_complaint')) return 'complaint_registered';
  if (has('outcome_supervisor')) return 'escalated_supervisor';
  const paid = at('outcome_paid_now').filter((place) => place > turns.length / 3);
  if (reason === 'already_paid')
    return has('outcome_receipt') || !has('outcome_dispute') ? 'already_paid_receipt_requested' : 'dispute_opened';
  if (paid.length > 0 && at('step_payment_instructions').some((place) => place < (paid[0] ?? 0))) return 'paid_now';
  if ((reason === 'dispute_amount' || reason === 'product_complaint') && !(consent && deal))
    return has('outcome_dispute') || has('step_next_step_set')
      ? 'dispute_opened'
      : has('objection_will_not_pay')
        ? 'refused'
        : 'dispute_opened';
  if (has('outcome_hardship') && !deal && !(consent && has('customer_dated_promise'))) return 'hardship_review';
  if (preventive) return 'reminder_delivered';
  if (consent) return deal ? 'agreement_closed' : 'promise_to_pay';
  if (has('outcome_callback')) return 'callback_scheduled';
  const last = turns[turns.length - 1];
  const refused = has('objection_will_not_pay') || has('reason_refuses_no_reason');
  if (refused && !has('customer_hung_up')) return 'refused';
  if (has('outcome_other_channel')) return 'referred_to_other_channel';
  if (has('customer_hung_up') || (last?.speaker === 'agent' && !steps.has('farewell')))
    return refused ? 'refused' : 'ended_abruptly';
  if (has('objection_dispute')) return 'dispute_opened';
  if (has('objection_angry') || refused) return 'refused';
  return steps.has('farewell') ? 'callback_scheduled' : 'ended_abruptly';
}

/** Steps that an outcome makes moot or certain. */
function tidy(steps: Set<string>, outcome: string): string[] {
  const out = new Set(steps);
  if (outcome === 'agreement_closed' || outcome === 'promise_to_pay') out.delete('next_step_set');
  if (
    outcome === 'refused' ||
    outcome === 'ended_abruptly' ||
    outcome === 'callback_scheduled' ||
    outcome === 'hardship_review'
  )
    out.delete('agreement_summary');
  return [...out];
}
