import type { Language } from './cue.ts';
import { MONTH_NAMES } from './read-dates.ts';
import type { Token } from './tokenise.ts';

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

const CURRENCY_AFTER = new Set(
  'real reais peso pesos dolar dolares dollar dollars buck bucks pila pilas conto contos pau paus varo varos lana mxn brl usd mn'.split(
    ' ',
  ),
);
const CENTS = new Set('centavo centavos cent cents ctvs'.split(' '));
/** Nouns of payments and rhythms: a number before one of them says how many. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    'x × vez vezes veces vzs parcela parcelas parcelinha parcelinhas parc prestacao prestacoes mensalidade mensalidades boleto boletos boletinhos pagamento pagamentos pago pagos pagitos cuota cuotas ' +
    'vencimento vencimentos vencimientos deposito depositos letras cotas partes cobranca cobrancas charges drafts draft transfer transfers parcialidad parcialidades abonitos quincenitas ' +
    'abono abonos mensualidad mensualidades quincena quincenas quincenal quincenales semana semanas semanais semanales meses mes months month payment ' +
    'payments instalment instalments installment installments exhibicion exhibiciones transferencia transferencias pix cheques weeks ' +
    'segundas tercas quartas quintas sextas sabados domingos lunes martes miercoles jueves viernes mondays tuesdays wednesdays thursdays ' +
    'fridays saturdays sundays cobros cargos debitos ' +
    'biweekly weekly monthly mensais mensales iguais iguales equal debits charges'
  ).split(' '),
);
const OTHER_UNITS = new Set(
  'dia dias day days hora horas hour hours minuto minutos minutes min ano anos ano years year segundos h hs hrs vias digitos numeros vezes'.split(
    ' ',
  ),
);
const APPROXIMATE = new Set(
  'uns umas unos unas casi quase aproximadamente about around roughly almost tipo'.split(' '),
);
const AND = new Set(['e', 'y', 'and', 'con', 'com', 'i']);

/** Hundredths that a written number is worth, or null where the writing is not a plain number. */
export function parseWrittenNumber(raw: string): number | null {
  const separators = raw.replace(/[0-9]/g, '');
  if (/[/:-]/.test(separators)) return null;
  if (separators === '') return raw.length > 9 ? null : Number(raw) * 100;
  const last = Math.max(raw.lastIndexOf('.'), raw.lastIndexOf(','));
  const tail = raw.length - last - 1;
  const mixed = separators.includes('.') && separators.includes(',');
  const decimal = tail !== 3 && (mixed || separators.length === 1);
  const whole = (decimal ? raw.slice(0, last) : raw).replace(/[.,]/g, '');
  const cents = decimal ? `${raw.slice(last + 1)}00`.slice(0, 2) : '00';
  if (whole.length > 10) return null;
  return Number(whole) * 100 + Number(cents);
}

interface Cardinal {
  readonly value: number;
  readonly to: number;
}

/** Reads number words from `from`: "mil duzentos e cinquenta", "doscientos tres", "twenty four hundred", "one sixty". */
function readCardinal(tokens: readonly Token[], from: number, english: boolean, portuguese = false): Cardinal | null {
  let total = 0;
  let split: Cardinal | null = null;
  let current = 0;
  let i = from;
  let last: 'none' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' = 'none';
  let joined = false;
  let said = 0;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (i > from && token.gap > 0)) break;
    const number = token.word.number;
    if (number === null) {
      const next = tokens[i + 1];
      // "four oh five": the hundreds said as digits.
      if (english && said === 1 && last === 'unit' && token.word.fold === 'oh' && next?.word.number?.kind === 'unit') {
        current = current * 100 + next.word.number.value;
        i++;
        said++;
        continue;
      }
      if (
        said > 0 &&
        !joined &&
        AND.has(token.word.fold) &&
        token.word.fold !== 'con' &&
        token.word.fold !== 'com' &&
        next?.word.number != null &&
        next.gap === 0 &&
        last !== 'unit' &&
        last !== 'teen'
      ) {
        joined = true;
        continue;
      }
      break;
    }
    const { kind, value } = number;
    if (said > 0) {
      if (value === 0) break;
      if (kind === 'scale') {
        if (value > 100 && total !== 0 && total % (value * 1000) !== 0) break;
        if (joined) break;
      } else if (kind === 'hundred') {
        if (last !== 'scale' || current !== 0) break;
      } else if (kind === 'ten' || kind === 'teen') {
        if (!joined && portuguese && (last === 'hundred' || last === 'scale')) break;
        if (!joined && total + current >= 100) split = { value: total + current, to: i };
        if (last === 'unit' || last === 'teen' || last === 'ten') {
          // "one sixty", "two ten", "twenty six forty": hundreds left out in spoken English.
          if (english && !joined && current > 0 && current < 100 && total === 0 && value >= 10) {
            current = current * 100 + value;
            last = kind;
            said++;
            continue;
          }
          break;
        }
      } else if (kind === 'unit') {
        if (last === 'unit' || last === 'teen') break;
        if (!joined && portuguese) break;
        // "mil cuatrocientos ochenta un solo depósito": an article, not a one.
        if (!joined && !english && ARTICLES.has(token.word.fold) && !CURRENCY_AFTER.has(tokens[i + 1]?.word.fold ?? ''))
          break;
        if (!joined && total + current >= 100) split = { value: total + current, to: i };
      }
    }
    if (kind === 'scale') {
      if (value === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * value;
        current = 0;
      }
    } else current += value;
    last = kind;
    joined = false;
    said++;
  }
  if (said === 0) return null;
  if (joined) i--;
  // "dos mil quinientos veinte pagos", "twenty four hundred six payments": the last part counts what follows.
  // So does the part before "por ciento": "tres mil seiscientos cuarenta por ciento".
  if (
    split !== null &&
    (tokens[i]?.gap ?? 2) === 0 &&
    (COUNTED.has(tokens[i]?.word.fold ?? '') || isPercent(tokens, i)) &&
    !(SINGULAR.test(tokens[i]?.word.fold ?? '') && total + current > MOST_OF_ONE)
  )
    return split;
  return { value: total + current, to: i };
}

/** "%", "por ciento", "percent" begin at `i`. */
function isPercent(tokens: readonly Token[], i: number): boolean {
  const fold = tokens[i]?.word.fold ?? '';
  return (
    /^(%|percent|porciento|porcento)$/.test(fold) ||
    (fold === 'por' && /^(cento|ciento)$/.test(tokens[i + 1]?.word.fold ?? ''))
  );
}

/** Words that are a number only in company: articles and the pt/es "um/una" alone are not amounts. */
const ARTICLES = new Set(['um', 'uma', 'un', 'una', 'uno', 'one', 'meia']);

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
        if (
          next.word.fold === 'k' ||
          next.word.fold === 'mil' ||
          next.word.fold === 'thousand' ||
          next.word.fold === 'grand'
        ) {
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

/**
 * A number counts payments where their noun follows, at once or behind one word that tells their kind ("three ACH
 * payments", "dos cómodos pagos"). In chat, "x" before a rhythm or a way to pay is "por": "90 x semana".
 */
function counts(tokens: readonly Token[], to: number, minor: number): boolean {
  const fold = tokens[to]?.word.fold ?? '';
  const second = tokens[to + 1];
  if (
    fold === 'x' &&
    /^(semana|mes|quincena|dia|week|month|transferencia|spei|oxxo|pix|boleto|la|el|las|los|o|a)$/.test(
      second?.word.fold ?? '',
    )
  )
    return false;
  // Speech drops the plural of a few ("três vez"), never of many: "noventa e nove pagamento único" counts nothing.
  if (SINGULAR.test(fold)) return minor <= MOST_OF_ONE * 100;
  if (COUNTED.has(fold)) return true;
  return (
    minor <= 6000 &&
    minor >= 100 &&
    second !== undefined &&
    second.gap === 0 &&
    tokens[to]?.digits === false &&
    tokens[to]?.word.number === null &&
    !BETWEEN.test(fold) &&
    PAYMENTS.test(second.word.fold)
  );
}

const SINGULAR =
  /^(vez|parcela|parcelinha|prestacao|mensalidade|boleto|pagamento|pago|cuota|abono|mensualidad|quincena|semana|mes|month|payment|instal?lment|exhibicion|transferencia|pix|deposito|cobranca|cargo|debito|vencimento|charge|draft|transfer|parcialidad)$/;
/** The largest number that is still said with a noun in the singular. */
const MOST_OF_ONE = 12;

const PAYMENTS =
  /^(parcelas?|parcelinhas|prestac(ao|oes)|pagamentos?|pagos?|pagitos|cuotas|abonos|mensualidades|exhibiciones|payments?|instal?lments?|charges|debits|depositos|boletos|transferencias)$/;
const BETWEEN =
  /^(de|do|da|e|y|and|o|ou|or|no|na|em|en|in|on|at|a|as|os|el|la|los|las|por|para|pra|con|com|with|mais|mas|dia|dias|day|days|reais|pesos|dollars|mil|hasta|ate|until|by|per|each|cada|of|the|for|to|=|%|\+|em|total|hoje|hoy|today|seu|su|your|un|um|una|uma)$/;

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
