import type { Turn } from '../conversation/turn.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Hearing } from '../recognition/hearing.ts';
import type { Suggestion } from './evaluation.ts';
import type { FoldedActions } from './fold-actions.ts';
import type { HearingsIndex } from './hearings-index.ts';

/**
 * What the customer's words hint at, newest first: a reason for non-payment while none is set, an objection in what was
 * said since the agent last spoke, a third party answering. One the agent dismissed does not come back.
 */
export function suggestionsFrom(
  playbook: Playbook,
  turns: readonly Turn[],
  folded: FoldedActions,
  heard: HearingsIndex,
): Suggestion[] {
  const order = new Map(turns.map((turn, index) => [turn.id, index]));
  const lastOfAgent = turns.findLastIndex((turn) => turn.speaker === 'agent');
  const found: { readonly at: number; readonly suggestion: Suggestion }[] = [];
  const offer = (
    kind: Suggestion['kind'],
    value: string,
    label: string,
    hearing: Hearing | null,
    since: number,
  ): void => {
    const turn = hearing && heard.turn(hearing);
    const at = order.get(turn?.id ?? '') ?? -1;
    if (!hearing || !turn || turn.speaker === 'agent' || at < since) return;
    found.push({ at, suggestion: { id: `${kind}:${value}`, kind, value, label, quote: quoteOf(hearing, turn) } });
  };
  if (folded.reason === null) {
    for (const { id, name, cue } of playbook.reasons) if (cue) offer('reason', id, name, heard.lastMet(cue), 0);
  }
  for (const { id, name, cue } of playbook.objections) {
    if (cue && !folded.detours.includes(id)) offer('objection', id, name, heard.lastMet(cue), lastOfAgent + 1);
  }
  const since = folded.audience_since === null ? Number.NEGATIVE_INFINITY : Date.parse(folded.audience_since);
  const other = turns.findLast(
    (turn) => turn.speaker === 'third_party' && (turn.at === null || Date.parse(turn.at) >= since),
  );
  if (other && folded.audience === 'debtor') {
    found.push({
      at: order.get(other.id) ?? 0,
      suggestion: {
        id: 'third_party:audience',
        kind: 'third_party',
        value: 'third_party',
        label: '',
        quote: other.text.slice(0, 120),
      },
    });
  }
  return found
    .sort((a, b) => b.at - a.at)
    .map(({ suggestion }) => suggestion)
    .filter(({ id }) => !folded.dismissed.has(id.slice(0, 80)));
}

function quoteOf(hearing: Hearing, turn: Turn): string {
  return hearing.evidence.map(({ text }) => text).join(' … ') || turn.text.slice(0, 120);
}
