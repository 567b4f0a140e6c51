import { Temporal } from 'temporal-polyfill';
import type { Account } from '../interaction/account.ts';
import type { PaymentState } from '../interaction/evaluation.ts';

/** Up to this age, what the creditor's system says of the payment is taken as so. */
const FRESH_HOURS = 4;

/**
 * How sure we are that the debt is unpaid, and who says so. What the agent checked by hand comes before what the import
 * said: the check is newer. A payment seen by another source than the creditor's, on or after the due date and for the
 * whole of what is overdue, is a disagreement for as long as the balance stands.
 */
export function readPaymentLight(
  account: Account | null,
  checked: 'open' | 'paid' | 'unconfirmed' | null,
  now: string,
): PaymentState {
  const age =
    account?.payment_checked_at == null
      ? null
      : Math.max(0, Temporal.Instant.from(account.payment_checked_at).until(Temporal.Instant.from(now)).total('hours'));
  const source = account?.payment_source ?? null;
  const age_hours = age === null ? null : Math.floor(age);
  if (checked) return { light: checked, source, age_hours };
  if (!account) return { light: 'no_data', source, age_hours };
  if (account.balance.minor <= 0) return { light: 'paid', source, age_hours };
  if (otherSourceSawPayment(account)) return { light: 'conflict', source, age_hours };
  if (age === null) return { light: 'no_data', source, age_hours };
  return { light: age <= FRESH_HOURS ? 'open' : 'unconfirmed', source, age_hours };
}

function otherSourceSawPayment(account: Account): boolean {
  const { due_date, payments, payment_source } = account;
  const owed = account.overdue ?? account.balance;
  if (!due_date) return false;
  const seen = payments
    .filter(
      (payment) =>
        payment.source !== payment_source && payment.paid_on >= due_date && payment.amount.currency === owed.currency,
    )
    .reduce((sum, payment) => sum + payment.amount.minor, 0);
  return seen >= owed.minor && owed.minor > 0;
}
