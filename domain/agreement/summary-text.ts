import type { ClosingItemState, RenderedText } from '../interaction/evaluation.ts';
import { canonicalJson } from '../playbook/canonical-json.ts';
import { joinTexts } from '../playbook/render-text.ts';
import type { Agreement } from './agreement.ts';

/** The closing said in order: every item that applies. */
export function summaryText(items: readonly Pick<ClosingItemState, 'text' | 'mark'>[]): RenderedText {
  return joinTexts(items.filter((item) => item.mark !== 'not_applicable').map((item) => item.text));
}

/** Only what was not yet said rightly, in order: what "insert only what is missing" writes. */
export function remainderText(items: readonly Pick<ClosingItemState, 'text' | 'mark'>[]): RenderedText {
  const said = new Set(['done', 'declared', 'not_applicable']);
  return joinTexts(items.filter((item) => !said.has(item.mark)).map((item) => item.text));
}

/**
 * The text whose SHA-256 binds a customer's consent to exactly this deal in exactly these words. The hashing itself is
 * left to the platform, which has it built in.
 */
export function consentText(agreement: Agreement, summary: string): string {
  return canonicalJson({ agreement, summary });
}
