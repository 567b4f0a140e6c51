import type { Agreement } from '../../agreement/agreement.ts';
import type { ItemProof } from '../hearing.ts';
import { between } from '../places.ts';
import type { Token } from '../tokenise.ts';
import { WEEKDAY_NAMES } from '../values/read-dates.ts';
import type { Found } from '../word-finder.ts';
import { judge, type Said } from './amounts.ts';
import { evidence, MISSING, sameSentence, type Talk } from './talk.ts';

export function proveTotal(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof {
  const stated = said.filter(({ role }) => role === 'total');
  const right = ({ quantity }: Said): boolean => quantity.minor === agreement.total.minor && !quantity.approximate;
  return judge(talk, stated, right);
}

export function proveDiscount(talk: Talk, said: readonly Said[], agreement: Agreement): ItemProof {
  const halves = (talk.words.get('half') ?? [])
    .filter((half) => !isPayment(talk, half, agreement))
    .map(([from, to]): Said => fraction(from, to, 5000));
  const share = agreement.discount?.percent ?? 0;
  const parts = FRACTIONS.filter(([, percent]) => Math.abs(percent - share) < 1).flatMap(([list]) =>
    (talk.words.get(list) ?? []).map(([from, to]): Said => fraction(from, to, Math.round(share * 100))),
  );
  const stated = [...said.filter(({ role }) => role === 'percent' || role === 'discount'), ...halves, ...parts].sort(
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
  // Both ends right, in whatever order and distance: the discount is told.
  const apart = ends.find(
    (end) =>
      end.quantity.minor === agreement.original_debt?.minor && !comesBack(talk, end) && !end.quantity.approximate,
  );
  if (pair === undefined && apart !== undefined && totals.length > 0) return judge(talk, [apart], () => true);
  if (pair !== undefined && agreement.original_debt !== null)
    return judge(talk, [pair], ({ quantity }) => quantity.minor === agreement.original_debt?.minor);
  return MISSING;
}

/** "La mitad (975) el 28 y la otra mitad...", "metade agora e metade dia 20": a half that is paid, and not let off. */
function isPayment(talk: Talk, [from, to]: Found, { instalments, total }: Agreement): boolean {
  if (instalments.length !== 2 || instalments.some(({ value }) => value.minor * 2 !== total.minor)) return false;
  const isOther =
    /^(otra|outra|other)$/.test(talk.tokens[from - 1]?.word.fold ?? '') ||
    /^(otra|outra|other)$/.test(talk.tokens[from]?.word.fold ?? '');
  const paid = between(talk.quantities, to, to + 4, (sum) => sum.from).some(
    ({ minor }) => minor === instalments[0]?.value.minor,
  );
  const dated = between(talk.dates, to, to + 4, (date) => date.from).some((date) =>
    sameSentence(talk, from, date.from),
  );
  return isOther || paid || dated;
}

/** Shares said as fractions: read only where they are the agreed share, for "a third" is many things. */
const FRACTIONS: readonly (readonly [list: string, percent: number])[] = [
  ['quarter', 25],
  ['third', 33.33],
];

function fraction(from: number, to: number, minor: number): Said {
  return {
    quantity: { from, to, minor, unit: 'percent', explicit: true, approximate: false, or: null },
    role: 'percent',
    n: 0,
    place: 'all',
  };
}

/** The old debt named as what comes back if the deal breaks: no end of a discount. */
function comesBack({ tokens }: Talk, { quantity }: Said): boolean {
  return tokens
    .slice(Math.max(0, quantity.from - 6), quantity.to + 4)
    .some(({ word }) => /^(volt|regres|vuelv|retorn|sobe|sube|back|full|reverts|revier|due|exig|cobr)/.test(word.fold));
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
  const single = talk.words.get('single') ?? [];
  if (count === 1) {
    const stated = said.filter(({ role }) => role === 'count');
    const many = stated.filter(({ n }) => n > 1);
    if (many.length > 0) return judge(talk, many, () => false);
    const ones = stated.filter(({ n }) => n === 1);
    if (ones.length > 0) return judge(talk, ones, () => true);
    const word = single[0] ?? labelledOne(talk) ?? settling(talk, said) ?? soleNoun(talk.tokens);
    if (word === null) return MISSING;
    const found = evidence(talk, word[0], word[1]);
    return { result: 'present', evidence: found, said: found[0]?.text ?? null };
  }
  const downs = downPayment(talk, said);
  const whole = said.filter(({ role }) => role === 'count');
  const fitting = new Set(
    whole.filter((item) => item.n === count || (item.n === count - 1 && (downs || isFurther(talk, item)))),
  );
  // Beside the whole plan, "dos veces más", "los dos viernes siguientes", "diez de 500 y la última" count a part of it.
  const stated =
    fitting.size === 0 ? whole : whole.filter((item) => fitting.has(item) || item.n > count || !isPart(talk, item));
  if (stated.length > 0) {
    if (stated.every((item) => fitting.has(item) || item.n === 1))
      return judge(
        talk,
        stated.filter(({ n }) => n > 1),
        () => true,
      );
    if (fitting.size > 0)
      return judge(
        talk,
        stated.filter(({ n }) => n > 1),
        (item) => fitting.has(item),
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
  return unlabelledCount(talk, agreement, downs) ?? MISSING;
}

/**
 * The agreed count, said without its noun: "Pagos ..... 5", "Qtd.: 12", "six of 336", "every friday x5", or by as many
 * days as there are payments. A number that equals a sum of the terms is that sum.
 */
function unlabelledCount(talk: Talk, agreement: Agreement, downs: boolean): ItemProof | null {
  const count = agreement.instalments.length;
  const isSum = (minor: number): boolean =>
    minor === agreement.total.minor || agreement.instalments.some(({ value }) => value.minor === minor);
  const show = (from: number, to: number): ItemProof => {
    const found = evidence(talk, from, to);
    return { result: 'present', evidence: found, said: found[0]?.text ?? null };
  };
  for (const { from, to, unit, minor, explicit } of talk.quantities) {
    if ((unit !== 'none' && unit !== 'count') || explicit || isSum(minor)) continue;
    if (minor === count * 100) return show(from, to);
    if (minor !== (count - 1) * 100 || count < 3) continue;
    const near = [-3, -2, -1, 0, 1].map((ahead) => talk.tokens[ahead < 0 ? from + ahead : to + ahead]?.word.fold ?? '');
    if (near.some((fold) => MORE.test(fold)) && (downs || near.some((fold) => /^(entrada|enganche|down)$/.test(fold))))
      return show(from, to);
  }
  const halves = (talk.words.get('half') ?? []).filter((half) => isPayment(talk, half, agreement));
  if (halves[0] !== undefined && halves.length > 1) return show(...halves[0]);
  const times = talk.tokens.findIndex(({ word }) => word.fold === `x${count}`);
  if (times >= 0) return show(times, times + 1);
  const days = talk.dates.filter(({ bare }) => bare !== 'weekday');
  const dated = new Set(days.map(({ date }) => date));
  const first = days[0];
  if (
    first !== undefined &&
    (dated.size === count || agreement.instalments.every(({ due_date }) => dated.has(due_date)))
  )
    return show(first.from, first.to);
  return null;
}

const MORE = /^(mais|mas|more|plus|\+|resto|restantes?|demais|demas|outr[ao]s|otr[ao]s|others?|rest|remaining)$/;

/** "otros 600, dos veces más": the first payment stands before these. */
function isFurther({ tokens }: Talk, { quantity: { to } }: Said): boolean {
  return tokens.slice(to, to + 3).some(({ word }) => /^(mas|more|mais)$/.test(word.fold));
}

/** A count of weeks or weekdays, of further payments, or of payments of one price among others. */
function isPart(talk: Talk, { quantity: { to, unit } }: Said): boolean {
  if (unit !== 'count') return true;
  const after = talk.tokens.slice(to, to + 3).map(({ word }) => word.fold);
  return (
    after.some((fold) => MORE.test(fold) || /^(siguientes|seguintes|next|following)$/.test(fold)) ||
    /^(semanas?|weeks?|meses|mes|months?|quincenas?|dias?|days?)$/.test(after[0] ?? '') ||
    WEEKDAY_NAMES.has(after[0] ?? '')
  );
}

/** "Parcelas: 1", "Pagos ..... 1". */
function labelledOne({ quantities, tokens }: Talk): Found | undefined {
  const one = quantities.find(
    ({ from, minor, explicit }) =>
      minor === 100 &&
      !explicit &&
      /^(parcelas?|pagos?|pagamentos?|payments?|qtd|qtde|cuotas?|vezes|plan)$/.test(tokens[from - 1]?.word.fold ?? ''),
  );
  return one === undefined ? undefined : [one.from, one.to];
}

/** "Quitando na sexta fica 472": settling with the one sum named in the same sentence. */
function settling(talk: Talk, said: readonly Said[]): Found | undefined {
  const totals = said.filter(({ role }) => role === 'total');
  return talk.words
    .get('settle')
    ?.find(([from]) =>
      between(totals, from, from + 12, ({ quantity }) => quantity.from).some(({ quantity }) =>
        sameSentence(talk, from, quantity.from),
      ),
    );
}

const PAYMENT =
  /^(parcela|parcelinha|pagamento|pago|pagito|deposito|cobranca|cargo|cuota|cota|exhibicion|boleto|pix|transferencia|abono|debito|payment|charge|debit|transaction|deposit|transfer|installment|instalment|draft|wire|golpe|lance|tacada|shot|parcialidad|valor|monto|importe|montante|amount|quantia|spei|ted|oxxo|ach|ficha|check|cheque)$/;

/** One payment and no more, in any words: "un solo depósito", "cobrança única", "numa parcela só", "a single lump payment". */
function soleNoun(tokens: readonly Token[]): Found | null {
  for (let i = 0; i < tokens.length; i++) {
    const [one, , only] = [0, 1, 2].map((ahead) => tokens[i + ahead]?.word.fold ?? '');
    const close = (tokens[i + 1]?.gap ?? 2) === 0 && (tokens[i + 2]?.gap ?? 2) === 0;
    // "uma paulada só", "un jalón nomás", whatever the payment is called.
    if (
      close &&
      /^(um|uma|un|una|one|num|numa)$/.test(one ?? '') &&
      /^(so|solo|sola|nomas|unic[ao]|only)$/.test(only ?? '')
    )
      return [i, i + 3];
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
  if (said.some(({ each }) => each)) return false;
  return (
    said.some(({ role, n, place }) => role === 'value' && (place === 'first' || place === 'last') && n <= 1) ||
    said.filter(({ role, n }) => role === 'value' && n === 0).length === 1
  );
}
