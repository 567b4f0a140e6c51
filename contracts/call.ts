import * as z from 'zod';
import { Phone } from '@/domain/conversation/phone.ts';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Speaker } from '@/domain/conversation/turn.ts';

/** Where a call is known from: the address or the page of a CRM, the firm's dialler by the server, or the agent's own word. */
export const CallSource = z.enum(['address', 'page', 'dialler', 'agent']);
export type CallSource = z.infer<typeof CallSource>;

/** One call as it stands now. Whoever tells of it again tells all of it; `id` is the dialler's, or made up where there is none. */
export const Call = z.strictObject({
  id: z.string().min(1).max(120),
  source: CallSource,
  direction: z.enum(['inbound', 'outbound']),
  state: z.enum(['ringing', 'answered', 'held', 'ended']),
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

/** How words reached us: drawn by a softphone, fed by the firm's telephony, or recognised on this computer. */
export const TranscriptSource = z.enum(['captions', 'feed', 'speech']);
export type TranscriptSource = z.infer<typeof TranscriptSource>;

/** One stretch of speech. The same `id` again replaces it, until `final`. */
export const TranscriptLine = z.strictObject({
  id: z.string().min(1).max(120),
  source: TranscriptSource,
  speaker: Speaker,
  text: z.string().max(4000),
  at: Instant,
  final: z.boolean(),
});
export type TranscriptLine = z.infer<typeof TranscriptLine>;
