import type { PlainDate } from '../conversation/plain-date.ts';
import { dateOf, dayNumber, fromDayNumber, weekdayOf } from './calendar.ts';
import {
  dayAt,
  daysAhead,
  endsInMonth,
  followedByDate,
  isCounted,
  isCountOf,
  isOrdinal,
  JOIN,
  monthAt,
  yearAfter,
} from './closing-days.ts';
import { RELATIVE_DAYS, WEEKDAY_NAMES } from './read-dates.ts';
import type { Token } from './tokenise.ts';

/** A day that was said, worked out against the day it was said on. */
export interface SaidDate {
  readonly from: number;
  readonly to: number;
  readonly date: PlainDate;
  /** Only a month was said, or a day without its month: it fixes a date together with its neighbours. */
  readonly bare: 'none' | 'day' | 'weekday';
  /** For a day without its month: the date it would be with the month said after the next day ("el 15 y el 30 de mayo"). */
  readonly or: PlainDate | null;
  /** It was said as a rhythm: "cada 15", "todo dia 10". */
  readonly every: boolean;
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
  every: boolean;
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
  let loose: Day[] = [];
  let lastDay: { day: number; to: number } | null = null;
  let listOfMonths = false;

  const yearFor = (month: number, day: number): number => {
    const date = dateOf(thisYear, month, day);
    return dayNumber(date) < dayNumber(today) - 45 ? thisYear + 1 : thisYear;
  };
  const nextDay = (day: number): PlainDate => {
    return day >= thisDay ? dateOf(thisYear, thisMonth, day) : dateOf(thisYear, thisMonth + 1, day);
  };
  /** Days set apart from the next one keep their own next date; a month said soon after may still be theirs. */
  const setApart = (): void => {
    for (const day of open) if (day.month === null) loose.push(day);
    close();
  };
  /** A month said: the days set apart before it in the same sentence might have meant it too. */
  const shareMonth = (month: number, year: number | null): void => {
    for (const day of loose) {
      const at = dates.findIndex(({ from, bare }) => from === day.from && bare === 'day');
      const said = dates[at];
      if (said !== undefined) dates[at] = { ...said, or: dateOf(year ?? yearFor(month, day.day), month, day.day) };
    }
    loose = [];
  };
  const close = (): void => {
    for (const day of open) {
      if (day.month === null) {
        dates.push({ from: day.from, to: day.to, date: nextDay(day.day), bare: 'day', or: null, every: day.every });
      } else
        dates.push({
          from: day.from,
          to: day.to,
          date: dateOf(day.year ?? yearFor(day.month, day.day), day.month, day.day),
          bare: 'none',
          or: null,
          every: false,
        });
    }
    open = [];
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.address) continue;
    const fold = token.word.fold;
    const raw = token.word.raw;
    if (token.gap === 2) {
      close();
      loose = [];
    }
    const slash =
      /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/.exec(raw) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/.exec(raw);
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw);
    if (token.digits && iso !== null) {
      close();
      dates.push({ from: i, to: i + 1, date: raw, bare: 'none', or: null, every: false });
      continue;
    }
    if (token.digits && slash !== null && daysAhead(tokens, i) === null) {
      close();
      const [a, b] = [Number(slash[1]), Number(slash[2])];
      const [day, month] = english && a <= 12 ? [b, a] : b > 12 && a <= 12 ? [b, a] : [a, b];
      if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        const year =
          slash[3] === undefined ? yearFor(month, day) : Number(slash[3]) + (slash[3].length === 2 ? 2000 : 0);
        dates.push({ from: i, to: i + 1, date: dateOf(year, month, day), bare: 'none', or: null, every: false });
        lastDay = { day, to: i + 1 };
      }
      continue;
    }
    const ahead = daysAhead(tokens, i);
    if (ahead !== null) {
      close();
      for (const days of ahead.days)
        dates.push({
          from: i,
          to: ahead.to,
          date: fromDayNumber(dayNumber(today) + days),
          bare: ahead.days.length > 1 ? 'none' : 'weekday',
          or: null,
          every: false,
        });
      i = ahead.to - 1;
      continue;
    }
    const month = monthAt(tokens, i);
    if (month !== null) {
      const { year, to } = yearAfter(tokens, i + 1);
      const bound = UNTIL.test(tokens[i - 1]?.word.fold ?? '')
        ? false
        : !english || /^(of|de)$/.test(tokens[i - 1]?.word.fold ?? '');
      if (open.length > 0 && open.some((day) => day.month === null) && bound) {
        shareMonth(month, year);
        for (const day of open)
          if (day.month === null) {
            day.month = month;
            day.year = year;
          }
        const final = open[open.length - 1];
        if (final !== undefined) final.to = Math.max(final.to, to);
        lastDay = { day: final?.day ?? 1, to };
        listOfMonths = true;
        close();
      } else {
        close();
        const after = english || tokens[i + 1]?.digits === true ? dayAt(tokens, i + 1) : null;
        if (after !== null && (tokens[i + 1]?.gap ?? 2) === 0 && english) {
          listOfMonths = false;
          const dated = yearAfter(
            tokens,
            /^(st|nd|rd|th)$/.test(tokens[after.to]?.word.fold ?? '') ? after.to + 1 : after.to,
          );
          open = [
            {
              from: i,
              to: dated.year === null ? after.to : dated.to,
              day: after.day,
              month,
              year: dated.year,
              every: false,
            },
          ];
          let k = dated.year === null ? after.to : dated.to;
          for (;;) {
            const joined = JOIN.has(tokens[k]?.word.fold ?? '') ? k + 1 : k;
            const listed = (tokens[k]?.gap ?? 2) === 1 || joined > k;
            const more = listed ? dayAt(tokens, joined) : null;
            if (more === null || monthAt(tokens, more.to) !== null || tokens[more.to]?.word.fold === 'of' || more.bad)
              break;
            open.push({ from: joined, to: more.to, day: more.day, month, year: null, every: false });
            k = more.to;
          }
          i = k - 1;
          close();
        } else if (
          lastDay !== null &&
          i - lastDay.to <= 1 &&
          (!english || listOfMonths) &&
          !UNTIL.test(tokens[i - 1]?.word.fold ?? '')
        ) {
          dates.push({
            from: i,
            to,
            date: dateOf(year ?? yearFor(month, lastDay.day), month, lastDay.day),
            bare: 'none',
            or: null,
            every: false,
          });
          lastDay = { day: lastDay.day, to };
        } else months.push({ at: i, month, year: year ?? yearFor(month, 28) });
      }
      continue;
    }
    const weekday = WEEKDAY_NAMES.get(fold);
    if (
      weekday !== undefined &&
      !isOrdinal(tokens, i) &&
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
        dates.push({
          from: i,
          to: i + skip,
          date: fromDayNumber(dayNumber(today) + ahead),
          bare: 'weekday',
          or: null,
          every: false,
        });
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
        or: null,
        every: false,
      });
      continue;
    }
    if ((fold === 'ultimo' || fold === 'last') && /^(dia|day)$/.test(tokens[i + 1]?.word.fold ?? '')) {
      const of = /^(de|do|of|del)$/.test(tokens[i + 2]?.word.fold ?? '') ? monthAt(tokens, i + 3) : null;
      if (of === null)
        dates.push({ from: i, to: i + 2, date: dateOf(thisYear, thisMonth, 31), bare: 'day', or: null, every: false });
      else {
        const { year, to } = yearAfter(tokens, i + 4);
        dates.push({
          from: i,
          to,
          date: dateOf(year ?? yearFor(of, 31), of, 31),
          bare: 'none',
          or: null,
          every: false,
        });
        i = to - 2;
      }
      i++;
      continue;
    }
    if ((fold === 'fin' || fold === 'fim' || fold === 'end') && /^(de|do|of)$/.test(tokens[i + 1]?.word.fold ?? '')) {
      const what = tokens[i + 2]?.word.fold;
      if (what === 'mes' || (what === 'month' && english) || tokens[i + 3]?.word.fold === 'month')
        dates.push({ from: i, to: i + 3, date: dateOf(thisYear, thisMonth, 31), bare: 'none', or: null, every: false });
      if (what === 'quincena')
        dates.push({
          from: i,
          to: i + 3,
          date: thisDay <= 15 ? dateOf(thisYear, thisMonth, 15) : dateOf(thisYear, thisMonth, 31),
          bare: 'none',
          or: null,
          every: false,
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
      const every = /^(cada|todo)$/.test(before);
      if (
        BEFORE_DAY.has(before) ||
        every ||
        listed ||
        monthNext ||
        listMonth !== null ||
        onWeekday ||
        (ordinal && english)
      ) {
        // "no 5" is not a date, "no dia 5" is; a price after "el" is caught by its size.
        const strong =
          listMonth !== null ||
          onWeekday ||
          before === 'dia' ||
          before === 'dias' ||
          every ||
          (before === 'del' && tokens[i - 2]?.word.fold === 'partir') ||
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
        if (!listed && open.length > 0) setApart();
        if (nextMonth || /^(que|proximo|next)$/.test(after)) {
          const to = day.to;
          const words = [0, 1, 2, 3, 4].map((k) => tokens[to + k]?.word.fold ?? '').join(' ');
          const ahead = /(mes que v|proximo mes|mes proximo|mes entrante|next month|mes siguiente)/.test(words) ? 1 : 0;
          const now = /(deste mes|este mes|agora|this month|presente mes)/.test(words);
          if (ahead === 1 || now) {
            close();
            dates.push({
              from: i,
              to: day.to,
              date: dateOf(thisYear, thisMonth + ahead, day.day),
              bare: 'none',
              or: null,
              every: false,
            });
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
          every:
            /^(cada|todo|every|each)$/.test(before) ||
            (/^(dia|el|los|the|dias)$/.test(before) &&
              /^(cada|todo|todos|sempre|siempre|every)$/.test(tokens[i - 2]?.word.fold ?? '')),
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
