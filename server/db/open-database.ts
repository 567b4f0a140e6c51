import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Logger } from 'pino';
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

/**
 * Opens a pool of connections and Kysely over it. `connection` is a Postgres URL, or the folder of a unix socket.
 * A connection that dies while idle is logged and replaced; the queries of its requests fail and are answered 503.
 */
export function openDatabase(
  connection: string,
  log: Logger,
): { db: Database; pool: pg.Pool; clientConfig: pg.ClientConfig } {
  const clientConfig: pg.ClientConfig = connection.startsWith('/')
    ? { host: connection, user: 'combinado', database: 'postgres' }
    : { connectionString: connection };
  const pool = new pg.Pool({
    ...clientConfig,
    types,
    max: 12,
    connectionTimeoutMillis: 10_000,
    application_name: 'combinado',
  });
  const lost = (error: Error): void => log.warn({ code: errorCode(error) }, 'a database connection was lost');
  pool.on('error', lost);
  // The pool listens to a connection only while it is idle; one that dies at work would end the process. Its query fails as
  // well, and that is what its request is answered by.
  pool.on('connect', (client) => client.on('error', () => {}));
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool, clientConfig };
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
