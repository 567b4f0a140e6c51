/**
 * `npm run e2e:crm`: the extension on CRMs that this project did not write. Installs each where it is missing, seeds invented
 * debtors, maps it by pointing as an admin would, reads ten records, switches among them fast, and writes an outcome back.
 */
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FieldName } from '@/contracts/field-map.ts';
import { askBackground } from '@/tests/support/ask-background.ts';
import { buildExtension } from '@/tests/support/build-extension.ts';
import { launchWithExtension, sidebarFrame } from '@/tests/support/extension.ts';
import { Sidebar } from '@/tests/support/sidebar.ts';
import { startWorld, urlsOf } from '@/tests/support/world.ts';
import { startAdminJs } from './crm/adminjs.ts';
import { startDirectus } from './crm/directus.ts';
import { startDjango } from './crm/django.ts';
import { mapByPointing } from './crm/map-by-pointing.ts';
import { say } from './crm/program.ts';
import { readRecords } from './crm/read-records.ts';
import type { StartCrm } from './crm/real-crm.ts';
import { switchFast } from './crm/switch-fast.ts';
import { startTryton } from './crm/tryton.ts';
import { writeOutcome } from './crm/write-outcome.ts';

const known: Readonly<Record<string, StartCrm>> = {
  tryton: startTryton,
  directus: startDirectus,
  django: startDjango,
  adminjs: startAdminJs,
};
const help = `npm run e2e:crm [-- OPTIONS]

Real CRMs, installed under .cache/crm (some minutes, the first time), seeded with invented debtors, mapped by pointing, read,
switched among fast, and written back to. Prints one JSON document: of each CRM {name, version, mapped_in_actions,
records_read, stale, written_back, …}. Exits 1 where a value was wrong, a record of ten was not read, a mapping took 30
clicks or 10 minutes, or the CRM's own database does not hold the outcome.

  --only ${Object.keys(known).join('|')}
  --navigations N   how many, of the fast ones (1000)
  --seed N          of what is random in them
  --port N          the first of six ports (18950)
  --built           takes the extension as the last run built it
  --record          keeps it in docs/real-crms.json, beside what was found of CRMs that were not tried
  --keep            leaves everything running, with the browser to be seen, until Ctrl+C
`;
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    navigations: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '7' },
    port: { type: 'string', default: '18950' },
    built: { type: 'boolean' },
    record: { type: 'boolean' },
    keep: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
const names = values.only === undefined ? Object.keys(known) : [values.only];
const port = Number(values.port);
const ports = { server: port + 1, chat: port + 2, crm: port + 3 };
/** What a run found of one CRM. */
interface Tried {
  readonly ok: boolean;
  readonly name: string;
  readonly [found: string]: unknown;
}

const RECORDS = 10;
const RECORD = 'docs/real-crms.json';
const MOST_CLICKS = 30;
const MOST_SECONDS = 600;

/** Granted as a fleet does it: baked in. An address of its own, so that nothing of the demo's maps fits it. */
const kept = `e2e-crm-${port}`;
const build = values.built
  ? path.resolve('.cache/build', kept, 'chrome-mv3')
  : buildExtension(kept, { ...urlsOf(ports), crm: 'http://127.0.0.2' });
const world = await startWorld(ports);
const crms: Tried[] = [];
try {
  for (const name of names) crms.push(await tryOne(name));
} finally {
  await world.close();
}
const ok = crms.every((crm) => crm.ok);
process.stdout.write(written(crms));
if (values.record) await writeFile(RECORD, written([...(await others()), ...crms]));
process.exit(ok ? 0 : 1);

async function tryOne(name: string): Promise<Tried> {
  const start = known[name];
  if (!start) throw new Error(`there is no ${name}; there is ${Object.keys(known).join(', ')}`);
  const crm = await start(path.resolve('.cache/crm', name), port);
  const browser = await launchWithExtension({ build, headed: Boolean(values.keep && process.env.DISPLAY) });
  const page = await browser.context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  // A bound for what hangs, not for what is slow.
  page.setDefaultTimeout(60_000);
  try {
    say(`${crm.name} ${crm.version}: signing in, as the CRM's user and as an admin`);
    await crm.signIn(page);
    const sidebar = await Sidebar.of(page);
    await sidebar.signIn('admin@vereda.example');
    await sidebar.button('Opções do painel').waitFor();
    const mapped = await mapByPointing(page, crm);
    say(`${crm.name}: mapped in ${mapped.clicks} clicks and ${mapped.seconds} s`);

    // An agent begins with a page of her own.
    await page.reload();
    await askBackground((await Sidebar.of(page)).frame, 'session.signOut', {});
    const agent = await Sidebar.of(page);
    await agent.button('Entrar no Combinado').waitFor();
    await agent.signIn('ana@vereda.example');
    await agent.button('Opções do painel').waitFor();
    const fields: FieldName[] = [...mapped.found, ...mapped.pointed];
    const reading = await readRecords(page, crm, crm.records.slice(0, RECORDS), fields);
    say(`${crm.name}: read ${reading.records_read} of ${RECORDS} records`);
    const storm = await switchFast(page, crm, Number(values.navigations), Number(values.seed));
    say(`${crm.name}: ${storm.stale.length} of ${storm.values_told} values told were another record's`);
    const written = await writeOutcome(page, crm, firstOf(crm.records));
    const writtenBack = Object.values(written).every((field) => field?.right);
    say(`${crm.name}: written back ${JSON.stringify(written)}`);
    const stale = reading.wrong.length + storm.stale.length;
    const ok =
      mapped.clicks < MOST_CLICKS &&
      mapped.seconds < MOST_SECONDS &&
      reading.records_read === RECORDS &&
      stale === 0 &&
      // With nothing told there was nothing to be stale.
      storm.values_told > 0 &&
      writtenBack;
    return {
      ok,
      name: crm.name,
      version: crm.version,
      date: new Date().toISOString(),
      machine: machine(),
      mapped_in_actions: mapped.clicks,
      seconds: mapped.seconds,
      fields: { found: mapped.found, pointed: mapped.pointed, unmapped: mapped.unmapped },
      records_read: reading.records_read,
      not_read: reading.not_read,
      stale,
      wrong: [...reading.wrong, ...storm.stale].slice(0, 20),
      navigations: storm.navigations,
      values_told: storm.values_told,
      records_told: storm.records_told,
      written_back: writtenBack,
      written,
    };
  } catch (error) {
    const picture = path.resolve('.cache/crm', `${name}-failed.png`);
    await page.screenshot({ path: picture }).catch(() => {});
    say(`${crm.name}: ${error instanceof Error ? error.message : error}; the page as it was: ${picture}`);
    if (values.keep) say((await sidebarFrame(page)).url());
    return { ok: false, name: crm.name, version: crm.version, failed: String(error).slice(0, 400) };
  } finally {
    if (values.keep) await new Promise((resolve) => process.once('SIGINT', resolve));
    await browser.close();
    await crm.stop();
  }
}

function firstOf<Value>(list: readonly Value[]): Value {
  const [first] = list;
  if (first === undefined) throw new Error('nothing was seeded');
  return first;
}

/** The document of some CRMs, by name. */
function written(crms: readonly Tried[]): string {
  const sorted = crms.toSorted((one, other) => one.name.localeCompare(other.name));
  return `${JSON.stringify({ ok: crms.every(({ ok }) => ok), crms: sorted }, null, 2)}\n`;
}

/** What the last runs found of CRMs that this one did not try. */
async function others(): Promise<Tried[]> {
  const kept = await readFile(RECORD, 'utf8').catch(() => '{"crms":[]}');
  const { crms: before } = JSON.parse(kept) as { crms: Tried[] };
  return before.filter(({ name }) => crms.every((crm) => crm.name !== name));
}

function machine(): string {
  return `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${os.platform()}`;
}
