/**
 * How fast every screen's query is over years of events, beside going through the events themselves, in one run.
 *   npm run bench:reports [-- --help]
 * Prints {machine, runs, results:[{name, params, value, unit, ratio_to, p50, p99, n}]}.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { type BenchResult, figure, printResults } from '@/bench/server/bench-result.ts';
import { makeBenchWorld } from '@/bench/server/bench-world.ts';
import { loadEvents } from '@/bench/server/load-events.ts';
import { percentile } from '@/bench/server/percentile.ts';
import { screensOf } from '@/bench/server/screens.ts';
import { withinOrganisation } from '@/server/db/organisation-wall.ts';
import { actorOf } from '@/server/services/provision.ts';
import { startBackend } from '@/server/start-backend.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '10000000' },
    agents: { type: 'string', default: '500' },
    days: { type: 'string', default: '365' },
    runs: { type: 'string', default: '60' },
    keep: { type: 'string' },
    record: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(`npm run bench:reports [-- OPTIONS]

Loads events (made in the database, from outcomes that the server stored and sealed), then asks every screen's question of them through
the services, as the role that requests have, and the same of the raw events. Prints one JSON document; exits 1 where the
95th percentile of a screen is 50 ms or more. By what a million take, ten million take some 50 GB of disk (40 of data, the rest
the log of changes) and, on two cores, the better part of an hour.

  --events N   (10000000)
  --agents N   among whom they were (500)
  --days N     over which they lie (365)
  --runs N     of each screen (60)
  --keep DIR   loads into DIR and leaves it there; where events were loaded into it before, asks of those
  --record     keeps the document as bench/records/reports.json
`);
  process.exit(0);
}
const size = { events: Number(values.events), agents: Number(values.agents), days: Number(values.days), accounts: 0 };
const runs = Number(values.runs);
/** Asks of a screen before they are timed: a server compiles what it is asked again and again, and has been asked all day. */
const WARM = 30;
/** Whose screens are asked for. */
const asked = 'bench30@vereda.example';
const account = 'B-7';
const say = (line: string): void => void process.stderr.write(`bench:reports: ${line}\n`);

const dataDir = values.keep ?? (await mkdtemp(path.join(tmpdir(), 'combinado-bench-')));
/** What lies loaded in a kept folder, or null: a load that broke off leaves no such word. */
const loadedFile = path.join(dataDir, 'bench-loaded.json');
const loaded = await readFile(loadedFile, 'utf8').catch(() => null);
const events = loaded === null ? size.events : Number(JSON.parse(loaded).events);
const start = () => startBackend({ dataDir, log: pino({ level: 'silent' }) });
let backend = await start();
const results: BenchResult[] = [];
try {
  if (loaded === null) await makeBenchWorld(backend, 3, 300);
  const { org_id } = await backend.db.selectFrom('teams').select('org_id').executeTakeFirstOrThrow();
  if (loaded === null) {
    // An account is spoken about some twenty times.
    const load = { ...size, accounts: Math.max(50, Math.ceil(size.events / 40)) };
    await loadEvents(backend, org_id, load, { email: asked, account }, say);
    // As docs/scale.md advises: what PostgreSQL has not in its own memory it fetches from the system's, page by page.
    await backend.pool.query(`alter system set shared_buffers = '${Math.floor(totalmem() / 4 / 2 ** 20)}MB'`);
    await backend.stop();
    await writeFile(loadedFile, JSON.stringify(load));
    backend = await start();
  }
  const person = async (email: string) => {
    const { id } = await backend.db
      .selectFrom('users')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    return actorOf(backend.db, org_id, id);
  };
  const agent = await person(asked);
  const lead = { ...(await person('otavio@vereda.example')), team_id: agent.team_id };
  const people = { agent, lead, admin: await person('admin@vereda.example') };
  for (const screen of screensOf(backend, people, account)) {
    await withinOrganisation(org_id, async () => {
      const time = async (work: () => Promise<unknown>) => {
        const began = performance.now();
        await work();
        return performance.now() - began;
      };
      for (let n = 0; n < WARM; n += 1) await screen.ask();
      const ours: number[] = [];
      for (let n = 0; n < runs; n += 1) ours.push(await time(screen.ask));
      // A scan costs what it costs: three are enough to know.
      const raw = [await time(screen.raw), await time(screen.raw), await time(screen.raw)];
      const [value, p50, p99] = [0.95, 0.5, 0.99].map((share) => figure(percentile(ours, share)));
      const scan = percentile(raw, 0.5);
      say(`${screen.name}: p95 ${value} ms, raw ${figure(scan)} ms`);
      results.push({
        name: 'reports.query_p95_ms',
        params: { screen: screen.name, events },
        value: value ?? 0,
        unit: 'ms',
        ratio_to: { raw_scan: figure((value ?? 0) / scan) },
        p50: p50 ?? 0,
        p99: p99 ?? 0,
        n: runs,
      });
    });
  }
  await printResults(runs, results, values.record ? 'reports' : null);
  if (results.some(({ value }) => value >= 50)) process.exitCode = 1;
} finally {
  await backend.stop();
  if (values.keep === undefined) await rm(dataDir, { recursive: true, force: true });
}
