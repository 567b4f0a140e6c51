import type { Account, DebtPart } from '../interaction/account.ts';
import type { PaymentClaim } from '../interaction/interaction.ts';

/** One that says something of the payment: what, since when, and which payments it saw. */
export interface PaymentSource {
  /** `creditor`: the system that keeps the balance. `other`: another that saw payments. `debtor`: what is claimed. */
  readonly kind: 'creditor' | 'other' | 'debtor';
  readonly name: string | null;
  readonly says: 'open' | 'paid' | 'claimed';
  /** RFC 3339 or a plain day; null where nobody knows. */
  readonly at: string | null;
  readonly payments: readonly { readonly amount: DebtPart['amount'] | null; readonly paid_on: string | null }[];
}

/** Who says what of the payment, the creditor's own system first. Payments of the debt's life before it fell due are left out. */
export function paymentSources(account: Account, claim: PaymentClaim | null): PaymentSource[] {
  const { payments, payment_source, payment_checked_at, due_date, balance } = account;
  const recent = payments
    .filter(({ paid_on }) => due_date === null || paid_on >= due_date)
    .toSorted((a, b) => (a.paid_on < b.paid_on ? 1 : -1));
  const bySource = Map.groupBy(recent, ({ source }) => source);
  const own = payment_source === null ? [] : (bySource.get(payment_source) ?? []);
  const creditor: PaymentSource = {
    kind: 'creditor',
    name: payment_source,
    says: balance.minor <= 0 ? 'paid' : 'open',
    at: payment_checked_at,
    payments: own,
  };
  const others = [...bySource]
    .filter(([name]) => name !== payment_source)
    .map(([name, seen]): PaymentSource => {
      return { kind: 'other', name, says: 'paid', at: seen[0]?.paid_on ?? null, payments: seen };
    });
  const pause = account.restrictions.find(({ kind }) => kind === 'paused');
  const said = claim
    ? {
        at: claim.at,
        payments: claim.amount || claim.paid_on ? [{ amount: claim.amount, paid_on: claim.paid_on }] : [],
      }
    : pause
      ? { at: pause.since, payments: [] }
      : null;
  const debtor: PaymentSource[] = said ? [{ kind: 'debtor', name: null, says: 'claimed', ...said }] : [];
  return [...(payment_source === null && payment_checked_at === null ? [] : [creditor]), ...others, ...debtor];
}
