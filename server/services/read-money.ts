import { Currency, Money } from '@/domain/conversation/money.ts';
import { parseAmount } from './organisation-format.ts';

/** Money as an object in minor units, as text in the country's writing, or as a plain number of whole units; null else. */
export function readMoney(value: unknown, currency: string): Money | null {
  const given = Money.safeParse(value);
  if (given.success) return given.data.currency === currency ? given.data : null;
  const minor =
    typeof value === 'number'
      ? Math.round(value * 100)
      : typeof value === 'string'
        ? parseAmount(value, currency)
        : null;
  return minor === null || !Number.isSafeInteger(minor) ? null : { minor, currency: Currency.parse(currency) };
}
