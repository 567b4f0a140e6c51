import pg from 'pg';
import { clientConfigOf } from '@/server/db/open-database.ts';
import { columnsOf, type RowTable, readStored, rowTables, type StoredRows } from './stored-rows.ts';

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
  const names: readonly RowTable[] = what === 'events' ? ['events'] : rowTables;
  const columns = new Map<RowTable, string[]>();
  for (const name of names)
    columns.set(
      name,
      (await columnsOf(connection, name)).map((column) => column.name),
    );
  const insertOf = ({ table, rows }: StoredRows): Statement => {
    const each = columns.get(table) ?? [];
    const places = rows.map((_, row) => `(${each.map((__, n) => `$${row * each.length + n + 1}`).join(', ')})`);
    return {
      text: `insert into plain_${table} (${each.join(', ')}) values ${places.join(', ')}`,
      values: rows.flatMap((row) => each.map((name) => row[name])),
    };
  };
  const config = clientConfigOf(connection);
  const keeper = new pg.Client(config);
  await keeper.connect();
  for (const name of names) {
    await keeper.query(`drop table if exists plain_${name}`);
    await keeper.query(`create table plain_${name} (like ${name} including all)`);
  }
  const work: { client: pg.Client; batches: Statement[][] }[] = [];
  let events = 0;
  for (const read of await readStored(connection, devices, size, names)) {
    const client = new pg.Client(config);
    await client.connect();
    const batches = read.map((batch): Statement[] => {
      const inserts = batch.map(insertOf);
      return names.length === 1 ? inserts : [{ text: 'begin' }, ...inserts, { text: 'commit' }];
    });
    events += read.flat().reduce((sum, { table, rows }) => sum + (table === 'events' ? rows.length : 0), 0);
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
