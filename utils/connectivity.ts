import * as z from 'zod';
import { Instant } from '@/domain/conversation/plain-date.ts';
import type { ApiResult } from './api-client.ts';
import type { CombinadoDatabase } from './db/database.ts';
import { Note } from './db/note.ts';

const offlineSince = new Note<string | null>('offline_since', z.union([Instant, z.null()]), null);

/** Since when no request has been answered; null while the last one was. */
export async function readOfflineSince(db: CombinadoDatabase): Promise<string | null> {
  return offlineSince.read(db);
}

/**
 * Learns from a call's result whether the server can be reached: a browser that says it is online may still reach nobody.
 *
 * @returns whether that changed.
 */
export async function noteReach(db: CombinadoDatabase, result: ApiResult<unknown>, now: string): Promise<boolean> {
  const unreachable = !result.ok && result.failure.kind === 'unreachable';
  return db.transaction('rw', db.notes, async () => {
    const since = await offlineSince.read(db);
    if (unreachable === (since !== null)) return false;
    await offlineSince.write(db, unreachable ? now : null);
    return true;
  });
}
