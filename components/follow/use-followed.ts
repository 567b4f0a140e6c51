import { useAsk } from '@/components/query/use-ask.ts';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { type AccountProposal, proposeAccounts } from '@/domain/interaction/propose-accounts.ts';
import type { Jurisdiction } from '@/domain/playbook/playbook.ts';

export interface Followed {
  readonly account: Account;
  /** What this chat says for it beside the CRM; empty where nothing does, and then it is not to be proposed. */
  readonly reasons: readonly (AccountProposal<Account>['reasons'][number] | 'document')[];
  readonly phone_differs: boolean;
}

/** The account that the CRM has open, as a chat may be about it; null beside the CRM itself, and where none is open there. */
export function useFollowed(conversation: ConversationFacts, country: Jurisdiction | null): Followed | null {
  const { data } = useAsk('follow.read', {});
  const account = data?.record?.account;
  if (!account || conversation.record) return null;
  const [proposal] = proposeAccounts(conversation, [account], country);
  const document = data.same_document ? (['document'] as const) : [];
  return {
    account,
    reasons: [...document, ...(proposal?.reasons ?? [])],
    phone_differs: proposal?.phone_differs ?? false,
  };
}
