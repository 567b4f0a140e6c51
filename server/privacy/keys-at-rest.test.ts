import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { MadeHookKey } from '@/contracts/integrations.ts';
import type { SealKey } from '@/contracts/sealed-event.ts';
import type { Enrolment, Session } from '@/contracts/session.ts';
import type { MadeWebhook } from '@/contracts/webhook.ts';
import { sealEvent } from '@/utils/outbox/seal-event.ts';
import { buildApp } from '../app.ts';
import { backUp } from '../db/backup.ts';
import { signCheckpoints } from '../services/ledger-checkpoints.ts';
import { verifyLedger } from '../services/verify-ledger.ts';
import { type RunningBackend, startBackend } from '../start-backend.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { issuerClient, startTestIssuer, type TestIssuer } from '../testing/test-issuer.ts';
import { webhookSecret } from '../webhooks/webhooks.ts';
import { OuterKey } from './outer-key.ts';
import { wrapEarlierKeys } from './wrap-earlier-keys.ts';

let house: TestHouse;
let issuer: TestIssuer;
let folder: string;
let agent: Session;
let maker: EventMaker;
/** What must not be found, each by what it is. */
const secrets = new Map<string, Buffer | string>();
let factor: Enrolment;
let webhook: MadeWebhook;

/** A database that has been lived in: everything that makes a secret has been done, by a server without a key of its own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'combinado-keys-'));
  [house, issuer] = await Promise.all([startTestHouse({ privateWebhooks: true }), startTestIssuer()]);
  const { access_token: token } = await house.signIn('admin@north.example');
  const as = async <T>(method: string, path: string, body: unknown): Promise<T> => {
    const answer = await house.call(method, path, { token, body });
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.body as T;
  };
  await as('PUT', '/v1/access', { second_factor_roles: ['admin'], issuer: { url: issuer.url, ...issuerClient } });
  const words = { email: 'admin@north.example', password: 'secret' };
  factor = await as<Enrolment>('POST', '/v1/session/second-factor', words);
  expect((await signInWithCode(house)).status).toBe(200);
  webhook = await as<MadeWebhook>('POST', '/v1/webhooks', { name: 'CRM', url: 'http://127.0.0.1:9/' });
  const hook = await as<MadeHookKey>('POST', '/v1/hook-keys', { name: 'telephony', signed: true });
  agent = await house.signIn('agent@north.example');
  maker = await eventMaker(house, agent.access_token);
  expect((await send(house, await sealed())).body).toMatchObject({ answers: [{ result: 'stored' }] });
  await house.signIn('agent@south.example');
  await signCheckpoints(house.backend);

  const { db } = house.backend;
  for (const { id, secret } of await db.selectFrom('server_keys').selectAll().execute())
    secrets.set(`server ${id}`, Buffer.from(String(secret.k ?? secret.d), 'base64url'));
  for (const { org_id, jwk } of await db.selectFrom('seal_keys').selectAll().execute())
    secrets.set(`seal ${org_id}`, Buffer.from(String(jwk.d), 'base64url'));
  for (const { org_id, secret } of await db.selectFrom('organisation_keys').selectAll().execute())
    secrets.set(`organisation ${org_id}`, secret);
  expect([...secrets.values()].every(({ length }) => length === 32)).toBe(true);
  secrets.set('second factor', Buffer.from(Secret.fromBase32(factor.secret).bytes));
  secrets.set('second factor in letters', factor.secret);
  for (const code of factor.recovery_codes) secrets.set(`recovery code ${code}`, code);
  secrets.set('client secret', issuerClient.client_secret);
  secrets.set('webhook', webhook.secret);
  secrets.set('hook key', hook.token);
  secrets.set('hook signature', hook.secret ?? '');
  secrets.set('access token', agent.access_token);
  secrets.set('refresh token', agent.refresh_token);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await house.stop();
  await issuer.stop();
  await rm(folder, { recursive: true, force: true });
});

const sealed = async () => sealEvent(maker.next({ note: 'paga sexta' }), agent.seal as SealKey);
const send = (server: Pick<TestHouse, 'call'>, event: unknown) =>
  server.call('POST', '/v1/events', { token: agent.access_token, body: { events: [event] } });
const signInWithCode = (server: Pick<TestHouse, 'call'>) => {
  // No code is taken twice.
  house.pass(30_000);
  const code = new TOTP({ secret: factor.secret }).generate({ timestamp: house.now().getTime() });
  return server.call('POST', '/v1/session', { body: { email: 'admin@north.example', password: 'secret', code } });
};

/** Which of the secrets a dump of the whole database holds, as such or in any of the ways in which bytes are written. */
async function found(): Promise<string[]> {
  const file = join(folder, 'dump.gz');
  await backUp(house.backend.pool, file);
  const dump = gunzipSync(await readFile(file)).toString('utf8');
  const written = (secret: Buffer | string): string[] => {
    const bytes = Buffer.from(secret);
    const plain = typeof secret === 'string' ? [secret] : [];
    return [
      ...plain,
      ...(['hex', 'base64', 'base64url'] as const).map((form) => bytes.toString(form).replace(/=+$/, '')),
    ];
  };
  return [...secrets].filter(([, secret]) => written(secret).some((text) => dump.includes(text))).map(([what]) => what);
}

/** What of this database is in the clear without a key: all others are hashes, or made from these. */
const inTheClear = () => [...secrets.keys()].filter((what) => /^(server|seal|organisation) /.test(what));

/** Does `work` with another server on the same database, started with these keys, the first of which wraps. */
async function withServer(
  keys: readonly string[],
  work: (server: Pick<TestHouse, 'call'>, backend: RunningBackend) => Promise<void>,
): Promise<void> {
  const file = join(folder, 'keys');
  await writeFile(file, `${keys.join('\n')}\n`);
  vi.stubEnv('DATA_KEY_FILE', keys.length > 0 ? file : '');
  const { connection, log, now } = house.backend;
  const backend = await startBackend({ databaseUrl: connection, dataDir: folder, log, now });
  const app = await buildApp(backend);
  const call: TestHouse['call'] = async (method, url, { token, body } = {}) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {};
    const answer = await app.inject({ method: method as 'GET', url, headers, payload: body as object });
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
  };
  try {
    await work({ call }, backend);
  } finally {
    await app.close();
    await backend.stop();
  }
}

/** Everything that needs a secret, done by a server that found them wrapped. */
async function livesOn(server: Pick<TestHouse, 'call'>, backend: RunningBackend): Promise<void> {
  expect((await send(server, await sealed())).body).toMatchObject({ answers: [{ result: 'stored' }] });
  expect((await signInWithCode(server)).status).toBe(200);
  expect(webhookSecret(backend, webhook.webhook.id, 1)).toBe(webhook.secret);
  const { db, keys, dataKeys } = backend;
  const verdict = await verifyLedger(db, keys, house.orgs.north, dataKeys);
  expect(verdict).toMatchObject({ ok: true, faults: [] });
  expect(verdict.checkpoints).toBeGreaterThan(0);
  const { body } = await server.call('GET', '/v1/outcomes', { token: agent.access_token });
  expect(JSON.stringify(body)).toContain('paga sexta');
}

const stands = (backend: RunningBackend) => wrapEarlierKeys({ ...backend, outer: backend.dataKeys.outer, look: true });
const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];

test('what servers of the version before read stays as it is for a day after the first of this one', async () => {
  const { pool } = house.backend;
  expect((await found()).sort()).toEqual(inTheClear().sort());
  await pool.query("update server_keys set created_at = created_at - interval '30 days'");
  await withServer([one], livesOn);
  expect((await found()).sort()).toEqual(
    inTheClear()
      .filter((what) => !what.startsWith('organisation'))
      .sort(),
  );
  await pool.query("update schema_migrations set applied_at = applied_at - interval '25 hours'");
});

test('with an outer key a dump of a database that was lived in holds no secret, and all goes on', async () => {
  await withServer([one], livesOn);
  expect(await found()).toEqual([]);
  // One that was made just now never lay in the clear.
  house.pass(91 * 24 * 3600_000);
  await withServer([one], async (server, backend) => {
    const before = (await stands(backend)).seal_keys;
    expect((await signInWithCode(server)).status).toBe(200);
    expect((await stands(backend)).seal_keys).toEqual({ clear: 0, former: 0, current: before.current + 1 });
  });
});

test('a server without the key, or with another one, says so and does not start', async () => {
  const started = vi.fn(async () => {});
  await expect(withServer([], started)).rejects.toThrow('need the DATA_KEY_FILE');
  await expect(withServer([two], started)).rejects.toThrow('another key than those in DATA_KEY_FILE');
  expect(started).not.toHaveBeenCalled();
});

test('a server that cannot open what another one wrapped since bids whoever needs it come back', async () => {
  agent = await house.signIn('agent@north.example');
  await withServer([one], async (server) => {
    await withServer([two, one], livesOn);
    // What it has at hand opens as before; what it reads anew does not.
    expect((await send(server, maker.next())).body).toMatchObject({ answers: [{ result: 'stored' }] });
    const event = await sealed();
    expect(await send(server, event)).toMatchObject({
      status: 503,
      body: { code: 'keys_away' },
      headers: { 'retry-after': expect.any(String) },
    });
    await withServer([two], async (other) => {
      expect((await send(other, event)).body).toMatchObject({ answers: [{ result: 'stored' }] });
    });
  });
});

test('another outer key takes the place of the first, and then opens alone', async () => {
  await withServer([one, two], async (_, backend) => {
    expect(
      Object.values(await stands(backend)).every(({ current, clear, former }) => current > 0 && clear + former === 0),
    ).toBe(true);
  });
  await withServer([two, one], livesOn);
  await withServer([two], livesOn);
  await expect(withServer([one], async () => {})).rejects.toThrow('another key');
  expect(await found()).toEqual([]);
});

test('no secret is taken for another', () => {
  const outer = new OuterKey([createSecretKey(randomBytes(32))]);
  const wrapped = outer.wrap('one', 'secret') ?? Buffer.of();
  expect(outer.unwrap('one', wrapped).toString()).toBe('secret');
  expect(() => outer.unwrap('other', wrapped)).toThrow('another key');
});
