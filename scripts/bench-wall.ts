/**
 * How long an outcome takes from the agent's browser to the pixels of the supervisor's wall, and what the wall costs.
 *   npm run bench:wall [-- --help]
 * Prints {machine, runs, results:[{name, params, value, unit, p50?, p99?, n}]}.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from '@playwright/test';
import { pino } from 'pino';
import { type BenchResult, figure, printResults } from '@/bench/server/bench-result.ts';
import { makeBenchWorld } from '@/bench/server/bench-world.ts';
import { makeBatches } from '@/bench/server/make-batches.ts';
import { percentile } from '@/bench/server/percentile.ts';
import { startServerProcess } from '@/bench/server/server-process.ts';
import { readShown, watchRows } from '@/bench/wall/watch-rows.ts';
import type { EventEnvelope } from '@/contracts/event.ts';
import type { Session } from '@/contracts/session.ts';
import { startBackend } from '@/server/start-backend.ts';
import { buildExtension } from '@/tests/support/build-extension.ts';
import { ConsolePage } from '@/tests/support/console-page.ts';
import { launchWithExtension } from '@/tests/support/extension.ts';
import { callApi } from '@/utils/api-client.ts';

const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '12,50' },
    rounds: { type: 'string', default: '60' },
    pace: { type: 'string', default: '2' },
    seconds: { type: 'string', default: '60' },
    record: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(`npm run bench:wall [-- OPTIONS]

Outcomes of agents are posted to the server, and a supervisor's wall is open in a real Chromium with the built extension. Timed from the
moment at which an outcome is sent until the frame is painted in which the agent's row counts it. First one at a time, a second and more apart;
then as a busy team sends them, and what the page's main thread and heap do meanwhile. Prints one JSON document.

  --agents L    how many agents the wall shows (12,50)
  --rounds N    outcomes one at a time (60)
  --pace N      outcomes a second of the busy team (2)
  --seconds N   how long it is busy (60)
  --record      keeps the document as bench/records/wall.json
`);
  process.exit(0);
}
const ROUNDS = Number(values.rounds);
const PACE = Number(values.pace);
const SECONDS = Number(values.seconds);
/** What is not on the wall by then is a failure of the run and no figure. */
const PATIENCE = 30_000;
const say = (line: string): void => void process.stderr.write(`bench:wall: ${line}\n`);

interface Sent {
  readonly agent: string;
  readonly contacts: number;
  /** Epoch ms. */
  readonly at: number;
}

const results: BenchResult[] = [];
for (const agents of values.agents.split(',').map(Number)) await measure(agents);
await printResults(1, results, values.record ? 'wall' : null);

async function measure(agents: number): Promise<void> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'combinado-bench-'));
  const backend = await startBackend({ dataDir, log: pino({ level: 'silent' }) });
  const { maker, sessions } = await makeBenchWorld(backend, agents);
  const server = await startServerProcess(backend.connection);
  const nowhere = 'http://localhost:9';
  const build = buildExtension('bench-wall', { server: server.url, chat: nowhere, crm: nowhere });
  const browser = await launchWithExtension({ build });
  try {
    const { page } = await ConsolePage.open(browser, '#/team', 'otavio@vereda.example');
    await page.getByRole('row').nth(agents).waitFor();
    await watchRows(page);
    await page.waitForFunction((rows) => (globalThis as unknown as { shown: unknown[] }).shown.length >= rows, agents);
    const team = makeTeam(sessions, await startingCounts(page));

    const alone: number[] = [];
    for (let n = -5; n < ROUNDS; n += 1) {
      // The page asks again once a second at most; this is how long one outcome takes that comes by itself.
      await delay(1200);
      const sent = await team.send();
      const at = await seen(page, sent);
      if (n >= 0) alone.push(at - sent.at);
    }
    say(`${agents} agents, one at a time: p50 ${percentile(alone, 0.5)} ms`);
    results.push(timed({ agents, outcomes: 'one at a time' }, alone));

    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    // To collect garbage is work of the page, too: outside of what is timed.
    const heapBefore = await heapMb(cdp);
    const taskBefore = await taskSeconds(cdp);
    const began = performance.now();
    const sendings: Promise<Sent>[] = [];
    for (let n = 0; n < PACE * SECONDS; n += 1) {
      await delay(Math.max(0, began + (n * 1000) / PACE - performance.now()));
      sendings.push(team.send());
    }
    const all = await Promise.all(sendings);
    const times: number[] = [];
    for (const sent of all) times.push((await seen(page, sent)) - sent.at);
    const seconds = (performance.now() - began) / 1000;
    const taskAfter = await taskSeconds(cdp);
    const heapAfter = await heapMb(cdp);
    results.push(timed({ agents, outcomes: `${PACE}/s` }, times));
    const params = { agents, outcomes: `${PACE}/s` };
    const busy = ((taskAfter - taskBefore) * 1000) / seconds;
    results.push({ name: 'wall.main_thread_ms_per_s', params, value: figure(busy), unit: 'ms/s', n: times.length });
    const growth = ((heapAfter - heapBefore) * 3600) / seconds;
    results.push({
      name: 'wall.heap_growth_mb_per_h',
      params: { ...params, over_s: Math.round(seconds), mb: figure(heapAfter) },
      value: figure(growth),
      unit: 'MB/h',
      n: times.length,
    });
    say(`${agents} agents, ${PACE}/s: p50 ${percentile(times, 0.5)} ms, main thread ${busy} ms/s`);
  } finally {
    await browser.close();
    await server.stop();
    await backend.stop();
    await rm(dataDir, { recursive: true, force: true });
  }

  /** The agents that the wall tells apart, each with a device and with what the wall counts of them. */
  function makeTeam(people: readonly Session[], counts: ReadonlyMap<string, number>) {
    const each = people.flatMap(({ access_token, user }) => {
      const contacts = counts.get(user.name);
      const events = makeBatches(maker, 'outcomes', ROUNDS + 5 + PACE * SECONDS, 1)[Symbol.iterator]();
      return contacts === undefined ? [] : [{ access_token, name: user.name, contacts, events }];
    });
    let turn = 0;
    return {
      /** Sends the next outcome of the next agent; resolves once the server has stored it. */
      send: async (): Promise<Sent> => {
        const one = each[turn++ % each.length];
        const [event] = one?.events.next().value ?? [];
        if (!one || !event) throw new Error('there is nobody left to send');
        one.contacts += 1;
        const { name: agent, contacts, access_token } = one;
        const access = { server_url: server.url, access_token };
        const at = Date.now();
        const answer = await callApi('events.append', { body: { events: [endedNow(event)] } }, access);
        if (!answer.ok || answer.value.answers[0]?.result !== 'stored')
          throw new Error(`an outcome was answered ${JSON.stringify(answer)}`);
        return { agent, contacts, at };
      },
    };
  }
}

/** What the rows say before anything is sent; names that two people share are left out. */
async function startingCounts(page: Page): Promise<Map<string, number>> {
  const rows = await readShown(page);
  const named = Map.groupBy(rows, ({ agent }) => agent);
  return new Map(
    [...named].flatMap(([agent, [only, ...others]]) =>
      only && others.length === 0 ? [[agent, only.contacts] as const] : [],
    ),
  );
}

/** Resolves with when the wall showed that outcome. */
async function seen(page: Page, { agent, contacts }: Sent): Promise<number> {
  const at = await page.waitForFunction(
    (sent) =>
      (globalThis as unknown as { shown: { agent: string; contacts: number; at: number }[] }).shown.find(
        (each) => each.agent === sent.agent && each.contacts >= sent.contacts,
      )?.at,
    { agent, contacts },
    { timeout: PATIENCE },
  );
  return Number(await at.jsonValue());
}

/** A contact that ends as it is sent, so that it is of today. */
function endedNow(event: EventEnvelope): EventEnvelope {
  const ended_at = new Date().toISOString();
  if (event.payload.type !== 'outcome.logged') return event;
  return {
    ...event,
    occurred_at: ended_at,
    payload: { ...event.payload, record: { ...event.payload.record, started_at: ended_at, ended_at } },
  };
}

function timed(params: object, times: readonly number[]): BenchResult {
  return {
    name: 'wall.event_to_pixel_p99_ms',
    params: { ...params },
    value: figure(percentile(times, 0.99)),
    unit: 'ms',
    p50: figure(percentile(times, 0.5)),
    p99: figure(percentile(times, 0.99)),
    n: times.length,
  };
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function heapMb(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1024 / 1024;
}
