import pg from 'pg';
import { clientConfigOf } from '@/server/db/open-database.ts';

/** Tables with a row for each event or outcome, and the column that names the event. */
const tables = { events: 'id', outcomes: 'event_id', outcome_changes: 'event_id', outcome_feed: 'event_id' } as const;
export type RowTable = keyof typeof tables;
export const rowTables = Object.keys(tables) as RowTable[];

/** Rows of one table, each value in PostgreSQL's own words. */
export interface StoredRows {
  readonly table: RowTable;
  readonly rows: readonly Readonly<Record<string, string | null>>[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
}

/** The columns of a table, in their order. */
export async function columnsOf(connection: string, table: RowTable): Promise<Column[]> {
  return withClient(connection, async (client) => {
    const { rows } = await client.query<Column>(
      `select attname as name, format_type(atttypid, null) as type from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
      [table],
    );
    return rows;
  });
}

/**
 * What the server stored of the events that `devices` sent: for each list of devices its batches of `size` events, each with
 * the rows of those tables that came of them.
 */
export async function readStored(
  connection: string,
  devices: readonly (readonly string[])[],
  size: number,
  names: readonly RowTable[],
): Promise<StoredRows[][][]> {
  return withClient(connection, async (client) => {
    const read: StoredRows[][][] = [];
    for (const sent of devices) {
      const { rows } = await client.query('select id from events where device_id = any($1) order by device_id, seq', [
        sent,
      ]);
      const ids = rows.map(({ id }) => id as string);
      const batches: StoredRows[][] = [];
      for (let from = 0; from < ids.length; from += size) {
        const batch: StoredRows[] = [];
        for (const table of names) batch.push(await rowsOf(client, table, ids.slice(from, from + size)));
        batches.push(batch.filter((part) => part.rows.length > 0));
      }
      read.push(batches);
    }
    return read;
  });
}

async function rowsOf(client: pg.Client, table: RowTable, events: readonly string[]): Promise<StoredRows> {
  const { rows } = await client.query({
    text: `select * from ${table} where org_id = any(select id from organisations) and ${tables[table]} = any($1)`,
    values: [events],
    // As they are sent, and not as a program would read them.
    types: { getTypeParser: () => String },
  });
  return { table, rows };
}

async function withClient<T>(connection: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(clientConfigOf(connection));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
