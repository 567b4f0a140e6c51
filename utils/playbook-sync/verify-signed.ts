import type * as z from 'zod';
import type { SignedHead, SigningKey } from '@/contracts/playbook-channel.ts';

export type Verified<T> = { ok: true; head: T } | { ok: false; why: string };

/**
 * Whether one of `keys` signed exactly these bytes (ECDSA P-256 over SHA-256, the signature as base64 of r and s side by
 * side), and whether they are a head of the form `schema`.
 */
export async function verifySigned<T>(
  signed: SignedHead,
  keys: readonly SigningKey[],
  schema: z.ZodType<T>,
): Promise<Verified<T>> {
  const key = keys.find((candidate) => candidate.key_id === signed.key_id);
  if (!key) return { ok: false, why: `It is signed with a key that this browser does not trust: ${signed.key_id}.` };
  if (!(await isSignedBy(key, signed))) return { ok: false, why: 'Its signature is not valid.' };
  const head = schema.safeParse(parseJson(signed.body));
  if (!head.success)
    return { ok: false, why: `Its head has a form that this version does not know: ${head.error.message}` };
  return { ok: true, head: head.data };
}

async function isSignedBy(key: SigningKey, signed: SignedHead): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  try {
    const publicKey = await crypto.subtle.importKey('jwk', key.jwk as JsonWebKey, algorithm, false, ['verify']);
    const signature = Uint8Array.from(atob(signed.signature), (char) => char.charCodeAt(0));
    const body = new TextEncoder().encode(signed.body);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, publicKey, signature, body);
  } catch {
    return false; // Not base64, or not a P-256 key: whatever it is, it proves nothing.
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
