import type { ConversationFacts } from '@/contracts/host-facts.ts';

/**
 * How to ask for the account of an open conversation: by a number that is known to be its own, else for whatever the page's
 * title and telephone speak for.
 * @param ref the account number that the page shows, or that the agent tied to this conversation; null where neither is
 */
export function accountQuery(
  { title, phone }: Pick<ConversationFacts, 'title' | 'phone'>,
  ref: string | null,
): { ref: string } | { title: string; phone?: string } {
  if (ref !== null) return { ref };
  return phone === null ? { title } : { title, phone };
}
