import type { Page } from 'playwright-core';
import type { HostFact } from '@/contracts/host-facts.ts';
import { hearFacts } from './hear-facts.ts';
import { judgeFacts, type WrongFact } from './judge-facts.ts';
import { say } from './program.ts';
import type { RunningCrm } from './real-crm.ts';

export interface Storm {
  readonly navigations: number;
  /** Values that the extension told meanwhile: what could have been of another record. */
  readonly values_told: number;
  /** Records that were told of at all. */
  readonly records_told: number;
  readonly stale: readonly WrongFact[];
}

/**
 * Of a person who clicks through a list: mostly no pause to read anything, now and then one that is long enough for values to
 * be believed after records that were left too soon. Where nothing is told nothing can be wrong.
 */
const PAUSE_MS = 250;
const REST_MS = 10_000;
const RESTS = 0.03;
const SLOWEST_MS = 700;

/**
 * Switches among records at random, faster than the CRM draws them, while each answer of its server comes late by a random
 * time and so not in order; counts the values that were told of a record and are another's.
 */
export async function switchFast(page: Page, crm: RunningCrm, navigations: number, seed: number): Promise<Storm> {
  const random = randomFrom(seed);
  const ear = await hearFacts(page);
  const facts: HostFact[] = [];
  await page.route(crm.dataUrl, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, random() * SLOWEST_MS));
    await route.continue().catch(() => {});
  });
  for (let n = 1; n <= navigations; n++) {
    await crm.hop(page, random);
    await page.waitForTimeout(random() < RESTS ? REST_MS : random() * PAUSE_MS);
    if (n % 50 === 0) {
      facts.push(...(await ear.take()));
      const { told, wrong } = judgeFacts(facts, crm.records);
      say(`${crm.name}: ${n} navigations, ${told} values told, ${wrong.length} of another record`);
    }
  }
  await page.waitForTimeout(REST_MS);
  facts.push(...(await ear.take()));
  await ear.close();
  await page.unroute(crm.dataUrl);
  const { told, wrong, read } = judgeFacts(facts, crm.records);
  return { navigations, values_told: told, records_told: read.size, stale: wrong };
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
