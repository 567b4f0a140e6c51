import { NumberParser } from '@internationalized/number';
import type { Currency, Money } from '@/domain/conversation/money.ts';

/** A typed amount in the country's way of writing (`R$ 1.284,70`, `$1,284.70`, `1200`), or null where it is none. */
export function parseAmount(typed: string, currency: Currency, locale: string): Money | null {
  const parser = new NumberParser(locale, { style: 'decimal' });
  const value = parser.parse(typed.replace(/[^\d.,-]/g, ''));
  return Number.isFinite(value) && value >= 0 ? { minor: Math.round(value * 100), currency } : null;
}
