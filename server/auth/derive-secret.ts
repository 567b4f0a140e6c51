import { createHmac } from 'node:crypto';
import type { ServerKeys } from './server-keys.ts';

/**
 * A secret that is shared with another system, made from the server's own and what it is for: none of them is stored, and
 * each can be made again to sign or check with.
 *
 * @returns `whsec_` and 256 bits, base64url
 */
export function deriveSecret({ tokenSecret }: Pick<ServerKeys, 'tokenSecret'>, purpose: string): string {
  return `whsec_${createHmac('sha256', tokenSecret).update(`secret:${purpose}`).digest('base64url')}`;
}
