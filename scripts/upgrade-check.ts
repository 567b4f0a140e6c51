/**
 * Two versions of the server on one database: an earlier one serves while the present one migrates beside it, both serve, the
 * earlier one goes.
 *   npm run upgrade:check [-- --help]
 * Prints {ok, from, to, migrated, events, lost, doubled, quarantined, …, wrong}; exits 1 where anything is not as it should be.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs, promisify } from 'node:util';
import { pino } from 'pino';
import { type BatchMaker, makeBatches } from '@/bench/server/make-batches.ts';
import type { SignedHead } from '@/contracts/playbook-channel.ts';
import type { Boards } from '@/contracts/score.ts';
import type { Access, Session } from '@/contracts/session.ts';
import { Playbook } from '@/domain/playbook/playbook.ts';
import { startEmbeddedPostgres } from '@/server/db/embedded-postgres.ts';
import { knownMigrations } from '@/server/db/migrate.ts';
import { clientConfigOf, openOwnerPool } from '@/server/db/open-database.ts';
import { makeAccounts } from '@/server/seed/make-accounts.ts';
import { demoPassword } from '@/server/seed/seed-world.ts';
import { worldNamed } from '@/server/seed/worlds.ts';
import { checkPublishing } from './upgrade/check-publishing.ts';
import { checkRecords } from './upgrade/check-records.ts';
import { checkSessions } from './upgrade/check-sessions.ts';
import { layOutEarlier } from './upgrade/earlier-tree.ts';
import { UpgradeDevice } from './upgrade/upgrade-device.ts';
import { expectOk, startWatched, type WatchedServer } from './upgrade/watched-server.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    devices: { type: 'string', default: '4' },
    batches: { type: 'string', default: '40' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(`npm run upgrade:check [-- OPTIONS]

Starts an earlier version of this repository on a PostgreSQL of its own and has browsers write through it; starts this version beside
it, which migrates while the earlier one serves; drives both at once (the series of each device alternating between them, each fifth
batch sent to both, every second one sealed; sign-in at one and refresh at the other; playbooks published at each and heard at both;
boards read at both); asks the earlier one to end while it is written to; goes on with this one alone. Then nothing may be
lost or doubled, no answer a 5xx, no log tell of an error, and the chain must verify. Prints one JSON document.

  --from COMMIT   the earlier version (the last commit before the newest migration); its contract must know today's events
  --devices N     browsers that write at once (4)
  --batches N     of each, in each of the stretches in which nobody starts or ends (40)
`);
  process.exit(0);
}
const BATCHES = Number(values.batches);
const say = (line: string): void => void process.stderr.write(`upgrade:check: ${line}\n`);
/** Between two batches of a device: browsers send when there is something, and not one batch on the heels of another. */
const pauseMs = 20;
/** Events in a batch; and how many batches are made of each device beforehand, which is more than a slow start takes. */
const size = 10;
const most = BATCHES * 3 + 3000;

const world = worldNamed('vereda');
const log = pino({ level: 'warn' }, pino.destination(2));
const dataDir = await mkdtemp(path.join(tmpdir(), 'combinado-upgrade-'));
const earlier = await layOutEarlier(values.from);
const postgres = await startEmbeddedPostgres(dataDir, log);
const owner = openOwnerPool(clientConfigOf(postgres.connection), log);
const standing: WatchedServer[] = [];
try {
  const start = async (name: string, tree: string, env: Record<string, string> = {}): Promise<WatchedServer> => {
    const server = await startWatched(name, postgres.connection, { tree, env: { ...env, DRAIN_NOTICE: '1' } });
    standing.push(server);
    return server;
  };
  const applied = async (): Promise<string[]> =>
    (await owner.query<{ name: string }>('select name from schema_migrations order by name')).rows.map(
      ({ name }) => name,
    );

  say(`${earlier.commit}, up to ${earlier.migration}, starts alone`);
  const old = await start('the earlier server', earlier.folder, { SEED: 'demo' });
  const before = await applied();
  const signIn = (email: string) =>
    expectOk<Session>(
      old.call('POST', '/v1/session', { body: { email, password: demoPassword } }),
      `${email}’s sign-in`,
    );
  const approver = await signIn('silvana@vereda.example');
  const supervisor = await signIn('otavio@vereda.example');
  const admin = await signIn('admin@vereda.example');
  const { people } = await expectOk<Access>(old.call('GET', '/v1/access', { token: admin.access_token }), 'the people');
  const agents = people.filter(({ roles }) => roles.includes('agent')).slice(0, Number(values.devices));
  const sessions: Session[] = [];
  for (const { email } of agents) sessions.push(await signIn(email));
  const maker = await readMaker(old, approver.access_token);
  const devices = sessions.map((session) => new UpgradeDevice(session, makeBatches(maker, 'working_day', most, size)));

  const boardsOf = async (server: WatchedServer): Promise<unknown> => {
    const { teams } = await expectOk<Boards>(
      server.call('GET', '/v1/boards', { token: supervisor.access_token }),
      'the boards',
    );
    return teams.map(({ computed_at: _, ...board }) => board);
  };
  const wrong: string[] = [];
  const stretches: Record<string, number> = {};
  /** Has every device send to these servers until `more` says no, and reads what people look at meanwhile. */
  const drive = async (stretch: string, servers: readonly WatchedServer[], more: (turn: number) => boolean) => {
    const from = devices.reduce((sum, { sent }) => sum + sent.length, 0);
    await Promise.all(
      devices.map(async (device, n) => {
        for (let turn = 0; more(turn); turn += 1) {
          await device.send(servers);
          const reads = servers[turn % servers.length];
          if (n === 0 && turn % 8 === 0 && reads && !stopping) await boardsOf(reads);
          await delay(pauseMs);
        }
      }),
    );
    stretches[stretch] = devices.reduce((sum, { sent }) => sum + sent.length, 0) - from;
    say(`${stretch}: ${stretches[stretch]} events`);
  };
  const forBatches = (turn: number) => turn < BATCHES;
  let stopping = false;

  await drive('the earlier one alone', [old], forBatches);
  let isUp = false;
  const starting = start('the present server', path.resolve('.')).finally(() => {
    isUp = true;
  });
  await drive('while the present one starts and migrates', [old], () => !isUp);
  const present = await starting;
  const migrated = (await applied()).filter((name) => !before.includes(name));
  const both = [old, present];
  const words = { email: agents[0]?.email ?? '', password: demoPassword };
  const [publishing, ...sessionFaults] = await Promise.all([
    checkPublishing(both, approver.access_token, world.playbook),
    checkSessions(old, present, words),
    checkSessions(present, old, words),
    drive('both at once', both, forBatches).then(() => []),
  ]);
  wrong.push(...publishing.wrong, ...sessionFaults.flat());
  if (!isDeepStrictEqual(await boardsOf(old), await boardsOf(present)))
    wrong.push('the boards of both say different things');
  if (devices.some(({ retried }) => retried > 0)) wrong.push('a request got no answer while nobody was ending');

  let isGone = false;
  stopping = true;
  const exit = old.stop().finally(() => {
    isGone = true;
  });
  await drive('while the earlier one ends', both, () => !isGone);
  stopping = false;
  if ((await exit) !== 0) wrong.push(`the earlier server ended with ${await exit}`);
  await drive('the present one alone', [present], forBatches);

  const records = await checkRecords(owner, devices);
  const ledger = await verifyLedger(postgres.connection);
  const errors = standing.flatMap((server) => server.errors.map((line) => `${server.name}: ${line}`));
  const fiveHundreds = standing.reduce((sum, { statuses }) => sum + countOf(statuses, (status) => status >= 500), 0);
  wrong.push(...records.wrong);
  const { lost, doubled, quarantined, events } = records;
  const ok = lost + doubled + quarantined + fiveHundreds + wrong.length + errors.length === 0 && ledger.ok;
  const { stdout: head } = await promisify(execFile)('git', ['rev-parse', '--short=12', 'HEAD']);
  const document = {
    ok,
    from: { commit: earlier.commit, migration: earlier.migration },
    to: { commit: head.trim(), migration: (await knownMigrations()).at(-1) },
    ...{ migrated, stretches, events, lost, doubled, quarantined },
    sent_to_both: devices.reduce((sum, { twice }) => sum + twice, 0),
    sent_again: devices.reduce((sum, { retried }) => sum + retried, 0),
    publish_heard_ms: publishing.slowest_ms,
    five_hundreds: fiveHundreds,
    answers: Object.fromEntries(standing.map(({ name, statuses }) => [name, statuses])),
    ...{ ledger, errors: errors.slice(0, 20), wrong: wrong.slice(0, 50) },
  };
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  if (!ok) process.exitCode = 1;
} finally {
  for (const server of standing) await server.stop();
  await owner.end();
  await postgres.stop();
  await earlier.remove();
  await rm(dataDir, { recursive: true, force: true });
}

/** What batches are made of: the playbook that is in force, as the server says it. */
async function readMaker(server: WatchedServer, token: string): Promise<BatchMaker> {
  const at = `/v1/playbooks/${world.playbook}/head`;
  const signed = await expectOk<SignedHead>(server.call('GET', at, { token }), 'the head of the playbook');
  const { hash, version } = JSON.parse(signed.body) as { hash: string; version: number };
  const pack = await expectOk(server.call('GET', `/v1/packs/${hash}`, { token }), 'the playbook');
  const accounts = makeAccounts(world, 200, new Date());
  return { world, playbook: { ...Playbook.parse(pack), version }, hash, accounts, ended: Date.now() - 3600_000 };
}

async function verifyLedger(connection: string): Promise<{ readonly ok: boolean; readonly length: number }> {
  const words = ['--import', 'tsx', 'server/ledger-verify.ts'];
  const env = { ...process.env, DATABASE_URL: connection };
  const { stdout } = await promisify(execFile)(process.execPath, words, { env, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stdout?: string }) => ({ stdout: error.stdout || '{"ok":false,"length":0}' }),
  );
  const { ok, length } = JSON.parse(stdout) as { ok: boolean; length: number };
  return { ok, length };
}

function countOf(statuses: Readonly<Record<string, number>>, is: (status: number) => boolean): number {
  return Object.entries(statuses).reduce((sum, [status, n]) => sum + (is(Number(status)) ? n : 0), 0);
}
