import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { FaultBrowser } from '../support/fault-campaign/fault-browser.ts';
import type { FaultName } from '../support/fault-campaign/fault-kinds.ts';
import { runCampaign } from '../support/fault-campaign/run-campaign.ts';
import { makeTwoBuilds } from '../support/fault-campaign/two-builds.ts';
import { test } from '../support/fixture.ts';

/** All but those that take long: `npm run faults` has them, too. */
const quick: readonly FaultName[] = [
  'request_lost',
  'answer_lost',
  'answer_delayed',
  'told_twice',
  'told_again_later',
  'answered_401',
  'answered_413',
  'answered_429',
  'answered_500',
  'refused_by_server',
  'network_cut',
  'half_open',
  'worker_killed',
  'browser_killed',
  'server_killed',
  'database_killed',
  'clock_jumped',
  'two_senders',
  'session_ended',
];

test('nothing that was said to be saved is lost or doubled, whatever fails', async ({ build, world }) => {
  test.setTimeout(300_000);
  const seed = Number(process.env.COMBINADO_SEED ?? 20260114);
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  console.info(`faults: seed ${seed}`);
  const profile = await mkdtemp(path.join(tmpdir(), 'combinado-faults-'));
  const builds = makeTwoBuilds(build);
  builds.lay('today');
  const browser = new FaultBrowser(builds.folder, profile, 'ana@vereda.example');
  try {
    await browser.start();
    await browser.signIn();
    const { said, arrived, quarantined, ...found } = await runCampaign({
      world,
      browser,
      builds,
      seed,
      kinds: quick,
      count: 24,
    });
    expect(found).toMatchObject({ lost: [], duplicated: [], gaps: [], waiting: 0, faults: 24 });
    // What was refused on its way stands in the list, and nothing else does.
    expect(said - arrived).toBeLessThanOrEqual(quarantined);
    expect(arrived).toBeGreaterThan(0);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
