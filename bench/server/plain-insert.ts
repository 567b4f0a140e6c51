import pg from 'pg';
import { clientConfigOf } from '@/server/db/open-database.ts';

const columns = [
  'org_id',
  'id',
  'agent_id',
  'team_id',
  'device_id',
  'seq',
  'type',
  'occurred_at',
  'received_at',
  'interaction_id',
  'account_ref',
  'playbook_id',
  'pack_hash',
  'score',
  'device_score',
  'payload',
  'hash',
  'subject_id',
  'sealed',
] as const;

/**
 * The yardstick of ingest: the very rows that the server stored for `devices`, with the same columns and indexes, by plain
 * multi-row INSERT of `size` rows each, over one connection a device, nothing checked.
 * @returns rows a second
 */
export async function plainInsert(connection: string, devices: readonly string[], size: number): Promise<number> {
  const config = clientConfigOf(connection);
  const keeper = new pg.Client(config);
  await keeper.connect();
  await keeper.query('drop table if exists plain_events');
  await keeper.query('create table plain_events (like events including all)');
  const work: { client: pg.Client; statements: { text: string; values: unknown[] }[] }[] = [];
  let rows = 0;
  for (const device of devices) {
    const client = new pg.Client(config);
    await client.connect();
    const stored = await keeper.query(
      `select ${columns.map((name) => (name === 'payload' ? 'payload::text' : name)).join(', ')} from events
       where device_id = $1 order by seq`,
      [device],
    );
    rows += stored.rows.length;
    const statements = [];
    for (let from = 0; from < stored.rows.length; from += size) {
      const part = stored.rows.slice(from, from + size);
      const places = part.map((_, row) => `(${columns.map((__, n) => `$${row * columns.length + n + 1}`).join(',')})`);
      statements.push({
        text: `insert into plain_events (${columns.join(', ')}) values ${places.join(',')}`,
        values: part.flatMap((row) => columns.map((name) => row[name])),
      });
    }
    work.push({ client, statements });
  }
  const began = performance.now();
  await Promise.all(
    work.map(async ({ client, statements }) => {
      for (const statement of statements) await client.query(statement);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const { client } of work) await client.end();
  await keeper.query('drop table plain_events');
  await keeper.end();
  return rows / seconds;
}
