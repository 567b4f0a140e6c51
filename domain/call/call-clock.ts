import type { CallNow } from './call.ts';

/** How long each part of a call has lasted, in milliseconds; null where it has not begun. */
export interface CallClock {
  /** Until it was answered, or until now. */
  readonly ringing: number;
  /** Since it was answered, with the time on hold. */
  readonly answered: number | null;
  readonly held: number;
  /** Since it ended: what the record of it takes. */
  readonly wrapUp: number | null;
}

/** @param now milliseconds since the epoch */
export function callClock(call: CallNow, now: number): CallClock {
  const started = Date.parse(call.started_at);
  const answered = call.answered_at === null ? null : Date.parse(call.answered_at);
  const ended = call.ended_at === null ? null : Date.parse(call.ended_at);
  const until = ended ?? now;
  const holding = call.held_since === null ? 0 : Math.max(0, until - Date.parse(call.held_since));
  return {
    ringing: Math.max(0, (answered ?? until) - started),
    answered: answered === null ? null : Math.max(0, until - answered),
    held: call.held_ms + holding,
    wrapUp: ended === null ? null : Math.max(0, now - ended),
  };
}
