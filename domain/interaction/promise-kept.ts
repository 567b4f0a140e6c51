import { Temporal } from 'temporal-polyfill';
import type { Account } from './account.ts';
import type { ContactRecord } from './contact-record.ts';

/** What became of a promise: kept, broken, still to come, or nobody knows. */
export type PromiseEnd = 'kept' | 'broken' | 'due' | 'unknown';

/** A payment is booked a few days after it is made. */
const graceDays = 3;

/**
 * Whether the payments that are known cover a promise, from the day it was made until a little after the day it was for.
 * One that they do not cover is broken only if somebody looked at the payments after that; null where nothing was promised.
 *
 * @param today the day it is in the debtor's zone
 */
export function promiseKept(contact: ContactRecord, account: Account, today: string): PromiseEnd | null {
  const { promise } = contact;
  if (!promise) return null;
  const made = contact.at.slice(0, 10);
  const until = Temporal.PlainDate.from(promise.date).add({ days: graceDays }).toString();
  const paid = account.payments
    .filter(({ paid_on, amount }) => paid_on >= made && paid_on <= until && amount.currency === promise.amount.currency)
    .reduce((sum, { amount }) => sum + amount.minor, 0);
  if (paid >= promise.amount.minor) return 'kept';
  if (today <= until) return 'due';
  return account.payment_checked_at !== null && account.payment_checked_at.slice(0, 10) > until ? 'broken' : 'unknown';
}
