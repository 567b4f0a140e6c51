import type pg from 'pg';
import type { Logger } from 'pino';
import { prepareDataFolder } from './data-folder.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { clientConfigOf, openOwnerPool } from './open-database.ts';
import { unprivilegedUser } from './unprivileged-user.ts';

/**
 * Does `work` on the database that a server with these settings would use, as its owner. An embedded one that a server runs
 * just now is reached through it; one that does not run is run for as long.
 */
export async function withDatabase<T>(
  { databaseUrl, dataDir, log }: { databaseUrl?: string | undefined; dataDir: string; log: Logger },
  work: (owner: pg.Pool, connection: string) => Promise<T>,
): Promise<T> {
  const embedded = databaseUrl
    ? null
    : await startEmbeddedPostgres(dataDir, log).catch((error: Error) => {
        if (!error.message.includes('already in use')) throw error;
        return null;
      });
  const running = async () => (await prepareDataFolder(dataDir, await unprivilegedUser(), log)).sockets;
  const connection = databaseUrl ?? embedded?.connection ?? (await running());
  const owner = openOwnerPool(clientConfigOf(connection), log);
  try {
    return await work(owner, connection);
  } finally {
    await owner.end();
    await embedded?.stop();
  }
}
