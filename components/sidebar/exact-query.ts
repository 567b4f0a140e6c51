import type { ConversationFacts } from '@/contracts/host-facts.ts';

/**
 * What proves whose account an open conversation is about: an account number, or else a telephone; null where there is neither.
 * @param bound the account number that the agent once tied to this conversation
 */
export function exactQuery(
  { account_ref, phone }: Pick<ConversationFacts, 'account_ref' | 'phone'>,
  bound: string | null | undefined,
): { ref: string } | { phone: string } | null {
  const ref = account_ref ?? bound;
  return ref ? { ref } : phone ? { phone } : null;
}
