import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Call, TranscriptLine } from './call.ts';
import { Webhook } from './webhook.ts';

const CallId = z.string().trim().min(1).max(120);

/**
 * What a dialler tells of a call, at each change of it. Read leniently, since diallers send more than they are asked for:
 * whatever is not named here is dropped, and a number that is none (a withheld one) leaves the call without.
 */
export const CallNotice = z.object({
  call_id: CallId,
  /** E-mail of the agent, or the extension that stands for them. */
  agent: z.string().trim().min(1).max(200),
  direction: z.enum(['inbound', 'outbound']),
  state: Call.shape.state,
  phone: z.string().trim().max(40).nullish(),
  account_ref: z.string().trim().min(1).max(60).nullish(),
  queue: z.string().trim().min(1).max(80).nullish(),
  recording_url: Call.shape.recording_url.nullish(),
  at: Instant,
});
export type CallNotice = z.infer<typeof CallNotice>;

/** `duplicate`: this state of this call at this time was told before. `phone` as it was understood. */
export const CallNoticeAnswer = z.strictObject({
  call_id: z.string(),
  result: z.enum(['stored', 'duplicate']),
  phone: Call.shape.phone,
});
export type CallNoticeAnswer = z.infer<typeof CallNoticeAnswer>;

/** What was said, as telephony tells it. The same `id` again replaces it, until `final`. */
export const HeardLine = z.object({
  id: z.string().trim().min(1).max(120),
  speaker: z.enum(['agent', 'customer', 'third_party']),
  text: z.string().max(4000),
  at: Instant,
  final: z.boolean().default(true),
});
export type HeardLine = z.infer<typeof HeardLine>;

export const HeardBatch = z.object({ lines: z.array(HeardLine).min(1).max(100) });
export type HeardBatch = z.infer<typeof HeardBatch>;

/** One message of the WebSocket. */
export const HeardMessage = HeardLine.extend({ call_id: CallId });

/** `kept`: how many of the lines were news; a final line that comes again is not. */
export const HeardAnswer = z.strictObject({ call_id: z.string(), kept: z.int() });
export type HeardAnswer = z.infer<typeof HeardAnswer>;

export const CallParams = z.strictObject({ call_id: CallId });

/** What is going on, or was until just now, on the caller's own telephone. */
export const CallsAnswer = z.strictObject({ calls: z.array(Call) });

/** What was said in a call so far, in order. */
export const LinesAnswer = z.strictObject({ lines: z.array(TranscriptLine) });

/** A key by which telephony calls in. The key itself is shown once, when it is made. */
export const HookKey = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** Calls with it must be signed. */
  signed: z.boolean(),
  created_at: Instant,
  created_by: z.string(),
  last_used_at: Instant.nullable(),
  revoked_at: Instant.nullable(),
});
export type HookKey = z.infer<typeof HookKey>;

const Name = z.string().trim().min(1).max(60);

export const NewHookKey = z.strictObject({ name: Name, signed: z.boolean().default(false) });

/** `secret`: what calls are signed with, where they must be. Neither is shown again. */
export const MadeHookKey = z.strictObject({ key: HookKey, token: z.string(), secret: z.string().nullable() });
export type MadeHookKey = z.infer<typeof MadeHookKey>;

/** An agent, and what diallers call them beside their e-mail. */
export const AgentExtension = z.strictObject({
  user_id: z.uuid(),
  name: z.string(),
  email: z.string(),
  extension: z.string().nullable(),
});
export type AgentExtension = z.infer<typeof AgentExtension>;

export const SetExtension = z.strictObject({ extension: z.string().trim().min(1).max(40).nullable() });

/** All that an organisation is connected to. */
export const Integrations = z.strictObject({
  hook_keys: z.array(HookKey),
  webhooks: z.array(Webhook),
  agents: z.array(AgentExtension),
});
export type Integrations = z.infer<typeof Integrations>;
