import type { Token } from '../tokenise.ts';

/** Words of money that follow a number. */
export const CURRENCY_AFTER = new Set(
  'real reais peso pesos dolar dolares dollar dollars buck bucks pila pilas conto contos pau paus varo varos lana mxn brl usd mn'.split(
    ' ',
  ),
);
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
/** Words that join the parts of a number. */
export const AND = new Set(['e', 'y', 'and', 'con', 'com', 'i']);

/** Words that are a number only in company: articles and the pt/es "um/una" alone are not amounts. */
export const ARTICLES = new Set(['um', 'uma', 'un', 'una', 'uno', 'one', 'meia']);

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

/** What follows "uno" where it stands for a payment rather than for 1: "de doscientos, uno cada mes". */
const AFTER_PRONOUN = /^(cada|por|de|el|al|en|este|hoy|manana|hasta|para)$/;

/** A number in words: its worth, and the token after it. */
export interface Cardinal {
  readonly value: number;
  readonly to: number;
}

/** Reads number words from `from`: "mil duzentos e cinquenta", "doscientos tres", "twenty four hundred", "one sixty". */
export function readCardinal(
  tokens: readonly Token[],
  from: number,
  english: boolean,
  portuguese = false,
): Cardinal | null {
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
        // "mil cuatrocientos ochenta un solo depósito": an article, not a one; "trescientos un mil" is a one.
        const next = tokens[i + 1]?.word;
        if (
          !joined &&
          !english &&
          ARTICLES.has(token.word.fold) &&
          !(token.word.fold === 'uno' && !AFTER_PRONOUN.test(next?.fold ?? '')) &&
          !CURRENCY_AFTER.has(next?.fold ?? '') &&
          next?.number?.kind !== 'scale'
        )
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
export function isPercent(tokens: readonly Token[], i: number): boolean {
  const fold = tokens[i]?.word.fold ?? '';
  return (
    /^(%|percent|porciento|porcento)$/.test(fold) ||
    (fold === 'por' && /^(cento|ciento)$/.test(tokens[i + 1]?.word.fold ?? ''))
  );
}

/**
 * A number counts payments where their noun follows, at once or behind one word that tells their kind ("three ACH
 * payments", "dos cómodos pagos"). In chat, "x" before a rhythm or a way to pay is "por": "90 x semana".
 */
export function counts(tokens: readonly Token[], to: number, minor: number): boolean {
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
