import type { Turn } from '../conversation/turn.ts';
import type { Facts } from '../playbook/holds.ts';
import type { Playbook, Step } from '../playbook/playbook.ts';
import type { Hearing } from '../recognition/hearing.ts';
import type { DisclosureState, Suggestion } from './evaluation.ts';
import type { FoldedActions } from './fold-actions.ts';
import type { HearingsIndex } from './hearings-index.ts';

interface Standing {
  readonly facts: Pick<Facts, 'channel' | 'audience'>;
  readonly disclosures: readonly DisclosureState[];
  /** The outcome that what happened points to, once there is no more to say; null before. */
  readonly outcome: string | null;
}

/**
 * What may be prompted now, newest first: a reason for non-payment while none is set, an objection in what was said since
 * the agent last spoke, a third party answering, words of the law that are overdue, the outcome that was reached. One the
 * agent dismissed does not come back, and nothing is kept of it. To a third party nothing is offered that was said by
 * somebody else.
 */
export function suggestionsFrom(
  playbook: Playbook,
  turns: readonly Turn[],
  folded: FoldedActions,
  heard: HearingsIndex,
  { facts, disclosures, outcome }: Standing,
): Suggestion[] {
  const lastOfAgent = turns.findLastIndex((turn) => turn.speaker === 'agent');
  const veiled = facts.audience === 'third_party';
  const since = folded.audience_since === null ? Number.NEGATIVE_INFINITY : Date.parse(folded.audience_since);
  const isOfThisListener = ({ at }: Turn): boolean => (at === null ? !veiled : Date.parse(at) >= since);
  const found: { readonly at: number; readonly suggestion: Suggestion }[] = [];
  const offer = (kind: 'reason' | 'objection', value: string, label: string, hearing: Hearing | null, from: number) => {
    const turn = hearing && heard.turn(hearing);
    if (!hearing || !turn || turn.speaker === 'agent' || heard.order(hearing) < from) return;
    if (veiled && !isOfThisListener(turn)) return;
    found.push({
      at: heard.order(hearing),
      suggestion: { id: `${kind}:${value}`, kind, value, label, quote: quoteOf(hearing, turn) },
    });
  };
  const fits = ({ channels, audiences }: Step): boolean =>
    channels.includes(facts.channel) && audiences.includes(facts.audience);
  const steps = new Map(playbook.steps.filter(fits).map((step) => [step.id, step]));

  if (folded.reason === null && !veiled) {
    for (const { id, name, cue } of playbook.reasons) if (cue) offer('reason', id, name, heard.lastMet(cue), 0);
  }
  for (const { id, name, cue, step } of playbook.objections) {
    if (cue && steps.has(step) && !folded.detours.includes(step))
      offer('objection', id, name, heard.lastMet(cue), lastOfAgent + 1);
  }
  const other = turns.findLastIndex(
    (turn) => turn.speaker === 'third_party' && (turn.at === null || isOfThisListener(turn)),
  );
  if (other >= 0 && folded.audience === 'debtor') {
    found.push({
      at: other,
      suggestion: {
        id: 'third_party:audience',
        kind: 'third_party',
        value: 'third_party',
        label: '',
        quote: turns[other]?.text.slice(0, 120) ?? '',
      },
    });
  }
  const now = turns.length;
  for (const { id, name, mark, severity } of disclosures) {
    const giver = [...steps.values()].find(({ gives }) => gives.includes(id));
    if (mark !== 'missed' || severity === 'recommended' || !giver) continue;
    const suggestion: Suggestion = {
      id: `disclosure:${id}`,
      kind: 'disclosure',
      value: giver.id,
      label: name,
      quote: '',
    };
    found.push({ at: now, suggestion });
  }
  const reached = playbook.outcomes.find(({ id }) => id === outcome);
  if (reached) {
    const { id, name } = reached;
    found.push({ at: now, suggestion: { id: `outcome:${id}`, kind: 'outcome', value: id, label: name, quote: '' } });
  }
  return found
    .sort((a, b) => b.at - a.at)
    .map(({ suggestion }) => suggestion)
    .filter(({ id }) => !folded.dismissed.has(id.slice(0, 80)));
}

function quoteOf(hearing: Hearing, turn: Turn): string {
  return hearing.evidence.map(({ text }) => text).join(' … ') || turn.text.slice(0, 120);
}
