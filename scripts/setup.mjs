#!/usr/bin/env node
// Makes a fresh clone ready, with Node's own modules only, because it runs before anything is installed:
// `npm ci` when the lock file changed, then (on request) a Chromium and a Firefox.
// usage: node scripts/setup.mjs [--browser] [--firefox]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const wanted = new Set(process.argv.slice(2));
const say = (line) => process.stderr.write(`setup: ${line}\n`);
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });

function installPackages() {
  const stamp = path.join('node_modules', '.combinado-lock');
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages');
  if (run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']).status !== 0) {
    say('npm ci failed; its words are above');
    process.exit(1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, lock);
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .find((file) => existsSync(file));

/** Chromium builds that still load an unpacked extension from the command line; branded Chrome no longer does. */
function findChromium() {
  if (process.env.CHROME && existsSync(process.env.CHROME)) return process.env.CHROME;
  const places = [onPath('chromium'), onPath('chromium-browser'), '/Applications/Chromium.app/Contents/MacOS/Chromium'];
  return places.find((file) => file && existsSync(file)) ?? playwrightChromium();
}

function playwrightChromium() {
  const probe = spawnSync(
    process.execPath,
    ['-e', "import('playwright-core').then(p=>process.stdout.write(p.chromium.executablePath()))"],
    { cwd: root, encoding: 'utf8' },
  );
  return probe.stdout && existsSync(probe.stdout) ? probe.stdout : undefined;
}

const findFirefox = () =>
  [
    process.env.FIREFOX,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((file) => file && existsSync(file));

function aptInstall(name) {
  if (!onPath('apt-get') || process.getuid?.() !== 0) return;
  say(`installing Debian's ${name}`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

function ensureChromium() {
  if (findChromium()) return;
  say("no Chromium found: trying Playwright's download");
  run(path.join('node_modules', '.bin', 'playwright'), ['install', 'chromium']);
  if (!findChromium()) aptInstall('chromium');
  if (findChromium()) return;
  say('no Chromium could be had. Install one and set CHROME to its path.');
  process.exit(1);
}

function ensureFirefox() {
  if (findFirefox()) return;
  aptInstall('firefox-esr');
  if (!findFirefox())
    say('no Firefox found: its smoke test will say so and fail. Install one, or set FIREFOX to its path.');
}

installPackages();
if (wanted.has('--browser')) ensureChromium();
if (wanted.has('--firefox')) ensureFirefox();
