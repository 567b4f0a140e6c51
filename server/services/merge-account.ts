import type { Account } from '@/domain/interaction/account.ts';
import type { ReadAccount } from './read-account-row.ts';

/**
 * An account as a new row gives it, with what the row says nothing of kept from before: a list of balances knows neither
 * payments nor guarantors nor who is blocked. What debtors themselves asked for is kept whatever a list says. Parts and
 * contracts belong to the balance, and go with the former one.
 */
export function mergeAccount(earlier: Account | null, { account, given }: ReadAccount): Account {
  if (!earlier) return account;
  const payments = account.payments.length === 0;
  const own = (earlier.restrictions ?? []).filter(
    ({ kind, source }) => !given.has('restrictions') || kind !== 'blocked' || source !== 'import',
  );
  return {
    ...account,
    payments: payments ? earlier.payments : account.payments,
    payment_checked_at: account.payment_checked_at ?? (payments ? earlier.payment_checked_at : null),
    payment_source: account.payment_source ?? (payments ? earlier.payment_source : null),
    guarantors: given.has('guarantors') ? account.guarantors : (earlier.guarantors ?? []),
    restrictions: given.has('restrictions')
      ? [...account.restrictions, ...own.filter((each) => !isIn(each, account.restrictions))].slice(0, 60)
      : (earlier.restrictions ?? []),
  };
}

const isIn = (one: Account['restrictions'][number], all: Account['restrictions']): boolean =>
  all.some(({ kind, channel, phone }) => kind === one.kind && channel === one.channel && phone === one.phone);
