import * as z from 'zod';
import { Money } from '@/domain/conversation/money.ts';
import { Instant, PlainDate } from '@/domain/conversation/plain-date.ts';

/** A claim of having paid that somebody must look for, as a screen lists it. The debtor is initials. */
export const PaymentCheck = z.strictObject({
  id: z.uuid(),
  interaction_id: z.uuid().nullable(),
  agent: z.strictObject({ id: z.uuid(), name: z.string() }),
  account_ref: z.string(),
  debtor: z.string(),
  /** What the debtor says: each null where they did not. */
  paid_on: PlainDate.nullable(),
  amount: Money.nullable(),
  method: z.string().nullable(),
  receipt: z.enum(['none', 'asked', 'received']),
  /** What the account stands at, and who last said so; null where the account is gone. */
  balance: Money.nullable(),
  payment_source: z.string().nullable(),
  claimed_at: Instant,
  state: z.enum(['open', 'paid', 'not_found']),
  /** Who last looked, or decided, and when. */
  looked_by: z.string().nullable(),
  looked_at: Instant.nullable(),
  note: z.string().nullable(),
});
export type PaymentCheck = z.infer<typeof PaymentCheck>;

/** What somebody who looked has found, and where. `not_yet`: nothing so far; follow-ups go on waiting. */
export const PaymentFinding = z.discriminatedUnion('found', [
  z.strictObject({
    found: z.literal('paid'),
    amount: Money,
    posted_on: PlainDate,
    source: z.string().trim().min(1).max(60),
    note: z.string().trim().max(400).default(''),
  }),
  z.strictObject({
    found: z.literal('not_found'),
    source: z.string().trim().min(1).max(60),
    note: z.string().trim().max(400).default(''),
  }),
  z.strictObject({ found: z.literal('not_yet'), note: z.string().trim().max(400).default('') }),
]);
export type PaymentFinding = z.infer<typeof PaymentFinding>;
