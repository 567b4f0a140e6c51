import type { Channel } from '../conversation/turn.ts';
import type { ClosingItemState, RenderedText } from '../interaction/evaluation.ts';
import { canonicalJson } from '../playbook/canonical-json.ts';
import type { Locale } from '../playbook/playbook.ts';
import { joinTexts } from '../playbook/render-text.ts';
import type { Agreement } from './agreement.ts';

/** The closing said in order: every item that applies; a line each on a chat, one after the other on a call. */
export function summaryText(items: readonly Pick<ClosingItemState, 'text' | 'mark'>[], channel: Channel): RenderedText {
  return joinTexts(
    items.filter((item) => item.mark !== 'not_applicable').map((item) => item.text),
    between[channel],
  );
}

/** Only what was not yet said rightly, in order: what "insert only what is missing" writes. */
export function remainderText(
  items: readonly Pick<ClosingItemState, 'text' | 'mark'>[],
  channel: Channel,
  locale: Locale,
): RenderedText {
  const said = new Set(['done', 'declared', 'not_applicable']);
  const rest = items.filter((item) => !said.has(item.mark));
  const text = joinTexts(
    rest.map((item) => item.text),
    between[channel],
  );
  // Without the word, two values stand side by side, and neither the customer nor the engine knows which is meant.
  return rest.some((item) => item.mark === 'differs') ? joinTexts([plainText(corrections[locale]), text]) : text;
}

const corrections: Readonly<Record<Locale, string>> = {
  'pt-BR': 'Corrigindo:',
  'es-MX': 'Corrijo:',
  'en-US': 'Correction:',
};
const plainText = (text: string): RenderedText => ({
  text,
  parts: [{ text, variable: null, missing: false }],
  gaps: [],
});

const between: Readonly<Record<Channel, string>> = { whatsapp: '\n', voice: ' ' };

/**
 * The text whose SHA-256 binds a customer's consent to exactly this deal in exactly these words. The hashing itself is
 * left to the platform, which has it built in.
 */
export function consentText(agreement: Agreement, summary: string): string {
  return canonicalJson({ agreement, summary });
}
