/**
 * How fast the sidebar itself is, beside an empty React page in the same frame, in one run.
 *   npm run bench:sidebar [-- --help] [-- --rounds N]
 * Prints {machine, runs, results:[{name, params, value, unit, ratio_to?, p50?, p99?, n}]}.
 */
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { addEmptyPage } from '@/bench/sidebar/add-empty-page.ts';
import type { ProbeRecord } from '@/bench/sidebar/probe.ts';
import { addAccount } from '@/tests/support/add-account.ts';
import { buildExtension } from '@/tests/support/build-extension.ts';
import { launchWithExtension, sidebarFrame } from '@/tests/support/extension.ts';
import { Sidebar } from '@/tests/support/sidebar.ts';
import { startWorld, urlsOf } from '@/tests/support/world.ts';

if (process.argv.includes('--help')) {
  console.log(
    'bench:sidebar: mount to first useful paint, switch between ten open conversations, keystroke to light, each beside an empty React page; prints one JSON document. --rounds N (default 40)',
  );
  process.exit(0);
}
const asked = process.argv.indexOf('--rounds');
const ROUNDS = asked < 0 ? 40 : Number(process.argv[asked + 1]);
const OPEN = 10;
const ports = { server: 28787, chat: 28801, crm: 28802 };

const people = Array.from({ length: OPEN }, (_, n) => ({
  id: `bench-${n}`,
  name: `${['Aurora', 'Benício', 'Cecília', 'Dalva', 'Eliseu', 'Fabíola', 'Genésio', 'Hilda', 'Iracema', 'Joel'][n]} Sampaio Brandão`,
  /** How the chat names an unsaved contact, which is how the account is proposed. */
  phone: `+55 11 97000-10${String(n).padStart(2, '0')}`,
  ref: `70-0000${n}`,
}));
const talk = [
  ['me', 'Bom dia, tudo bem? Aqui é a Ana Ribeiro, da Vereda Cobranças.'],
  ['them', 'Bom dia, quem fala?'],
  ['me', 'Falo em nome da Financeira Tamarindo. Esta conversa fica gravada.'],
  ['them', 'Ah sim, pode falar'],
] as const;

const read = (frame: Frame) => frame.evaluate(() => (globalThis as unknown as { probe: ProbeRecord }).probe);
const idle = (frame: Frame) =>
  frame.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 150 })));

/**
 * Opens a page of the extension in the sidebar's own frame, from nothing, and tells when its sentence was painted, and when
 * the panel was live: read by the engine, and to be used.
 */
async function mount(frame: Frame, url: string, forget = false): Promise<{ painted: number; live: number }> {
  await frame.goto(new URL('blank.html', url).href);
  if (forget) await forgetViews(frame);
  await idle(frame);
  await frame.goto(url);
  const isEmpty = url.includes('empty.html');
  await frame.waitForFunction((empty) => {
    const { lines, live } = (globalThis as unknown as { probe: ProbeRecord }).probe;
    return lines.length > 0 && (empty || live !== null);
  }, isEmpty);
  const { lines, live } = await read(frame);
  await idle(frame);
  return { painted: lines[0]?.at ?? 0, live: live ?? 0 };
}

/** As in a browser that has not yet shown any of these conversations. */
const forgetViews = (frame: Frame) =>
  frame.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { session: SessionStorage } } }).chrome;
    const kept = Object.keys(await storage.session.get(null)).filter((key) => key.startsWith('kept view'));
    await storage.session.remove(kept);
  });

/** Resolves once the view is kept: `waitForFunction` would take the promise itself for a yes. */
const keptView = (frame: Frame) =>
  frame.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { session: SessionStorage } } }).chrome;
    while (!Object.keys(await storage.session.get(null)).some((key) => key.startsWith('kept view ')))
      await new Promise((resolve) => setTimeout(resolve, 20));
  });

interface SessionStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

/** Opens another conversation in the host page, and tells how long after hearing of it its sentence was painted. */
async function switchTo(page: Page, frame: Frame, { id, name, phone }: (typeof people)[number]): Promise<number> {
  await page.evaluate((chat) => document.querySelector<HTMLElement>(`[data-chat="${chat}"]`)?.click(), id);
  await frame.waitForFunction(
    (whose) => whose.includes((globalThis as unknown as { probe: ProbeRecord }).probe.lines.at(-1)?.who ?? ''),
    [name, phone],
  );
  const { lines, opened } = await read(frame);
  await idle(frame);
  return (lines.at(-1)?.at ?? 0) - (opened.findLast(({ who }) => who === phone)?.at ?? 0);
}

/**
 * Types and deletes around the last letters of a threat, and tells for each time the light goes on or out how long after the
 * key's own event in the page it was painted in the sidebar.
 */
async function keysToLight(page: Page, frame: Frame, rounds: number): Promise<number[]> {
  const composer = page.locator('#main footer [contenteditable="true"]');
  await page.evaluate(() => {
    document.addEventListener(
      'beforeinput',
      () => Object.assign(globalThis, { keyAt: performance.timeOrigin + performance.now() }),
      true,
    );
  });
  await composer.click();
  await page.keyboard.type('Se não pagar hoje o senhor vai ser preso', { delay: 30 });
  const times: number[] = [];
  const lit = () => frame.evaluate(() => (globalThis as unknown as { probe: ProbeRecord }).probe.lights.length);
  const ending = ' preso';
  for (let n = 0; n < rounds * 2; n++) {
    const keys = n % 2 === 0 ? Array.from(ending, () => 'Backspace') : [...ending];
    for (const key of keys) {
      const before = await lit();
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      // Most keys change no light; those are not waited for longer than a slow one would take.
      const changed = await frame
        .waitForFunction(
          (count) => (globalThis as unknown as { probe: ProbeRecord }).probe.lights.length > count,
          before,
          { timeout: 250, polling: 20 },
        )
        .then(() => true)
        .catch(() => false);
      if (!changed) continue;
      const keyAt = await page.evaluate(() => (globalThis as unknown as { keyAt: number }).keyAt);
      const lightAt = await frame.evaluate(
        () => performance.timeOrigin + ((globalThis as unknown as { probe: ProbeRecord }).probe.lights.at(-1)?.at ?? 0),
      );
      times.push(lightAt - keyAt);
    }
  }
  return times;
}

const part = (times: readonly number[], at: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
};
const round = (value: number): number => Number(value.toPrecision(4));
const spread = (times: readonly number[]) => ({
  p50: round(part(times, 0.5)),
  p99: round(part(times, 0.99)),
  n: times.length,
});

const build = buildExtension('bench', urlsOf(ports));
await addEmptyPage(build);
const world = await startWorld(ports);
const browser = await launchWithExtension({ build });
try {
  for (const { name, phone, ref } of people)
    await addAccount(world, '88-41207', { ref, debtor_name: name, phones: [phone.replace(/[ -]/g, '')] });
  const probe = await bundle({
    entryPoints: [fileURLToPath(new URL('../bench/sidebar/probe.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
  });
  await browser.context.addInitScript(probe.outputFiles[0]?.text ?? '');
  const page = await browser.context.newPage();
  await page.goto(`${world.urls.chat}/?pace=0`);
  const frame = await sidebarFrame(page);
  const sidebarUrl = frame.url();
  const emptyUrl = new URL('empty.html', sidebarUrl).href;
  const sidebar = await Sidebar.of(page);
  await sidebar.signIn('ana@vereda.example');
  await page.evaluate(
    ([everybody, said]) => {
      for (const { id, phone } of everybody)
        document.dispatchEvent(
          new CustomEvent('replica:meet', {
            detail: {
              id,
              name: null,
              phone,
              participants: null,
              me: 'Ana Vereda',
              script: [],
              bubbles: said.map(([from, text], n) => ({ from, text, minutesAgo: said.length - n })),
            },
          }),
        );
    },
    [people, talk] as const,
  );
  console.error('opening ten conversations');
  for (const person of people) {
    const opened = switchTo(page, frame, person);
    await sidebar.confirmAccount(person.name);
    await opened;
  }

  const mounts = { empty: [] as number[], kept: [] as number[], fresh: [] as number[] };
  const lives = { kept: [] as number[], fresh: [] as number[] };
  // The first of each warms the browser's own caches, as the first use after an update does.
  for (let n = -3; n < ROUNDS; n++) {
    const empty = await mount(frame, emptyUrl);
    const fresh = await mount(frame, sidebarUrl, true);
    await keptView(frame);
    const kept = await mount(frame, sidebarUrl);
    if (n < 0) continue;
    mounts.empty.push(empty.painted);
    mounts.kept.push(kept.painted);
    mounts.fresh.push(fresh.painted);
    lives.kept.push(kept.live);
    lives.fresh.push(fresh.live);
    if (n % 10 === 9) console.error(`mount: ${n + 1} of ${ROUNDS}`);
  }

  const switches = { sidebar: [] as number[], empty: [] as number[] };
  for (let n = 0; n < Math.ceil(ROUNDS / 10); n++)
    for (const side of ['empty', 'sidebar'] as const) {
      await mount(frame, side === 'empty' ? emptyUrl : sidebarUrl);
      // The first round opens them all in this document.
      for (let lap = 0; lap < 3; lap++)
        for (const person of people) {
          const time = await switchTo(page, frame, person);
          if (lap > 0) switches[side].push(time);
        }
      console.error(`switch: ${side}, block ${n + 1}`);
    }

  const lights = await keysToLight(page, frame, ROUNDS);
  const emptyMount = part(mounts.empty, 0.5);
  const mounted = (name: string, params: object, times: readonly number[]) => ({
    name,
    params,
    value: round(part(times, 0.5)),
    unit: 'ms',
    ratio_to: { empty_react: round(part(times, 0.5) / emptyMount) },
    ...spread(times),
  });
  const results = [
    // Where the conversation was drawn before in this browser session, its panel is painted as it was; live follows.
    mounted('sidebar.mount_ms', { conversation: 'seen', until: 'first useful paint' }, mounts.kept),
    mounted('sidebar.mount_ms', { conversation: 'new', until: 'first useful paint' }, mounts.fresh),
    mounted('sidebar.live_ms', { conversation: 'seen', until: 'read by the engine' }, lives.kept),
    mounted('sidebar.live_ms', { conversation: 'new', until: 'read by the engine' }, lives.fresh),
    mounted('sidebar.empty_react_mount_ms', {}, mounts.empty),
    {
      name: 'sidebar.switch_added_ms',
      params: { open: OPEN },
      value: round(part(switches.sidebar, 0.5) - part(switches.empty, 0.5)),
      unit: 'ms',
      p50: round(part(switches.sidebar, 0.5) - part(switches.empty, 0.5)),
      p99: round(part(switches.sidebar, 0.99) - part(switches.empty, 0.99)),
      n: switches.sidebar.length,
    },
    {
      name: 'sidebar.switch_ms',
      params: { open: OPEN },
      value: round(part(switches.sidebar, 0.5)),
      unit: 'ms',
      ...spread(switches.sidebar),
    },
    {
      name: 'sidebar.empty_react_switch_ms',
      params: { open: OPEN },
      value: round(part(switches.empty, 0.5)),
      unit: 'ms',
      ...spread(switches.empty),
    },
    {
      name: 'sidebar.key_to_light_p98_ms',
      params: {},
      value: round(part(lights, 0.98)),
      unit: 'ms',
      ...spread(lights),
    },
  ];
  const machine = {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    node: process.version,
    platform: process.platform,
    browser: browser.context.browser()?.version() ?? 'unknown',
  };
  console.log(JSON.stringify({ machine, runs: ROUNDS, results }, null, 2));
} finally {
  await browser.close();
  await world.close();
}
