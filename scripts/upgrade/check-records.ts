import type pg from 'pg';
import type { UpgradeDevice } from './upgrade-device.ts';

export interface RecordCheck {
  readonly events: number;
  readonly lost: number;
  readonly doubled: number;
  readonly quarantined: number;
  readonly wrong: string[];
}

/** Compares what the devices were answered for with what the database holds: each event once, each series without a gap. */
export async function checkRecords(owner: pg.Pool, devices: readonly UpgradeDevice[]): Promise<RecordCheck> {
  const sum = { events: 0, lost: 0, doubled: 0, quarantined: 0, wrong: [] as string[] };
  for (const { id, sent, wrong } of devices) {
    sum.events += sent.length;
    sum.wrong.push(...wrong);
    const { rows } = await owner.query<{ id: string; seq: number }>(
      'select id, seq::int from events where device_id = $1 order by seq',
      [id],
    );
    const kept = new Set(rows.map((row) => row.id));
    sum.lost += sent.filter((event) => !kept.has(event.id)).length;
    sum.doubled += rows.length - new Set(rows.map(({ seq }) => seq)).size;
    if (rows.length !== sent.length)
      sum.wrong.push(`${rows.length} events of a device are kept, and ${sent.length} were sent`);
    const marks = await owner.query('select contiguous::int, highest::int from devices where id = $1', [id]);
    const last = sent.at(-1)?.seq;
    if (marks.rows[0]?.contiguous !== last || marks.rows[0]?.highest !== last)
      sum.wrong.push(`the mark of a device stands at ${JSON.stringify(marks.rows)}, and its series ends at ${last}`);
    const outcomes = sent.filter(({ payload }) => payload.type === 'outcome.logged').length;
    const counted = await owner.query<{ n: number }>(
      `select count(*)::int as n from outcomes where event_id in (select id from events where device_id = $1)`,
      [id],
    );
    if (counted.rows[0]?.n !== outcomes)
      sum.wrong.push(`${counted.rows[0]?.n} outcomes of a device are listed, and ${outcomes} were sent`);
    const refused = await owner.query('select from quarantine where event_id = any($1)', [
      sent.map((event) => event.id),
    ]);
    sum.quarantined += refused.rowCount ?? 0;
  }
  return sum;
}
