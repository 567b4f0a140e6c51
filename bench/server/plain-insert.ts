import pg from 'pg';
import { clientConfigOf } from '@/server/db/open-database.ts';

/** Tables with a row for each event or outcome, and the column that names the event. */
const tables = { events: 'id', outcomes: 'event_id', outcome_changes: 'event_id', outcome_feed: 'event_id' } as const;
type Table = keyof typeof tables;

interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/**
 * The yardstick of ingest: the very rows that the server stored for `devices`, with the same columns and indexes, by plain
 * multi-row INSERT, `size` events at a time, over one connection for each list of devices, nothing checked or worked out.
 *
 * @param what the rows of the events alone; or with them those that came of them in the tables of outcomes, in one transaction
 * @returns events a second
 */
export async function plainInsert(
  connection: string,
  devices: readonly (readonly string[])[],
  size: number,
  what: 'events' | 'all_rows',
): Promise<number> {
  const config = clientConfigOf(connection);
  const keeper = new pg.Client(config);
  await keeper.connect();
  const names = what === 'events' ? (['events'] as const) : (Object.keys(tables) as Table[]);
  const columns = new Map<Table, string[]>();
  for (const name of names) {
    await keeper.query(`drop table if exists plain_${name}`);
    await keeper.query(`create table plain_${name} (like ${name} including all)`);
    columns.set(name, await columnsOf(keeper, name));
  }
  const work: { client: pg.Client; batches: Statement[][] }[] = [];
  let events = 0;
  for (const sent of devices) {
    const client = new pg.Client(config);
    await client.connect();
    const ids = (await keeper.query('select id from events where device_id = any($1) order by device_id, seq', [sent]))
      .rows;
    const batches: Statement[][] = [];
    for (let from = 0; from < ids.length; from += size) {
      const members = ids.slice(from, from + size).map(({ id }) => id);
      const inserts: Statement[] = [];
      for (const name of names) inserts.push(...(await insertOf(keeper, name, columns.get(name) ?? [], members)));
      batches.push(names.length === 1 ? inserts : [{ text: 'begin' }, ...inserts, { text: 'commit' }]);
    }
    events += ids.length;
    work.push({ client, batches });
  }
  const began = performance.now();
  await Promise.all(
    work.map(async ({ client, batches }) => {
      for (const statement of batches.flat())
        await client.query({ text: statement.text, values: [...(statement.values ?? [])] });
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const { client } of work) await client.end();
  for (const name of names) await keeper.query(`drop table plain_${name}`);
  await keeper.end();
  return events / seconds;
}

async function columnsOf(client: pg.Client, table: Table): Promise<string[]> {
  const { rows } = await client.query(
    'select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum',
    [table],
  );
  return rows.map(({ attname }) => attname);
}

async function insertOf(
  client: pg.Client,
  table: Table,
  columns: readonly string[],
  events: readonly string[],
): Promise<Statement[]> {
  const stored = await client.query({
    text: `select ${columns.join(', ')} from ${table}
      where org_id = any(select id from organisations) and ${tables[table]} = any($1)`,
    values: [events],
    // As they are sent, and not as a program would read them.
    types: { getTypeParser: () => String },
  });
  if (stored.rows.length === 0) return [];
  const places = stored.rows.map(
    (_, row) => `(${columns.map((__, n) => `$${row * columns.length + n + 1}`).join(', ')})`,
  );
  return [
    {
      text: `insert into plain_${table} (${columns.join(', ')}) values ${places.join(', ')}`,
      values: stored.rows.flatMap((row) => columns.map((name) => row[name])),
    },
  ];
}
