/**
 * `npm run demo`: the main job by hand, on invented people. Starts the backend on an embedded PostgreSQL with a believable
 * month in it, two replica host pages, and a browser with the extension. Without a display, or with `--headless`, it plays
 * the tour by itself, saves screenshots, says what it verified, and exits non-zero where a step failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '@/tests/support/build-extension.ts';
import { launchWithExtension } from '@/tests/support/extension.ts';
import { startWorld, urlsOf } from '@/tests/support/world.ts';
import { playTour } from './demo/play-tour.ts';

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
if (values.help) {
  process.stdout.write(`npm run demo [-- --headless]

Starts everything and opens a browser; prints {urls, users} when ready. With --headless, or without a display, plays the
tour and prints {ok, steps, screenshots, urls}. Ports 8787, 8801, 8802; PORT, CHAT_PORT and CRM_PORT change them.
`);
  process.exit(0);
}

const { env, platform } = process;
const ports = {
  server: Number(env.PORT ?? 8787),
  chat: Number(env.CHAT_PORT ?? 8801),
  crm: Number(env.CRM_PORT ?? 8802),
};
const hasDisplay = platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;
// A month that ends today: yesterday's would show empty boards.
const dataDir = path.join('.data', `demo-${new Date().toISOString().slice(0, 10)}`);

const users = [
  'ana@vereda.example',
  'silvana@vereda.example',
  'otavio@vereda.example',
  'maribel@cardenal.example',
  'ines@cardenal.example',
  'hector@cardenal.example',
].map((email) => ({ email, password: 'combinado-demo' }));

process.stderr.write('demo: building the extension\n');
const build = buildExtension('demo', urlsOf(ports));
process.stderr.write('demo: starting the backend; the first start makes a month of data\n');
const world = await startWorld(ports, dataDir);
const browser = await launchWithExtension({ build, headed: !headless });
const consoleUrl = `chrome-extension://${browser.extensionId}/console.html`;
const urls = { ...world.urls, console: consoleUrl };

if (headless) {
  const folder = path.resolve('.cache/demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { steps, screenshots } = await playTour(browser, world, folder);
  const ok = steps.every((step) => step.ok);
  await browser.close();
  await world.close();
  process.stdout.write(`${JSON.stringify({ ok, steps, screenshots, urls })}\n`);
  process.exit(ok ? 0 : 1);
}

for (const url of [world.urls.chat, world.urls.crm, consoleUrl]) await (await browser.context.newPage()).goto(url);
process.stdout.write(`${JSON.stringify({ urls, users })}\n`);
const end = async () => {
  await world.close();
  process.exit(0);
};
browser.context.on('close', () => void end());
process.once('SIGINT', () => void browser.close().then(end));
