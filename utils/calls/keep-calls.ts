import type { Call } from '@/contracts/call.ts';
import type { CombinadoDatabase } from '../db/database.ts';

const minuteMs = 60_000;
/** An ended call is still there while its outcome is being written down. */
const endedForMs = 30 * minuteMs;
/** A call of which nothing was heard for so long was forgotten by whoever told of it. */
const longestMs = 4 * 60 * minuteMs;

/** What this person's calls are, as last known here, oldest first. */
export async function readCalls(db: CombinadoDatabase, userId: string, now: number): Promise<Call[]> {
  const rows = await db.calls.where({ user_id: userId }).toArray();
  return rows
    .filter((row) => isCurrent(row.call, row.touched_at, now))
    .map(({ call }) => call)
    .sort((a, b) => a.started_at.localeCompare(b.started_at));
}

/**
 * Keeps what the server says of this person's calls. One that it names no more is let go.
 *
 * @returns the calls that are news
 */
export async function keepTold(
  db: CombinadoDatabase,
  userId: string,
  calls: readonly Call[],
  now: number,
): Promise<Call[]> {
  return db.transaction('rw', db.calls, async () => {
    const known = await db.calls.where({ user_id: userId }).toArray();
    const named = new Set(calls.map(({ id }) => keyOf(userId, id)));
    await db.calls.bulkDelete(known.filter((row) => !named.has(row.id)).map(({ id }) => id));
    const news = calls.filter((call) => {
      const before = known.find(({ id }) => id === keyOf(userId, call.id))?.call;
      return JSON.stringify(before) !== JSON.stringify(call);
    });
    await db.calls.bulkPut(
      news.map((call) => ({
        id: keyOf(userId, call.id),
        user_id: userId,
        call,
        touched_at: now,
      })),
    );
    return news;
  });
}

const keyOf = (userId: string, callId: string) => `${userId} ${callId}`;

function isCurrent(call: Call, touched: number, now: number): boolean {
  return call.ended_at === null ? now - touched < longestMs : now - Date.parse(call.ended_at) < endedForMs;
}
