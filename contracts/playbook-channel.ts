import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Playbook } from '@/domain/playbook/playbook.ts';
import { Slug } from '@/domain/recognition/cue.ts';

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the head of a playbook is now. A client only ever moves to a higher epoch. */
export const ChannelHead = z.strictObject({
  playbook_id: Slug,
  epoch: z.int().min(1),
  version: z.int().min(1),
  hash: Sha256,
  previous: Sha256.nullable(),
  note: z.string(),
  published_at: Instant,
  published_by: z.string(),
});
export type ChannelHead = z.infer<typeof ChannelHead>;

/** The head as signed bytes: `body` is the exact JSON text that `signature` (base64, ECDSA P-256, SHA-256) covers. */
export const SignedHead = z.strictObject({ key_id: z.string(), body: z.string(), signature: z.string() });
export type SignedHead = z.infer<typeof SignedHead>;

/** A public key as JWK, under the id that signatures name. */
export const SigningKey = z.strictObject({ key_id: z.string(), jwk: z.record(z.string(), z.unknown()) });
export type SigningKey = z.infer<typeof SigningKey>;

/** A draft as it is kept: any JSON, since a half-written playbook is not yet valid, with what is wrong with it. */
export const Problem = z.strictObject({ path: z.string(), reason: z.string() });
export type Problem = z.infer<typeof Problem>;

export const Draft = z.strictObject({
  playbook_id: Slug,
  base_version: z.int(),
  body: z.unknown(),
  problems: z.array(Problem),
  saved_at: Instant.nullable(),
  saved_by: z.string().nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const Pack = Playbook;
