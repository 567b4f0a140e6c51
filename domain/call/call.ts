import * as z from 'zod';
import { Phone } from '../conversation/phone.ts';
import { Instant } from '../conversation/plain-date.ts';

/** Where a call is known from: the address or the page of a CRM, the firm's dialler by the server, or the agent's own word. */
export const CallSource = z.enum(['address', 'page', 'dialler', 'agent']);
export type CallSource = z.infer<typeof CallSource>;

const CallState = z.enum(['ringing', 'answered', 'held', 'ended']);
const CallDirection = z.enum(['inbound', 'outbound']);

/** One call as it stands now. Whoever tells of it again tells all of it; `id` is the dialler's, or made up where there is none. */
export const Call = z.strictObject({
  id: z.string().min(1).max(120),
  source: CallSource,
  direction: CallDirection,
  state: CallState,
  phone: Phone.nullable(),
  account_ref: z.string().max(60).nullable(),
  /** The queue or campaign it came by. */
  queue: z.string().max(80).nullable(),
  started_at: Instant,
  answered_at: Instant.nullable(),
  ended_at: Instant.nullable(),
  /** Where its recording lies, in the firm's own system. */
  recording_url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
});
export type Call = z.infer<typeof Call>;

/** The call of one interaction: what all who tell of it amount to. It stays, once ended, until the outcome is recorded. */
export const CallNow = z.strictObject({
  ...Call.shape,
  /** What every source goes by when it names this call. */
  ids: z.array(Call.shape.id).min(1).max(8),
  /** Spent on hold before `held_since`, in milliseconds. */
  held_ms: z.int().min(0),
  held_since: Instant.nullable(),
  /** The last word of each source, so that what it merely says again is not taken for news. */
  words: z.partialRecord(CallSource, z.strictObject({ state: CallState, direction: CallDirection })),
});
export type CallNow = z.infer<typeof CallNow>;
