import type { Agreement } from '../agreement/agreement.ts';
import { judge, type Said } from './closing-amounts.ts';
import { evidence, MISSING, sameSentence, type Talk } from './closing-talk.ts';
import type { ItemProof } from './hearing.ts';
import { between } from './places.ts';
import type { Token } from './tokenise.ts';
import type { Found } from './word-finder.ts';

export function proveTotal(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof {
  const stated = said.filter(({ role }) => role === 'total');
  const right = ({ quantity }: Said): boolean => quantity.minor === agreement.total.minor && !quantity.approximate;
  return judge(talk, stated, right);
}

export function proveDiscount(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof {
  const halves = (talk.words.get('half') ?? []).map(
    ([from, to]): Said => ({
      quantity: { from, to, minor: 5000, unit: 'percent', explicit: true, approximate: false, or: null },
      role: 'percent',
      n: 0,
      place: 'all',
    }),
  );
  const stated = [...said.filter(({ role }) => role === 'percent' || role === 'discount'), ...halves].sort(
    (a, b) => a.quantity.from - b.quantity.from,
  );
  const terms = agreement.discount;
  if (terms === null) {
    const claim = stated.find(({ role, quantity }) => role === 'percent' || quantity.minor > 0);
    if (claim === undefined) return { result: 'not_applicable', evidence: [], said: null };
    return { ...judge(talk, [claim], () => false) };
  }
  if (stated.length > 0) {
    return judge(talk, stated, ({ role, quantity }) =>
      role === 'percent'
        ? Math.abs(quantity.minor / 100 - terms.percent) < 1 && !quantity.approximate
        : quantity.minor === terms.amount.minor && !quantity.approximate,
    );
  }
  const ends = said.filter(({ role }) => role === 'original');
  const totals = said.filter(({ role, quantity }) => role === 'total' && quantity.minor === agreement.total.minor);
  const pair = ends.find((end) =>
    between(totals, end.quantity.to - 8, end.quantity.to + 9, ({ quantity }) => quantity.from).some((total) =>
      samePair(talk, end, total),
    ),
  );
  if (pair !== undefined && agreement.original_debt !== null)
    return judge(talk, [pair], ({ quantity }) => quantity.minor === agreement.original_debt?.minor);
  return MISSING;
}

/** "de 2.000 por 800", "900 cai pra 540", "11,500 → 5,750": both ends of the discount in one breath. */
function samePair(talk: Talk, end: Said, total: Said): boolean {
  return sameSentence(
    talk,
    Math.min(end.quantity.from, total.quantity.from),
    Math.max(end.quantity.from, total.quantity.from),
  );
}

export function proveCount(
  talk: Talk,
  said: readonly Said[],
  agreement: Agreement,
  values: readonly ItemProof[],
  dates: readonly ItemProof[],
): ItemProof {
  const count = agreement.instalments.length;
  const stated = said.filter(({ role }) => role === 'count');
  const single = talk.words.get('single') ?? [];
  if (count === 1) {
    const many = stated.filter(({ n }) => n > 1);
    if (many.length > 0) return judge(talk, many, () => false);
    const ones = stated.filter(({ n }) => n === 1);
    if (ones.length > 0) return judge(talk, ones, () => true);
    const word = single[0] ?? soleNoun(talk.tokens);
    if (word === null) return MISSING;
    const found = evidence(talk, word[0], word[1]);
    return { result: 'present', evidence: found, said: found[0]?.text ?? null };
  }
  const downs = downPayment(talk, said);
  const fits = stated.filter(({ n }) => n === count || (n === count - 1 && downs));
  if (stated.length > 0) {
    if (stated.every((item) => item.n === count || (item.n === count - 1 && downs) || item.n === 1))
      return judge(
        talk,
        stated.filter(({ n }) => n > 1),
        () => true,
      );
    if (fits.length > 0)
      return judge(
        talk,
        stated.filter(({ n }) => n > 1),
        ({ n }) => n === count || (n === count - 1 && downs),
      );
    return judge(talk, stated, () => false);
  }
  const listed = said.filter(({ role }) => role === 'value').length;
  if (
    listed === count &&
    values.every(({ result }) => result !== 'missing') &&
    dates.every(({ result }) => result !== 'missing')
  )
    return { result: 'present', evidence: values.flatMap((value) => value.evidence), said: null };
  return MISSING;
}

const PAYMENT =
  /^(parcela|parcelinha|pagamento|pago|pagito|deposito|cobranca|cargo|cuota|cota|exhibicion|boleto|pix|transferencia|abono|debito|payment|charge|debit|transaction|deposit|transfer|installment|instalment|draft|wire|golpe|lance|tacada|shot|parcialidad|valor|monto|importe|montante|amount|quantia|spei|ted|oxxo|ach|ficha|check|cheque)$/;

/** One payment and no more, in any words: "un solo depósito", "cobrança única", "numa parcela só", "a single lump payment". */
function soleNoun(tokens: readonly Token[]): Found | null {
  for (let i = 0; i < tokens.length; i++) {
    if (!PAYMENT.test(tokens[i]?.word.fold ?? '')) continue;
    const next = tokens[i + 1];
    if (next !== undefined && next.gap === 0 && /^(unic[ao]|so|solo|nomas|only)$/.test(next.word.fold))
      return [i, i + 2];
    for (let k = i - 1; k >= Math.max(0, i - 3) && (tokens[k + 1]?.gap ?? 2) === 0; k--) {
      const fold = tokens[k]?.word.fold ?? '';
      if (/^(unic[ao]|solo|sola|single|sole)$/.test(fold) || (k === i - 1 && /^(num|numa|one)$/.test(fold)))
        return [k, i + 1];
    }
  }
  return null;
}

/** A first payment of another size was named apart from the rest. */
function downPayment(talk: Talk, said: readonly Said[]): boolean {
  if (
    (talk.words.get('down') ?? []).some(([from]) =>
      /^(entrada|sinal|enganche|down|anticipo|inicial)$/.test(talk.tokens[from]?.word.fold ?? ''),
    )
  )
    return true;
  return (
    said.some(({ role, n, place }) => role === 'value' && (place === 'first' || place === 'last') && n <= 1) ||
    said.filter(({ role, n }) => role === 'value' && n === 0).length === 1
  );
}
