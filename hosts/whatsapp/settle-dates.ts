import type { RawStamp } from './parse-pre-plain-text.ts';

export type DayOrder = 'dmy' | 'mdy';

/** A local time at minute precision, `YYYY-MM-DDTHH:mm`: the page tells neither seconds nor a zone. */
export type LocalTime = string;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * Which of the two numbers is the day. One value such as `10/12/2025` cannot tell; a chat can: a number over 12 decides,
 * then the order in which nothing goes back in time or lies after `now`, then the language of the page and whether it
 * writes as that language's Americans do.
 */
export function settleDayOrder(stamps: readonly (RawStamp | null)[], language: string, now: Date): DayOrder {
  const american = /^en(-us)?$/i.test(language) && !stamps.some((stamp) => stamp?.notAmerican);
  const byLanguage: DayOrder = american ? 'mdy' : 'dmy';
  const dated = stamps.flatMap((stamp) => (stamp?.date && !stamp.date.yearFirst ? [{ stamp, date: stamp.date }] : []));
  const dayFirst = dated.some(({ date }) => date.first > 12);
  const monthFirst = dated.some(({ date }) => date.second > 12);
  if (dayFirst !== monthFirst) return dayFirst ? 'dmy' : 'mdy';
  const number = ({ hour, minute }: RawStamp, year: number, month: number, day: number) =>
    (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute;
  const latest = number({ hour: 23, minute: 59, date: null }, now.getFullYear(), now.getMonth() + 1, now.getDate());
  const offences = (order: DayOrder) => {
    let before = 0;
    return dated.filter(({ stamp, date }) => {
      const [month, day] = order === 'mdy' ? [date.first, date.second] : [date.second, date.first];
      const time = number(stamp, date.year, month, day);
      const wrong = time > latest || time < before;
      before = time;
      return wrong;
    }).length;
  };
  const difference = offences('dmy') - offences('mdy');
  if (difference === 0) return byLanguage;
  return difference < 0 ? 'dmy' : 'mdy';
}

/** The stamp as a local time under one order, or null where it has no date or the date does not exist. */
export function toLocalTime(stamp: RawStamp, order: DayOrder): LocalTime | null {
  if (!stamp.date) return null;
  const { first, second, year, yearFirst } = stamp.date;
  const [month, day] = yearFirst || order === 'mdy' ? [first, second] : [second, first];
  if (month < 1 || month > 12 || day < 1 || day > 31 || stamp.hour > 23 || stamp.minute > 59) return null;
  return `${year}-${two(month)}-${two(day)}T${two(stamp.hour)}:${two(stamp.minute)}`;
}

/** The instant of a local time in this browser's zone, which is the zone the page itself writes in. */
export function toInstant(time: LocalTime): string {
  return new Date(time).toISOString();
}
