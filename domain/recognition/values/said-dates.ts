import type { PlainDate } from '../../conversation/plain-date.ts';
import {
  dayAt,
  daysAhead,
  endsInMonth,
  isCounted,
  JOIN,
  laterAt,
  monthAt,
  nextMonthAt,
  nthDayAt,
  yearAfter,
} from '../closing/days.ts';
import { clockOf, monthEndAt, relativeAt, weekdayAt, yearOf } from '../closing/whole-days.ts';
import type { Token } from '../tokenise.ts';
import { dateOf, dayNumber, fromDayNumber } from './calendar.ts';
import { RELATIVE_DAYS, WEEKDAY_NAMES } from './read-dates.ts';

/** A day that was said, worked out against the day it was said on. */
export interface SaidDate {
  readonly from: number;
  readonly to: number;
  readonly date: PlainDate;
  /** Only a month was said, or a day without its month: it fixes a date together with its neighbours. */
  readonly bare: 'none' | 'day' | 'weekday';
  /** The day of the month as it was said, where a short month may have bent it. */
  readonly spoken?: number;
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

const BEFORE_DAY = new Set('dia dias el los al del pro no ao the on day los este'.split(' '));
/** Weekdays cut short say a day only before its number: "vie 9". */
const SHORT_WEEKDAY = /^(lun|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex)$/;
const UNTIL = /^(ate|hasta|a|until|through|thru|till|to|al)$/;

/**
 * Every date said, in order, with days that share a month ("18 y 25 oct", "Feb 10, 17, 24") and months that share a day
 * ("dia dez dezembro janeiro e fevereiro") worked out. Relative words hang on `today`. Linear in the tokens.
 */
export function readSaidDates(tokens: readonly Token[], today: PlainDate, english: boolean): SaidDates {
  const dates: SaidDate[] = [];
  const months: SaidMonth[] = [];
  const now = clockOf(today, english);
  const { year: thisYear, month: thisMonth, day: thisDay } = now;
  const say = (
    from: number,
    to: number,
    date: PlainDate,
    bare: SaidDate['bare'] = 'none',
    every = false,
    spoken?: number,
  ): void => {
    dates.push({ from, to, date, bare, or: null, every, ...(spoken === undefined ? {} : { spoken }) });
  };
  /** Where among the dates a day without its month stands, by its first token. */
  const bareAt = new Map<number, number>();
  let open: Day[] = [];
  let loose: Day[] = [];
  let lastDay: { day: number; to: number } | null = null;
  let listOfMonths = false;

  const yearFor = (month: number, day: number): number => yearOf(month, day, now);
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
      const at = bareAt.get(day.from) ?? -1;
      const said = dates[at];
      if (said !== undefined) dates[at] = { ...said, or: dateOf(year ?? yearFor(month, day.day), month, day.day) };
    }
    loose = [];
  };
  const close = (): void => {
    for (const day of open) {
      if (day.month === null) {
        bareAt.set(day.from, dates.length);
        say(day.from, day.to, nextDay(day.day), 'day', day.every, day.day);
      } else say(day.from, day.to, dateOf(day.year ?? yearFor(day.month, day.day), day.month, day.day));
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
      say(i, i + 1, raw);
      continue;
    }
    if (token.digits && slash !== null && daysAhead(tokens, i) === null) {
      close();
      const [a, b] = [Number(slash[1]), Number(slash[2])];
      const [day, month] = english && a <= 12 ? [b, a] : b > 12 && a <= 12 ? [b, a] : [a, b];
      if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
        const year =
          slash[3] === undefined ? yearFor(month, day) : Number(slash[3]) + (slash[3].length === 2 ? 2000 : 0);
        // 31/11 is no day; said in words, "todo dia 31" bends to the month, but figures say one day.
        if (Number(dateOf(year, month, day).slice(8)) !== day) continue;
        say(i, i + 1, dateOf(year, month, day));
        lastDay = { day, to: i + 1 };
      }
      continue;
    }
    const ahead = daysAhead(tokens, i);
    if (ahead !== null) {
      close();
      for (const days of ahead.days)
        say(i, ahead.to, fromDayNumber(dayNumber(today) + days), ahead.days.length > 1 ? 'none' : 'weekday');
      i = ahead.to - 1;
      continue;
    }
    const later = laterAt(tokens, i);
    if (later !== null) {
      close();
      const base = dates[dates.length - 1];
      if (base !== undefined) {
        const [year, month, day] = base.date.split('-').map(Number);
        const onMonth = dateOf(year ?? thisYear, (month ?? 1) + later.months, base.spoken ?? day ?? 1);
        say(i, later.to, fromDayNumber(dayNumber(onMonth) + later.days));
      }
      i = later.to - 1;
      continue;
    }
    const month = monthAt(tokens, i, english && (tokens[i + 1]?.gap ?? 2) === 0 && dayAt(tokens, i + 1) !== null);
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
        if (after !== null && (after.ordinal || !after.bad) && (tokens[i + 1]?.gap ?? 2) === 0 && english) {
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
          say(i, to, dateOf(year ?? yearFor(month, lastDay.day), month, lastDay.day));
          lastDay = { day: lastDay.day, to };
        } else months.push({ at: i, month, year: year ?? yearFor(month, 28) });
      }
      continue;
    }
    const nth = nthDayAt(tokens, i);
    if (nth !== null) {
      close();
      open.push({ from: i, to: nth.to, day: nth.day, month: null, year: null, every: true });
      lastDay = { day: nth.day, to: nth.to };
      i = nth.to - 1;
      continue;
    }
    const whole = weekdayAt(tokens, i, now) ?? relativeAt(tokens, i, now) ?? monthEndAt(tokens, i, now);
    if (whole !== null) {
      if (whole.closes) close();
      dates.push(...whole.dates);
      i = whole.to - 1;
      continue;
    }
    const day = dayAt(tokens, i, true);
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
        (monthAt(tokens, day.to) !== null &&
          !(english && !token.digits && dayAt(tokens, day.to + 1)?.ordinal === true)) ||
        ((after === 'de' || after === 'of' || after === 'do' || after === 'd') && monthAt(tokens, day.to + 1) !== null);
      const nextMonth =
        /^(de|do|del|of)$/.test(after) &&
        /^(mes|proximo|next|agora|este|deste)$/.test(tokens[day.to + 1]?.word.fold ?? '');
      // "25 do mês que vem" is a day, whatever stands before it.
      const ofNextMonth = nextMonth && token.digits && nextMonthAt(tokens, day.to + 1);
      const ordinal = /^(st|nd|rd|th)$/.test(after) || day.ordinal;
      const listMonth = endsInMonth(tokens, day.to);
      const onWeekday =
        WEEKDAY_NAMES.has(before) || RELATIVE_DAYS.has(before) || before === 'feira' || SHORT_WEEKDAY.test(before);
      const every = /^(cada|todo)$/.test(before);
      if (
        BEFORE_DAY.has(before) ||
        every ||
        listed ||
        monthNext ||
        ofNextMonth ||
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
          ofNextMonth ||
          listed ||
          ordinal ||
          before === 'el' ||
          before === 'los' ||
          before === 'este' ||
          before === 'day';
        if (!strong && !(english && before === 'the')) {
          continue;
        }
        if (isCounted(tokens, day.to)) continue;
        if (!listed && open.length > 0) setApart();
        if (nextMonth || /^(que|proximo|next)$/.test(after)) {
          const to = day.to;
          const words = [0, 1, 2, 3, 4].map((k) => tokens[to + k]?.word.fold ?? '').join(' ');
          const ahead =
            nextMonthAt(tokens, to + 1) ||
            /(mes que v|proximo mes|mes proximo|mes entrante|next month|mes siguiente)/.test(words)
              ? 1
              : 0;
          const now = /(deste mes|este mes|agora|this month|presente mes)/.test(words);
          if (ahead === 1 || now) {
            close();
            say(i, day.to, dateOf(thisYear, thisMonth + ahead, day.day));
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
