import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import pino from 'pino';
import { serveDemo } from '@/demo/serve.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/server/db/embedded-postgres.ts';
import type { Tables } from '@/server/db/tables.ts';
import { DataKeys } from '@/server/privacy/data-keys.ts';
import { openPayloads, type SealedEvent } from '@/server/privacy/sealed-events.ts';
import { type BackendProcess, startBackend } from './backend-process.ts';
import type { WorldUrls } from './build-extension.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

/** Everything but the browser: a real PostgreSQL, the backend in its own process, the two replica hosts. */
export interface World {
  readonly urls: WorldUrls;
  readonly backend: BackendProcess;
  readonly postgres: EmbeddedPostgres;
  /** The network between the extension and the backend; `urls.server` is its near end. */
  readonly network: FaultProxy;
  /** Straight to the tables, so that a test asks the database and not the program under test. */
  readonly sql: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;
  /** What was said, opened as the server opens it, in the order of each device. `where` may name `events` and `users`, its agents. */
  readonly events: <Payload>(where: string, values?: unknown[]) => Promise<StoredEvent<Payload>[]>;
  readonly close: () => Promise<void>;
}

export interface StoredEvent<Payload> {
  readonly id: string;
  readonly type: string;
  readonly interaction_id: string | null;
  readonly score: number | null;
  readonly device_score: number | null;
  readonly payload: Payload;
}

export interface WorldPorts {
  readonly server: number;
  readonly chat: number;
  readonly crm: number;
}

export const urlsOf = (ports: WorldPorts): WorldUrls => ({
  server: `http://localhost:${ports.server}`,
  chat: `http://localhost:${ports.chat}`,
  // Another host than the chat's, since match patterns tell hosts apart and not ports.
  crm: `http://127.0.0.1:${ports.crm}`,
});

/** Starts a world. `dataDir` keeps its records between runs; without one they go with the world. */
export async function startWorld(ports: WorldPorts, dataDir?: string): Promise<World> {
  const log = pino({ level: 'warn' }, pino.destination(2));
  const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'combinado-')));
  const postgres = await startEmbeddedPostgres(folder, log);
  const backend = await startBackend(postgres.connection, 0);
  const network = await startFaultProxy(ports.server, backend.url);
  const demo = await serveDemo({ chatPort: ports.chat, crmPort: ports.crm });
  const pool = new pg.Pool({ host: postgres.connection, user: 'combinado', database: 'postgres', max: 2 });
  // A test may end the database while a connection to it is idle.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const keys = new DataKeys(db);
  return {
    urls: { server: network.url, chat: demo.chatUrl, crm: demo.crmUrl.replace('localhost', '127.0.0.1') },
    backend,
    postgres,
    network,
    sql: async (text, values) => (await pool.query(text, values)).rows,
    events: async <Payload>(where: string, values?: unknown[]) => {
      const { rows } = await pool.query<SealedEvent<Payload> & StoredEvent<Payload> & { org_id: string }>(
        `select events.org_id, events.id, type, interaction_id, score, device_score, payload, subject_id, sealed
         from events join users on users.id = events.agent_id where ${where} order by device_id, seq`,
        values,
      );
      const stored: StoredEvent<Payload>[] = [];
      for (const { org_id, subject_id, sealed, ...row } of rows) {
        const opened = await openPayloads(db, keys, org_id, [{ ...row, subject_id, sealed }]);
        stored.push({ ...row, payload: opened.get(row.id)?.payload ?? row.payload });
      }
      return stored;
    },
    close: async () => {
      await demo.close();
      await db.destroy();
      await network.close();
      await backend.stop();
      await postgres.stop();
      if (!dataDir) await rm(folder, { recursive: true, force: true });
    },
  };
}
