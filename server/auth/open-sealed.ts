import { createDecipheriv, createECDH, hkdfSync, type JsonWebKey } from 'node:crypto';
import type * as z from 'zod';
import { type SealedContent, SealedEnvelope, sealContext, sealInfo } from '@/contracts/sealed-event.ts';

/** Finds the private half of an organisation's key by its id; null where there is no such key. */
export type FindSealKey = (keyId: string) => JsonWebKey | null;

export type Opened =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly path: string; readonly reason: string };

/** Keys of workers that were seen lately: one seals thousands of events, and the curve is what takes time. */
const derived = new Map<string, Buffer>();
const mostDerived = 5000;
const tagBytes = 16;

/** Whether one member of a batch came sealed; older builds send theirs open. */
export function isSealed(value: unknown): boolean {
  const payload = (value as { payload?: unknown } | null)?.payload;
  return typeof payload === 'object' && payload !== null && 'sealed' in payload;
}

/** The id of the key that a member of a batch was sealed to; none of one that came open. */
export function sealKeyOf(value: unknown): string[] {
  // To read an open one as a sealed one, only to find what is wrong with it, costs more than most of what is done with it.
  if (!isSealed(value)) return [];
  const read = SealedEnvelope.safeParse(value);
  return read.success ? [read.data.payload.sealed.key_id] : [];
}

/** The event inside a sealed one, still to be checked. Never throws: what is wrong with it is the answer. */
export function openSealed(value: unknown, findKey: FindSealKey): Opened {
  const read = SealedEnvelope.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { ok: false, path: issue?.path.join('.') || '(event)', reason: issue?.message ?? 'is not valid' };
  }
  const { payload, interaction_id: _, playbook: __, ...clear } = read.data;
  const { sealed } = payload;
  const key = findKey(sealed.key_id);
  if (!key) return { ok: false, path: 'payload.sealed.key_id', reason: 'is no key of this organisation' };
  const content = decrypt(read.data, key);
  if (!content || content.payload?.type !== payload.type)
    return { ok: false, path: 'payload.sealed', reason: 'does not open: it was changed, or sealed for another event' };
  return { ok: true, value: { ...clear, ...content } };
}

type Content = z.infer<typeof SealedContent> & { payload?: { type?: unknown } };

function decrypt(envelope: SealedEnvelope, jwk: JsonWebKey): Content | null {
  const { from, iv, text } = envelope.payload.sealed;
  const data = Buffer.from(text, 'base64url');
  try {
    const decipher = createDecipheriv('aes-256-gcm', contentKey(from, jwk), Buffer.from(iv, 'base64url'));
    decipher.setAAD(Buffer.from(sealContext(envelope))).setAuthTag(data.subarray(-tagBytes));
    const json = Buffer.concat([decipher.update(data.subarray(0, -tagBytes)), decipher.final()]).toString('utf8');
    const { interaction_id = null, playbook = null, payload, clock_offset_ms } = JSON.parse(json) as Content;
    return { interaction_id, playbook, payload, ...(clock_offset_ms === undefined ? {} : { clock_offset_ms }) };
  } catch {
    return null;
  }
}

function contentKey(from: string, jwk: JsonWebKey): Buffer {
  const name = `${jwk.x} ${from}`;
  const known = derived.get(name);
  if (known) return known;
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(Buffer.from(jwk.d ?? '', 'base64url'));
  const salt = Buffer.from(from, 'base64url');
  const key = Buffer.from(hkdfSync('sha256', pair.computeSecret(salt), salt, sealInfo, 32));
  const [oldest] = derived.keys();
  if (derived.size >= mostDerived && oldest !== undefined) derived.delete(oldest);
  derived.set(name, key);
  return key;
}
