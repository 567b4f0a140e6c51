import type { CombinadoDatabase } from './database.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Lets go of what has served its time: accounts that were not looked up for a month, interactions that ended two days ago
 * or were left lying for a week, acknowledgements older than a quarter, receipts older than a week. The outbox is never swept.
 *
 * @param now milliseconds since the epoch
 */
export async function sweep(db: CombinadoDatabase, now: number): Promise<void> {
  await db.transaction('rw', db.accounts, db.interactions, db.acknowledgements, db.receipts, async () => {
    await db.accounts
      .where('cached_at')
      .below(now - 30 * dayMs)
      .delete();
    await db.acknowledgements
      .where('at')
      .below(new Date(now - 90 * dayMs).toISOString())
      .delete();
    await db.receipts
      .where('kept_at')
      .below(now - 7 * dayMs)
      .delete();
    await db.interactions
      .where('touched_at')
      .below(now - 2 * dayMs)
      .and((row) => row.closed !== null || row.touched_at < now - 7 * dayMs)
      .delete();
  });
}
