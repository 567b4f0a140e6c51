import { Temporal } from 'temporal-polyfill';
import type { Account } from '../interaction/account.ts';
import type { PaymentState } from '../interaction/evaluation.ts';
import { isPaused } from './is-paused.ts';

/** Up to this age, what the creditor's system says of the payment is taken as so. */
const FRESH_HOURS = 4;

/** What was last said of the payment in a conversation: what the agent checked by hand, or what the debtor claims. */
export interface PaymentWord {
  readonly is: 'open' | 'paid' | 'unconfirmed';
  /** RFC 3339. */
  readonly at: string;
  readonly claimed: boolean;
}

/**
 * How sure we are that the debt is unpaid, who says so, and why not more. The newest word counts: what was checked or
 * claimed in the conversation, until the creditor's system speaks again. A claim that is being checked stays in doubt whatever the
 * import or an agent says; only whoever checks lifts it. A payment seen by another source than the creditor's, on or after
 * the due date and for the whole of what is overdue, is a disagreement for as long as the balance stands.
 */
export function readPaymentLight(
  account: Account | null,
  word: PaymentWord | null,
  now: string,
): Omit<PaymentState, 'claim' | 'heard'> {
  const checkedAt = account?.payment_checked_at ?? null;
  const age =
    checkedAt === null
      ? null
      : Math.max(0, Temporal.Instant.from(checkedAt).until(Temporal.Instant.from(now)).total('hours'));
  const state = (light: PaymentState['light'], why: PaymentState['why'] = null) => ({
    light,
    why,
    source: account?.payment_source ?? null,
    age_hours: age === null ? null : Math.floor(age),
  });
  const paused = account !== null && isPaused(account, now);
  const isOutdated = !paused && word !== null && checkedAt !== null && Date.parse(checkedAt) > Date.parse(word.at);
  const said = isOutdated ? null : word;
  if (said?.is === 'paid') return state('paid', 'checked');
  if (said?.is === 'open' && !paused) return state('open', 'checked');
  if (account && account.balance.minor <= 0) return state('paid');
  if (account && otherSourceSawPayment(account)) return state('conflict', 'sources');
  if (paused || said?.claimed) return state('unconfirmed', 'claimed');
  if (said) return state('unconfirmed', 'checked');
  if (!account || age === null) return state('no_data', 'never');
  return age <= FRESH_HOURS ? state('open') : state('unconfirmed', 'stale');
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
