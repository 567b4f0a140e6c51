import type { Token } from '../tokenise.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../values/read-dates.ts';
import { AND, COUNTED } from './cardinals.ts';

/** Words that join the days of one list. */
export const JOIN = new Set(['e', 'y', 'and', 'o', '&', 'dia', 'el', 'the', 'de', 'of']);

export function monthAt(tokens: readonly Token[], i: number, opening = false): number | null {
  const token = tokens[i];
  if (token === undefined || token.digits || (token.gap === 2 && !opening)) return null;
  const fold = token.word.fold;
  const month = MONTH_NAMES.get(fold);
  if (month === undefined) return null;
  // "may", "mar", "set" and "ago" are words too: only beside a day.
  if (/^(may|mar|set|ago|march|out|abr|sep|dez)$/.test(fold)) {
    const before = tokens[i - 1];
    const near =
      before !== undefined &&
      (before.digits ||
        before.word.number !== null ||
        /^(de|em|en|ate|hasta|desde|from|of|in|e|y|and|a|until|through|thru|since|till)$/.test(before.word.fold) ||
        MONTH_NAMES.has(before.word.fold));
    const after = tokens[i + 1];
    if (after !== undefined && after.gap === 1 && MONTH_NAMES.has(after.word.fold)) return month;
    const dated = after?.gap === 0 && (after.digits ? !/[.,]/.test(after.word.raw) : ORDINALS.has(after.word.fold));
    if (!near && !dated) return null;
    if (
      fold === 'dez' &&
      !(
        before?.digits === true ||
        before?.word.fold === 'de' ||
        before?.word.fold === 'em' ||
        before?.word.fold === 'ate'
      )
    )
      return null;
    if (fold === 'dez' && before?.word.fold === 'de' && !(tokens[i - 2]?.digits === true)) return null;
  }
  return month;
}

export function yearAfter(tokens: readonly Token[], from: number): { year: number | null; to: number } {
  let i = from;
  if (/^(de|del|of)$/.test(tokens[i]?.word.fold ?? '')) i++;
  const token = tokens[i];
  if (token?.digits === true && /^20\d\d$/.test(token.word.raw)) return { year: Number(token.word.raw), to: i + 1 };
  if ((token?.word.fold === 'dois' || token?.word.fold === 'dos') && tokens[i + 1]?.word.fold === 'mil') {
    let k = i + 2;
    if (/^(e|y)$/.test(tokens[k]?.word.fold ?? '')) k++;
    let value = 0;
    for (let n = 0; n < 3; n++) {
      const number = tokens[k]?.word.number;
      if (number == null) break;
      value += number.value;
      k++;
      if (/^(e|y)$/.test(tokens[k]?.word.fold ?? '')) k++;
    }
    if (value > 0 && value < 100) return { year: 2000 + value, to: k };
  }
  return { year: null, to: from };
}

export interface DayHere {
  readonly day: number;
  readonly to: number;
  readonly ordinal: boolean;
  /** Looks like an amount: too large, or with decimals. */
  readonly bad: boolean;
}

const ORDINALS = new Map(
  (
    'primeiro=1 primero=1 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 ' +
    'fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), Number(pair.slice(pair.indexOf('=') + 1))]),
);

export function dayAt(tokens: readonly Token[], i: number, opening = false): DayHere | null {
  const token = tokens[i];
  if (token === undefined || (token.gap === 2 && !opening)) return null;
  if (token.digits) {
    if (!/^\d{1,2}$/.test(token.word.raw)) return null;
    const day = Number(token.word.raw);
    return {
      day,
      to: i + 1,
      ordinal: false,
      bad:
        day < 1 ||
        day > 31 ||
        tokens[i - 1]?.word.fold === '$' ||
        tokens[i + 1]?.word.fold === '%' ||
        bigger(tokens, i + 1),
    };
  }
  const fold = token.word.fold;
  const ordinal = ORDINALS.get(fold);
  if (ordinal !== undefined)
    return {
      day: ordinal,
      to: i + 1,
      ordinal: true,
      bad:
        fold === 'primeiro' || fold === 'primero' || fold === 'second'
          ? !/^(dia|el|de|on|the)$/.test(tokens[i - 1]?.word.fold ?? '') ||
            !/^(de|of)$/.test(tokens[i + 1]?.word.fold ?? '')
          : /^(one|two|three|instal?lments?|payments?|half)$/.test(tokens[i + 1]?.word.fold ?? ''),
    };
  const number = token.word.number;
  if (number === null || number.value === 0 || number.value > 31) return null;
  // Portuguese "dos próximos meses" is "of the".
  if (
    fold === 'dos' &&
    /^(proximos|meses|outros|demais|seguintes|subsequentes|dias|seus|dois|tres)$/.test(tokens[i + 1]?.word.fold ?? '')
  )
    return null;
  // "cada uno", "tmrw, one shot": an article or a pronoun, unless it is called a day or stands with its month.
  if (
    number.value === 1 &&
    !/^(dia|el|the)$/.test(tokens[i - 1]?.word.fold ?? '') &&
    !/^(de|of)$/.test(tokens[i + 1]?.word.fold ?? '')
  )
    return null;
  if (number.kind === 'ten') {
    const joined = /^(e|y)$/.test(tokens[i + 1]?.word.fold ?? '');
    const at = joined ? i + 2 : i + 1;
    const unit = tokens[at]?.word.number;
    const unitOrdinal = ORDINALS.get(tokens[at]?.word.fold ?? '');
    if (unit?.kind === 'unit' && unit.value > 0 && number.value + unit.value <= 31 && (tokens[at]?.gap ?? 2) === 0)
      return { day: number.value + unit.value, to: at + 1, ordinal: false, bad: bigger(tokens, at + 1) };
    if (!joined && unitOrdinal !== undefined && unitOrdinal < 10)
      return { day: number.value + unitOrdinal, to: at + 1, ordinal: true, bad: false };
  }
  return { day: number.value, to: i + 1, ordinal: false, bad: bigger(tokens, i + 1) };
}

function bigger(tokens: readonly Token[], i: number): boolean {
  if ((tokens[i]?.gap ?? 2) > 0) return false;
  const fold = tokens[i]?.word.fold ?? '';
  return (
    fold === 'k' || fold === 'mil' || fold === 'thousand' || fold === 'hundred' || fold === 'reais' || fold === 'pesos'
  );
}

const COUNTABLE =
  /^(x|×|parcela|pago|cuota|semana|quincena|payment|month|week|dias|days|horas|hours|hrs|%|reais|pesos|dolares|dollars|bucks|mil)$/;

/** Whether the number that ends at `to` counts something, and so is no day: "4 semanas", "cuatro lunes", "10 por ciento". */
export function isCounted(tokens: readonly Token[], to: number): boolean {
  const token = tokens[to];
  if (token === undefined || token.gap > 0) return false;
  const fold = token.word.fold;
  if (COUNTABLE.test(fold)) return true;
  if (fold === 'por') return /^(cento|ciento)$/.test(tokens[to + 1]?.word.fold ?? '');
  if (WEEKDAY_NAMES.has(fold)) return fold.endsWith('s') && !/^(dia|el)$/.test(tokens[to - 2]?.word.fold ?? '');
  return fold.endsWith('s') && COUNTED.has(fold);
}

/** A list of days that ends in a month ("06, 13 e 20/12", "1, 8 y 15 dic"): 0, or the month where it is written in digits. */
export function endsInMonth(tokens: readonly Token[], from: number): number | null {
  let i = from;
  for (let days = 0; days < 8; days++) {
    const joined = (tokens[i]?.gap ?? 2) === 1 || JOIN.has(tokens[i]?.word.fold ?? '');
    if (!joined) return null;
    while (JOIN.has(tokens[i]?.word.fold ?? '')) i++;
    const token = tokens[i];
    if (token === undefined || token.gap === 2) return null;
    const slash = /^(\d{1,2})\/(\d{1,2})$/.exec(token.word.raw);
    if (slash !== null) return Number(slash[2]) <= 12 ? Number(slash[2]) : null;
    const day = dayAt(tokens, i);
    if (day === null || day.bad) return null;
    i = day.to;
    if (
      monthAt(tokens, i) !== null ||
      (/^(de|of)$/.test(tokens[i]?.word.fold ?? '') && monthAt(tokens, i + 1) !== null)
    )
      return 0;
  }
  return null;
}

/** "a segunda parcela", "a quinta de trezentos": the ordinals that Portuguese weekdays also are. */
export function isOrdinal(tokens: readonly Token[], i: number): boolean {
  const fold = tokens[i]?.word.fold ?? '';
  if (!/^(segunda|quarta|quinta|sexta)$/.test(fold)) return false;
  const lead = tokens[i - 1]?.word.fold ?? '';
  const next = tokens[i + 1];
  if (next?.word.fold === 'feira' || /^(que|agora|proxima)$/.test(next?.word.fold ?? '')) return false;
  if (/^(parcela|prestacao|mensalidade|vence|vencendo|cota)$/.test(next?.word.fold ?? '') && next?.gap === 0)
    return true;
  if (/^(la|cuarta)$/.test(lead)) return true;
  return (
    lead === 'a' &&
    !/^(ate|para|pra|desde|toda)$/.test(tokens[i - 2]?.word.fold ?? '') &&
    next !== undefined &&
    next.gap === 0
  );
}

/** "30/60/90 dias", "em 15 dias", "in two weeks": how many days from today each stands, with the end of the words. */
export function daysAhead(tokens: readonly Token[], i: number): { days: readonly number[]; to: number } | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.digits && /^\d{1,3}([/-]\d{2,3})+$/.test(token.word.raw)) {
    const days = token.word.raw.split(/[/-]/).map(Number);
    const unit = tokens[i + 1]?.word.fold ?? '';
    if (/^(dias|days)$/.test(unit) && days.every((day, n) => n === 0 || day > (days[n - 1] ?? 0)))
      return { days, to: i + 2 };
    return null;
  }
  if (!/^(em|en|in|daqui|dentro)$/.test(token.word.fold)) return null;
  // "de 15 em 15 dias" is a rhythm.
  if (tokens[i - 1]?.digits === true || tokens[i - 1]?.word.number != null) return null;
  let at = i + 1;
  while (/^(a|de|exatos|los|proximos|within)$/.test(tokens[at]?.word.fold ?? '')) at++;
  const days: number[] = [];
  for (let n = 0; n < 6; n++) {
    const number = tokens[at];
    const one = number?.word.number;
    const value =
      number?.digits === true && /^\d{1,3}$/.test(number.word.raw)
        ? Number(number.word.raw)
        : one === null || one === undefined || one.kind === 'scale'
          ? null
          : one.value;
    if (value === null || value < 1) return null;
    days.push(value);
    at++;
    if (!/^(e|y|and)$/.test(tokens[at]?.word.fold ?? '') && (tokens[at]?.gap ?? 2) !== 1) break;
    if (/^(e|y|and)$/.test(tokens[at]?.word.fold ?? '')) at++;
  }
  const unit = tokens[at]?.word.fold ?? '';
  if ((tokens[at]?.gap ?? 2) > 0) return null;
  if (/^(dias|days)$/.test(unit)) return { days, to: at + 1 };
  if (/^(semanas?|weeks?)$/.test(unit))
    return days.length === 1 &&
      /^(exatas|exactas|de|$)/.test(tokens[at + 1]?.word.fold ?? '') &&
      tokens[at + 1]?.word.fold !== 'de'
      ? { days: days.map((day) => day * 7), to: at + 1 }
      : null;
  return null;
}

/** "Mês que vem", "próximo mes", "next month" from here on. */
export function nextMonthAt(tokens: readonly Token[], i: number): boolean {
  const words = [0, 1, 2].map((ahead) => tokens[i + ahead]?.word.fold ?? '').join(' ');
  return /^(?:mes (?:que v\w+|proximo|entrante|siguiente|seguinte)|proximo|siguiente$|siguiente mes|seguinte|next month)/.test(
    words,
  );
}

const NTH = [
  /^(primeiro|primer|primero|first|1st)$/,
  /^(segundo|second)$/,
  /^(terceiro|tercer|tercero|third)$/,
  /^(quarto|cuarto|fourth)$/,
  /^(quinto|fifth)$/,
  /^(sexto|sixth)$/,
  /^(setimo|septimo|seventh)$/,
  /^(oitavo|octavo|eighth)$/,
  /^(nono|noveno|ninth)$/,
  /^(decimo|tenth)$/,
];

/** "O quinto dia do mês", "el primer día de cada mes"; a fifth working day is another one. */
export function nthDayAt(tokens: readonly Token[], i: number): { readonly day: number; readonly to: number } | null {
  const [nth, day, of, one, two] = [0, 1, 2, 3, 4].map((ahead) => tokens[i + ahead]?.word.fold ?? '');
  if (!/^(dia|day)$/.test(day ?? '') || !/^(de|do|del|of)$/.test(of ?? '')) return null;
  const isMonth = (word = ''): boolean => /^(mes|month)$/.test(word);
  const to = isMonth(one) ? i + 4 : /^(cada|todo|each|every|the|o)$/.test(one ?? '') && isMonth(two) ? i + 5 : null;
  const at = NTH.findIndex((form) => form.test(nth ?? ''));
  return to === null || at < 0 ? null : { day: at + 1, to };
}

const ONE = /^(a|one|um|uma|un|una)$/;
const BESIDE_ANOTHER =
  /^(e|y|and|then|depois|luego|o|a|el|la|the|outr[ao]s?|otr[ao]s?|other|another|segund[ao]|second|rest|resto)$/;

/** "E o outro 15 dias depois", "and two weeks later": how long after the payment named before it, with the end of the words. */
export function laterAt(
  tokens: readonly Token[],
  i: number,
): { readonly days: number; readonly months: number; readonly to: number } | null {
  const token = tokens[i];
  const unit = tokens[i + 1];
  if (token === undefined || unit === undefined || unit.gap > 0) return null;
  const previous = tokens[i - 1];
  // "Otros cuatrocientos cuarenta dos semanas después": only English joins two numbers without a word between.
  const isApart =
    (token.gap === 1 || /^(dias?|semanas?|mes|meses)$/.test(unit.word.fold)) &&
    (previous?.digits === true || previous?.word.number != null);
  if (!isApart && !BESIDE_ANOTHER.test(previous?.word.fold ?? '')) return null;
  // "Vinte e dois dias depois": the end of a number is none by itself.
  if (token.gap === 0 && AND.has(previous?.word.fold ?? '') && tokens[i - 2]?.word.number != null) return null;
  const number = token.word.number;
  const spelled = number === null || number.kind === 'scale' ? null : number.value;
  const written = token.digits && /^\d{1,2}$/.test(token.word.raw) ? Number(token.word.raw) : null;
  const n = ONE.test(token.word.fold) ? 1 : (written ?? spelled);
  if (n === null || n < 1) return null;
  const after = /^(depois|despues|after|later)$/.test(tokens[i + 2]?.word.fold ?? '') && tokens[i + 2]?.gap === 0;
  // "15 dias depois do vencimento" hangs on what follows.
  const hangs =
    tokens[i + 3]?.gap === 0 &&
    /^(do|da|de|del|d[eo]s|the|que|of|your|o|a|el|la)$/.test(tokens[i + 3]?.word.fold ?? '');
  if (!after || hangs) return null;
  if (/^(dias?|days?)$/.test(unit.word.fold)) return { days: n, months: 0, to: i + 3 };
  if (/^(semanas?|weeks?)$/.test(unit.word.fold)) return { days: 7 * n, months: 0, to: i + 3 };
  return /^(mes|meses|months?)$/.test(unit.word.fold) ? { days: 0, months: n, to: i + 3 } : null;
}

/** "4 quintas", "cuatro sábados": a number of weekdays, not one of them. */
export function isCountOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    (before.digits || (before.word.number !== null && before.word.number.value !== 1)) &&
    (tokens[i]?.gap ?? 1) === 0 &&
    /(s|feiras)$/.test(tokens[i]?.word.fold ?? '') &&
    !/^\d{1,2}\//.test(before.word.raw)
  );
}

export function followedByDate(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.gap === 2) return false;
  if (/^\d{1,2}\/\d{1,2}/.test(token.word.raw)) return true;
  if (WEEKDAY_NAMES.has(token.word.fold)) return true;
  return token.word.fold === 'dia' && dayAt(tokens, i + 1) !== null;
}
