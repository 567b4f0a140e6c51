import * as z from 'zod';
import { Money } from '../conversation/money.ts';
import { Phone } from '../conversation/phone.ts';
import { Instant, PlainDate } from '../conversation/plain-date.ts';
import { Audience } from '../conversation/turn.ts';

/** Every way a debtor may be reached, also those that this product does not carry itself. */
export const ContactChannel = z.enum(['voice', 'whatsapp', 'sms', 'email', 'letter', 'visit']);
export type ContactChannel = z.infer<typeof ContactChannel>;

/** One contact, or one attempt, and what came of it: what a cap counts and what the agent reads as history. */
export const ContactRecord = z.strictObject({
  at: Instant,
  channel: ContactChannel,
  direction: z.enum(['outbound', 'inbound']),
  /** Who was reached; `nobody` for an attempt, null where the source does not say. */
  reached: z.union([Audience, z.literal('nobody')]).nullable(),
  phone: Phone.nullable(),
  /** Name of the outcome as it was recorded, in the words of the playbook or of the file it came from. */
  outcome: z.string().max(120).nullable(),
  agent: z.string().max(120).nullable(),
  promise: z.strictObject({ amount: Money, date: PlainDate }).nullable(),
  source: z.enum(['combinado', 'import']),
});
export type ContactRecord = z.infer<typeof ContactRecord>;

/** A bar to contact. Null channel or phone: every one. `paused`: follow-ups wait until somebody has checked a payment. */
export const ContactRestriction = z.strictObject({
  kind: z.enum(['blocked', 'opted_out', 'wrong_number', 'paused']),
  channel: ContactChannel.nullable(),
  phone: Phone.nullable(),
  since: Instant,
  until: Instant.nullable(),
  /** Who says so: the firm's block list, a public register, the debtor. */
  source: z.string().max(60),
});
export type ContactRestriction = z.infer<typeof ContactRestriction>;
