/**
 * The fault campaign: what the sidebar showed as saved reaches the tables once, or is listed by name, whatever dies, is cut,
 * lost, delayed or said twice. Real Chromium with the real extension, real server process, real PostgreSQL.
 *   npm run faults [-- --help] [-- --count N] [-- --seed S] [-- --record]
 */
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '@/tests/support/build-extension.ts';
import { FaultBrowser } from '@/tests/support/fault-campaign/fault-browser.ts';
import { type FaultName, faultKinds } from '@/tests/support/fault-campaign/fault-kinds.ts';
import { runCampaign } from '@/tests/support/fault-campaign/run-campaign.ts';
import { saveByClicks } from '@/tests/support/fault-campaign/save-by-clicks.ts';
import { makeTwoBuilds } from '@/tests/support/fault-campaign/two-builds.ts';
import { startWorld, urlsOf } from '@/tests/support/world.ts';

const help = `faults: does faults in random order to a real browser, server and database while outcomes are saved, and compares.
Prints {seed, faults, events, lost, duplicated, gaps, quarantined, …}; exits 1 where anything was lost, doubled or is missing.

  --count N    how many faults (default 1000; also --faults)
  --seed S     of the order and of every chance (default: drawn, and printed)
  --kinds a,b  only these
  --build DIR  a build for http://localhost:39787, made before; without it one is made
  --record     writes bench/records/faults.json
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    count: { type: 'string' },
    faults: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    kinds: { type: 'string' },
    build: { type: 'string' },
    record: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
const count = Number(values.count ?? values.faults);
const seed = Number(values.seed);
const kinds = values.kinds?.split(',') as FaultName[] | undefined;
if (!(count > 0) || !Number.isInteger(seed) || kinds?.some((name) => !(name in faultKinds))) {
  process.stderr.write(help);
  process.exit(2);
}

const ports = { server: 39787, chat: 39801, crm: 39802 };
const say = (line: string) => process.stderr.write(`${line}\n`);
say(`seed ${seed}`);
const began = Date.now();
const profile = await mkdtemp(path.join(os.tmpdir(), 'combinado-faults-'));
const world = await startWorld(ports);
const builds = makeTwoBuilds(values.build ?? buildExtension('faults', urlsOf(ports)));
builds.lay('today');
const browser = new FaultBrowser(builds.folder, profile, 'ana@vereda.example');
let failed = false;
try {
  await browser.start();
  await browser.signIn();
  const clicks = { n: 0 };
  const campaign = await runCampaign({
    world,
    browser,
    builds,
    seed,
    count,
    ...(kinds && { kinds }),
    onFault: (name, done) => say(`${done} ${Math.round((Date.now() - began) / 1000)} s ${name}`),
    click: async () => {
      clicks.n += 1;
      return saveByClicks(browser, world);
    },
  });
  const { said, lost, duplicated, gaps, ...rest } = campaign;
  const document = {
    ...rest,
    events: said,
    byClicks: clicks.n,
    lost: lost.length,
    duplicated: duplicated.length,
    gaps: gaps.length,
    named: { lost, duplicated, gaps },
    seconds: Math.round((Date.now() - began) / 1000),
    machine: {
      cpu: os.cpus()[0]?.model ?? 'unknown',
      cores: os.cpus().length,
      node: process.version,
      platform: process.platform,
      browser: browser.running.context.browser()?.version() ?? 'unknown',
    },
  };
  failed = lost.length + duplicated.length + gaps.length > 0;
  const text = JSON.stringify(document, null, 2);
  console.log(text);
  if (values.record) writeFileSync('bench/records/faults.json', `${text}\n`);
} finally {
  await browser.close();
  await world.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(failed ? 1 : 0);
