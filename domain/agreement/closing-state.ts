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
import type { ClosingProof } from '../recognition/hearing.ts';
import type { Agreement } from './agreement.ts';
import { proofOf } from './proof-of.ts';
import type { Consent } from './settle-consent.ts';
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
  { consent, consent_waits }: Consent,
  values: VariableValues,
  atOf: (evidence: readonly Evidence[]) => string | null,
): Closing {
  const verdicts: Verdict[] = [];
  const items = playbook.closing.map((item): ClosingItemState => {
    // A yes to something else is no word on this deal.
    const withheld = item.id === 'consent' && consent_waits !== null;
    const ticked = withheld ? undefined : folded.closing.get(item.id);
    const detected = withheld ? null : proofVerdict(playbook, item.id, agreement, proof, atOf);
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
  return {
    state: {
      items,
      said: said.length,
      total: counted.length,
      summary: summaryText(items, facts.channel),
      remainder: remainderText(items, facts.channel, playbook.locale),
      consent,
      consent_waits,
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

function isSaid(item: ClosingItemState): boolean {
  return item.mark === 'done' || item.mark === 'declared';
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
