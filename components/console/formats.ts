import type { Money } from '@/domain/conversation/money.ts';
import type { Instant, PlainDate } from '@/domain/conversation/plain-date.ts';
import { formatMoney, formatPercent, numberFormat } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';

/** Figures as a country writes them. Percentages come as 0 to 100; a null prints as an en dash. */
export interface Formats {
  number(value: number): string;
  /** Points lost, with a true minus sign. */
  loss(points: number): string;
  /** Whole percents, cut and not rounded: 89.6 is a B, and a B must never read 90. */
  percent(score: number | null): string;
  money(value: Money | null): string;
  /** Hour and minute of an instant in the organisation's zone. */
  time(at: Instant): string;
  /** Day, month, year, hour and minute. */
  moment(at: Instant): string;
  /** The time alone where it is today, else with the day. */
  recent(at: Instant, now: number): string;
  /** The calendar day, in the organisation's zone, of an instant in milliseconds since the epoch. */
  dayOf(at: number): PlainDate;
  /** A calendar day in words, such as `Terça-feira, 24 de novembro`. */
  longDay(day: PlainDate): string;
  /** How long since, in the largest whole unit: `12 min`, `3 h`, `2 d`. */
  since(at: Instant, now: number): string;
}

const NONE = '–';

/** Prints for one locale and one time zone (undefined: the browser's own). */
export function formats(locale: Locale, timeZone?: string): Formats {
  const number = numberFormat(locale, { maximumFractionDigits: 1 });
  const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(locale, { ...hours, timeZone });
  const moment = new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: locale === 'pt-BR' ? '2-digit' : 'short',
    year: 'numeric',
    ...hours,
    timeZone,
  });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const longDay = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const units = (unit: 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
  const [minutes, wholeHours, days] = [units('minute'), units('hour'), units('day')];

  return {
    number: (value) => number.format(value),
    loss: (points) => `−${number.format(Math.abs(points))}`,
    percent: (score) => (score === null ? NONE : formatPercent(Math.floor(score), locale)),
    money: (value) => (value === null ? NONE : formatMoney(value, locale)),
    time: (at) => time.format(new Date(at)),
    moment: (at) => moment.format(new Date(at)),
    recent: (at, now) => (day.format(new Date(at)) === day.format(now) ? time : moment).format(new Date(at)),
    dayOf: (at) => day.format(at),
    longDay(plain) {
      const words = longDay.format(new Date(`${plain}T00:00:00Z`));
      return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
    },
    since(at, now) {
      const passed = Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
      if (passed < 60) return minutes.format(passed);
      return passed < 48 * 60 ? wholeHours.format(Math.floor(passed / 60)) : days.format(Math.floor(passed / 1440));
    },
  };
}
