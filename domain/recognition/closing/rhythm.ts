import type { HearingContext } from '../hearing.ts';
import { LONGEST, placesBetween } from '../places.ts';
import type { Token } from '../tokenise.ts';
import { dateOf, dayNumber, fromDayNumber, weekdayOf } from '../values/calendar.ts';
import { WEEKDAY_NAMES } from '../values/read-dates.ts';
import type { SaidDate, SaidMonth } from '../values/said-dates.ts';
import { before, sameSentence, type Talk } from './talk.ts';

/** The dates that a spoken pattern fixes, one an instalment; null where no pattern was said. */
export function datesByRhythm(
  talk: Talk,
  dates: readonly SaidDate[],
  due: readonly string[],
  context: HearingContext,
): (string | undefined)[] | null {
  const paydays = onPaydays(talk, due, context);
  if (paydays !== null) return paydays;
  const whole = rhythm(talk, dates, due, context);
  if (whole?.every((date, slot) => date === due[slot])) return whole;
  const listed = dayInMonths(talk, dates, due, context);
  if (listed !== null) return listed;
  return entryAndRest(talk, dates, due, context) ?? whole;
}

/** "Las quincenas: 15 y último de cada mes": from today on, the 15th and the last day by turns. */
function onPaydays(talk: Talk, due: readonly string[], context: HearingContext): string[] | null {
  const text = talk.tokens.map(({ word }) => word.fold).join(' ');
  if (!/\b(?:15|quince|quinze) (?:y|e|and) (?:el |o |al |the )?(?:ultimo|ultimos|fin|fim|last|final)\b/.test(text))
    return null;
  const out: string[] = [];
  const [year, month] = [Number(context.today.slice(0, 4)), Number(context.today.slice(5, 7))];
  for (let ahead = 0; out.length < due.length; ahead++)
    for (const day of [15, 31]) {
      const date = dateOf(year, month + ahead, day);
      if (date >= (due[0] ?? context.today) && date >= context.today && out.length < due.length) out.push(date);
    }
  return out;
}

/** "Dia 30 (out, nov, dez, jan)", "on the 15th, Aug–Nov": one day in each month named, behind an entry of another day. */
function dayInMonths(
  talk: Talk,
  dates: readonly SaidDate[],
  due: readonly string[],
  context: HearingContext,
): string[] | null {
  const { months } = talk;
  const first = months[0];
  const day = [...dates].reverse().find(({ bare, every }) => bare === 'day' || every);
  if (first === undefined || day === undefined || months.length < 2) return null;
  const entry = dates.find((date) => date !== day && date.from < day.from);
  const wanted = due.length - (entry === undefined ? 0 : 1);
  const spoken = spokenDay(talk.tokens, day) ?? Number(day.date.slice(8, 10));
  const named = months.length === 2 && wanted > 2 ? Array.from({ length: wanted }, (_, n) => first.month + n) : null;
  const year = dateOf(first.year, first.month, spoken) < context.today ? first.year + 1 : first.year;
  const run = named ?? months.map(({ month }) => (month < first.month ? month + 12 : month));
  if (run.length !== wanted) return null;
  const rest = run.map((month) => dateOf(year, month, spoken));
  return entry === undefined ? rest : [entry.date, ...rest];
}

/** A first payment with a date of its own, then the rhythm of the others: "amanhã 150 e depois todo dia 8 a partir de outubro". */
function entryAndRest(
  talk: Talk,
  dates: readonly SaidDate[],
  due: readonly string[],
  context: HearingContext,
): (string | undefined)[] | null {
  const [entry, ...others] = dates;
  if (entry === undefined || due.length < 3 || others.length === 0 || others.length >= due.length) return null;
  // "The 15th of each month": the day of the rhythm itself is no entry.
  if ((talk.words.get('every_month') ?? []).some(([from]) => from >= entry.from && from - entry.to <= 1)) return null;
  const rest = due.slice(1);
  const made = rhythm(talk, others, rest, context);
  if (made === null) return null;
  // The rhythm's day may fall before the entry, or on its month: the others then start a month later.
  const day = others.find(({ bare }) => bare === 'day');
  const starts = made[0] ?? '';
  if (day !== undefined && starts <= entry.date) {
    const spoken = spokenDay(talk.tokens, day) ?? Number(day.date.slice(8, 10));
    const [year, month] = [Number(entry.date.slice(0, 4)), Number(entry.date.slice(5, 7))];
    const next = dateOf(year, month, spoken) > entry.date ? month : month + 1;
    return [entry.date, ...rest.map((_, n) => dateOf(year, next + n, spoken))];
  }
  return [entry.date, ...made];
}

function rhythm(
  talk: Talk,
  dates: readonly SaidDate[],
  due: readonly string[],
  context: HearingContext,
): (string | undefined)[] | null {
  const { tokens, words } = talk;
  const has = (list: string): boolean => (words.get(list)?.length ?? 0) > 0;
  const count = due.length;
  const first = due[0] ?? context.today;
  const today = context.today;
  const weekday = weekdaySaid(tokens);
  const weekly = has('every_week') || weekday !== null;
  const fortnight = has('every_fortnight');
  const startMonth = startOf(talk);
  const solid = dates.filter(({ bare }) => bare !== 'weekday');
  if (fortnight && !(weekly && !has('every_fortnight'))) {
    const start = solid[0]?.date ?? dates[0]?.date;
    if (start === undefined) return null;
    if (solid.length >= count) return null;
    return start === first ? [...due] : due.map((_, n) => shiftLike(due, start, n));
  }
  const monthlyWords = (words.get('every_month') ?? []).filter(
    ([from]) => !/^(semanais|seguid)/.test(tokens[from]?.word.fold ?? ''),
  );
  const days = solid.filter(({ bare }) => bare === 'day');
  const pattern =
    monthlyWords.length > 0 ||
    dates.some(({ every }) => every) ||
    (has('starting') && (has('next_month') || has('this_month')) && days.length > 0 && dates.length <= 2) ||
    (dates.length > 1 && days.length > 0 && restOf(talk, dates)) ||
    (startMonth !== null && days.length > 0 && dates.length <= 2) ||
    rangeOfMonths(talk);
  if (
    weekly &&
    !(
      monthlyWords.some(
        ([from]) => /^(todo|cada)$/.test(tokens[from]?.word.fold ?? '') && tokens[from + 1]?.word.fold === 'dia',
      ) && weekday === null
    )
  ) {
    if (solid.length >= count) return null;
    const start =
      solid[0]?.date ??
      dates[0]?.date ??
      (weekday === null ? undefined : fromDayNumber(dayNumber(today) + ((weekday - weekdayOf(today) + 7) % 7 || 7)));
    if (start === undefined) return null;
    return due.map((_, n) => fromDayNumber(dayNumber(start) + 7 * n));
  }
  if (!pattern) return null;
  if (solid.length >= count && monthlyWords.length === 0 && !dates.some(({ every }) => every) && !rangeOfMonths(talk))
    return null;
  const bareDay = days[0] ?? null;
  // A full date after the pattern is a remark ("en febrero el 28") unless it is where the plan starts.
  const anchor = solid.find(
    ({ bare, from }) =>
      bare === 'none' && (bareDay === null || from < bareDay.from || before(talk, 'starting', from, 5)),
  );
  const dayOf = (date: string): number => Number(date.slice(8, 10));
  if (anchor !== undefined) {
    const month = Number(anchor.date.slice(5, 7));
    const year = Number(anchor.date.slice(0, 4));
    const day = bareDay === null ? dayOf(anchor.date) : dayOf(bareDay.date);
    return due.map((_, n) => (n === 0 ? anchor.date : dateOf(year, month + n, day)));
  }
  if (bareDay === null) return null;
  const spoken = spokenDay(tokens, bareDay) ?? dayOf(bareDay.date);
  const start =
    startMonth !== null
      ? dateOf(startMonth.year, startMonth.month, spoken)
      : has('next_month')
        ? dateOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)) + 1, spoken)
        : has('this_month')
          ? dateOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)), spoken)
          : bareDay.date;
  const year = Number(start.slice(0, 4));
  const month = Number(start.slice(5, 7));
  return due.map((_, n) => dateOf(year, month + n, spoken));
}

/** "as demais no dia 15", "the rest on the 5th": the others hang on the day that follows. */
function restOf(talk: Talk, dates: readonly SaidDate[]): boolean {
  return dates.some(
    (date) =>
      date.bare === 'day' &&
      talk.tokens
        .slice(Math.max(0, date.from - 6), date.from)
        .some(({ word }) =>
          /^(demais|outras|outros|otros|otras|restantes|resto|restante|rest|others|remaining|subsequentes|subsecuentes|seguintes|siguientes|adelante|diante)$/.test(
            word.fold,
          ),
        ),
  );
}

/** The day as it was said, before a short month bent it. */
function spokenDay(tokens: readonly Token[], date: SaidDate): number | null {
  const token = tokens[date.from];
  if (/^(ultimo|last|fin|fim|end)$/.test(token?.word.fold ?? '')) return 31;
  return token?.digits === true ? Number(token.word.raw) : null;
}

function shiftLike(due: readonly string[], start: string, n: number): string {
  const shift = dayNumber(start) - dayNumber(due[0] ?? start);
  const day = due[n];
  return day === undefined ? start : fromDayNumber(dayNumber(day) + shift);
}

/** The month in which a monthly plan starts, when it was said without a day. */
function startOf(talk: Talk): SaidMonth | null {
  const starts = talk.words.get('starting') ?? [];
  for (const month of talk.months)
    if (
      placesBetween(starts, month.at - 3 - LONGEST, month.at).some(
        ([from, to]) => to <= month.at && month.at - to <= 3 && sameSentence(talk, from, month.at),
      )
    )
      return month;
  const first = talk.months[0];
  if (first !== undefined && /^(de|em|en|in|from|d)$/.test(talk.tokens[first.at - 1]?.word.fold ?? '')) return first;
  return null;
}

/** "de jan a jun", "dia 18 de out até fev". */
function rangeOfMonths(talk: Talk): boolean {
  return talk.months.some((month) =>
    /^(a|ate|hasta|until|through|to|thru|al|till)$/.test(talk.tokens[month.at - 1]?.word.fold ?? ''),
  );
}

/** A weekday said as a rhythm: "toda terça", "cada martes", "todos los lunes", "aos sábados", "4 fridays". */
function weekdaySaid(tokens: readonly Token[]): number | null {
  for (let i = 0; i < tokens.length; i++) {
    const weekday = WEEKDAY_NAMES.get(tokens[i]?.word.fold ?? '');
    if (weekday === undefined) continue;
    const one = tokens[i - 1];
    const two = tokens[i - 2];
    const fold = one?.word.fold ?? '';
    if (/^(toda|todo|cada|every|each)$/.test(fold)) return weekday;
    if (/^(as|los|os|the)$/.test(fold) && /^(todas|todos|all)$/.test(two?.word.fold ?? '')) return weekday;
    // Spanish weekdays end alike, one or many: only their article tells.
    if (fold === 'los' || (/^(aos|as|os|nas|nos|on)$/.test(fold) && /[^e]s$/.test(tokens[i]?.word.fold ?? '')))
      return weekday;
    const plural =
      /s$/.test(tokens[i]?.word.fold ?? '') &&
      one !== undefined &&
      (one.digits || one.word.number !== null) &&
      !/\//.test(one.word.raw) &&
      (tokens[i]?.gap ?? 2) === 0;
    const value = one === undefined ? 0 : one.digits ? Number(one.word.raw) : (one.word.number?.value ?? 0);
    if (plural && value > 1) return weekday;
  }
  return null;
}
