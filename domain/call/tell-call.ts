import { samePhone } from '../conversation/phone-key.ts';
import type { Instant } from '../conversation/plain-date.ts';
import type { Call, CallNow } from './call.ts';

/** Two sources seldom tell of one call in the same second. */
const SAME_MS = 60_000;
const MOST_IDS = 8;

/**
 * The call after `told` was heard. Told under a known id, or of the same number within a minute, it is the same call: of its
 * state and direction the later word wins, and what one source does not know does not take away what another does. What a
 * source only repeats is no later word. Another call takes its place; the end of another one changes nothing.
 *
 * @param now when it was told
 */
export function tellCall(before: CallNow | null, told: Call, now: Instant): CallNow {
  if (!before || !isSameCall(before, told)) {
    if (before && told.state === 'ended') return before;
    return begin(told, now);
  }
  const word = before.words[told.source];
  const state = word?.state === told.state ? before.state : told.state;
  const direction = word?.direction === told.direction ? before.direction : told.direction;
  const answered_at = earliest(before.answered_at, told.answered_at) ?? answeredBy(state, now);
  return {
    ...before,
    source: told.source,
    ids: before.ids.includes(told.id) ? before.ids : [...before.ids, told.id].slice(-MOST_IDS),
    direction,
    state,
    phone: told.phone ?? before.phone,
    account_ref: told.account_ref ?? before.account_ref,
    queue: told.queue ?? before.queue,
    recording_url: told.recording_url ?? before.recording_url,
    started_at: earliest(before.started_at, told.started_at) ?? before.started_at,
    answered_at,
    ended_at: state === 'ended' ? (before.ended_at ?? told.ended_at ?? now) : null,
    ...hold(before, state, told.ended_at ?? now),
    words: { ...before.words, [told.source]: { state: told.state, direction: told.direction } },
  };
}

function begin(told: Call, now: Instant): CallNow {
  const { state, direction } = told;
  return {
    ...told,
    ids: [told.id],
    answered_at: told.answered_at ?? answeredBy(state, now),
    ended_at: state === 'ended' ? (told.ended_at ?? now) : null,
    held_ms: 0,
    held_since: state === 'held' ? now : null,
    words: { [told.source]: { state, direction } },
  };
}

/** Whether two tellings are of one call. A number that one of them does not know contradicts nothing. */
export function isSameCall(
  known: Pick<CallNow, 'ids' | 'phone' | 'started_at'>,
  told: Pick<Call, 'id' | 'phone' | 'started_at'>,
): boolean {
  if (known.ids.includes(told.id)) return true;
  const near = Math.abs(Date.parse(known.started_at) - Date.parse(told.started_at)) < SAME_MS;
  return near && (known.phone === null || told.phone === null || samePhone(known.phone, told.phone));
}

/** Nobody is put on hold before having answered. */
const answeredBy = (state: Call['state'], now: Instant): Instant | null =>
  state === 'answered' || state === 'held' ? now : null;

function earliest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

function hold(before: CallNow, state: Call['state'], now: Instant): Pick<CallNow, 'held_ms' | 'held_since'> {
  const { held_ms, held_since } = before;
  if (state === 'held') return { held_ms, held_since: held_since ?? now };
  const passed = held_since === null ? 0 : Math.max(0, Math.round(Date.parse(now) - Date.parse(held_since)));
  return { held_ms: held_ms + passed, held_since: null };
}
