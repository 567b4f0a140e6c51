import type { PlainDate, TimeZone } from './plain-date.ts';

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

/** The calendar day on which an instant falls in a zone. @param at the instant, or milliseconds since the epoch */
export function localDay(at: Date | number, timeZone: TimeZone): PlainDate {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(at);
}
