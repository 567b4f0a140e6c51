import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';

const folder = new URL('./migrations/', import.meta.url);
/** Any number will do, as long as every server process uses this one. */
const lockKey = 4_172_026;

/** The names of all migrations that this server knows, in their order. */
export async function knownMigrations(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}

/**
 * Brings the schema to the newest of `migrations/*.sql`: in the order of their names, each in its own transaction, under a
 * lock so that two servers may start at once. Only forward. Throws if a file that was already applied has changed since.
 *
 * @param only those of these names, where a backup wants the schema that it was made from
 * @returns the names of those that were applied
 */
export async function migrate(pool: pg.Pool, only?: ReadonlySet<string>): Promise<string[]> {
  const files = (await knownMigrations()).filter((name) => only?.has(name) ?? true);
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists schema_migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    );
    const applied = new Map<string, string>(
      (await client.query('select name, checksum from schema_migrations')).rows.map((row) => [row.name, row.checksum]),
    );
    const done: string[] = [];
    for (const name of files) {
      const text = await readFile(new URL(name, folder), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const known = applied.get(name);
      if (known === checksum) continue;
      if (known !== undefined)
        throw new Error(`migration ${name} was changed after it had been applied to this database`);
      await client.query('begin');
      try {
        await client.query(text);
        await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      }
      done.push(name);
    }
    await client.query('select raise_walls()');
    await renewWalls(client);
    return done;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {});
    client.release();
  }
}

/** Not to have it, for a table is in use; and to wait for it in a ring. */
const takenBySomebody = ['55P03', '40P01'];

/**
 * Says walls of a former version in this version's words: each by itself, since all at once would wait for the servers that
 * write beside this one, in a ring with them. A table that stays in use keeps its wall, which is as good, until the next start.
 */
async function renewWalls(client: pg.PoolClient): Promise<void> {
  // A backup may be brought back to a schema that knows nothing of them.
  const { rows: known } = await client.query<{ known: boolean }>(
    "select to_regproc('former_walls') is not null as known",
  );
  if (!known[0]?.known) return;
  const { rows } = await client.query<{ statement: string }>('select statement from former_walls() as statement');
  if (rows.length === 0) return;
  await client.query("set lock_timeout = '1s'");
  try {
    for (const { statement } of rows) {
      await client.query(statement).catch((error: { code?: string }) => {
        if (!takenBySomebody.includes(error.code ?? '')) throw error;
      });
    }
  } finally {
    await client.query('reset lock_timeout');
  }
}
