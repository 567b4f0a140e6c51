import { useEffect, useRef, useState } from 'react';
import { onSidebarEvent } from '@/components/sidebar/sidebar-events.ts';
import type { AdapterHealth, ConversationFacts } from '@/contracts/host-facts.ts';
import { isHandKey } from './hand-conversation.ts';
import { isByHand } from './is-by-hand.ts';

/** With whom the agent goes on by hand: null while they go by the page, `conversation` null while they have yet to say. */
export interface Hand {
  readonly is: { readonly conversation: ConversationFacts | null } | null;
  /** Whom the page named last, before it could not be read any more. */
  readonly last: ConversationFacts | null;
  readonly choose: (conversation: ConversationFacts | null) => void;
  readonly leave: () => void;
}

/** Goes by the page for as long as it names somebody, and by the agent where it does not or where they say so. */
export function useHand(conversation: ConversationFacts | null, health: AdapterHealth | null): Hand {
  const [chosen, set] = useState<Hand['is']>(null);
  const last = useRef<ConversationFacts | null>(null);
  if (conversation && !conversation.group) last.current = conversation;
  else if (!isByHand(health)) last.current = null;
  useEffect(() => onSidebarEvent('by-hand', () => set({ conversation: null })), []);

  const byHand = isByHand(health);
  // Whom the page named is the page's again once it is read: only who was chosen by hand stays until they are left.
  const stands = chosen !== null && (byHand || (chosen.conversation !== null && isHandKey(chosen.conversation.key)));
  return {
    is: stands ? chosen : byHand && !conversation ? { conversation: null } : null,
    last: last.current,
    choose: (conversation) => set({ conversation }),
    leave: () => set(null),
  };
}
