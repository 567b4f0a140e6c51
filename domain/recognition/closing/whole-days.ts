import type { PlainDate } from '../../conversation/plain-date.ts';
import type { Token } from '../tokenise.ts';
import { dateOf, dayNumber, fromDayNumber, weekdayOf } from '../values/calendar.ts';
import { RELATIVE_DAYS, WEEKDAY_NAMES } from '../values/read-dates.ts';
import type { SaidDate } from '../values/said-dates.ts';
import { dayAt, followedByDate, isCountOf, isOrdinal, monthAt, yearAfter } from './days.ts';

/** The day on which it is said, in its parts, and whether it is said in English. */
export interface Clock {
  readonly today: PlainDate;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly english: boolean;
}

/** Words that name a day by themselves, read from one place on: the dates they say, none where they only lead to one. */
interface WholeDay {
  readonly dates: readonly SaidDate[];
  readonly to: number;
  /** Whether a list of days still open ends here. */
  readonly closes: boolean;
}

export function clockOf(today: PlainDate, english: boolean): Clock {
  const [year, month, day] = [0, 5, 8].map((at) => Number(today.slice(at, at === 0 ? 4 : at + 2)));
  return { today, year: year ?? 0, month: month ?? 1, day: day ?? 1, english };
}

/** The year of a day said without it: this year, or the next where the day lies well behind. */
export function yearOf(month: number, day: number, now: Clock): number {
  return dayNumber(dateOf(now.year, month, day)) < dayNumber(now.today) - 45 ? now.year + 1 : now.year;
}

function said(from: number, to: number, date: PlainDate, bare: SaidDate['bare']): SaidDate {
  return { from, to, date, bare, or: null, every: false };
}

/** "sexta", "el viernes", "Friday": the first such day after today; nothing where the date itself follows. */
export function weekdayAt(tokens: readonly Token[], i: number, now: Clock): WholeDay | null {
  const fold = tokens[i]?.word.fold ?? '';
  const weekday = WEEKDAY_NAMES.get(fold);
  if (weekday === undefined || /^(mar|set|sun|mon|sat|wed)$/.test(fold)) return null;
  if (isOrdinal(tokens, i) || isCountOf(tokens, i)) return null;
  const to = i + (tokens[i + 1]?.word.fold === 'feira' ? 2 : 1);
  const at = to + (/^(dia|el|the)$/.test(tokens[to]?.word.fold ?? '') ? 1 : 0);
  const dated =
    (tokens[to]?.gap ?? 2) < 2 &&
    (dayAt(tokens, at) !== null || /^\d{1,2}\//.test(tokens[at]?.word.raw ?? '') || monthAt(tokens, at) !== null);
  if (dated) return { dates: [], to, closes: false };
  const today = weekdayOf(now.today);
  const ahead = ofNextWeek(tokens, to) ? weekday - today + 7 : (weekday - today + 7) % 7 || 7;
  return { dates: [said(i, to, fromDayNumber(dayNumber(now.today) + ahead), 'weekday')], to, closes: true };
}

/** "Da semana que vem", "de la próxima semana", "of next week" from here on: the week from Monday on that follows this one. */
function ofNextWeek(tokens: readonly Token[], i: number): boolean {
  const words = [0, 1, 2, 3, 4].map((ahead) => tokens[i + ahead]?.word.fold ?? '').join(' ');
  return /^(?:da|de|de la|of|na|en la) (?:semana que v\w+|semana proxima|semana entrante|proxima semana|next week|week after)/.test(
    words,
  );
}

/** "hoje", "mañana", "pasado mañana", "the day after tomorrow". */
export function relativeAt(tokens: readonly Token[], i: number, now: Clock): WholeDay | null {
  const fold = tokens[i]?.word.fold ?? '';
  const relative = RELATIVE_DAYS.get(fold);
  if (relative === undefined) return null;
  const before = tokens[i - 1]?.word.fold ?? '';
  const nothing: WholeDay = { dates: [], to: i + 1, closes: false };
  if (fold === 'manana' && /^(la|de|por)$/.test(before)) return nothing;
  if (followedByDate(tokens, i + 1)) return nothing;
  const lead = tokens[i - 2]?.word.fold;
  const after = before === 'pasado' || (lead === 'depois' && before === 'de') || (lead === 'day' && before === 'after');
  const week = before === 'from' && lead === 'week' ? 7 : 0;
  const date = fromDayNumber(dayNumber(now.today) + relative + (after ? 1 : 0) + week);
  return { dates: [said(i, i + 1, date, 'weekday')], to: i + 1, closes: true };
}

/** "último dia (de agosto)", "fin de mes", "fin de abril", "fin de quincena", "end of the month". */
export function monthEndAt(tokens: readonly Token[], i: number, now: Clock): WholeDay | null {
  const fold = tokens[i]?.word.fold ?? '';
  const next = tokens[i + 1]?.word.fold ?? '';
  const monthEnd = dateOf(now.year, now.month, 31);
  if (/^(ultimo|last)$/.test(fold) && /^(dia|day)$/.test(next)) {
    const month = /^(de|do|of|del)$/.test(tokens[i + 2]?.word.fold ?? '') ? monthAt(tokens, i + 3) : null;
    if (month === null) return { dates: [said(i, i + 2, monthEnd, 'day')], to: i + 2, closes: false };
    const { year, to } = yearAfter(tokens, i + 4);
    return { dates: [said(i, to, dateOf(year ?? yearOf(month, 31, now), month, 31), 'none')], to, closes: false };
  }
  if (!/^(fin|fim|end)$/.test(fold) || !/^(de|do|of)$/.test(next)) return null;
  const at = i + (/^(esta|este|la|deste|this)$/.test(tokens[i + 2]?.word.fold ?? '') ? 3 : 2);
  const what = tokens[at]?.word.fold;
  const named = monthAt(tokens, at);
  if (named !== null) {
    const { year, to } = yearAfter(tokens, at + 1);
    const date = dateOf(year ?? yearOf(named, 31, now), named, 31);
    return { dates: [said(i, to, date, 'none')], to, closes: false };
  }
  if (what === 'mes' || (what === 'month' && now.english) || tokens[i + 3]?.word.fold === 'month')
    return { dates: [said(i, i + 3, monthEnd, 'none')], to: i + 1, closes: false };
  if (what === 'quincena') {
    const date = now.day <= 15 ? dateOf(now.year, now.month, 15) : monthEnd;
    return { dates: [said(i, at + 1, date, 'none')], to: i + 1, closes: false };
  }
  return { dates: [], to: i + 1, closes: false };
}
