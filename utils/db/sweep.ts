import type { CombinadoDatabase } from './database.ts';

const dayMs = 24 * 60 * 60_000;

/**
 * Lets go of what has served its time: accounts that were not looked up for a month, interactions that ended two days ago
 * or were left lying for a week, acknowledgements older than a quarter, receipts older than a week, ties of
 * a chat to an account that nobody used for a quarter, ids of records as old, calls of yesterday, outages of two weeks ago. The outbox is never swept.
 *
 * @param now milliseconds since the epoch
 */
export async function sweep(db: CombinadoDatabase, now: number): Promise<void> {
  const tables = [
    db.accounts,
    db.interactions,
    db.outcomes,
    db.panels,
    db.bindings,
    db.acknowledgements,
    db.receipts,
    db.calls,
    db.outages,
    db.records,
  ];
  await db.transaction('rw', tables, async () => {
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
    // What a closed interaction was served one purpose: to go on from there if its outcome was taken back at once.
    await db.interactions
      .filter(({ kept }) => kept !== undefined && kept.until < now)
      .modify((row) => {
        delete row.kept;
      });
    await db.outcomes
      .where('logged_at')
      .below(now - 2 * dayMs)
      .delete();
    await db.bindings
      .where('touched_at')
      .below(now - 90 * dayMs)
      .delete();
    await db.panels
      .where('touched_at')
      .below(now - 7 * dayMs)
      .delete();
    await db.records
      .where('touched_at')
      .below(now - 90 * dayMs)
      .delete();
    // One that lasts (-1) stays.
    await db.outages
      .where('to')
      .between(0, now - 14 * dayMs)
      .delete();
    await db.calls
      .where('touched_at')
      .below(now - dayMs)
      .delete();
    await db.interactions
      .where('touched_at')
      .below(now - 2 * dayMs)
      .and((row) => row.closed !== null || row.touched_at < now - 7 * dayMs)
      .delete();
  });
}
