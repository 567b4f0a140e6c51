import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import type { EventEnvelope } from '@/contracts/event.ts';
import { installDirectus } from '@/scripts/crm/directus.ts';
import { run, serve } from '@/scripts/crm/program.ts';
import { clientConfigOf } from '@/server/db/open-database.ts';
import { type Column, columnsOf, type RowTable, rowTables, type StoredRows } from './stored-rows.ts';

const HOST = '127.0.0.3';
const PORT = 28950;
const EMAIL = 'admin@example.com';
const PASSWORD = 'combinado-demo';

export interface DirectusStore {
  /** Where a list of items of a collection is posted to: `events` as they are sent, or the rows of a table. */
  readonly urlOf: (collection: 'events' | RowCollection) => string;
  /** As whom. */
  readonly token: string;
  readonly stop: () => Promise<void>;
}

type RowCollection = `rows_of_${RowTable}`;

/**
 * Directus with a collection of events of our own columns, and one for each of our tables with the rows that come of them, over
 * a database of its own in the PostgreSQL whose socket lies in `sockets`. `folder` is where it is installed.
 */
export async function startDirectusStore(folder: string, sockets: string): Promise<DirectusStore> {
  const installed = await installDirectus(folder);
  const database = `directus_${randomBytes(4).toString('hex')}`;
  const owner = new pg.Client(clientConfigOf(sockets));
  await owner.connect();
  await owner.query(`create database ${database}`);
  await owner.end();
  const origin = `http://${HOST}:${PORT}`;
  const env = {
    ...installed,
    KEY: 'bench-server',
    SECRET: 'a local server with invented people in it',
    DB_CLIENT: 'pg',
    DB_HOST: sockets,
    DB_PORT: '5432',
    DB_DATABASE: database,
    DB_USER: 'combinado',
    DB_PASSWORD: '',
    ADMIN_EMAIL: EMAIL,
    ADMIN_PASSWORD: PASSWORD,
    HOST,
    PORT: String(PORT),
    PUBLIC_URL: origin,
    MAX_PAYLOAD_SIZE: '8mb',
    MAX_BATCH_MUTATION: '1000',
    TELEMETRY: 'false',
    LOG_LEVEL: 'warn',
    WEBSOCKETS_ENABLED: 'false',
  };
  const cli = path.join('node_modules', 'directus', 'cli.js');
  await run('node', [cli, 'bootstrap'], { cwd: folder, env });
  const stop = await serve('node', [cli, 'start'], `${origin}/server/ping`, { cwd: folder, env });
  try {
    const { access_token: token } = await post<{ access_token: string }>(`${origin}/auth/login`, null, {
      email: EMAIL,
      password: PASSWORD,
    });
    const make = (collection: string, of: readonly object[]) =>
      post(`${origin}/collections`, token, { collection, meta: {}, schema: {}, fields: of });
    await make('events', fields);
    for (const table of rowTables) {
      const columns = await columnsOf(sockets, table);
      await make(
        `rows_of_${table}`,
        columns.map(({ name, type }) =>
          field(name, types[type]?.directus ?? 'string', name === keys[table] ? { is_primary_key: true } : {}),
        ),
      );
    }
    return { urlOf: (collection) => `${origin}/items/${collection}`, token, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const field = (name: string, type: string, schema: object = {}) => ({ field: name, type, meta: {}, schema });
const fields = [
  field('id', 'uuid', { is_primary_key: true }),
  field('device_id', 'uuid'),
  field('seq', 'bigInteger'),
  field('type', 'string'),
  field('occurred_at', 'timestamp'),
  field('interaction_id', 'uuid'),
  field('account_ref', 'string'),
  field('playbook_id', 'string'),
  field('pack_hash', 'string'),
  field('payload', 'json'),
];

/** What tells a row from others where one column has to: all that are written are of one organisation. */
const keys: Readonly<Record<RowTable, string>> = {
  events: 'id',
  outcomes: 'interaction_id',
  outcome_changes: 'event_id',
  outcome_feed: 'event_id',
};

/** What PostgreSQL's types are called there, and how a value in its words is written in JSON; the others are text. */
const types: Readonly<Record<string, { readonly directus: string; readonly read: (value: string) => unknown }>> = {
  uuid: { directus: 'uuid', read: String },
  bigint: { directus: 'bigInteger', read: Number },
  integer: { directus: 'integer', read: Number },
  'double precision': { directus: 'float', read: Number },
  boolean: { directus: 'boolean', read: (value) => value === 't' },
  jsonb: { directus: 'json', read: (value) => JSON.parse(value) },
  'timestamp with time zone': { directus: 'timestamp', read: (value) => new Date(value).toISOString() },
  bytea: { directus: 'text', read: String },
};

/** Rows of a table as items of the collection that it has there. */
export function directusItems(columns: readonly Column[], { rows }: StoredRows): object[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name, type }) => {
        const value = row[name] ?? null;
        return [name, value === null ? null : (types[type]?.read(value) ?? value)];
      }),
    ),
  );
}

/** An event, as it was sent, as an item of its collection. */
export function directusRow({ id, device_id, seq, occurred_at, interaction_id, playbook, payload }: EventEnvelope) {
  const account_ref = payload.type === 'outcome.logged' ? payload.record.account_ref : null;
  const { type } = payload;
  const named = { account_ref, playbook_id: playbook?.id ?? null, pack_hash: playbook?.hash ?? null };
  return { id, device_id, seq, type, occurred_at, interaction_id, ...named, payload };
}

async function post<T>(url: string, token: string | null, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`Directus answered ${response.status}: ${(await response.text()).slice(0, 400)}`);
  return ((await response.json()) as { data: T }).data;
}
