import { sha256Hex } from '../playbook-sync/sha256-hex.ts';

/** What a conversation is remembered by once it is over: the page's own key for it, often a name, is not kept. */
export function conversationId(organisationId: string, conversationKey: string): Promise<string> {
  return sha256Hex(`${organisationId} ${conversationKey}`);
}
