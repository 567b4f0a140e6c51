import Dexie from 'dexie';
import type { CombinadoDatabase } from '../db/database.ts';
import { enqueueEvent } from './enqueue-event.ts';

const everyMs = 60 * 60_000;
const mostRefused = 200;

/**
 * Keeps, at most once an hour, an event that says how much waits here and which seq comes next: with it the server can tell
 * an event that was lost from one that was never made.
 *
 * @param now milliseconds since the epoch
 */
export async function reportDevice(db: CombinadoDatabase, userId: string, now: number): Promise<void> {
  await db.transaction('rw', db.devices, db.outbox, async () => {
    const device = await db.devices.get(userId);
    // A clock that was put back must not keep the report away until it has caught up.
    if (!device || Math.abs(now - (device.reported_at ?? 0)) < everyMs) return;
    const entries = await db.outbox
      .where('[user_id+seq]')
      .between([userId, Dexie.minKey], [userId, Dexie.maxKey])
      .toArray();
    const waiting = entries.filter((entry) => entry.state !== 'refused');
    const refused = entries.filter((entry) => entry.state === 'refused');
    await db.devices.update(userId, { reported_at: now });
    await enqueueEvent(db, userId, {
      occurred_at: new Date(now).toISOString(),
      interaction_id: null,
      playbook: null,
      payload: {
        type: 'device.reported',
        // This event takes the next one itself.
        next_seq: device.last_seq + 2,
        pending: waiting.length,
        refused: refused.length,
        refused_seqs: refused.slice(0, mostRefused).map(({ seq }) => seq),
        oldest_at: waiting[0]?.kept_at ?? null,
      },
    });
  });
}
