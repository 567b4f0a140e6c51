import Dexie from 'dexie';
import type { CombinadoDatabase } from '../db/database.ts';
import type { OutboxEntry } from '../db/rows.ts';

const maxBytes = 256 * 1024;

/**
 * The next events of this person to send, oldest first: at most `limit`, at most 256 KB together, and always at least one
 * where any waits. They are marked `sending`; a mark left by a worker that died means nothing, since the server forgets
 * no id.
 */
export async function takeBatch(db: CombinadoDatabase, userId: string, limit: number): Promise<OutboxEntry[]> {
  return db.transaction('rw', db.outbox, async () => {
    const waiting = await db.outbox
      .where('[user_id+seq]')
      .between([userId, Dexie.minKey], [userId, Dexie.maxKey])
      .filter((entry) => entry.state !== 'refused')
      .limit(limit)
      .toArray();
    const batch: OutboxEntry[] = [];
    let bytes = 0;
    for (const entry of waiting) {
      if (batch.length > 0 && bytes + entry.bytes > maxBytes) break;
      bytes += entry.bytes;
      batch.push({ ...entry, state: 'sending', attempts: entry.attempts + 1 });
    }
    await db.outbox.bulkPut(batch);
    return batch;
  });
}
