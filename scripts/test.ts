/**
 * `npm test`: everything a change must pass, in the order in which a failure is cheapest to see. The last line is
 * `N passed, N failed`. A failing part does not stop the others, so that one run tells all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

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
}

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status === 0;

const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
const all = (checks: boolean[]): Tally =>
  checks.map(one).reduce((sum, part) => ({ passed: sum.passed + part.passed, failed: sum.failed + part.failed }));

/** A runner that wrote no report has not run: that is one failure, whatever its exit code. */
function readTally(file: string, ok: boolean, read: (json: never) => Tally): Tally {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')) as never);
    return tally.failed === 0 && (!ok || tally.passed === 0) ? { ...tally, failed: 1 } : tally;
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function unit(): Tally {
  const file = path.join(reports, 'unit.json');
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return readTally(file, ok, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

function e2e(): Tally {
  const file = path.join(reports, 'e2e.json');
  const ok = run('playwright', ['test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return readTally(file, ok, (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky,
  }));
}

const parts: Record<string, () => Tally> = {
  lint: () =>
    all([run('biome', ['check', '--error-on-warnings', '.']), run('node', ['scripts/walls.mjs']), run('knip', [])]),
  types: () => all([run('wxt', ['prepare']) && run('tsc', ['--noEmit']), run('tsc', ['--noEmit', '-p', 'domain'])]),
  unit,
  build: () =>
    all([run('wxt', ['build']) && run('node', ['scripts/size-budget.mjs']), run('wxt', ['build', '-b', 'firefox'])]),
  e2e,
};

const chosen = Object.keys(parts).filter((name) => !values.only || values.only.includes(name));
const total: Tally = { passed: 0, failed: 0 };
for (const name of chosen) {
  const started = Date.now();
  const tally = parts[name]?.() ?? { passed: 0, failed: 1 };
  total.passed += tally.passed;
  total.failed += tally.failed;
  process.stderr.write(
    `\n── ${name}: ${tally.passed} passed, ${tally.failed} failed in ${Math.round((Date.now() - started) / 1000)} s\n\n`,
  );
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed ? 1 : 0);
