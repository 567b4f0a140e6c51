import * as z from 'zod';
import type { Account } from './account.ts';
import type { InteractionAction } from './interaction.ts';

/** What a figure of an account is. */
export const FigureKind = z.enum(['balance', 'overdue', 'contract', 'total', 'instalment', 'discount']);
export type FigureKind = z.infer<typeof FigureKind>;

/**
 * What would tell of another account in a text: no more of it than that, and never kept. Amounts are in minor units of that
 * account's currency, each once.
 */
export const OtherAccount = z.strictObject({
  name: z.string().max(120),
  /** Its reference, and its contracts'. */
  refs: z.array(z.string().max(60)).max(60),
  figures: z.array(z.strictObject({ kind: FigureKind, minor: z.int() })).max(120),
});
export type OtherAccount = z.infer<typeof OtherAccount>;

/** The account as it may not appear elsewhere, with the deal that was last set about it. */
export function otherAccountOf(account: Account, actions: readonly InteractionAction[]): OtherAccount {
  const set = actions.findLast((action) => action.type === 'agreement.set');
  const deal = set?.type === 'agreement.set' ? set.agreement : null;
  const figures: { kind: FigureKind; minor: number }[] = [];
  const add = (kind: FigureKind, minor: number | undefined) => {
    if (minor !== undefined && minor > 0 && figures.every((each) => each.minor !== minor))
      figures.push({ kind, minor });
  };
  add('balance', account.balance.minor);
  add('overdue', account.overdue?.minor);
  for (const contract of account.contracts) add('contract', contract.balance.minor);
  add('total', deal?.total.minor);
  for (const { value } of deal?.instalments ?? []) add('instalment', value.minor);
  add('discount', deal?.discount?.amount.minor);
  const refs = [account.ref, account.contract ?? '', ...account.contracts.map(({ ref }) => ref)];
  return { name: account.debtor_name, refs: [...new Set(refs.filter(Boolean))], figures: figures.slice(0, 120) };
}
