/**
 * How long a published playbook takes until it is in force in every browser that is open, and the server knows it.
 *   npm run bench:push [-- --help]
 * Prints {machine, runs, results:[{name, params, value, unit, p50?, p99?, n}]}.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { Follower } from '@/bench/push/follower.ts';
import { type BenchResult, figure, printResults } from '@/bench/server/bench-result.ts';
import { makeBenchWorld } from '@/bench/server/bench-world.ts';
import { percentile } from '@/bench/server/percentile.ts';
import { startServerProcess } from '@/bench/server/server-process.ts';
import type { ChannelHead, Draft } from '@/contracts/playbook-channel.ts';
import { Playbook } from '@/domain/playbook/playbook.ts';
import { signIn } from '@/server/auth/sessions.ts';
import { demoPassword } from '@/server/seed/seed-world.ts';
import { startBackend } from '@/server/start-backend.ts';
import { buildExtension } from '@/tests/support/build-extension.ts';
import { ConsolePage } from '@/tests/support/console-page.ts';
import { launchWithExtension } from '@/tests/support/extension.ts';
import { type ApiRequest, callApi } from '@/utils/api-client.ts';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '50,200' },
    rounds: { type: 'string', default: '20' },
    record: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(`npm run bench:push [-- OPTIONS]

A playbook is published over the API. Clients that hold the stream open, made of the extension's own code, are rung, fetch the signed
head and the pack, prove both (the same pack once: they share a process), and send the receipt; one more is the built
extension in a real Chromium, which proves all of it. Timed from the moment at which
publishing is asked for until the receipt is stored. Every other publishing puts the words back as they were: the rollback. Prints one
JSON document.

  --clients L   how many clients are open (50,200), and one Chromium beside them
  --rounds N    changes, and as many rollbacks, for each (20)
  --record      keeps the document as bench/records/push.json
`);
  process.exit(0);
}
const ROUNDS = Number(values.rounds);
/** Whoever has not got it by then is left behind. */
const PATIENCE = 30_000;
const playbookId = 'vereda-br';
const say = (line: string): void => void process.stderr.write(`bench:push: ${line}\n`);

interface Round {
  readonly kind: 'change' | 'rollback';
  /** From publishing to the ring, to the proven pack, and to the stored receipt, of each client, in ms. */
  readonly rung: number[];
  readonly applied: number[];
  readonly stored: number[];
  /** To the receipt of the real browser, as the database shows it. */
  readonly browser: number[];
  readonly left: number;
}

const dataDir = await mkdtemp(path.join(tmpdir(), 'combinado-bench-'));
const backend = await startBackend({ dataDir, log: pino({ level: 'silent' }) });
const { sessions: all } = await makeBenchWorld(backend, 12);
// Ana's own browser is the real one: her receipt is to be hers.
const sessions = all.filter(({ user }) => user.email !== 'ana@vereda.example');
const server = await startServerProcess(backend.connection);
say('building the extension');
const nowhere = 'http://localhost:9';
const build = buildExtension('bench-push', { server: server.url, chat: nowhere, crm: nowhere });
const browser = await launchWithExtension({ build });
const results: BenchResult[] = [];
try {
  const approver = await signIn(
    backend,
    { email: 'silvana@vereda.example', password: demoPassword },
    { address: 'bench', proof: undefined },
  );
  const access = { server_url: server.url, access_token: approver.access_token };
  const call = async <N extends 'keys.list' | 'drafts.read' | 'drafts.save' | 'playbooks.publish'>(
    name: N,
    request: ApiRequest<N>,
  ) => {
    const answer = await callApi(name, request, access);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  };
  const { keys } = await call('keys.list', {});

  await ConsolePage.open(browser, '#/mine', 'ana@vereda.example');
  const { id: ana } = await backend.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', 'ana@vereda.example')
    .executeTakeFirstOrThrow();
  const first = await backend.db.selectFrom('playbook_heads').select('hash').executeTakeFirstOrThrow();
  if ((await inTheBrowser(first.hash)) === null)
    throw new Error('the browser did not take the playbook that was there');

  /** Resolves with when the browser's receipt for a version was there, or null where it did not come. */
  async function inTheBrowser(hash: string): Promise<number | null> {
    const until = performance.now() + PATIENCE;
    while (performance.now() < until) {
      const { rows } = await backend.pool.query(
        `select from events where type = 'playbook.applied' and agent_id = $1 and pack_hash = $2`,
        [ana, hash],
      );
      if (rows.length > 0) return performance.now();
      await delay(10);
    }
    return null;
  }

  /** Changes the name, or puts it back, and publishes: a pack is whole, whatever in it is another. */
  async function publish(kind: Round['kind'], original: object): Promise<{ head: ChannelHead; at: number }> {
    const draft: Draft = await call('drafts.read', { params: { id: playbookId } });
    const body = kind === 'rollback' ? original : { ...original, name: `Edição ${draft.base_version}` };
    await call('drafts.save', { params: { id: playbookId }, body: { body, base_version: draft.base_version } });
    const at = performance.now();
    const published = await call('playbooks.publish', {
      params: { id: playbookId },
      body: { note: `bench: ${kind}`, base_version: draft.base_version },
    });
    return { head: published, at };
  }

  const { body } = await call('drafts.read', { params: { id: playbookId } });
  const original = Playbook.parse(body);
  for (const clients of values.clients.split(',').map(Number)) {
    const followers = Array.from({ length: clients }, (_, n) => {
      const { access_token = '' } = sessions[n % sessions.length] ?? {};
      return new Follower(server.url, access_token, keys, playbookId);
    });
    await Promise.all(followers.map((follower) => follower.open()));
    say(`${clients} clients are open`);
    const rounds: Round[] = [];
    // The first two warm what is warmed once.
    for (let n = -1; n < ROUNDS; n += 1)
      for (const kind of ['change', 'rollback'] as const) {
        const { head: published, at } = await publish(kind, original);
        const [inBrowser, ...arrivals] = await Promise.all([
          inTheBrowser(published.hash),
          ...followers.map((follower) => follower.arrived(published.epoch, PATIENCE)),
        ]);
        const there = arrivals.flatMap((arrival) => arrival ?? []);
        if (n >= 0)
          rounds.push({
            kind,
            rung: there.map(({ rungAt }) => rungAt - at),
            applied: there.map(({ appliedAt }) => appliedAt - at),
            stored: there.map(({ storedAt }) => storedAt - at),
            browser: inBrowser === null ? [] : [inBrowser - at],
            left: arrivals.length - there.length + Number(inBrowser === null),
          });
      }
    for (const follower of followers) follower.close();
    results.push(...figuresOf(rounds, clients));
    say(
      JSON.stringify(
        results.slice(-8).map(({ name, params, p50, p99, value }) => ({ name, ...params, p50, p99, value })),
      ),
    );
  }
  await printResults(ROUNDS, results, values.record ? 'push' : null);
} finally {
  await browser.close();
  await server.stop();
  await backend.stop();
  await rm(dataDir, { recursive: true, force: true });
}

function figuresOf(rounds: readonly Round[], clients: number): BenchResult[] {
  const timed = (name: string, params: object, times: readonly number[]): BenchResult => ({
    name,
    params: { clients, ...params },
    value: figure(percentile(times, 0.99)),
    unit: 'ms',
    p50: figure(percentile(times, 0.5)),
    p99: figure(percentile(times, 0.99)),
    n: times.length,
  });
  const of = (kind: Round['kind'], part: 'rung' | 'applied' | 'stored' | 'browser') =>
    rounds.filter((round) => round.kind === kind).flatMap((round) => round[part]);
  return [
    timed('push.p99_ms', { until: 'the receipt is stored' }, of('change', 'stored')),
    timed('push.p99_ms', { until: 'the receipt is stored', client: 'chromium' }, of('change', 'browser')),
    timed('push.rollback_p99_ms', { until: 'the receipt is stored' }, of('rollback', 'stored')),
    timed('push.rollback_p99_ms', { until: 'the receipt is stored', client: 'chromium' }, of('rollback', 'browser')),
    timed('push.ring_p99_ms', {}, of('change', 'rung')),
    timed('push.applied_p99_ms', { until: 'proven' }, of('change', 'applied')),
    {
      name: 'push.left_behind',
      params: { clients: clients + 1, publishings: rounds.length },
      value: rounds.reduce((sum, { left }) => sum + left, 0),
      unit: 'clients',
      n: rounds.length * (clients + 1),
    },
  ];
}
