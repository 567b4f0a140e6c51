import * as z from 'zod';
import { Instant } from '../conversation/plain-date.ts';

/** What failed, as the person knows it. */
export const DisconnectionReason = z.enum(['internet', 'power', 'telephony', 'crm', 'computer', 'other']);
export type DisconnectionReason = z.infer<typeof DisconnectionReason>;

/** One step of what to do without a connection, from so many minutes on. */
export const DisconnectionStep = z.strictObject({
  after_minutes: z.int().min(1).max(480),
  text: z.string().trim().min(1).max(300),
  who_to_tell: z.string().trim().min(1).max(120).optional(),
});
export type DisconnectionStep = z.infer<typeof DisconnectionStep>;

/** What the firm wants done when a shift cannot be kept. It comes with the playbook, so that it is there without a network. */
export const DisconnectionProtocol = z.strictObject({
  steps: z
    .array(DisconnectionStep)
    .min(1)
    .max(8)
    .refine((steps) => steps.every((step, index) => step.after_minutes > (steps[index - 1]?.after_minutes ?? 0)), {
      message: 'steps come in order of their minutes, each later than the one before',
    }),
  /** Which of the reasons may be given; all where nothing is said. */
  reasons: z.array(DisconnectionReason).min(1).max(6).optional(),
});
export type DisconnectionProtocol = z.infer<typeof DisconnectionProtocol>;

/** What lay unfinished when a disconnection was told: counts only. */
export const Unfinished = z.strictObject({
  /** Records that the server has not taken yet. */
  outbox: z.int().min(0),
  /** Promises and call-backs that are due until the end of the day. */
  due_today: z.int().min(0),
  open_conversations: z.int().min(0),
});
export type Unfinished = z.infer<typeof Unfinished>;

/** What the agent says of a disconnection: why, who was told, and what lay unfinished. */
export const DisconnectionNotice = z.strictObject({
  reason: DisconnectionReason,
  told: z.string().trim().max(120),
  at: Instant,
  unfinished: Unfinished,
});
export type DisconnectionNotice = z.infer<typeof DisconnectionNotice>;

/** The step that is due after so many milliseconds, and how many come before it; null before the first. */
export function stepDue<S extends Pick<DisconnectionStep, 'after_minutes'>>(
  steps: readonly S[],
  ms: number,
): { readonly step: S; readonly index: number } | null {
  const index = steps.findLastIndex(({ after_minutes }) => ms >= after_minutes * 60_000);
  const step = steps[index];
  return step ? { step, index } : null;
}
