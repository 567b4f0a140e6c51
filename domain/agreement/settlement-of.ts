import type { Money } from '../conversation/money.ts';
import type { Agreement } from './agreement.ts';

/**
 * Whether keeping a deal ends the debt: only where what is paid and what is let off come to the whole balance. Paying the
 * overdue part brings an account current, and a paper that called that settled would bind the creditor to it.
 */
export function settlementOf({ total, discount }: Agreement, balance: Money): Agreement['settles'] {
  return total.minor + (discount?.amount.minor ?? 0) >= balance.minor ? 'full' : 'partial';
}
