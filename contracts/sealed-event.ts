import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';

/** A public key of an organisation, P-256, to which its browsers seal what they keep. They hold no key that opens it. */
export const SealKey = z.object({
  key_id: z.string().min(1).max(60),
  jwk: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() }),
});
export type SealKey = z.infer<typeof SealKey>;

const Base64Url = z.string().regex(/^[\w-]+$/);

/**
 * What only the server can read: JSON of `SealedContent` under AES-256-GCM. Its key is drawn anew by each worker, and follows
 * from ECDH over P-256 between `from`, the public half of a pair whose private half was never kept, and the organisation's
 * key, by HKDF over SHA-256 with `from` as salt and `sealInfo`.
 */
export const Sealed = z.strictObject({
  key_id: z.string().min(1).max(60),
  /** A point, uncompressed. */
  from: Base64Url.length(87),
  /** 96 bits, drawn for each event. */
  iv: Base64Url.length(16),
  /** With the tag of 128 bits at its end. */
  text: Base64Url.min(22),
});
export type Sealed = z.infer<typeof Sealed>;

export const sealInfo = 'combinado sealed event 1';

/** What stays in the clear: enough to send, to count and to say what kind of record waits, and nothing of anybody. */
export const SealedEnvelope = z.strictObject({
  id: z.uuid(),
  device_id: z.uuid(),
  seq: z.int().min(1),
  occurred_at: Instant,
  interaction_id: z.null(),
  playbook: z.null(),
  payload: z.strictObject({ type: z.string().min(1).max(60), sealed: Sealed }),
});
export type SealedEnvelope = z.infer<typeof SealedEnvelope>;

/** What is sealed of an event. A server that does not know a part of it leaves that out, so that parts may be added here. */
export const SealedContent = z.object({
  interaction_id: z.unknown(),
  playbook: z.unknown(),
  payload: z.unknown(),
  clock_offset_ms: z.unknown().optional(),
});

/** The clear part as the additional data of the cipher: moved to another event, or changed, what is sealed no longer opens. */
export function sealContext({
  id,
  device_id,
  seq,
  occurred_at,
  payload,
}: Omit<SealedEnvelope, 'payload'> & Typed): string {
  return [id, device_id, seq, occurred_at, payload.type].join('\n');
}

interface Typed {
  readonly payload: { readonly type: string };
}
