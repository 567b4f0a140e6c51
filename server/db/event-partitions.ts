import type pg from 'pg';

/** The lowest UUIDv7 of an instant: 48 bits of Unix milliseconds, then zeros. */
export function lowestUuidOf(ms: number): string {
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/**
 * Makes the monthly partitions of `events` from `back` months before `now` to `ahead` after it, where they are not there yet.
 * Safe to repeat. A month whose rows already lie in the default partition stays there: nothing is lost, only not split.
 */
export async function makeEventPartitions(pool: pg.Pool, now: Date, back = 3, ahead = 3): Promise<void> {
  const names = new Set(
    (await pool.query("select relname from pg_class where relname like 'events_2%'")).rows.map((row) => row.relname),
  );
  for (let offset = -back; offset <= ahead; offset += 1) {
    const from = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1);
    const to = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset + 1, 1);
    const name = `events_${new Date(from).toISOString().slice(0, 7).replace('-', '_')}`;
    if (names.has(name)) continue;
    await pool
      .query(
        `create table if not exists ${name} partition of events for values from ('${lowestUuidOf(from)}') to ('${lowestUuidOf(to)}')`,
      )
      .catch((error: { code?: string }) => {
        // 23514: the default partition holds rows of that month. 42P07/42P17: another server just made it.
        if (!['23514', '42P07', '42P17'].includes(error.code ?? '')) throw error;
      });
  }
}
