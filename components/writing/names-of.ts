import type { User } from '@/contracts/session.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';

/** Texts whose every word is right in this conversation: who speaks, who is spoken with, for whom, about what. */
export function namesOf(account: Account | null, user: User, playbook: Playbook, title: string): string[] {
  const own = [user.name, user.organisation.name, user.team?.name ?? '', title, playbook.name];
  if (!account) return own;
  return [
    ...own,
    account.debtor_name,
    account.creditor,
    account.product,
    account.region ?? '',
    account.payment_source ?? '',
    ...account.guarantors.map(({ name }) => name),
    ...account.contracts.map(({ product }) => product ?? ''),
  ];
}
