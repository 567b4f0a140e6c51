/**
 * What the extension costs the page that it stands in, beside a content script that does nothing and an empty React
 * sidebar, each against no extension, interleaved in one run.
 *   npm run bench:host [-- --help] [-- --page chat|crm] [--rounds N] [--rows N]
 * Prints {machine, runs, results:[{name, params, value, unit, beside, ratio_to?, p50, p99, n}]}.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostFact } from '@/contracts/host-facts.ts';
import { launchWithExtension, sidebarFrame } from '@/tests/support/extension.ts';

const argument = (name: string, otherwise: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return (at < 0 ? undefined : process.argv[at + 1]) ?? otherwise;
};

if (process.argv.includes('--help')) {
  console.log(
    'bench:host: script and main-thread time, long tasks, heap, nodes and listeners that the extension adds to a chat of 2,000 rows and to a record page; prints one JSON document. Needs the harness in ../shared/perf, or where COMBINADO_PERF says; without it, exits 2. --page chat|crm (default both), --rounds N (default 5; three minutes each), --rows N (chat, default 2000)',
  );
  process.exit(0);
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const harness = path.resolve(root, process.env.COMBINADO_PERF ?? '../shared/perf');
if (!existsSync(path.join(harness, 'harness.mjs'))) {
  console.error(`bench:host: no harness in ${harness}; set COMBINADO_PERF to where it is.`);
  process.exit(2);
}

const ROUNDS = Number(argument('rounds', '5'));
const ROWS = Number(argument('rows', '2000'));
const pages = (['chat', 'crm'] as const).filter((page) => ['both', page].includes(argument('page', 'both')));
const scratch = path.join(root, '.cache', 'perf');
/** The record page of the harness answers to this name. */
const CRM_HOST = 'https://app.pipedrive.com/*';
const SCRIPT = { chat: 'whatsapp.js', crm: 'crm.js' } as const;
const FLOORS = ['noop', 'react19'] as const;
type Arm = (typeof FLOORS)[number] | 'ours';

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, {
    cwd,
    // Standard output is for the one document; what others print is progress.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed with ${status}`);
}

/** One run of the harness: figures by a dotted name, such as `load.script`. */
type Run = { readonly round: number; readonly load1: number } & Readonly<
  Record<string, number | Readonly<Record<string, number>>>
>;
type Runs = Readonly<Record<'baseline' | 'baseline2' | Arm, readonly Run[]>>;

function figure(one: Run, name: string): number {
  const [part = '', key = ''] = name.split('.');
  const figures = one[part];
  const value = typeof figures === 'object' ? figures[key] : undefined;
  if (value === undefined) throw new Error(`the harness tells no ${name}`);
  return value;
}

const middle = (values: readonly number[], at = 0.5): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
};
const rounded = (value: number): number => Number(value.toPrecision(4));

interface Measure {
  readonly name: string;
  readonly unit: string;
  /** What of one run is counted. */
  readonly of: (one: Run) => number;
}

const OPTIONS = { keys: 200, idle_s: 10, burst: 500 } as const;
const of = (name: string, parts = 1) => ({ of: (one: Run) => figure(one, name) / parts });
const measures: readonly Measure[] = [
  { name: 'host.load_added_ms', unit: 'ms script', ...of('load.script') },
  { name: 'host.key_added_ms', unit: 'ms script/key', ...of('type.script', OPTIONS.keys) },
  { name: 'host.burst_added_ms_per_message', unit: 'ms script/message', ...of('burst.script', OPTIONS.burst) },
  { name: 'host.idle_added_ms_per_s', unit: 'ms script/s', ...of('idle.script', OPTIONS.idle_s) },
  {
    name: 'host.long_tasks',
    unit: 'tasks over 50 ms',
    of: (one) => ['load.longN', 'type.longN', 'burst.longN'].reduce((sum, name) => sum + figure(one, name), 0),
  },
  { name: 'host.nodes_added', unit: 'nodes', ...of('mem.nodes') },
  { name: 'host.heap_added_mb', unit: 'MB', ...of('mem.heap') },
  { name: 'host.listeners_added', unit: 'listeners', ...of('mem.listeners') },
  { name: 'host.load_main_added_ms', unit: 'ms main thread', ...of('load.task') },
  {
    name: 'host.load_layout_added_ms',
    unit: 'ms layout and style',
    of: (one) => figure(one, 'load.layout') + figure(one, 'load.style'),
  },
  { name: 'host.key_main_added_ms', unit: 'ms main thread/key', ...of('type.task', OPTIONS.keys) },
  { name: 'host.burst_main_added_ms', unit: 'ms main thread/500 messages', ...of('burst.task') },
  { name: 'host.idle_main_added_ms_per_s', unit: 'ms main thread/s', ...of('idle.task', OPTIONS.idle_s) },
];

/** What an arm adds in each round: itself less the mean of that round's two runs without any extension. */
function added(runs: Runs, arm: Arm, measure: Measure): number[] {
  return runs[arm].flatMap((one) => {
    const without = [...runs.baseline, ...runs.baseline2].filter(({ round }) => round === one.round).map(measure.of);
    if (without.length === 0) return [];
    return [measure.of(one) - without.reduce((sum, value) => sum + value, 0) / without.length];
  });
}

/** How far apart two runs without any extension are: what is smaller says nothing. */
function noise(runs: Runs, measure: Measure): number {
  const apart = runs.baseline.flatMap((one) => {
    const other = runs.baseline2.find(({ round }) => round === one.round);
    return other ? [Math.abs(measure.of(other) - measure.of(one))] : [];
  });
  return middle(apart);
}

function resultsOf(page: (typeof pages)[number], runs: Runs, build: string) {
  // Signed out, as an extension is that was just installed: the frame stands, and the page is read all the same.
  const params = { page, ...(page === 'chat' ? { rows: ROWS } : {}), signed_in: false };
  const timed = measures.map((measure) => {
    const ours = added(runs, 'ours', measure);
    const value = middle(ours);
    const [noop, react19] = FLOORS.map((floor) => middle(added(runs, floor, measure))) as [number, number];
    const apart = noise(runs, measure);
    return {
      name: measure.name,
      params,
      value: rounded(value),
      unit: measure.unit,
      beside: { noop: rounded(noop), react19: rounded(react19), noise: rounded(apart) },
      ...(Math.abs(react19) > apart ? { ratio_to: { react19: rounded(value / react19) } } : {}),
      p50: rounded(value),
      p99: rounded(middle(ours, 0.99)),
      n: ours.length,
    };
  });
  const bytes = statSync(path.join(build, 'content-scripts', SCRIPT[page])).size;
  const [noop, react19] = FLOORS.map((floor) => statSync(path.join(scratch, 'floors', floor, 'cs.js')).size) as [
    number,
    number,
  ];
  return [
    ...timed,
    {
      name: 'host.content_script_bytes',
      params,
      value: bytes,
      unit: 'bytes',
      beside: { noop, react19 },
      ratio_to: { react19: rounded(bytes / react19) },
      n: 1,
    },
  ];
}

/**
 * How many messages of the harness's chat reach the sidebar: an adapter that reads nothing would cost nothing, too. The
 * page is served out of the harness's files by the browser itself.
 */
async function rowsRead(build: string): Promise<number> {
  const browser = await launchWithExtension({ build });
  try {
    const page = await browser.context.newPage();
    const pages = path.join(scratch, 'pages');
    await page.route('https://web.whatsapp.com/**', (route) => {
      const name = path.basename(new URL(route.request().url()).pathname);
      return route.fulfill({ path: path.join(pages, name.endsWith('.js') ? `dist/${name}` : 'chat.html') });
    });
    await page.goto(`https://web.whatsapp.com/?page=chat&rows=${ROWS}`);
    const frame = await sidebarFrame(page);
    return await frame.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
          const port = runtime.connect({ name: 'sidebar:here' });
          port.onMessage.addListener((message) => {
            const fact = message as HostFact;
            if (fact.type === 'turns.changed') resolve(fact.turns.length);
          });
          port.postMessage({ type: 'facts.resend' });
          setTimeout(resolve, 20_000, 0);
        }),
    );
  } finally {
    await browser.close();
  }
}

// The harness writes beside itself, and is not this project's to change.
cpSync(harness, scratch, { recursive: true });
if (process.platform !== 'win32') run('chmod', ['-R', 'u+w', scratch], root);
if (!existsSync(path.join(scratch, 'node_modules')))
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], scratch);
run(process.execPath, ['floors/build.mjs'], scratch);
const outDir = path.join('.cache', 'build', 'bench-host');
run('wxt', ['build'], root, { COMBINADO_OUT_DIR: outDir, COMBINADO_HOSTS: CRM_HOST });
const build = path.join(root, outDir, 'chrome-mv3');
mkdirSync(path.join(scratch, 'results'), { recursive: true });

const results = [];
const loads: number[] = [];
for (const page of pages) {
  const out = path.join(scratch, 'results', `bench-${page}.json`);
  const extensions = [...FLOORS.map((floor) => `${floor}=floors/${floor}`), `ours=${build}`];
  run(
    process.execPath,
    [
      'harness.mjs',
      ...extensions.flatMap((extension) => ['--ext', extension]),
      ...['--page', page, '--runs', String(ROUNDS), '--out', out],
      ...(page === 'chat' ? ['--rows', String(ROWS)] : []),
    ],
    scratch,
  );
  const { data } = JSON.parse(readFileSync(out, 'utf8')) as { data: Runs };
  if (page === 'chat') {
    const read = await rowsRead(build);
    if (read === 0) throw new Error('not one message of the chat was read: what was measured is not the extension');
    results.push({ name: 'host.rows_read', params: { page, rows: ROWS }, value: read, unit: 'messages', n: 1 });
  }
  loads.push(...Object.values(data).flatMap((runs) => runs.map(({ load1 }) => load1)));
  results.push(...resultsOf(page, data, build));
}

const machine = {
  cpu: os.cpus()[0]?.model ?? 'unknown',
  cores: os.cpus().length,
  node: process.version,
  platform: process.platform,
  /** Processes that wanted a core while it was measured; above the number of cores, main-thread figures are noise. */
  load: rounded(middle(loads)),
};
console.log(JSON.stringify({ machine, runs: ROUNDS, results }, null, 2));
