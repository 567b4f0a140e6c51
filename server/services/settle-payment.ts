import type { PaymentFinding } from '@/contracts/payment-check.ts';
import type { Account } from '@/domain/interaction/account.ts';

/**
 * An account after somebody looked for a payment, at `now` (RFC 3339). What was found is booked and taken off balance and
 * overdue, never below nothing; parts that no longer add up to the balance are no longer given. The same payment already
 * booked by the same source changes no amount.
 */
export function settlePayment(
  account: Account,
  finding: Exclude<PaymentFinding, { found: 'not_yet' }>,
  now: string,
): Account {
  const checked = { ...account, payment_checked_at: now, payment_source: finding.source, updated_at: now };
  if (finding.found === 'not_found') return checked;
  const { amount, posted_on, source } = finding;
  const isBooked = account.payments.some(
    (payment) => payment.source === source && payment.paid_on === posted_on && payment.amount.minor === amount.minor,
  );
  if (isBooked) return checked;
  const less = (minor: number): number => Math.max(0, minor - amount.minor);
  const balance = { ...account.balance, minor: less(account.balance.minor) };
  return {
    ...checked,
    payments: [...account.payments, { amount, paid_on: posted_on, source }].slice(-400),
    balance,
    overdue: account.overdue && { ...account.overdue, minor: less(account.overdue.minor) },
    composition: [],
  };
}
