import * as z from 'zod';
import { Money } from '../conversation/money.ts';
import { Instant, PlainDate, TimeZone } from '../conversation/plain-date.ts';
import { Channel } from '../conversation/turn.ts';

/** The hours of the debtor on the day something is due, as far as the rules of the place know them. */
export const DueWindow = z.strictObject({
  state: z.enum(['open', 'closing', 'closed', 'unknown']),
  /** Wall times in the debtor's zone, `HH:MM`. */
  opens: z.string().nullable(),
  closes: z.string().nullable(),
  place: z.string(),
});
export type DueWindow = z.infer<typeof DueWindow>;

/** One thing that an agent said would happen: a call back, a next action, an instalment that was promised. */
export const AgendaItem = z.strictObject({
  /** Stays the same however often the agenda is made again: marks are kept by it. */
  id: z.string().min(1).max(120),
  kind: z.enum(['callback', 'action', 'promise']),
  account_ref: z.string().max(60).nullable(),
  /** Null where the account is not known, or is no longer. */
  debtor: z.string().max(120).nullable(),
  channel: Channel,
  /** When a call back is due; null for what is due on a day. */
  at: Instant.nullable(),
  /** The day, in `zone`. */
  on: PlainDate,
  /** The debtor's own zone. */
  zone: TimeZone,
  /** What was promised, and which of how many it is. */
  amount: Money.nullable(),
  part: z.strictObject({ n: z.int(), of: z.int() }).nullable(),
  /** The next action in the playbook's own name for it. */
  action: z.string().max(60).nullable(),
  /** Payments that were seen since the deal cover it. */
  paid: z.boolean(),
  done: z.boolean(),
  snoozed_until: Instant.nullable(),
  window: DueWindow.nullable(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** What an agent did with an item: settled it, or put it off. The last mark of an item stands. */
export interface AgendaMark {
  readonly item: string;
  readonly done: boolean;
  readonly snoozed_until: string | null;
}
