import type { Channel } from '../conversation/turn.ts';
import type { ClosingItemState, ClosingState, Mark, RenderedText } from '../interaction/evaluation.ts';
import type { FoldedActions } from '../interaction/fold-actions.ts';
import { makeVerdict } from '../interaction/make-verdict.ts';
import type { Evidence, Verdict } from '../interaction/verdict.ts';
import { formatDate, formatMoney, formatPercent } from '../playbook/format-value.ts';
import { decideAll, type Facts } from '../playbook/holds.ts';
import type { ClosingItem, ClosingItemId, Locale, Playbook } from '../playbook/playbook.ts';
import { renderText, type VariableValues } from '../playbook/render-text.ts';
import { methodName } from '../playbook/variables.ts';
import type { ClosingProof, ItemProof } from '../recognition/hearing.ts';
import type { Agreement } from './agreement.ts';
import { remainderText, summaryText } from './summary-text.ts';

export interface Closing {
  readonly state: ClosingState;
  readonly verdicts: readonly Verdict[];
}

/** Where the closing of a drafted deal stands, item by item: what was proven in the words, and what was only ticked. */
export function closingState(
  playbook: Playbook,
  agreement: Agreement,
  proof: ClosingProof,
  facts: Facts,
  folded: FoldedActions,
  values: VariableValues,
  atOf: (evidence: readonly Evidence[]) => string | null,
): Closing {
  const verdicts: Verdict[] = [];
  const items = playbook.closing.map((item): ClosingItemState => {
    const ticked = folded.closing.get(item.id);
    const detected = proofVerdict(playbook, item.id, agreement, proof, atOf);
    const mine: Verdict[] = detected ? [detected] : [];
    if (ticked !== undefined)
      mine.push(makeVerdict(playbook, 'closing_item', item.id, { result: 'met', proof: 'declared', at: ticked }));
    verdicts.push(...mine);
    return {
      id: item.id,
      name: item.name,
      mark: markOf(item, agreement, facts, detected?.result ?? null, ticked !== undefined),
      expected: expectedValue(item.id, agreement, playbook.locale),
      text: closingText(item, values, playbook.locale, facts.channel),
      verdict: mine[0] ?? null,
    };
  });
  const counted = items.filter(
    (item, index) => item.mark !== 'not_applicable' && playbook.closing[index]?.required !== false,
  );
  const said = counted.filter(isSaid);
  const consent = consentState(proof, folded);
  return {
    state: {
      items,
      said: said.length,
      total: counted.length,
      summary: summaryText(items),
      remainder: remainderText(items),
      consent,
      proven: consent === 'yes' && said.length === counted.length,
    },
    verdicts,
  };
}

/** What states one item: as it is written on a chat, or as it is said on a call. `values` are of the same register. */
export function closingText(item: ClosingItem, values: VariableValues, locale: Locale, channel: Channel): RenderedText {
  return channel === 'voice'
    ? renderText(item.spoken ?? item.text, values, locale, 'spoken')
    : renderText(item.text, values, locale);
}

/** The verdict on one item of the closing from its proof; null where it was not said at all. */
export function proofVerdict(
  playbook: Playbook,
  id: ClosingItemId,
  agreement: Agreement,
  proof: ClosingProof,
  atOf: ((evidence: readonly Evidence[]) => string | null) | null,
): Verdict | null {
  const { result, evidence, said } = proofOf(id, proof);
  if (result === null) return null;
  const expected = expectedValue(id, agreement, playbook.locale);
  return makeVerdict(playbook, 'closing_item', id, {
    result,
    proof: 'detected',
    at: atOf?.(evidence) ?? null,
    evidence,
    values: result === 'wrong_value' ? { said: said ?? '', expected } : null,
  });
}

/** Where consent stands. The agent's tick counts only while the customer's own words say nothing either way. */
export function consentState(proof: ClosingProof, folded: FoldedActions): ClosingState['consent'] {
  const { result, replied } = proof.consent;
  if (result !== 'no' || replied) return result;
  return folded.closing.has('consent') ? 'yes' : 'waiting';
}

function isSaid(item: ClosingItemState): boolean {
  return item.mark === 'done' || item.mark === 'declared';
}

interface Found {
  /** Null where it was not said at all. */
  readonly result: Verdict['result'] | null;
  readonly evidence: readonly Evidence[];
  readonly said: string | null;
}

function proofOf(id: ClosingItemId, proof: ClosingProof): Found {
  switch (id) {
    case 'due_dates':
    case 'instalment_values': {
      const all = proof[id];
      const wrong = all.find((each) => each.result === 'wrong_value');
      if (wrong) return { result: 'wrong_value', evidence: wrong.evidence, said: wrong.said };
      const present = all.length > 0 && all.every((each) => each.result === 'present');
      return { result: present ? 'met' : null, evidence: present ? distinct(all) : [], said: null };
    }
    case 'doubts_asked':
      return {
        result: proof.doubts_asked.result === 'yes' ? 'met' : null,
        evidence: proof.doubts_asked.evidence,
        said: null,
      };
    case 'consent': {
      const { result, evidence } = proof.consent;
      return { result: result === 'yes' ? 'met' : result === 'ambiguous' ? 'ambiguous' : null, evidence, said: null };
    }
    default: {
      const { result, evidence, said } = proof.items[id];
      return { result: result === 'present' ? 'met' : result === 'wrong_value' ? 'wrong_value' : null, evidence, said };
    }
  }
}

/** One sentence often states all instalments; its words are shown once. */
function distinct(proofs: readonly ItemProof[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { evidence } of proofs)
    for (const each of evidence) seen.set(`${each.turn_id}:${each.start}:${each.end}`, each);
  return [...seen.values()];
}

function markOf(
  item: ClosingItem,
  agreement: Agreement,
  facts: Facts,
  result: Verdict['result'] | null,
  ticked: boolean,
): Mark {
  if (result === 'wrong_value') return 'differs';
  if (item.id === 'discount' && !agreement.discount) return 'not_applicable';
  if (decideAll(item.when, facts) !== true) return 'not_applicable';
  if (result === 'met') return 'done';
  if (ticked) return 'declared';
  return result === 'ambiguous' ? 'warn' : 'due';
}

/** What the deal says, as printed: what a wrong value is set beside. Empty for items that are sentences, not values. */
function expectedValue(id: ClosingItemId, agreement: Agreement, locale: Locale): string {
  switch (id) {
    case 'total_amount':
      return formatMoney(agreement.total, locale);
    case 'discount':
      return agreement.discount
        ? `${formatMoney(agreement.discount.amount, locale)} (${formatPercent(agreement.discount.percent, locale)})`
        : '';
    case 'instalment_count':
      return String(agreement.instalments.length);
    case 'due_dates':
      return agreement.instalments.map(({ due_date }) => formatDate(due_date, locale)).join(' · ');
    case 'instalment_values':
      return agreement.instalments.map(({ value }) => formatMoney(value, locale)).join(' · ');
    case 'payment_method':
      return methodName(agreement.method, locale);
    default:
      return '';
  }
}
