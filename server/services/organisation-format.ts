import type { CountryCode } from 'libphonenumber-js';
import { Jurisdiction } from '@/domain/playbook/playbook.ts';

/** How a country writes amounts, and which country its bare telephone numbers belong to; by the currency of its debts. */
const formats: Record<string, { country: CountryCode; decimal: ',' | '.' }> = {
  BRL: { country: 'BR', decimal: ',' },
  MXN: { country: 'MX', decimal: '.' },
  COP: { country: 'CO', decimal: ',' },
  CLP: { country: 'CL', decimal: ',' },
  PEN: { country: 'PE', decimal: '.' },
  ARS: { country: 'AR', decimal: ',' },
  EUR: { country: 'ES', decimal: ',' },
  USD: { country: 'US', decimal: '.' },
  GBP: { country: 'GB', decimal: '.' },
};

export function countryOf(currency: string): CountryCode {
  return formats[currency]?.country ?? 'BR';
}

/** The same as the playbooks name it; null where none of theirs uses this currency. */
export function jurisdictionOf(currency: string): Jurisdiction | null {
  const country = formats[currency]?.country;
  return Jurisdiction.safeParse(country === 'GB' ? 'UK' : country).data ?? null;
}

/**
 * An amount in minor units from how the currency's country writes it: `1.284,70` in reais, `1,284.70` in pesos. A lone
 * separator with two digits after it is a decimal one wherever it comes from (`1284.70`). Null where this is no amount.
 */
export function parseAmount(text: string, currency: string): number | null {
  const bare = text.replaceAll(/[^\d.,-]/gu, '');
  const decimal = /^-?\d+[.,]\d{1,2}$/.test(bare)
    ? bare.replace(/^-?\d+/, '').charAt(0)
    : (formats[currency]?.decimal ?? '.');
  const group = decimal === ',' ? '.' : ',';
  const shape = decimal === ',' ? /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/ : /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/;
  // Whatever else stood in the text was at most a currency sign: letters between digits are no amount.
  if (!shape.test(bare) || !/^\s*[^\d\s.,-]{0,4}\s*-?[\d.,]+\s*[^\d\s.,-]{0,4}\s*$/u.test(text)) return null;
  const [whole = '', cents = ''] = bare.replaceAll(group, '').split(decimal);
  const minor = Math.abs(Number(whole)) * 100 + Number(cents.padEnd(2, '0'));
  return Number.isSafeInteger(minor) ? (bare.startsWith('-') ? -minor : minor) : null;
}

/** A day from ISO (`2026-11-02`) or day-first (`2/11/2026`, `02-11-26`) writing. Null where there is no such day. */
export function parseDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(T.*)?$/.exec(text.trim());
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return null;
  const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written) ? written : null;
}
