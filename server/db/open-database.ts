import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
import { walled } from './organisation-wall.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

const { builtins } = pg.types;

/** Days stay text (a `Date` would move them by the machine's zone); counts and cents fit a JavaScript number. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    if (id === builtins.DATE) return (value: string) => value;
    if (id === builtins.INT8 || id === builtins.NUMERIC) return Number;
    return pg.types.getTypeParser(id, format);
  },
};

/** How to reach the database: `connection` is a Postgres URL, or the folder of a unix socket. */
export function clientConfigOf(connection: string): pg.ClientConfig {
  return connection.startsWith('/')
    ? { host: connection, user: 'combinado', database: 'postgres' }
    : { connectionString: connection };
}

/** The pool of whoever owns the schema, for what only an owner may do: migrations and partitions. */
export function openOwnerPool(clientConfig: pg.ClientConfig, log: Logger): pg.Pool {
  return openPool({ ...clientConfig, max: 2 }, log);
}

/** The role that walls stand for: the owner of a table sees over them. */
const walledRole = 'combinado_app';

/**
 * Kysely over a pool whose connections see the rows of one organisation at a time: see `organisation-wall.ts`. Where the
 * database would not have the role, it says so, and the wall in the services stands alone. `owner` has migrated.
 */
export async function openDatabase(clientConfig: pg.ClientConfig, owner: pg.Pool, log: Logger): Promise<Database> {
  const known = await owner.query("select from pg_roles where rolname = $1 and pg_has_role(oid, 'member')", [
    walledRole,
  ]);
  if (known.rowCount === 0)
    log.warn(
      { role: walledRole },
      'the database has no role for requests: organisations are kept apart by the services alone',
    );
  const options = known.rowCount === 0 ? {} : { options: `-c role=${walledRole}` };
  const pool = openPool({ ...clientConfig, max: 12, ...options }, log);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: walled(pool) }) });
  pools.set(db, pool);
  return db;
}

const pools = new WeakMap<Database, pg.Pool>();

/** The connections under `db`, to be counted and not to be used: there is no wall before them. */
export function poolOf(db: Database): Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount'> | undefined {
  return pools.get(db);
}

/** A connection that dies while idle is logged and replaced; the queries of its requests fail and are answered 503. */
function openPool(config: pg.PoolConfig, log: Logger): pg.Pool {
  const pool = new pg.Pool({ ...config, types, connectionTimeoutMillis: 10_000, application_name: 'combinado' });
  const lost = (error: Error): void => log.warn({ code: errorCode(error) }, 'a database connection was lost');
  pool.on('error', lost);
  // The pool listens to a connection only while it is idle; one that dies at work would end the process. Its query fails as
  // well, and that is what its request is answered by.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
