import type { Turn } from '../../conversation/turn.ts';
import type { Hearing, HearingContext } from '../hearing.ts';
import { type HeardPlaces, heardPlaces } from './heard-places.ts';
import { readAcceptances } from './read-acceptance.ts';
import { readOutcome } from './read-outcome.ts';
import { readReason } from './read-reason.ts';
import { readSteps } from './read-steps.ts';

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

/** Reads a whole conversation from its hearings: who it was with, why it was not paid, how it ended, what was done. Pure. */
export function readConversation(
  turns: readonly Turn[],
  hearings: readonly Hearing[],
  context: ConversationContext,
  reported: ReportedCues,
): ReadConversation {
  const heard = heardPlaces(turns, hearings);
  const days = context.days_past_due;
  const preventive = days <= 0;
  const disclosures = disclosuresGiven(turns, hearings, reported);
  const contact = contactType(heard, context);
  const acceptances = readAcceptances(heard);
  const reasoned = !preventive && (contact === 'right_party' || contact === 'guarantor');
  const reason = reasoned ? readReason(heard, acceptances[acceptances.length - 1] ?? -1) : 'not_applicable';
  const steps = readSteps(heard, contact, disclosures, acceptances);
  const outcome = readOutcome({ heard, contact, reason, preventive, steps, acceptances });
  return {
    stage: preventive ? 'preventive' : days <= 30 ? 'early' : days <= 90 ? 'mid' : days <= 180 ? 'late' : 'charge_off',
    contact_type: contact,
    reason_for_non_payment: reason,
    outcome,
    disclosures,
    violations: reported.prohibitions.flatMap((label) => heard.at(label).map((turn) => ({ label, turn }))),
    script_steps: tidy(steps, outcome, heard, acceptances),
  };
}

/** Disclosure → the turns that give it or carry a part of it, ascending. */
function disclosuresGiven(
  turns: readonly Turn[],
  hearings: readonly Hearing[],
  reported: ReportedCues,
): Record<string, number[]> {
  const index = new Map(turns.map((turn, i) => [turn.id, i]));
  const given = new Map<string, Set<number>>();
  for (const { cue, result, evidence, turn_id } of hearings) {
    if (result !== 'met' || !reported.disclosures.includes(cue)) continue;
    const places = given.get(cue) ?? new Set();
    given.set(cue, places);
    for (const id of [...evidence.map((each) => each.turn_id), turn_id]) {
      const place = index.get(id ?? '');
      if (place !== undefined) places.add(place);
    }
  }
  return Object.fromEntries([...given].map(([cue, places]) => [cue, [...places].sort((a, b) => a - b)]));
}

function contactType({ turns, has, at }: HeardPlaces, context: HearingContext): ReadConversation['contact_type'] {
  const customers = turns.filter(({ speaker }) => speaker === 'customer').length;
  const third = turns.some(({ speaker }) => speaker === 'third_party');
  if (customers === 0 && at('contact_voicemail').length > 0) return 'voicemail';
  if (context.audience === 'guarantor' || has('contact_guarantor')) return 'guarantor';
  if (customers === 0 && (has('contact_wrong_number') || (third && has('contact_number_removed'))))
    return 'wrong_number';
  if (has('contact_wrong_number_customer') && customers <= 6) return 'wrong_number';
  return third && customers === 0 ? 'third_party' : 'right_party';
}

/** Steps that an outcome makes moot. */
function tidy(
  steps: ReadonlySet<string>,
  outcome: string,
  { at, last }: HeardPlaces,
  acceptances: readonly number[],
): string[] {
  const out = new Set(steps);
  if (outcome === 'agreement_closed' || outcome === 'promise_to_pay') {
    // In a closing "vou mandar" and "todo dia 10" tell how the deal runs; a next step is what is said once it stands.
    const accepted = acceptances[acceptances.length - 1] ?? 0;
    const told = new Set([...at('breach_consequences'), ...at('step_agreement_summary')]);
    const after = [...at('step_next_step_set'), ...at('outcome_callback')].filter((place) => place > accepted);
    if (!after.some((place) => !told.has(place)) && last('says_follow_up') < 0) out.delete('next_step_set');
  }
  if (['refused', 'ended_abruptly', 'callback_scheduled', 'hardship_review'].includes(outcome))
    out.delete('agreement_summary');
  return [...out];
}
