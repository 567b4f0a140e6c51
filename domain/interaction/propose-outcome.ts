import type { Instant } from '../conversation/plain-date.ts';
import type { Audience, Turn } from '../conversation/turn.ts';
import type { Facts } from '../playbook/holds.ts';
import type { Outcome, OutcomeField, Playbook } from '../playbook/playbook.ts';
import { type Ending, endingCues } from '../recognition/conversation/ending.ts';
import { type ConversationContext, readConversation } from '../recognition/conversation/read-conversation.ts';
import type { Hearing } from '../recognition/hearing.ts';
import { type CallBack, readCallBack } from './read-call-back.ts';
import type { Evidence } from './verdict.ts';

/** What happened points to one outcome: which, by whose words, and what those words say of the rest of the form. */
export interface OutcomeProposal {
  /** Id of the outcome; null where nothing points to one. */
  readonly proposed: string | null;
  readonly possible: readonly string[];
  /** Why each of the others may not be recorded here: who it is for, or that there is no deal. */
  readonly impossible: Readonly<Record<string, 'audience' | 'no_deal'>>;
  /** The words that led to it; null where it follows from what was declared. */
  readonly quote: string | null;
  /** The reason for non-payment as declared, else as the whole conversation reads. */
  readonly reason: string | null;
  /** When to call back, where a call was agreed. */
  readonly call_back: CallBack | null;
  /** When contact is allowed again, where the contact guard stops it now. */
  readonly allowed_at: Instant | null;
}

/** What was said, as far as the page shows it. */
export interface SaidSoFar {
  readonly turns: readonly Turn[];
  readonly hearings: readonly Hearing[];
  readonly context: ConversationContext;
  /** The words of acceptance, where the deal was accepted. */
  readonly consent: readonly Evidence[];
  /** Whether the agent set down that the number is not the debtor's. */
  readonly wrong_number: boolean;
  /** When contact is allowed again, where the contact guard stops it now and the agent has not gone on all the same. */
  readonly allowed_at: Instant | null;
}

/**
 * The outcomes that may be recorded, and the one that what happened points to. What the agent declared and a proven closing
 * go before the reading of the conversation, which is the one that the recognition is scored by. Outcome ids are the
 * firm's own: they are known by the endings they stand for and, in packs that name none, by what they ask for.
 */
export function proposeOutcome(playbook: Playbook, facts: Facts, said: SaidSoFar): OutcomeProposal {
  const impossible = impossibleOutcomes(playbook, facts.audience, facts.agreement !== 'none');
  const possible = playbook.outcomes.filter(({ id }) => !(id in impossible));
  const standsFor = (ending: Ending): Outcome | undefined => possible.find(({ endings }) => endings.includes(ending));
  const asking = (field: OutcomeField): Outcome | undefined =>
    possible.find(({ requires }) => requires.includes(field));
  const third = facts.audience === 'third_party';
  const read = said.turns.length === 0 ? null : readAll(playbook, said);
  // A conversation that is still going on has not ended abruptly; only one that nobody answered has come to nothing.
  const answered = said.turns.some(({ speaker }) => speaker !== 'agent');
  const ending = read && (read.ending !== 'ended_abruptly' || !answered) ? read.ending : null;

  let outcome: Outcome | undefined;
  let quote: string | null = null;
  if (facts.agreement === 'accepted' && !third) {
    outcome = asking('agreement');
    quote = wordsOf(said.consent, said.turns);
  } else if (said.wrong_number) {
    outcome = standsFor('wrong_number_removed');
  } else if (!third && (facts.payment === 'paid' || facts.claimed || facts.reason === 'already_paid')) {
    outcome = asking('receipt');
  } else if (ending) {
    outcome = standsFor(ending);
    quote = outcome ? quoteOf(ending, said) : null;
  }
  const chosen = outcome ? null : endingOf(playbook, facts.answers);
  if (chosen) outcome = standsFor(chosen);
  // Nothing may be said now: what remains is to call again when it may.
  if (said.allowed_at) outcome ??= standsFor('callback_scheduled');
  if (third) outcome ??= asking('third_party_relation');

  const known = new Set(playbook.reasons.map(({ id }) => id));
  // Nothing is late that a reason could be asked for. In a chat, what was not written was not said; on a call only the agent
  // has heard it.
  const unread =
    said.context.days_past_due <= 0 ? 'not_applicable' : facts.channel === 'whatsapp' ? 'not_stated' : null;
  const heard = read?.reason ?? unread;
  const reason = facts.reason ?? (heard !== null && known.has(heard) ? heard : null);
  return {
    proposed: outcome?.id ?? null,
    possible: possible.map(({ id }) => id),
    impossible,
    quote,
    reason: third ? null : reason,
    call_back: readCallBack(said.turns, said.hearings, said.context),
    allowed_at: said.allowed_at,
  };
}

/** The outcomes that may not be recorded with this audience, or without a deal, and why. */
export function impossibleOutcomes(
  playbook: Playbook,
  audience: Audience,
  hasDeal: boolean,
): OutcomeProposal['impossible'] {
  return Object.fromEntries(
    playbook.outcomes.flatMap(({ id, audiences, requires }): [string, 'audience' | 'no_deal'][] => {
      if (!audiences.includes(audience)) return [[id, 'audience']];
      return requires.includes('agreement') && !hasDeal ? [[id, 'no_deal']] : [];
    }),
  );
}

function readAll(playbook: Playbook, { turns, hearings, context }: SaidSoFar): { ending: Ending; reason: string } {
  const { outcome, reason_for_non_payment } = readConversation(turns, hearings, context, {
    disclosures: playbook.disclosures.map(({ cue }) => cue),
    prohibitions: [],
  });
  return { ending: outcome as Ending, reason: reason_for_non_payment };
}

/** How the conversation ends by what the agent chose as answers: the last of them that says so. */
function endingOf(playbook: Playbook, answers: Facts['answers']): Ending | null {
  const endings = [...(answers ?? [])].map(
    ([id, answer]) => playbook.steps.find((step) => step.id === id)?.answers.find((each) => each.id === answer)?.ending,
  );
  return endings.findLast((ending) => ending !== undefined) ?? null;
}

function quoteOf(ending: Ending, { turns, hearings }: SaidSoFar): string | null {
  for (const cue of endingCues[ending]) {
    const hearing = hearings.findLast((each) => each.cue === cue && each.result === 'met');
    if (hearing) return wordsOf(hearing.evidence, turns, hearing.turn_id);
  }
  return null;
}

/** The words themselves; where a cue rests on no words in particular, the beginning of their turn. */
function wordsOf(evidence: readonly Evidence[], turns: readonly Turn[], turnId: string | null = null): string | null {
  const words = evidence.map(({ text }) => text).join(' … ');
  return words || (turns.find(({ id }) => id === turnId)?.text.slice(0, 80) ?? null);
}
