import { readCalls } from './calls/keep-calls.ts';
import { readOfflineSince } from './connectivity.ts';
import type { CombinadoDatabase } from './db/database.ts';

/** Shorter pauses are made in the middle of a conversation, too. */
const pauseMs = 10 * 60_000;

/**
 * Whether this person is not at it: no call goes on, no conversation and no form was touched for ten minutes, and nothing is
 * on its way to a server that can be reached.
 *
 * @param now milliseconds since the epoch
 */
export async function isQuiet(db: CombinadoDatabase, userId: string, now: number): Promise<boolean> {
  if ((await readCalls(db, userId, now)).some(({ ended_at }) => ended_at === null)) return false;
  for (const table of [db.interactions, db.panels]) {
    const touched = await table
      .where('touched_at')
      .above(now - pauseMs)
      .and((row) => row.user_id === userId)
      .count();
    if (touched > 0) return false;
  }
  const waiting = await db.outbox.where('state').anyOf('kept', 'sending').count();
  return waiting === 0 || (await readOfflineSince(db)) !== null;
}
