import type { PlainDate } from '../conversation/plain-date.ts';
import { dateOf, dayNumber, fromDayNumber, weekdayOf } from './calendar.ts';
import { dayAt, endsInMonth, followedByDate, isCounted, isCountOf, JOIN, monthAt, yearAfter } from './closing-days.ts';
import { RELATIVE_DAYS, WEEKDAY_NAMES } from './read-dates.ts';
import type { Token } from './tokenise.ts';

/** A day that was said, worked out against the day it was said on. */
export interface SaidDate {
  readonly from: number;
  readonly to: number;
  readonly date: PlainDate;
  /** Only a month was said, or a day without its month: it fixes a date together with its neighbours. */
  readonly bare: 'none' | 'day' | 'weekday';
}

/** A month said without a day ("começando em dezembro", "até janeiro"). */
export interface SaidMonth {
  readonly at: number;
  readonly month: number;
  readonly year: number;
}

export interface SaidDates {
  readonly dates: readonly SaidDate[];
  readonly months: readonly SaidMonth[];
}

interface Day {
  readonly from: number;
  to: number;
  day: number;
  month: number | null;
  year: number | null;
}

const BEFORE_DAY = new Set('dia dias el los al del pro no ao the on day los'.split(' '));
const UNTIL = /^(ate|hasta|a|until|through|to|al)$/;

/**
 * Every date said, in order, with days that share a month ("18 y 25 oct", "Feb 10, 17, 24") and months that share a day
 * ("dia dez dezembro janeiro e fevereiro") worked out. Relative words hang on `today`. Linear in the tokens.
 */
export function readSaidDates(tokens: readonly Token[], today: PlainDate, english: boolean): SaidDates {
  const dates: SaidDate[] = [];
  const months: SaidMonth[] = [];
  const thisYear = Number(today.slice(0, 4));
  const thisMonth = Number(today.slice(5, 7));
  const thisDay = Number(today.slice(8, 10));
  let open: Day[] = [];
  let lastDay: { day: number; to: number } | null = null;

  const yearFor = (month: number, day: number): number => {
    const date = dateOf(thisYear, month, day);
    return dayNumber(date) < dayNumber(today) - 45 ? thisYear + 1 : thisYear;
  };
  const nextDay = (day: number): PlainDate => {
    return day >= thisDay ? dateOf(thisYear, thisMonth, day) : dateOf(thisYear, thisMonth + 1, day);
  };
  const close = (): void => {
    for (const day of open) {
      if (day.month === null) {
        dates.push({ from: day.from, to: day.to, date: nextDay(day.day), bare: 'day' });
      } else
        dates.push({
          from: day.from,
          to: day.to,
          date: dateOf(day.year ?? yearFor(day.month, day.day), day.month, day.day),
          bare: 'none',
        });
    }
    open = [];
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.address) continue;
    const fold = token.word.fold;
    const raw = token.word.raw;
    if (token.gap === 2) close();
    const slash =
      /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/.exec(raw) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/.exec(raw);
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw);
    if (token.digits && iso !== null) {
      close();
      dates.push({ from: i, to: i + 1, date: raw, bare: 'none' });
      continue;
    }
    if (token.digits && slash !== null) {
      close();
      const [a, b] = [Number(slash[1]), Number(slash[2])];
      const [day, month] = english && a <= 12 ? [b, a] : b > 12 && a <= 12 ? [b, a] : [a, b];
      if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        const year =
          slash[3] === undefined ? yearFor(month, day) : Number(slash[3]) + (slash[3].length === 2 ? 2000 : 0);
        dates.push({ from: i, to: i + 1, date: dateOf(year, month, day), bare: 'none' });
        lastDay = { day, to: i + 1 };
      }
      continue;
    }
    const month = monthAt(tokens, i);
    if (month !== null) {
      const { year, to } = yearAfter(tokens, i + 1);
      if (open.length > 0 && open.some((day) => day.month === null) && !english) {
        for (const day of open)
          if (day.month === null) {
            day.month = month;
            day.year = year;
          }
        const final = open[open.length - 1];
        if (final !== undefined) final.to = Math.max(final.to, to);
        lastDay = { day: final?.day ?? 1, to };
        close();
      } else {
        close();
        const after = english || tokens[i + 1]?.digits === true ? dayAt(tokens, i + 1) : null;
        if (after !== null && (tokens[i + 1]?.gap ?? 2) === 0 && english) {
          open = [{ from: i, to: after.to, day: after.day, month, year: yearAfter(tokens, after.to).year }];
          let k = after.to;
          for (;;) {
            const joined = JOIN.has(tokens[k]?.word.fold ?? '') ? k + 1 : k;
            const listed = (tokens[k]?.gap ?? 2) === 1 || joined > k;
            const more = listed ? dayAt(tokens, joined) : null;
            if (more === null || monthAt(tokens, more.to) !== null || tokens[more.to]?.word.fold === 'of' || more.bad)
              break;
            open.push({ from: joined, to: more.to, day: more.day, month, year: null });
            k = more.to;
          }
          i = k - 1;
          close();
        } else if (lastDay !== null && i - lastDay.to <= 1 && !english && !UNTIL.test(tokens[i - 1]?.word.fold ?? '')) {
          dates.push({
            from: i,
            to,
            date: dateOf(year ?? yearFor(month, lastDay.day), month, lastDay.day),
            bare: 'none',
          });
          lastDay = { day: lastDay.day, to };
        } else months.push({ at: i, month, year: year ?? yearFor(month, 28) });
      }
      continue;
    }
    const weekday = WEEKDAY_NAMES.get(fold);
    if (
      weekday !== undefined &&
      !(fold === 'mar' || fold === 'set' || fold === 'sun' || fold === 'mon' || fold === 'sat' || fold === 'wed') &&
      !isCountOf(tokens, i)
    ) {
      const next = tokens[i + 1];
      const skip = next?.word.fold === 'feira' ? 2 : 1;
      const at =
        i +
        skip +
        (tokens[i + skip]?.word.fold === 'dia' ||
        tokens[i + skip]?.word.fold === 'el' ||
        tokens[i + skip]?.word.fold === 'the'
          ? 1
          : 0);
      const explicit =
        (tokens[i + skip]?.gap ?? 2) < 2 &&
        (dayAt(tokens, at) !== null || /^\d{1,2}\//.test(tokens[at]?.word.raw ?? '') || monthAt(tokens, at) !== null);
      if (!explicit) {
        close();
        const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
        dates.push({ from: i, to: i + skip, date: fromDayNumber(dayNumber(today) + ahead), bare: 'weekday' });
      }
      if (skip === 2) i++;
      continue;
    }
    const relative = RELATIVE_DAYS.get(fold);
    if (relative !== undefined) {
      const before = tokens[i - 1]?.word.fold;
      if (fold === 'manana' && (before === 'la' || before === 'de' || before === 'por')) continue;
      if (followedByDate(tokens, i + 1)) continue;
      const after =
        before === 'pasado' ||
        (tokens[i - 2]?.word.fold === 'depois' && before === 'de') ||
        (tokens[i - 2]?.word.fold === 'day' && before === 'after');
      close();
      dates.push({
        from: i,
        to: i + 1,
        date: fromDayNumber(dayNumber(today) + relative + (after ? 1 : 0)),
        bare: 'weekday',
      });
      continue;
    }
    if ((fold === 'ultimo' || fold === 'last') && /^(dia|day)$/.test(tokens[i + 1]?.word.fold ?? '')) {
      dates.push({ from: i, to: i + 2, date: dateOf(thisYear, thisMonth, 31), bare: 'day' });
      i++;
      continue;
    }
    if ((fold === 'fin' || fold === 'fim' || fold === 'end') && /^(de|do|of)$/.test(tokens[i + 1]?.word.fold ?? '')) {
      const what = tokens[i + 2]?.word.fold;
      if (what === 'mes' || (what === 'month' && english) || tokens[i + 3]?.word.fold === 'month')
        dates.push({ from: i, to: i + 3, date: dateOf(thisYear, thisMonth, 31), bare: 'none' });
      if (what === 'quincena')
        dates.push({
          from: i,
          to: i + 3,
          date: thisDay <= 15 ? dateOf(thisYear, thisMonth, 15) : dateOf(thisYear, thisMonth, 31),
          bare: 'none',
        });
      continue;
    }
    const day = dayAt(tokens, i);
    if (day !== null && !day.bad) {
      const before = tokens[i - 1]?.word.fold ?? '';
      const after = tokens[day.to]?.word.fold ?? '';
      const previous = open[open.length - 1];
      const listed =
        previous !== undefined &&
        (previous.to === i ||
          (previous.to === i - 1 && JOIN.has(before)) ||
          (previous.to === i - 2 && JOIN.has(before) && JOIN.has(tokens[i - 2]?.word.fold ?? '')));
      const monthNext =
        monthAt(tokens, day.to) !== null ||
        ((after === 'de' || after === 'of' || after === 'do' || after === 'd') && monthAt(tokens, day.to + 1) !== null);
      const nextMonth =
        /^(de|do|del|of)$/.test(after) &&
        /^(mes|proximo|next|agora|este|deste)$/.test(tokens[day.to + 1]?.word.fold ?? '');
      const ordinal = /^(st|nd|rd|th)$/.test(after) || day.ordinal;
      const listMonth = endsInMonth(tokens, day.to);
      const onWeekday = WEEKDAY_NAMES.has(before) || RELATIVE_DAYS.has(before) || before === 'feira';
      if (BEFORE_DAY.has(before) || listed || monthNext || listMonth !== null || onWeekday || (ordinal && english)) {
        // "no 5" is not a date, "no dia 5" is; a price after "el" is caught by its size.
        const strong =
          listMonth !== null ||
          onWeekday ||
          before === 'dia' ||
          before === 'dias' ||
          monthNext ||
          listed ||
          ordinal ||
          before === 'el' ||
          before === 'los' ||
          before === 'day';
        if (!strong && !(english && before === 'the')) {
          continue;
        }
        if (isCounted(tokens, day.to)) continue;
        if (nextMonth || /^(que|proximo|next)$/.test(after)) {
          const to = day.to;
          const words = [0, 1, 2, 3, 4].map((k) => tokens[to + k]?.word.fold ?? '').join(' ');
          const ahead = /(mes que v|proximo mes|mes proximo|mes entrante|next month|mes siguiente)/.test(words) ? 1 : 0;
          const now = /(deste mes|este mes|agora|this month|presente mes)/.test(words);
          if (ahead === 1 || now) {
            close();
            dates.push({ from: i, to: day.to, date: dateOf(thisYear, thisMonth + ahead, day.day), bare: 'none' });
            i = day.to - 1;
            continue;
          }
        }
        open.push({
          from: i,
          to: day.to + (/^(st|nd|rd|th)$/.test(after) ? 1 : 0),
          day: day.day,
          month: typeof listMonth === 'number' && listMonth > 0 ? listMonth : null,
          year: null,
        });
        lastDay = { day: day.day, to: day.to };
        i = (open[open.length - 1]?.to ?? i + 1) - 1;
        continue;
      }
    }
    if (day !== null) i = day.to - 1;
    if (!JOIN.has(fold) && open.length > 0 && i - (open[open.length - 1]?.to ?? 0) >= 3) close();
  }
  close();
  dates.sort((a, b) => a.from - b.from);
  return { dates, months };
}
