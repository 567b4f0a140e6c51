import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { Money } from '@/domain/conversation/money.ts';

/** The terms of an agreement record. */
interface Terms {
  readonly currency: Money['currency'];
  readonly original_debt: number | null;
  readonly total_amount: number;
  readonly discount: { readonly percent: number; readonly amount: number } | null;
  readonly instalments: readonly { readonly n: number; readonly due_date: string; readonly value: number }[];
  readonly payment_method: string;
  readonly payment_channel?: string;
}

/** The terms as the domain's agreement, money in minor units. */
export function readAgreement(terms: Terms): Agreement {
  const money = (value: number): Money => ({ minor: Math.round(value * 100), currency: terms.currency });
  return {
    original_debt: terms.original_debt === null ? null : money(terms.original_debt),
    total: money(terms.total_amount),
    discount:
      terms.discount === null ? null : { percent: terms.discount.percent, amount: money(terms.discount.amount) },
    instalments: terms.instalments.map(({ n, due_date, value }) => ({ n, due_date, value: money(value) })),
    method: terms.payment_method as Agreement['method'],
    delivery: null,
    settles: 'full',
  };
}
