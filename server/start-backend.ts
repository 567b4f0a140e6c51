import type pg from 'pg';
import type { Logger } from 'pino';
import { readServerKeys } from './auth/server-keys.ts';
import type { Backend } from './backend.ts';
import { startEmbeddedPostgres } from './db/embedded-postgres.ts';
import { makeEventPartitions } from './db/event-partitions.ts';
import { migrate } from './db/migrate.ts';
import { clientConfigOf, type Database, openDatabase, openOwnerPool } from './db/open-database.ts';
import { DataKeys } from './privacy/data-keys.ts';
import { finishErasures } from './privacy/erase-person.ts';
import { mayWrapDocuments } from './privacy/may-wrap-documents.ts';
import { readOuterKey } from './privacy/read-outer-key.ts';
import { letGo } from './privacy/retention.ts';
import { sealEarlierEvents } from './privacy/seal-earlier-events.ts';
import { wrapEarlierKeys } from './privacy/wrap-earlier-keys.ts';
import { Readiness } from './readiness.ts';
import { forgetWords } from './services/agent-day.ts';
import { sweepLines } from './services/call-lines.ts';
import { sweepCalls } from './services/calls.ts';
import { signCheckpoints } from './services/ledger-checkpoints.ts';
import { recountDays } from './services/recount-days.ts';
import { tellEarlierOutcomes } from './services/tell-earlier-outcomes.ts';
import { listenForPublishing } from './stream/listen-for-publishing.ts';
import { StreamHub } from './stream/stream-hub.ts';
import { sweepDeliveries } from './webhooks/deliveries.ts';

export interface BackendOptions {
  /** A Postgres URL; without it an embedded one is run over `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log: Logger;
  readonly now?: () => Date;
  readonly privateWebhooks?: boolean | undefined;
}

export interface RunningBackend extends Backend {
  readonly pool: pg.Pool;
  /** What `databaseUrl` of another process would be, to work on the same database. */
  readonly connection: string;
  /** Pid of the embedded PostgreSQL; null where there is none. */
  readonly postgresPid: () => number | null;
  readonly stop: () => Promise<void>;
}

const upkeepEveryMs = 6 * 3600_000;
const forgetEveryMs = 60_000;
/** Days stand right as ingest left them; this only proves it, and costs as much as the days are long. */
const countEveryMs = 10 * 60_000;
const checkpointEveryMs = 3600_000;

/** Brings up everything under the HTTP side: the database, its schema, the keys, the stream. */
export async function startBackend({
  databaseUrl,
  dataDir,
  log,
  now = () => new Date(),
  privateWebhooks = false,
}: BackendOptions): Promise<RunningBackend> {
  const embedded = databaseUrl ? null : await startEmbeddedPostgres(dataDir, log);
  const connection = databaseUrl ?? embedded?.connection ?? '';
  const clientConfig = clientConfigOf(connection);
  const pool = openOwnerPool(clientConfig, log);
  let opened: Database | null = null;
  const ending = new AbortController();
  /** What timers have begun and has not ended yet: the database is let go of after it. */
  const underWay = new Set<Promise<void>>();
  /** Work of a timer. Should it fail, `failed` says so; what fails because the server ends is no news. */
  const begin = (failed: string, work: () => Promise<unknown>): void => {
    if (ending.signal.aborted) return;
    const done: Promise<void> = work()
      .then(
        () => {},
        (error) => {
          if (!ending.signal.aborted) log.warn({ reason: String(error) }, failed);
        },
      )
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const stream = new StreamHub();
  const stop = async (): Promise<void> => {
    ending.abort();
    stream.close();
    await Promise.all(underWay);
    await opened?.destroy();
    await pool.end();
    await embedded?.stop();
  };
  try {
    const applied = await migrate(pool);
    if (applied.length > 0) log.info({ applied }, 'the schema was brought up to date');
    await makeEventPartitions(pool, now());
    const db = await openDatabase(clientConfig, pool, log);
    opened = db;
    const outer = await readOuterKey(process.env);
    const wrapKeys = async (): Promise<void> => {
      outer.wrapsDocuments ||= outer.isThere && (await mayWrapDocuments(pool));
      await wrapEarlierKeys({ db, outer });
    };
    // Before a key is made: it would lie in the clear until later.
    await wrapKeys();
    const keys = await readServerKeys(db, outer);
    const dataKeys = new DataKeys(db, outer);
    await listenForPublishing(clientConfig, db, stream, log, ending.signal);
    const upkeep = async (): Promise<void> => {
      await makeEventPartitions(pool, now());
      await db.deleteFrom('session_tokens').where('expires_at', '<', now()).execute();
      await db.deleteFrom('sign_in_tickets').where('expires_at', '<', now()).execute();
      await db
        .deleteFrom('sign_in_attempts')
        .where('last_at', '<', new Date(now().getTime() - 24 * 3600_000))
        .execute();
      // The events stay; this is only how pages stand now.
      await db
        .deleteFrom('host_reports')
        .where('at', '<', new Date(now().getTime() - 30 * 24 * 3600_000))
        .execute();
      await wrapKeys();
      const carried = await sealEarlierEvents({ db, dataKeys }, ending.signal);
      await tellEarlierOutcomes({ db }, ending.signal);
      await finishErasures({ db, now });
      await letGo({ db, pool, now });
      if (carried > 0) log.info({ carried }, 'events of before were sealed');
      await forgetWords(db, now());
      await sweepCalls({ db, now });
      await sweepDeliveries({ db, now });
    };
    const count = async (): Promise<void> => {
      const { days, mended } = await recountDays({ db }, { restMs: countEveryMs / 2, signal: ending.signal });
      if (mended > 0) log.warn({ days, mended }, 'days were counted anew and stood otherwise');
    };
    // What a server of the version before stored in the clear waits for no upkeep; about whom it is shows once it is sealed.
    begin('what was stored before was not brought up to date', async () => {
      await sealEarlierEvents({ db, dataKeys }, ending.signal);
      await tellEarlierOutcomes({ db }, ending.signal);
    });
    const every = (ms: number, failed: string, work: () => Promise<unknown>): void => {
      const timer = setInterval(() => begin(failed, work), ms).unref();
      ending.signal.addEventListener('abort', () => clearInterval(timer));
    };
    every(upkeepEveryMs, 'the upkeep of the database failed', upkeep);
    every(checkpointEveryMs, 'no checkpoint was signed', () => signCheckpoints({ db, keys, log, now }));
    // Words are let go within minutes, not at the next upkeep.
    every(forgetEveryMs, 'what was said was not let go', () => sweepLines({ db, now }));
    every(countEveryMs, 'the days could not be counted anew', count);
    const readiness = new Readiness(pool);
    const postgresPid = () => embedded?.pid() ?? null;
    return { db, pool, connection, keys, dataKeys, stream, readiness, log, now, privateWebhooks, postgresPid, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
