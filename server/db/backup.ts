import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import * as z from 'zod';
import { migrate } from './migrate.ts';

/** Rows that are read, and written, at a time. */
const page = 500;

const Head = z.object({
  combinado_backup: z.literal(1),
  made_at: z.string(),
  migrations: z.array(z.string()),
  partitions: z.array(
    z.object({
      name: z.string().regex(/^events_\d{4}_\d{2}$/),
      bound: z.string().regex(/^FOR VALUES FROM \('[0-9a-f-]{36}'\) TO \('[0-9a-f-]{36}'\)$/),
    }),
  ),
});
const TableLine = z.object({ table: z.string() });
const EndLine = z.object({ end: z.literal(true), rows: z.record(z.string(), z.int()), sha256: z.string() });

/** How many rows there were of each table. */
export type RowCounts = Readonly<Record<string, number>>;

/**
 * Writes everything that the database keeps to `file`, gzip over lines of JSON, as it stood at one moment: servers may go on
 * meanwhile. What is being said in calls is not in it. The file holds the server's own keys: keep it as you keep the database.
 * It appears under its name once it is whole.
 */
export async function backUp(owner: pg.Pool, file: string): Promise<RowCounts> {
  const client = await owner.connect();
  const rows: Record<string, number> = {};
  const hash = createHash('sha256');
  async function* lines(): AsyncGenerator<string> {
    const say = (line: string): string => {
      hash.update(line);
      return `${line}\n`;
    };
    const migrations = await client.query('select name from schema_migrations order by name');
    const partitions = await client.query(
      `select c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound
       from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = 'events'::regclass and c.relname <> 'events_default' order by 1`,
    );
    const head: z.input<typeof Head> = {
      combinado_backup: 1,
      made_at: new Date().toISOString(),
      migrations: migrations.rows.map(({ name }) => name),
      partitions: partitions.rows,
    };
    yield say(JSON.stringify(head));
    for (const table of await tablesInOrder(client)) {
      rows[table] = 0;
      yield say(JSON.stringify({ table }));
      await client.query(`declare read_on no scroll cursor for select to_jsonb(t)::text as row from ${table} t`);
      for (;;) {
        const part = await client.query<{ row: string }>(`fetch ${page} from read_on`);
        if (part.rows.length === 0) break;
        rows[table] += part.rows.length;
        yield part.rows.map(({ row }) => say(row)).join('');
      }
      await client.query('close read_on');
    }
    const end: z.input<typeof EndLine> = { end: true, rows, sha256: hash.digest('hex') };
    yield `${JSON.stringify(end)}\n`;
  }
  try {
    await client.query('begin isolation level repeatable read read only');
    const part = `${file}.part`;
    await pipeline(Readable.from(lines()), createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
    const written = await open(part, 'r');
    await written.sync();
    await written.close();
    await rename(part, file);
    return rows;
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

/**
 * Puts a backup into an empty database: the schema as it was, all rows in one transaction, then the migrations that are newer
 * than the backup. Nothing stays of a file that is cut or was changed.
 * @throws Error where the database is not empty, or the file is not a whole backup that this version knows.
 */
export async function restore(owner: pg.Pool, file: string): Promise<RowCounts> {
  const known = await owner.query("select to_regclass('public.organisations') as there");
  if (known.rows[0].there !== null) {
    const held = await owner.query('select count(*)::int as n from organisations');
    if (held.rows[0].n > 0) throw new Error('this database is not empty: a backup goes into an empty one only');
  }
  const counts = await load(owner, file);
  await migrate(owner);
  return counts;
}

async function load(owner: pg.Pool, file: string): Promise<RowCounts> {
  const source = createReadStream(file);
  const input = source.pipe(createGunzip());
  source.on('error', (error) => input.destroy(error));
  const lines = createInterface({ input, crlfDelay: Infinity });
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let table: string | null = null;
  let waiting: string[] = [];
  let client: pg.PoolClient | null = null;
  let end: z.infer<typeof EndLine> | null = null;
  const flush = async (): Promise<void> => {
    if (client && table && waiting.length > 0)
      await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
        `[${waiting.join(',')}]`,
      ]);
    waiting = [];
  };
  try {
    for await (const line of lines) {
      if (end) throw new Error('this backup goes on after its end');
      if (!client) {
        await prepare(owner, Head.parse(JSON.parse(line)));
        client = await owner.connect();
        await client.query('begin');
      } else if (line.startsWith('{"end": true') || line.startsWith('{"end":true')) {
        end = EndLine.parse(JSON.parse(line));
        await flush();
        continue;
      } else if (line.startsWith('{"table":')) {
        await flush();
        table = TableLine.parse(JSON.parse(line)).table;
        if (!(await tablesInOrder(client)).includes(table)) throw new Error(`this version knows no table ${table}`);
        // A server that was started on it once has made keys of its own.
        const held = await client.query(`select from ${table} limit 1`);
        if (held.rowCount !== 0) await client.query(`delete from ${table}`);
        rows[table] = 0;
      } else {
        waiting.push(line);
        rows[table ?? ''] = (rows[table ?? ''] ?? 0) + 1;
        if (waiting.length >= page) await flush();
      }
      hash.update(line);
    }
    if (!end || end.sha256 !== hash.digest('hex') || JSON.stringify(end.rows) !== JSON.stringify(rows))
      throw new Error('this backup is not whole');
    await client?.query('commit');
    return rows;
  } catch (error) {
    await client?.query('rollback').catch(() => {});
    throw error;
  } finally {
    client?.release();
  }
}

async function prepare(owner: pg.Pool, { migrations, partitions }: z.infer<typeof Head>): Promise<void> {
  await migrate(owner, new Set(migrations));
  const applied = await owner.query('select name from schema_migrations');
  const there = new Set(applied.rows.map(({ name }) => name));
  const missing = migrations.filter((name) => !there.has(name));
  if (missing.length > 0) throw new Error(`this backup is of a newer version: ${missing.join(', ')} is not known here`);
  for (const { name, bound } of partitions)
    await owner.query(`create table if not exists ${name} partition of events ${bound}`);
}

/** Every table that is kept, each after those that it refers to. Partitions are read and written through their parent. */
async function tablesInOrder(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string; after: string[] }>(
    `select c.relname as name, coalesce(array_agg(r.relname::text) filter (where r.oid <> c.oid), '{}') as after
     from pg_class c
     left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
     left join pg_class r on r.oid = k.confrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relpersistence = 'p' and c.relname <> 'schema_migrations'
     group by c.relname order by c.relname`,
  );
  const ordered: string[] = [];
  for (let left = rows; left.length > 0; ) {
    const free = left.filter(({ after }) => after.every((name) => ordered.includes(name)));
    if (free.length === 0) throw new Error('tables refer to each other in a ring');
    ordered.push(...free.map(({ name }) => name));
    left = left.filter((each) => !free.includes(each));
  }
  return ordered;
}
