import { dateOf, dayNumber, fromDayNumber, weekdayOf } from './calendar.ts';
import { before, sameSentence, type Talk } from './closing-talk.ts';
import type { HearingContext } from './hearing.ts';
import { WEEKDAY_NAMES } from './read-dates.ts';
import type { SaidDate, SaidMonth } from './said-dates.ts';
import type { Token } from './tokenise.ts';

/** The dates that a spoken pattern fixes, one an instalment; null where no pattern was said. */
export function datesByRhythm(
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
    monthlyWords.length > 0 || (startMonth !== null && days.length > 0 && dates.length <= 2) || rangeOfMonths(talk);
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
  if (solid.length >= count && monthlyWords.length === 0 && !rangeOfMonths(talk)) return null;
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
    if (starts.some(([from, to]) => to <= month.at && month.at - to <= 3 && sameSentence(talk, from, month.at)))
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

/** A weekday said as a rhythm: "toda terça", "cada martes", "todos los lunes", "4 fridays". */
function weekdaySaid(tokens: readonly Token[]): number | null {
  for (let i = 0; i < tokens.length; i++) {
    const weekday = WEEKDAY_NAMES.get(tokens[i]?.word.fold ?? '');
    if (weekday === undefined) continue;
    const one = tokens[i - 1];
    const two = tokens[i - 2];
    const fold = one?.word.fold ?? '';
    if (/^(toda|todo|cada|every|each)$/.test(fold)) return weekday;
    if (/^(as|los|os|the)$/.test(fold) && /^(todas|todos|all)$/.test(two?.word.fold ?? '')) return weekday;
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
