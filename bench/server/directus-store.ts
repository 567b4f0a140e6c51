import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import type { EventEnvelope } from '@/contracts/event.ts';
import { installDirectus } from '@/scripts/crm/directus.ts';
import { run, serve } from '@/scripts/crm/program.ts';
import { clientConfigOf } from '@/server/db/open-database.ts';

const HOST = '127.0.0.3';
const PORT = 28950;
const EMAIL = 'admin@example.com';
const PASSWORD = 'combinado-demo';

export interface DirectusStore {
  /** Where a list of items is posted to, and as whom. */
  readonly url: string;
  readonly token: string;
  readonly stop: () => Promise<void>;
}

/**
 * Directus with a collection of events of our own columns, over a database of its own in the PostgreSQL whose socket lies in
 * `sockets`. `folder` is where it is installed.
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
    await post(`${origin}/collections`, token, { collection: 'events', meta: {}, schema: {}, fields });
    return { url: `${origin}/items/events`, token, stop };
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

/** An event as an item of that collection. */
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
