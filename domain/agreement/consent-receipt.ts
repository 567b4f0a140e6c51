import * as z from 'zod';
import { Money } from '../conversation/money.ts';
import { Instant, PlainDate, TimeZone } from '../conversation/plain-date.ts';
import { Channel, Speaker } from '../conversation/turn.ts';
import type { ClosingItemState, ClosingState } from '../interaction/evaluation.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { maskExcerpt } from '../interaction/mask-excerpt.ts';
import { Jurisdiction, LegalSource, Locale, type Playbook } from '../playbook/playbook.ts';
import { Agreement } from './agreement.ts';
import { receiptLaw } from './receipt-law.ts';

/** Where the debtor was told to pay, as a pasted code says it and only after it was checked. */
export const PaymentTarget = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pix'),
    payee: z.string(),
    city: z.string(),
    amount: Money.nullable(),
    txid: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('clabe'), digits: z.string().regex(/^\d{18}$/), bank: z.string().nullable() }),
]);
export type PaymentTarget = z.infer<typeof PaymentTarget>;

/** Words of the conversation, masked; `at` is null where the page does not tell. */
const Said = z.strictObject({ by: Speaker, text: z.string(), at: Instant.nullable() });
type Said = z.infer<typeof Said>;

const ReceiptItem = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** As printed; empty for items that are sentences, not values. */
  expected: z.string(),
  /** Read in the words, or ticked by the agent: the two are never mixed. */
  proof: z.enum(['detected', 'declared']),
  at: Instant.nullable(),
  said: z.array(Said),
});
type ReceiptItem = z.infer<typeof ReceiptItem>;

/**
 * What was agreed, who said it in which words and when, and the acceptance, bound by `hash` to the deal in exactly the
 * words of the summary. The debtor's name and what was quoted are masked; the firm's own summary stands whole, since
 * without it nobody could reckon the hash again.
 */
export const ConsentReceipt = z.strictObject({
  interaction_id: z.uuid(),
  /** SHA-256 of `consentText(agreement, summary)`, lower-case hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  issued_at: Instant,
  /** Every time on the receipt is printed in this zone. */
  zone: TimeZone,
  locale: Locale,
  jurisdiction: Jurisdiction,
  channel: Channel,
  playbook: z.strictObject({ id: z.string(), version: z.int() }),
  parties: z.strictObject({ agency: z.string(), creditor: z.string(), agent: z.string(), debtor: z.string() }),
  credit: z.strictObject({ ref: z.string(), contract: z.string().nullable(), product: z.string() }),
  offer_valid_until: PlainDate.nullable(),
  agreement: Agreement,
  summary: z.string(),
  items: z.array(ReceiptItem).min(1),
  /** The customer's own words. Without words it rests on the agent's tick alone, as on a call. */
  acceptance: z.strictObject({
    proof: z.enum(['detected', 'declared']),
    text: z.string().nullable(),
    at: Instant.nullable(),
  }),
  payment: PaymentTarget.nullable(),
  law: z.array(LegalSource),
});
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;

/** What still stands between a deal and its receipt. */
export type ReceiptGap =
  | { readonly is: 'account' | 'agreement' | 'hash' }
  | { readonly is: 'consent'; readonly consent: ClosingState['consent'] }
  | { readonly is: 'item'; readonly name: string }
  | { readonly is: 'variable'; readonly name: string };

export type ReceiptReading =
  | { readonly ok: true; readonly receipt: ConsentReceipt }
  | { readonly ok: false; readonly missing: readonly ReceiptGap[] };

export interface ReceiptQuestion {
  readonly playbook: Playbook;
  /** With the turns that were read, since a receipt quotes them. */
  readonly interaction: Interaction;
  readonly agreement: Agreement | null;
  /** The closing as the engine has it for exactly this interaction. */
  readonly closing: ClosingState | null;
  /** SHA-256 of `consentText`, left to the platform; null while it is reckoned. */
  readonly hash: string | null;
  readonly payment: PaymentTarget | null;
  readonly zone: TimeZone;
  readonly now: Instant;
}

/** The receipt of a deal that was said in full and accepted without condition; otherwise everything that is missing. */
export function consentReceipt(question: ReceiptQuestion): ReceiptReading {
  const { playbook, interaction, agreement, closing, hash } = question;
  const { account } = interaction;
  const missing: ReceiptGap[] = [];
  if (!account) missing.push({ is: 'account' });
  if (!agreement || !closing) return { ok: false, missing: [...missing, { is: 'agreement' }] };
  if (closing.consent !== 'yes') missing.push({ is: 'consent', consent: closing.consent });
  else if (!followsTheTerms(closing, interaction)) missing.push({ is: 'consent', consent: 'waiting' });
  const required = new Set(playbook.closing.filter((item) => item.required !== false).map(({ id }) => id));
  for (const item of closing.items)
    if (item.id !== 'consent' && required.has(item.id) && !isSettled(item))
      missing.push({ is: 'item', name: item.name });
  for (const name of closing.summary.gaps) missing.push({ is: 'variable', name });
  if (hash === null) missing.push({ is: 'hash' });
  if (!account || hash === null || missing.length > 0) return { ok: false, missing };

  const names = [account.debtor_name];
  const items = closing.items.filter((item) => item.id !== 'consent' && isSaid(item));
  return {
    ok: true,
    receipt: {
      interaction_id: interaction.id,
      hash,
      issued_at: question.now,
      zone: question.zone,
      locale: playbook.locale,
      jurisdiction: playbook.jurisdiction,
      channel: interaction.channel,
      playbook: { id: playbook.id, version: playbook.version },
      parties: {
        agency: interaction.organisation.name,
        creditor: account.creditor,
        agent: interaction.agent.name,
        debtor: maskExcerpt(account.debtor_name, names),
      },
      credit: {
        ref: account.ref,
        contract: account.contract,
        product: playbook.products.find(({ code }) => code === account.product)?.name ?? account.product,
      },
      offer_valid_until: account.offer_valid_until,
      agreement,
      summary: closing.summary.text,
      items: items.map((item) => receiptItem(item, interaction, names)),
      acceptance: acceptanceOf(closing, interaction, names),
      payment: question.payment,
      law: [...receiptLaw(playbook.jurisdiction)],
    },
  };
}

/** One sentence may prove many instalments, and a receipt is one page. */
const quotes = 3;

function isSaid({ mark }: ClosingItemState): boolean {
  return mark === 'done' || mark === 'declared';
}

function isSettled(item: ClosingItemState): boolean {
  return isSaid(item) || item.mark === 'not_applicable';
}

/** A yes from before the terms were said answers something else; what was only ticked has no place in the order. */
function followsTheTerms({ items }: ClosingState, { turns }: Interaction): boolean {
  const last = (item: ClosingItemState) =>
    Math.max(-1, ...(item.verdict?.evidence ?? []).map(({ turn_id }) => turns.findIndex(({ id }) => id === turn_id)));
  const consent = items.find(({ id }) => id === 'consent');
  if (consent?.mark !== 'done') return true;
  return items.every((item) => item.mark !== 'done' || item.expected === '' || last(item) < last(consent));
}

function receiptItem(item: ClosingItemState, { turns }: Interaction, names: readonly string[]): ReceiptItem {
  const { id, name, expected, verdict } = item;
  const proof = item.mark === 'done' ? 'detected' : 'declared';
  const said = (proof === 'detected' ? (verdict?.evidence ?? []) : []).map((each): Said => {
    const turn = turns.find((candidate) => candidate.id === each.turn_id);
    // A figure that was found to be the deal's own says nothing that the deal does not say.
    const text = expected === '' ? maskExcerpt(each.text, names) : each.text;
    return { by: turn?.speaker ?? 'agent', text, at: turn?.at ?? null };
  });
  return { id, name, expected, proof, at: verdict?.at ?? null, said: said.slice(0, quotes) };
}

function acceptanceOf(
  { items }: ClosingState,
  { turns }: Interaction,
  names: readonly string[],
): ConsentReceipt['acceptance'] {
  const item = items.find(({ id }) => id === 'consent');
  const verdict = item?.verdict ?? null;
  if (item?.mark !== 'done') return { proof: 'declared', text: null, at: verdict?.at ?? null };
  const last = verdict?.evidence.at(-1);
  const turn = turns.find(({ id }) => id === last?.turn_id);
  const words = turn?.text ?? last?.text ?? '';
  return { proof: 'detected', text: maskExcerpt(words, names), at: turn?.at ?? verdict?.at ?? null };
}
