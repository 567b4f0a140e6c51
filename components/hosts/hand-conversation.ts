import type { AdapterHealth, ConversationFacts } from '@/contracts/host-facts.ts';
import type { Account } from '@/domain/interaction/account.ts';

const HAND = 'hand:';

/** The conversation with a debtor whom no page names: the agent chose the account. */
export function handConversation(adapter: AdapterHealth['adapter'], account: Account): ConversationFacts {
  return {
    key: `${HAND}${adapter}:${account.ref}`,
    channel: adapter === 'crm' ? 'voice' : 'whatsapp',
    title: account.debtor_name,
    phone: null,
    group: false,
    account_ref: account.ref,
    language: null,
  };
}

/** Whether a conversation was opened by hand: nothing of it is ever read, whatever the page shows by now. */
export const isHandKey = (key: string): boolean => key.startsWith(HAND);
