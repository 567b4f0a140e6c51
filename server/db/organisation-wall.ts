import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { preparedName } from './prepared-statements.ts';

/** Stands for the server itself, which may see every organisation. */
const everybody = '*';
const current = new AsyncLocalStorage<string>();
/** What each connection was last told; one that was told the same is not told again. */
const told = new WeakMap<pg.PoolClient, string>();

/** Runs `work` so that the database shows it nothing but the rows of one organisation. */
export function withinOrganisation<T>(orgId: string, work: () => T): T {
  return current.run(orgId, work);
}

/** The same pool, whose connections are told whose rows may be seen before they are given out. */
export function walled(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      try {
        await tell(client);
      } catch (error) {
        // A connection that was lost while it was idle: kept, it would be one less for everybody.
        client.release(true);
        throw error;
      }
      return preparing(client);
    },
    end: () => pool.end(),
  };
}

/** Kysely knows its connections by their object: the same one each time. */
const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();

/** The connection, which keeps the plans of those statements that have a name. */
function preparing(client: pg.PoolClient): PostgresPoolClient {
  const wrapped = known.get(client) ?? {
    query: (text: string, values: unknown[]) => client.query({ name: preparedName(text), text, values }),
    release: () => client.release(),
  };
  known.set(client, wrapped as PostgresPoolClient);
  return wrapped as PostgresPoolClient;
}

async function tell(client: pg.PoolClient): Promise<void> {
  const org = current.getStore() ?? everybody;
  if (told.get(client) === org) return;
  // Not known, should it fail half way.
  told.delete(client);
  await client.query("select set_config('combinado.org', $1, false)", [org]);
  told.set(client, org);
}
