/**
 * How fast the server takes events in, beside plain INSERTs of the same rows and beside Directus, in one run.
 *   npm run bench:server [-- --help]
 * Prints {machine, runs, results:[{name, params, value, unit, ratio_to?, p50?, p99?, n}]}.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { type BenchResult, figure, printResults } from '@/bench/server/bench-result.ts';
import { makeBenchWorld, signInAgents } from '@/bench/server/bench-world.ts';
import { directusItems, directusRow, startDirectusStore } from '@/bench/server/directus-store.ts';
import { type BatchMaker, type Mix, makeBatches } from '@/bench/server/make-batches.ts';
import { percentile } from '@/bench/server/percentile.ts';
import { plainInsert } from '@/bench/server/plain-insert.ts';
import { postBatches, type Sender } from '@/bench/server/post-batches.ts';
import { buildServer, type ServerProcess, startServerProcess } from '@/bench/server/server-process.ts';
import { type Column, columnsOf, type RowTable, readStored, rowTables } from '@/bench/server/stored-rows.ts';
import type { EventBatchAnswer } from '@/contracts/event.ts';
import { startBackend } from '@/server/start-backend.ts';

const size = 50;
/** Agents in whose names one connection sends: a day of thousands of outcomes is nobody's, and costs more to count. */
const AGENTS = 25;
/** Batches of each sender that Directus is given in a round: it takes its time over them. */
const BATCHES_OF_PEER = 4;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    batches: { type: 'string', default: '60' },
    senders: { type: 'string', default: '8' },
    processes: { type: 'string', default: '1,2,4' },
    'no-directus': { type: 'boolean' },
    record: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(`npm run bench:server [-- OPTIONS]

Ingest over HTTP, in batches of ${size} (checked, scored, stored, chained, answered for one by one), beside the very rows that came of it
by plain multi-row INSERT over as many connections (the events alone, and with the rows of their outcomes), and beside Directus
storing the same events by its batch API, and the same rows, all over one PostgreSQL and in one run. Prints one JSON document.

  --rounds N       of each; the middle one counts (5)
  --batches N      of each sender in a round (60)
  --senders N      devices that send at once (8)
  --processes L    how many server processes share the database (1,2,4)
  --no-directus    without it: it takes minutes to install, the first time
  --record         keeps the document as bench/records/server.json
`);
  process.exit(0);
}
const ROUNDS = Number(values.rounds);
const BATCHES = Number(values.batches);
const SENDERS = Number(values.senders);
const say = (line: string): void => void process.stderr.write(`bench:server: ${line}\n`);

await buildServer();
const dataDir = await mkdtemp(path.join(tmpdir(), 'combinado-bench-'));
const backend = await startBackend({ dataDir, log: pino({ level: 'silent' }) });
const results: BenchResult[] = [];
try {
  const world = await makeBenchWorld(backend, SENDERS * AGENTS);
  const { maker } = world;
  let { sessions } = world;

  const round = async (servers: readonly ServerProcess[], mix: Mix, batches = BATCHES) => {
    const devices: string[][] = [];
    const senders = Array.from({ length: SENDERS }, (_, n): Sender => {
      const agents = sessions.slice(n * AGENTS, (n + 1) * AGENTS);
      const each = agents.map(({ access_token: token }) =>
        makeBatches(maker, mix, Math.ceil(batches / AGENTS), size).map((events) => ({ token, events })),
      );
      devices.push(each.map(([first]) => first?.events[0]?.device_id ?? ''));
      // In turns, as agents send.
      const made = Array.from(
        { length: batches },
        (_, at) => each[at % AGENTS]?.[Math.floor(at / AGENTS)] ?? [],
      ).flat();
      const url = `${servers[n % servers.length]?.url}/v1/events`;
      const requests = made.map(({ token, events }) => ({
        url,
        token,
        body: Buffer.from(JSON.stringify({ events })),
        events: events.length,
      }));
      return { check: allStored, requests };
    });
    const taken = await postBatches(senders);
    return { ...taken, devices, bytes: senders[0]?.requests[0]?.body.length ?? 0 };
  };

  /** Those that sent the last round of a working day. */
  let devices: readonly (readonly string[])[] = [];
  for (const processes of values.processes.split(',').map(Number)) {
    const servers = await Promise.all(
      Array.from({ length: processes }, () => startServerProcess(backend.connection, { isBuilt: true })),
    );
    for (const mix of processes === 1 ? (['working_day', 'outcomes'] as const) : (['working_day'] as const)) {
      sessions = await signInAgents(backend, SENDERS * AGENTS);
      await round(servers, mix, 15);
      const ours: number[] = [];
      const ratios: Record<'events' | 'all_rows', number[]> = { events: [], all_rows: [] };
      const ms: number[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        const taken = await round(servers, mix);
        ours.push(taken.perSecond);
        ms.push(...taken.ms);
        if (mix === 'working_day') devices = taken.devices;
        const plain: string[] = [];
        for (const what of ['events', 'all_rows'] as const) {
          const perSecond = await plainInsert(backend.connection, taken.devices, size, what);
          ratios[what].push(taken.perSecond / perSecond);
          plain.push(`${what} ${Math.round(perSecond)}`);
        }
        say(
          `${processes} processes, ${mix} (${taken.bytes} bytes a batch): ${Math.round(taken.perSecond)} events/s, plain ${plain.join(', ')}`,
        );
      }
      const params = { processes, mix, batch: size, senders: SENDERS };
      results.push({
        name: 'server.ingest_events_per_s',
        params,
        value: figure(percentile(ours, 0.5)),
        unit: 'events/s',
        ratio_to: {
          plain_insert: figure(percentile(ratios.events, 0.5)),
          plain_insert_of_all_rows: figure(percentile(ratios.all_rows, 0.5)),
        },
        n: ROUNDS,
      });
      results.push({
        name: 'server.batch_p99_ms',
        params,
        value: figure(percentile(ms, 0.99)),
        unit: 'ms',
        p50: figure(percentile(ms, 0.5)),
        p99: figure(percentile(ms, 0.99)),
        n: ms.length,
      });
    }
    const rss = await Promise.all(servers.map((server) => server.rssMb()));
    const params = { processes };
    results.push({ name: 'server.rss_mb', params, value: figure(Math.max(...rss)), unit: 'MB', n: rss.length });
    const starts = servers.map(({ startMs }) => startMs);
    results.push({ name: 'server.start_ms', params, value: figure(Math.max(...starts)), unit: 'ms', n: starts.length });
    await Promise.all(servers.map((server) => server.stop()));
  }
  if (!values['no-directus']) await besideDirectus(maker, devices, results);
  await printResults(ROUNDS, results, values.record ? 'server' : null);
} finally {
  await backend.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/**
 * The same events as they are sent, as many batches as it has the patience for, by Directus's own batch API; then the very rows
 * that came of those of `devices`, table after table. The ratios go to the figures of a working day.
 */
async function besideDirectus(
  maker: BatchMaker,
  devices: readonly (readonly string[])[],
  all: BenchResult[],
): Promise<void> {
  const columns = new Map<RowTable, Column[]>();
  for (const table of rowTables) columns.set(table, await columnsOf(backend.connection, table));
  const stored = await readStored(backend.connection, devices, size, rowTables);
  const directus = await startDirectusStore(path.resolve('.cache/crm/directus'), backend.connection);
  const { token, urlOf } = directus;
  const check = (): void => {};
  const items = (url: string, list: readonly object[], events: number): Sender['requests'][number] => ({
    ...{ url, token, events },
    body: Buffer.from(JSON.stringify(list)),
  });
  const asSent = (): Sender[] =>
    Array.from({ length: SENDERS }, () => {
      const made = makeBatches(maker, 'working_day', BATCHES_OF_PEER, size);
      return { check, requests: made.map((events) => items(urlOf('events'), events.map(directusRow), size)) };
    });
  const allRows = (n: number): Sender[] =>
    stored.map((batches) => {
      const some = batches.slice(n * BATCHES_OF_PEER, (n + 1) * BATCHES_OF_PEER).flat();
      const requests = some.map((part) =>
        items(
          urlOf(`rows_of_${part.table}`),
          directusItems(columns.get(part.table) ?? [], part),
          part.table === 'events' ? part.rows.length : 0,
        ),
      );
      return { check, requests };
    });
  try {
    for (const [what, senders, ratio] of [
      ['as_sent', asSent, 'directus'],
      ['all_rows', allRows, 'directus_all_rows'],
    ] as const) {
      const perSecond: number[] = [];
      const ms: number[] = [];
      for (let n = 0; n < ROUNDS + 1; n += 1) {
        const taken = await postBatches(senders(n));
        say(`Directus, ${what}: ${Math.round(taken.perSecond)} events/s`);
        // The first is to warm up.
        if (n > 0) perSecond.push(taken.perSecond);
        if (n > 0) ms.push(...taken.ms);
      }
      const middle = percentile(perSecond, 0.5);
      const params = { peer: 'directus', what, mix: 'working_day', batch: size, senders: SENDERS };
      const [p50, p99] = [figure(percentile(ms, 0.5)), figure(percentile(ms, 0.99))];
      const value = figure(middle);
      all.push({ name: 'server.peer_events_per_s', params, value, unit: 'events/s', p50, p99, n: ROUNDS });
      for (const [index, one] of all.entries())
        if (one.name === 'server.ingest_events_per_s' && one.params.mix === 'working_day')
          all[index] = { ...one, ratio_to: { ...one.ratio_to, [ratio]: figure(one.value / middle) } };
    }
  } finally {
    await directus.stop();
  }
}

function allStored(answer: string): void {
  const { answers } = JSON.parse(answer) as EventBatchAnswer;
  const other = answers.find(({ result }) => result !== 'stored');
  if (other) throw new Error(`an event was ${other.result}: ${other.why}`);
}
