import type { Agreement } from '../../agreement/agreement.ts';
import type { HearingContext } from '../hearing.ts';
import { LONGEST } from '../places.ts';
import type { Token } from '../tokenise.ts';
import { MONTH_NAMES } from '../values/read-dates.ts';
import { AND, readCardinal } from './cardinals.ts';

const CENTS = /^(centavos?|centimos?|cents?)$/;
const UNIT = /^(reais|real|pesos?|dolares|dollars?|bucks|centavos?|cents?)$/;

/**
 * The tokens with a pause set where two numbers run into each other and only apart are terms: "el 15 mil treinta y dos"
 * (a day and a sum), "setecientos quince y treinta y uno de enero", "viernes treinta y seis mensualidades". The terms are
 * asked first: numbers that say nothing agreed stay as they stand. Linear in the tokens.
 */
export function withPauses(tokens: readonly Token[], agreement: Agreement, context: HearingContext): Token[] {
  const english = context.language === 'en';
  const portuguese = context.language === 'pt';
  const sums = new Set([
    agreement.total.minor,
    ...agreement.instalments.map(({ value }) => value.minor),
    ...(agreement.original_debt === null ? [] : [agreement.original_debt.minor]),
    ...(agreement.discount === null ? [] : [agreement.discount.amount.minor]),
  ]);
  const days = new Set(agreement.instalments.map(({ due_date }) => Number(due_date.slice(8, 10))));
  const count = agreement.instalments.length;
  const isSum = (value: number): boolean => value > 60 && sums.has(value * 100);
  const isDay = (value: number): boolean => days.has(value);
  const isCount = (value: number): boolean => count > 1 && (value === count || value === count - 1);
  const out = [...tokens];
  const foldAt = (at: number): string => out[at]?.word.fold ?? '';
  const isMonth = (fold: string): boolean => MONTH_NAMES.has(fold);
  const read = (from: number): { value: number; to: number } | null => {
    const token = out[from];
    if (token === undefined) return null;
    if (!token.digits) return token.word.number === null ? null : readCardinal(out, from, english, portuguese);
    if (!/^\d{1,2}$/.test(token.word.raw)) return null;
    if (!/^(mil|thousand)$/.test(out[from + 1]?.word.fold ?? '') || (out[from + 1]?.gap ?? 2) > 0) return null;
    const rest = readCardinal(out, from + 1, english, portuguese);
    return rest === null ? null : { value: (Number(token.word.raw) - 1) * 1000 + rest.value, to: rest.to };
  };
  for (let i = 0; i < out.length; i++) {
    const whole = read(i);
    if (whole === null) continue;
    const end = Math.min(whole.to, i + LONGEST);
    // "De seiscientos cincuenta doce diecinueve y veintiséis de junio": a sum and days, one after the other.
    const following = out[whole.to];
    const after = following?.gap === 0 ? read(whole.to) : null;
    if (following && after && (isSum(whole.value) || isDay(whole.value)) && isDay(after.value))
      out[whole.to] = { ...following, gap: 1 };
    // "vinte e três centavos", "vinte e cinco de abril" are one number, whatever day and count their parts may be.
    const named = foldAt(whole.to);
    const money = UNIT.test(named);
    const day = isMonth(named) || (/^(de|do|del)$/.test(named) && isMonth(foldAt(whole.to + 1)));
    if (!isSum(whole.value) && !CENTS.test(named))
      for (let at = i + 1; at < end; at++) {
        const token = out[at];
        if (token === undefined || token.word.number === null) continue;
        const joined = AND.has(out[at - 1]?.word.fold ?? '');
        const first = upTo(out, i, joined ? at - 1 : at, english, portuguese);
        const rest = readCardinal(out, at, english, portuguese);
        if (first === null || rest === null) continue;
        const apart =
          (isSum(first) && (isSum(rest.value) || (!money && (isDay(rest.value) || isCount(rest.value))))) ||
          (isDay(first) &&
            (isSum(rest.value) || (joined && isCount(rest.value) && !isDay(whole.value) && !money && !day)));
        if (!apart) continue;
        out[at] = { ...token, gap: 1 };
        break;
      }
    const cents = centsAfter(out, whole, sums);
    const beyond = cents === null ? undefined : out[cents];
    if (cents !== null && beyond !== undefined && beyond.word.number !== null) out[cents] = { ...beyond, gap: 1 };
    const next = read(i);
    i = Math.max(i, (next?.to ?? i + 1) - 1);
  }
  return out;
}

/** "two sixty six ninety twenty percent": where the cents end that make the number an agreed sum, or null. */
function centsAfter(
  tokens: readonly Token[],
  { value, to }: { value: number; to: number },
  sums: ReadonlySet<number>,
): number | null {
  for (const end of [to + 2, to + 1]) {
    const cents = upTo(tokens, to, end, true, false);
    if (cents !== null && cents >= 10 && cents < 100 && sums.has(value * 100 + cents)) return end;
  }
  return null;
}

/** The worth of exactly the tokens `from` … `to` as one number, or null. */
function upTo(
  tokens: readonly Token[],
  from: number,
  to: number,
  english: boolean,
  portuguese: boolean,
): number | null {
  const first = tokens[from];
  if (first?.digits === true) return to === from + 1 ? Number(first.word.raw) : null;
  const part = readCardinal(tokens.slice(from, to), 0, english, portuguese);
  return part !== null && part.to === to - from ? part.value : null;
}
