/**
 * `npm test`: everything a change must pass, in the order in which a failure is cheapest to see. The last line is
 * `N passed, N failed`. A failing part does not stop the others, so that one run tells all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { LAST_SCREENS } from '../tests/support/last-screens.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
});
if (values.help) {
  process.stdout.write(
    'npm test [-- --only lint|types|unit|build|e2e|firefox]…\nRuns every check. Last line: N passed, N failed.\n',
  );
  process.exit(0);
}

const reports = path.resolve('.cache/test-reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

interface Tally {
  passed: number;
  failed: number;
  /** What failed, by name and with what it said: repeated at the end, where a log that was cut still shows it. */
  named: string[];
}

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status === 0;

function all(checks: Record<string, boolean>): Tally {
  const named = Object.keys(checks).filter((name) => !checks[name]);
  return { passed: Object.keys(checks).length - named.length, failed: named.length, named };
}

/** A runner that wrote no report has not run: that is one failure, whatever its exit code. */
function readTally(file: string, ok: boolean, read: (json: never) => Tally): Tally {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return tally.failed === 0 && (!ok || tally.passed === 0)
      ? { ...tally, failed: 1, named: ['the runner itself'] }
      : tally;
  } catch {
    return { passed: 0, failed: 1, named: ['the runner wrote no report'] };
  }
}

/** The start of what a failure says, without colours: enough to see what was waited for. */
const saying = (message = '') =>
  `\n${stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n').replace(/^/gm, '    ')}`;

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

function unit(): Tally {
  const file = path.join(reports, 'unit.json');
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return readTally(file, ok, (json: UnitReport) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    named: json.testResults.flatMap(({ name, status, assertionResults }) => {
      const failed = assertionResults
        .filter((each) => each.status === 'failed')
        .map(({ fullName, failureMessages: [message] }) => fullName + saying(message));
      const told = failed.length > 0 || status !== 'failed' ? failed : ['could not be loaded'];
      return told.map((test) => `${path.relative('.', name)}: ${test}`);
    }),
  }));
}

interface BrowserResult {
  errors: { message?: string; location?: { line: number } }[];
  attachments: { name: string; body?: string }[];
}

interface BrowserSuite {
  file: string;
  specs: { title: string; ok: boolean; tests: { results: BrowserResult[] }[] }[];
  suites?: BrowserSuite[];
}

const failedSpecs = ({ file, specs, suites = [] }: BrowserSuite): string[] => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const results = tests.flatMap((each) => each.results);
      const errors = results.flatMap((each) => each.errors);
      const screens = results
        .flatMap(({ attachments }) => attachments)
        .flatMap(({ name, body }) => (name === LAST_SCREENS && body ? Buffer.from(body, 'base64').toString() : []));
      const said = errors.map(({ message, location }) => `\n    line ${location?.line}${saying(message)}`);
      return `${file}: ${title}${said.join('')}${screens.map((text) => saying(text)).join('')}`;
    }),
  ...suites.flatMap(failedSpecs),
];

function e2e(): Tally {
  const file = path.join(reports, 'e2e.json');
  const ok = run('playwright', ['test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return readTally(
    file,
    ok,
    (json: { stats: { expected: number; unexpected: number; flaky: number }; suites: BrowserSuite[] }) => ({
      passed: json.stats.expected,
      failed: json.stats.unexpected + json.stats.flaky,
      named: json.suites.flatMap(failedSpecs),
    }),
  );
}

const parts: Record<string, () => Tally> = {
  lint: () =>
    all({
      biome: run('biome', ['check', '--error-on-warnings', '.']),
      walls: run('node', ['scripts/walls.mjs']),
      knip: run('knip', []),
      secrets: run('node', ['scripts/secrets.ts']),
    }),
  types: () =>
    all({
      'tsc .': run('wxt', ['prepare']) && run('tsc', ['--noEmit']),
      'tsc domain': run('tsc', ['--noEmit', '-p', 'domain']),
    }),
  unit,
  build: () =>
    all({
      'chrome and its size': run('wxt', ['build']) && run('node', ['scripts/size-budget.mjs']),
      firefox: run('wxt', ['build', '-b', 'firefox']),
      'what both ask for': run('node', ['scripts/check-manifests.mjs']),
    }),
  e2e,
};

const chosen = Object.keys(parts).filter((name) => !values.only || values.only.includes(name));
const total: Tally = { passed: 0, failed: 0, named: [] };
for (const name of chosen) {
  const started = Date.now();
  const tally = parts[name]?.() ?? { passed: 0, failed: 1, named: [name] };
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.named.push(...tally.named.map((test) => `${name}: ${test}`));
  process.stderr.write(
    `\n── ${name}: ${tally.passed} passed, ${tally.failed} failed in ${Math.round((Date.now() - started) / 1000)} s\n\n`,
  );
}
for (const failed of total.named) process.stderr.write(`failed · ${failed}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed ? 1 : 0);
