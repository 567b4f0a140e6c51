import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Slug } from '@/domain/recognition/cue.ts';
import { ExportColumn } from './outcome-export.ts';

export const Webhook = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  url: z.string(),
  /** Which outcomes it is told of, and which columns of them; null: all. */
  outcomes: z.array(z.string()).nullable(),
  fields: z.array(ExportColumn).nullable(),
  paused: z.boolean(),
  created_at: Instant,
  created_by: z.string(),
  waiting: z.int(),
  parked: z.int(),
  last_delivered_at: Instant.nullable(),
});
export type Webhook = z.infer<typeof Webhook>;

export const WebhookWish = z.strictObject({
  name: z.string().trim().min(1).max(60),
  url: z.url({ protocol: /^https?$/ }).max(500),
  outcomes: z.array(Slug).min(1).max(60).nullable().default(null),
  fields: z.array(ExportColumn).min(1).nullable().default(null),
  /** Keeps what is to be told, and tells it once this is over. */
  paused: z.boolean().default(false),
});
export type WebhookWish = z.input<typeof WebhookWish>;

/** `secret` is shown once. */
export const MadeWebhook = z.strictObject({ webhook: Webhook, secret: z.string() });
export type MadeWebhook = z.infer<typeof MadeWebhook>;

/** One thing to be told to one receiver. `parked`: tried for a day in vain; only a person has it tried again. */
export const Delivery = z.strictObject({
  id: z.uuid(),
  event_id: z.uuid(),
  outcome: z.string().nullable(),
  state: z.enum(['waiting', 'delivered', 'parked']),
  attempts: z.int(),
  created_at: Instant,
  due_at: Instant,
  status: z.int().nullable(),
  why: z.string().nullable(),
  ended_at: Instant.nullable(),
});
export type Delivery = z.infer<typeof Delivery>;
