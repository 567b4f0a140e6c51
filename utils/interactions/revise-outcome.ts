import type { OutcomeRecord } from '@/contracts/event.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { addVersion, type LoggedEvent } from './add-version.ts';

/**
 * Keeps a correction of an outcome that was recorded on this computer, as its next version.
 *
 * @param now milliseconds since the epoch
 * @returns null where this person has no such outcome here.
 */
export async function reviseOutcome(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  record: OutcomeRecord,
  now: number,
): Promise<LoggedEvent | null> {
  return db.transaction('rw', [db.outcomes, db.devices, db.outbox], async () => {
    const row = await db.outcomes.get(interactionId);
    if (row?.user_id !== userId || row.versions.length === 0) return null;
    return addVersion(db, row, record, new Date(now).toISOString());
  });
}
