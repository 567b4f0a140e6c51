import type { ServerKeys } from './server-keys.ts';

/** A head as a row keeps it: the exact text that was signed, and by which key. */
export function signHead(keys: ServerKeys, head: object): { key_id: string; signed_body: string; signature: string } {
  const signed_body = JSON.stringify(head);
  return { key_id: keys.keyId, signed_body, signature: keys.sign(signed_body) };
}
