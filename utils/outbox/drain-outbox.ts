import type { EventBatchAnswer } from '@/contracts/event.ts';
import type { ApiResult } from '../api-client.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { KeptEvent, OutboxEntry, PaceRow } from '../db/rows.ts';
import { applyAnswers } from './apply-answers.ts';
import { backOff, longestBackOffMs } from './back-off.ts';
import { compareMark, readHeld } from './compare-mark.ts';
import { takeBatch } from './take-batch.ts';

const maxEvents = 50;
/** Whoever asks for more, a proxy with a bad clock for instance, is asked again after this long. */
const longestAskedMs = 60 * 60_000;

export interface DrainWays {
  db: CombinadoDatabase;
  /** Whose events; a session sends none but its own person's. */
  user_id: string;
  /** Sends a batch with the session, refreshing it once where the server no longer takes it. */
  send: (events: KeptEvent[]) => Promise<ApiResult<EventBatchAnswer>>;
  /** Milliseconds since the epoch. */
  now: () => number;
  random: () => number;
  /** Absent where the browser has none: two senders do no harm, they only say things twice. */
  locks?: LockManager;
  /** Try now although a back-off is running. A time that the server itself named is kept all the same. */
  impatient?: boolean;
  /** After each answer, so that a screen counts down. */
  onProgress?: () => void;
}

/** `empty`: nothing waits. `waiting`: until `not_before`, and why. `signed_out`: until somebody signs in. `busy`: another sender is at it. */
export type DrainEnd = 'empty' | 'waiting' | 'signed_out' | 'busy';

/**
 * Sends what waits, batch by batch in order of seq, until the outbox is empty or there is a reason to stop. It holds no
 * state of its own: it may die after any line and be begun again.
 */
export async function drainOutbox(ways: DrainWays): Promise<DrainEnd> {
  if (!ways.locks) return drain(ways);
  return ways.locks.request('outbox', { ifAvailable: true }, (lock) => (lock ? drain(ways) : 'busy'));
}

async function drain({ db, user_id, send, now, random, impatient, onProgress }: DrainWays): Promise<DrainEnd> {
  const pace = await db.paces.get(user_id);
  if (pace && mustWait(pace, now(), impatient)) return 'waiting';
  let failures = pace?.failures ?? 0;
  const held = await readHeld(db, user_id);
  let limit = maxEvents;

  const wait = async (batch: OutboxEntry[], why: string, askedMs: number | null): Promise<DrainEnd> => {
    failures += 1;
    const row: PaceRow = {
      user_id,
      failures,
      not_before: now() + (askedMs === null ? backOff(failures, random()) : Math.min(askedMs, longestAskedMs)),
      by_server: askedMs !== null,
      why,
    };
    await db.transaction('rw', db.outbox, db.paces, async () => {
      await release(db, batch);
      await db.paces.put(row);
    });
    return 'waiting';
  };

  for (;;) {
    const batch = await takeBatch(db, user_id, limit);
    if (batch.length === 0) return 'empty';
    const answer = await send(batch.map((entry) => entry.envelope));
    if (answer.ok) {
      const at = new Date(now()).toISOString();
      const spokenOf = await applyAnswers(db, batch, answer.value.answers, at);
      onProgress?.();
      if (spokenOf === 0) return wait([], 'The server answered, but of none of the events.', null);
      const told = new Set(answer.value.answers.map(({ id }) => id));
      const arrived = batch.filter(({ id }) => told.has(id)).map(({ seq }) => seq);
      await compareMark(db, user_id, held, arrived, answer.value.contiguous);
      failures = 0;
      await db.paces.delete(user_id);
      limit = Math.min(maxEvents, limit * 2);
      continue;
    }

    const { failure } = answer;
    if (failure.kind !== 'answered') return wait(batch, failure.why, null);
    if (failure.status === 401) {
      await release(db, batch);
      return 'signed_out';
    }
    const why = failure.error?.title ?? `The server answered ${failure.status}.`;
    // Only our own server may judge an event: a proxy's 404 says nothing about it. A 413 may well be the proxy's own.
    const judged = failure.status < 500 && failure.status !== 429 && (failure.error !== null || failure.status === 413);
    if (!judged) return wait(batch, why, failure.retry_after_ms);
    // Smaller and smaller until the one event at fault stands alone, is set aside with the reason, and blocks nobody.
    const [only] = batch;
    if (batch.length === 1 && only) {
      await applyAnswers(db, batch, [{ id: only.id, result: 'refused', why }], new Date(now()).toISOString());
      onProgress?.();
      limit = maxEvents;
    } else {
      await release(db, batch);
      limit = Math.floor(batch.length / 2);
    }
  }
}

/** A wait longer than any that is ever begun: the clock was wrong when it was, or is now, and it says nothing. */
function mustWait({ not_before, by_server }: PaceRow, now: number, impatient = false): boolean {
  const left = not_before - now;
  return by_server ? left > 0 && left <= longestAskedMs : !impatient && left > 0 && left <= longestBackOffMs;
}

async function release(db: CombinadoDatabase, batch: readonly OutboxEntry[]): Promise<void> {
  await db.outbox.bulkUpdate(batch.map(({ id }) => ({ key: id, changes: { state: 'kept' as const } })));
}
