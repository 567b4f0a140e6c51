import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Speaker } from '@/domain/conversation/turn.ts';

export { Call } from '@/domain/call/call.ts';

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
