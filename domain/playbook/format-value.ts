import type { Currency, Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Locale } from './playbook.ts';

const NBSP = '\u00a0';
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function remembered<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const known = cache.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** A formatter of numbers, made once: making one costs more than all the texts of a playbook. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** A formatter of calendar days. They carry no zone, so they are written and read in UTC. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(
    `d${locale}${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
  );
}

/** The sign a currency has at home, whatever the reader's language: a Mexican debt is `$`, never `MX$`. */
const signs: Readonly<Record<Currency, string>> = {
  BRL: 'R$',
  MXN: '$',
  COP: '$',
  CLP: '$',
  PEN: 'S/',
  ARS: '$',
  EUR: '€',
  USD: '$',
  GBP: '£',
};

/** An amount as the country writes it: `R$ 1.284,70` with a non-breaking space, `$18,460.00`. */
export function formatMoney(money: Money, locale: Locale): string {
  const absolute = Math.abs(money.minor);
  const figure = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(absolute / 100);
  const gap = locale === 'pt-BR' || money.currency === 'PEN' ? NBSP : '';
  return `${money.minor < 0 ? '-' : ''}${signs[money.currency]}${gap}${figure}`;
}

/** A day as the country writes it: `24/11/2026` in Brazil, `24 nov 2026` in Mexico, `Nov 24, 2026` in English. */
export function formatDate(date: PlainDate, locale: Locale): string {
  const options: Intl.DateTimeFormatOptions =
    locale === 'pt-BR'
      ? { day: '2-digit', month: '2-digit', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  return dateFormat(locale, options)
    .format(new Date(`${date}T00:00:00Z`))
    .replaceAll(' ', NBSP);
}

/** A day and month for a list of due dates: `27/11`; `11/27` in English. */
export function formatDayMonth(date: PlainDate, locale: Locale): string {
  const [, month = '', day = ''] = date.split('-');
  return locale === 'en-US' ? `${month}/${day}` : `${day}/${month}`;
}

/** A percentage as the country writes it: `93%`, `40.4 %` in Mexico. `value` is in percent, not a fraction. */
export function formatPercent(value: number, locale: Locale): string {
  const figure = numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return locale === 'es-MX' ? `${figure}${NBSP}%` : `${figure}%`;
}
