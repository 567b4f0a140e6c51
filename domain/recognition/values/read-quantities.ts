import {
  AND,
  ARTICLES,
  type Cardinal,
  CURRENCY_AFTER,
  counts,
  isPercent,
  parseWrittenNumber,
  readCardinal,
} from '../closing/cardinals.ts';
import type { Language } from '../cue.ts';
import type { Token } from '../tokenise.ts';
import { MONTH_NAMES } from './read-dates.ts';

/** A number said: its worth, what it counts, and which tokens say it (end exclusive). */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Hundredths, so that cents are exact. */
  readonly minor: number;
  readonly unit: 'money' | 'percent' | 'count' | 'none' | 'clock' | 'slash' | 'phone' | 'ordinal';
  /** A currency sign or word stands with it, or cents were said. */
  readonly explicit: boolean;
  /** "uns 400", "casi 400". */
  readonly approximate: boolean;
  /** The other reading of spoken English: "forty one sixty seven" is 4 167 or 41.67. Hundredths, or null. */
  readonly or: number | null;
}

const CENTS = new Set('centavo centavos cent cents ctvs'.split(' '));
const OTHER_UNITS = new Set(
  'dia dias day days hora horas hour hours minuto minutos minutes min ano anos ano years year segundos h hs hrs vias digitos numeros vezes'.split(
    ' ',
  ),
);
const THOUSANDS = /^(k|mil|thousand|grand)$/;
const APPROXIMATE = new Set(
  'uns umas unos unas casi quase aproximadamente about around roughly almost tipo'.split(' '),
);

/**
 * Every number in the tokens, in order and without overlap, with what it counts. Linear in the tokens.
 */
export function readQuantities(tokens: readonly Token[], language: Language): Quantity[] {
  const english = language === 'en';
  const portuguese = language === 'pt';
  const found: Quantity[] = [];
  const articles = new Set<number>();
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    // Portuguese "dos" is "of the", never two.
    if (token.address || (portuguese && token.word.fold === 'dos') || (!token.digits && token.word.number === null)) {
      i++;
      continue;
    }
    let minor: number | null;
    let to = i + 1;
    let cents = false;
    const before = tokens[i - 1];
    const sign =
      before !== undefined && (before.word.fold === '$' || before.word.fold === '€' || before.word.fold === '£');
    if (token.digits) {
      const raw = token.word.fold === '' ? '' : rawDigits(token);
      minor = parseWrittenNumber(raw);
      if (minor === null || (/^0\d/.test(raw) && !sign && raw.length > 2)) {
        const unit = /:/.test(raw)
          ? 'clock'
          : /^\d{1,4}[/-]\d{1,2}([/-]\d{2,4})?$/.test(raw) && !/^\d{4}-\d{4}/.test(raw)
            ? 'slash'
            : 'phone';
        found.push({ from: i, to, minor: 0, unit, explicit: false, approximate: false, or: null });
        i = to;
        continue;
      }
      cents = /[.,]\d{1,2}$/.test(raw);
      const next = tokens[to];
      if (next !== undefined && next.gap === 0) {
        if (THOUSANDS.test(next.word.fold)) {
          minor *= 1000;
          to++;
          const more = tokens[to];
          const rest =
            more !== undefined && more.gap === 0 && more.word.number !== null
              ? readCardinal(tokens, to, english, portuguese)
              : null;
          if (rest !== null && rest.value < 1000 && rest.value >= 1 && !ARTICLES.has(more?.word.fold ?? '')) {
            minor += rest.value * 100;
            to = rest.to;
          }
        }
      }
    } else {
      const cardinal = readCardinal(tokens, i, english, portuguese);
      if (cardinal === null) {
        i++;
        continue;
      }
      minor = cardinal.value * 100;
      to = cardinal.to;
    }
    const hundreds = hundredsAt(tokens, to);
    if (hundreds !== null) {
      minor += hundreds.value * 100;
      to = hundreds.to;
    }
    const lone = to === i + 1 && !token.digits && ARTICLES.has(token.word.fold);
    let unit: Quantity['unit'] = sign ? 'money' : 'none';
    let explicit = sign || (cents && token.digits);
    let next = tokens[to];
    if (next !== undefined && next.gap === 0 && CURRENCY_AFTER.has(next.word.fold)) {
      unit = 'money';
      explicit = true;
      to++;
      next = tokens[to];
    } else if (
      next !== undefined &&
      next.gap === 0 &&
      next.word.fold === 'de' &&
      CURRENCY_AFTER.has(tokens[to + 1]?.word.fold ?? '')
    ) {
      unit = 'money';
      explicit = true;
      to += 2;
      next = tokens[to];
    }
    // Cents in words: "noventa e nove e noventa", "doscientos con cincuenta centavos", "ten dollars and fifty cents".
    if (next !== undefined && next.gap === 0 && !cents && !lone) {
      const joins = AND.has(next.word.fold);
      const at = joins ? to + 1 : to;
      const part = tokens[at];
      const centPart =
        part === undefined || part.gap > 0
          ? null
          : part.digits
            ? smallDigits(part, at)
            : part.word.number !== null
              ? readCardinal(tokens, at, english, portuguese)
              : null;
      if (centPart !== null && centPart.value < 100) {
        const named = CENTS.has(tokens[centPart.to]?.word.fold ?? '');
        const implied =
          joins &&
          next.word.fold !== 'and' &&
          centPart.value >= 10 &&
          !token.digits &&
          minor >= 1000 &&
          !counts(tokens, centPart.to, centPart.value * 100) &&
          !isPercent(tokens, centPart.to) &&
          !isDay(tokens, i) &&
          !beginsDate(tokens, centPart.to);
        // "four oh five fifty", "forty one sixty seven": English leaves out "dollars and … cents".
        const besides =
          english &&
          !joins &&
          !token.digits &&
          centPart.value >= 10 &&
          !counts(tokens, centPart.to, centPart.value * 100) &&
          !isPercent(tokens, centPart.to) &&
          !isDay(tokens, i);
        if (named || implied || besides) {
          minor += (centPart.value * 100) / 100;
          to = centPart.to + (named ? 1 : 0);
          explicit = true;
          cents = true;
          if (unit === 'none') unit = 'money';
          next = tokens[to];
          if (next !== undefined && next.gap === 0 && CURRENCY_AFTER.has(next.word.fold)) {
            to++;
            next = tokens[to];
          }
        }
      }
    }
    if (next !== undefined && next.gap === 0 && unit === 'none') {
      const fold = next.word.fold;
      if (isPercent(tokens, to)) {
        unit = 'percent';
        to += fold === 'por' ? 2 : 1;
      } else if (!cents && counts(tokens, to, minor)) unit = 'count';
      else if (OTHER_UNITS.has(fold) && !((fold === 'dia' || fold === 'day') && minor !== 100)) unit = 'ordinal';
    }
    if (lone && unit === 'none') articles.add(i);
    const hedge = tokens[sign ? i - 2 : i - 1];
    const hedge2 = before !== undefined && before.word.fold === '$' ? tokens[i - 3] : undefined;
    found.push({
      from: sign ? i - 1 : i,
      to,
      minor: Math.round(minor),
      unit,
      explicit: explicit || unit === 'money',
      approximate:
        (hedge !== undefined && APPROXIMATE.has(hedge.word.fold)) ||
        (hedge2 !== undefined && APPROXIMATE.has(hedge2.word.fold)),
      or: english && !token.digits && isPaired(tokens, i, to, minor) ? minor / 100 : null,
    });
    i = to;
  }
  return foldPhones(found, tokens).filter(({ from, unit }) => unit === 'phone' || !articles.has(from));

  function smallDigits(token: Token, at: number): Cardinal | null {
    const raw = rawDigits(token);
    return /^\d{1,2}$/.test(raw) ? { value: Number(raw), to: at + 1 } : null;
  }
}

/** "3 mil 500", "dos mil 350.50", "mil e 200": hundreds in digits that go on the thousands just before `at`. */
function hundredsAt(tokens: readonly Token[], at: number): Cardinal | null {
  if (!THOUSANDS.test(tokens[at - 1]?.word.fold ?? '') || (tokens[at]?.gap ?? 2) > 0) return null;
  const place = tokens[at]?.word.fold === 'e' ? at + 1 : at;
  const token = tokens[place];
  if (token === undefined || token.gap > 0 || !/^[1-9]\d\d([.,]\d\d)?$/.test(rawDigits(token))) return null;
  return { value: (parseWrittenNumber(rawDigits(token)) ?? 0) / 100, to: place + 1 };
}

/** "dia dez e vinte": days, not cents. */
function isDay(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const fold = tokens[i]?.word.fold;
    if (fold === 'dia' || fold === 'dias' || fold === 'el' || fold === 'los') return true;
  }
  return false;
}

/** "forty one sixty seven", "two ten": two pairs said side by side, without "hundred" or "thousand". */
function isPaired(tokens: readonly Token[], from: number, to: number, minor: number): boolean {
  return (
    minor >= 100_000 &&
    minor < 1_000_000 &&
    minor % 10_000 >= 1000 &&
    tokens.slice(from, to).every(({ word }) => word.number === null || word.number.kind !== 'scale')
  );
}

/** "e trinta de novembro": what follows "and" is a day of a month. */
function beginsDate(tokens: readonly Token[], to: number): boolean {
  const next = /^(de|do|of)$/.test(tokens[to]?.word.fold ?? '') ? tokens[to + 1] : tokens[to];
  return next !== undefined && MONTH_NAMES.has(next.word.fold);
}

/** The written form of a digit token; separators survive because the cache keeps the raw form. */
export function rawDigits(token: Token): string {
  return token.word.raw;
}

/** Three numbers in a row with nothing between them are somebody spelling out a telephone or a document. */
function foldPhones(found: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  const out: Quantity[] = [];
  let i = 0;
  while (i < found.length) {
    let j = i;
    while (
      j + 1 < found.length &&
      found[j]?.to === found[j + 1]?.from &&
      (found[j]?.unit === 'none' || found[j]?.unit === 'phone') &&
      (tokens[found[j + 1]?.from ?? 0]?.gap ?? 0) === 0
    )
      j++;
    const first = found[i];
    const last = found[j];
    if (
      first !== undefined &&
      last !== undefined &&
      (j - i >= 2 || (j > i && (first.unit === 'phone' || first.minor === 0)))
    ) {
      out.push({ ...first, to: last.to, unit: 'phone', minor: 0, explicit: false });
      i = j + 1;
    } else {
      if (first !== undefined) out.push(first);
      i++;
    }
  }
  return out;
}
