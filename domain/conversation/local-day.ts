import type { PlainDate, TimeZone } from './plain-date.ts';

interface Calendar {
  readonly format: Intl.DateTimeFormat;
  /** Days by the quarter of an hour: no zone has begun a day inside of one since 1972. */
  readonly days: Map<number, PlainDate>;
}

const calendars = new Map<TimeZone, Calendar>();
const quarterMs = 15 * 60_000;
const sinceMs = Date.UTC(1973, 0);
/** Some years of working hours. */
const mostKept = 20_000;

/** The calendar day on which an instant falls in a zone. @param at the instant, or milliseconds since the epoch */
export function localDay(at: Date | number, timeZone: TimeZone): PlainDate {
  const { format, days } = calendars.get(timeZone) ?? makeCalendar(timeZone);
  const ms = Number(at);
  if (!(ms >= sinceMs)) return format.format(at);
  const quarter = Math.floor(ms / quarterMs);
  const known = days.get(quarter);
  if (known !== undefined) return known;
  const day = format.format(at);
  if (days.size >= mostKept) days.clear();
  days.set(quarter, day);
  return day;
}

function makeCalendar(timeZone: TimeZone): Calendar {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const calendar = { format, days: new Map() };
  calendars.set(timeZone, calendar);
  return calendar;
}
