import * as z from 'zod';
import { ContactChannel } from '../interaction/contact-record.ts';
import { Slug } from '../recognition/cue.ts';

const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a local time, such as 08:00');
const DayHours = z.strictObject({ opens: WallTime, closes: WallTime }).nullable();

/** Kinds of firm that some rules bind and others do not. */
export const FirmKind = z.enum(['signatory_bank', 'commercial_lender', 'third_party_collector']);
export type FirmKind = z.infer<typeof FirmKind>;

/** A cap of the house: at most `max` times in `days` of the debtor's days running, on these channels together. */
export const HouseCap = z.strictObject({
  id: Slug,
  channels: z.array(ContactChannel).min(1),
  max: z.int().min(1).max(100),
  days: z.int().min(1).max(90),
  counts: z.enum(['attempts', 'conversations', 'distinct_channels']).default('attempts'),
  min_gap_days: z.int().min(1).max(30).nullable().default(null),
});
export type HouseCap = z.infer<typeof HouseCap>;

/** What a firm demands of itself on top of the law. It narrows and never opens: what the law closes stays closed. */
export const ContactPolicy = z.strictObject({
  /** What the firm is, for the rules that bind only some firms. */
  firm: z.array(FirmKind).max(3).default([]),
  /** Narrower hours for a kind of day; null closes it, absent leaves the law's. */
  hours: z
    .strictObject({
      weekday: DayHours.optional(),
      saturday: DayHours.optional(),
      sunday: DayHours.optional(),
      holiday: DayHours.optional(),
    })
    .default({}),
  caps: z.array(HouseCap).max(12).default([]),
  /** Whether public holidays are closed also where the law leaves them open. */
  holidays: z.enum(['as_law', 'closed']).default('as_law'),
  /** Ids of advisory or disputed rules that the firm follows as if they were law. */
  follows: z.array(z.string().min(1).max(60)).max(20).default([]),
  /** What happens when contact must stop: the agent is warned, or held until they say why they go on. */
  on_stop: z.enum(['warn', 'hold']).default('warn'),
});
export type ContactPolicy = z.infer<typeof ContactPolicy>;
