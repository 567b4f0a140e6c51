import { AsyncLocalStorage } from 'node:async_hooks';
import type { PostgresPool } from 'kysely';
import type pg from 'pg';

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
      return client;
    },
    end: () => pool.end(),
  };
}

async function tell(client: pg.PoolClient): Promise<void> {
  const org = current.getStore() ?? everybody;
  if (told.get(client) === org) return;
  // Not known, should it fail half way.
  told.delete(client);
  await client.query("select set_config('combinado.org', $1, false)", [org]);
  told.set(client, org);
}
