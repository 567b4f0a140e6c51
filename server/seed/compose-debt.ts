import type { Account } from '@/domain/interaction/account.ts';

/** A balance in the parts that the creditor's statement would show, to the cent; an older debt carries more of the rest. */
export function composeDebt(balance: Account['balance'], daysPastDue: number): Account['composition'] {
  if (balance.minor <= 0) return [];
  const late = Math.min(1, Math.max(0, daysPastDue) / 240);
  const share = (part: number) => Math.round(balance.minor * part);
  const rest: readonly (readonly [Account['composition'][number]['kind'], number])[] =
    balance.currency === 'MXN'
      ? [
          ['interest', share(0.07)],
          ['late_interest', share(0.16 * late)],
          ['fee', share(daysPastDue > 0 ? 0.02 : 0)],
          ['tax', share(daysPastDue > 0 ? 0.0032 + 0.03 * late : 0.0112)],
        ]
      : [
          ['interest', share(0.05 + 0.14 * late)],
          ['penalty', share(daysPastDue > 0 ? 0.02 : 0)],
          ['fee', share(0.03 * late)],
          ['insurance', share(0.008)],
        ];
  const parts = rest.filter(([, minor]) => minor > 0);
  const principal = balance.minor - parts.reduce((sum, [, minor]) => sum + minor, 0);
  return [['principal', principal] as const, ...parts].map(([kind, minor]) => ({
    kind,
    amount: { ...balance, minor },
  }));
}
