import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from '../fault-proxy.ts';
import type { World } from '../world.ts';
import { diceOf } from './dice.ts';
import type { FaultBrowser } from './fault-browser.ts';
import { deck, type FaultName, faultKinds, type Scene } from './fault-kinds.ts';
import { type Comparison, compare, type Said } from './ledger.ts';
import { OutcomeClerk } from './outcome-clerk.ts';
import type { TwoBuilds } from './two-builds.ts';
import { patienceMs, withPatience } from './with-patience.ts';

export interface CampaignOptions {
  readonly world: World;
  readonly browser: FaultBrowser;
  readonly builds: TwoBuilds;
  readonly seed: number;
  readonly count: number;
  /** In place of the deck: each as often as any other. */
  readonly kinds?: readonly FaultName[];
  /** After each fault: which one, and how many so far. */
  readonly onFault?: (name: FaultName, done: number) => void;
  /** Saves an outcome with real clicks; told where one is due. */
  readonly click?: () => Promise<Said>;
}

export interface Campaign extends Comparison {
  readonly seed: number;
  readonly faults: number;
  readonly byKind: Readonly<Partial<Record<FaultName, number>>>;
  /** How often the ledger was compared with the tables. */
  readonly compared: number;
}

/** How many faults may lie on top of each other before all is put right and compared. */
const between = 25;

/**
 * Does `count` faults in an order that the seed throws, on top of each other, while outcomes are saved; now and then puts
 * all right, waits until nothing waits, and compares. Stops at the first comparison that finds anything wrong.
 */
export async function runCampaign(options: CampaignOptions): Promise<Campaign> {
  const { browser, builds, seed, count } = options;
  // The database may just be coming back.
  const sql: World['sql'] = (text, values) => withPatience(() => options.world.sql(text, values));
  const world = { ...options.world, sql };
  const dice = diceOf(seed);
  const clerk = new OutcomeClerk(browser);
  const scene: Scene = {
    world,
    browser,
    builds,
    dice,
    save: async () => {
      for (let left = dice.between(1, 3); left > 0; left -= 1) await clerk.save();
    },
    meet: (fault) => meet(world, browser, clerk, fault),
    restart: async (which) => {
      if (which) builds.lay(which);
      await browser.start();
      await withPatience(() => browser.signIn());
    },
  };
  const byKind: Partial<Record<FaultName, number>> = {};
  let compared = 0;
  let found = await settle();
  for (let done = 0; done < count; ) {
    const cards = options.kinds ?? Object.entries(deck).flatMap(([name, times]) => Array(times).fill(name));
    for (const name of dice.shuffled(cards as FaultName[]).slice(0, count - done)) {
      await faultKinds[name](scene);
      done += 1;
      byKind[name] = (byKind[name] ?? 0) + 1;
      options.onFault?.(name, done);
      if (done % between !== 0 && done !== count) continue;
      if (options.click && done % (2 * between) === 0) clerk.said.push(await options.click());
      found = await settle();
      if (found.lost.length + found.duplicated.length + found.gaps.length > 0) done = count;
    }
  }
  const faults = Object.values(byKind).reduce((sum, times) => sum + times, 0);
  return { seed, faults, byKind, compared, ...found };

  /** Puts everything right, waits until nothing waits, and compares. */
  async function settle(): Promise<Comparison> {
    compared += 1;
    world.network.cut(null);
    world.network.clear();
    await withPatience(() => browser.signIn());
    await clerk.sayAgain();
    await withPatience(async () => {
      const { pending } = await browser.ask<{ pending: number }>('outbox.flush');
      if (pending > 0) throw new Error(`${pending} still wait`);
    });
    return compare(world, browser, clerk.said);
  }
}

/**
 * Lets a fault meet a posting. A sender that waits for its time is asked again, as by a person who looks at what waits; one
 * whose session has ended is signed in; and where nothing waits something is saved.
 */
async function meet(world: World, browser: FaultBrowser, clerk: OutcomeClerk, fault: Fault): Promise<void> {
  const met = world.network.meet(fault).then(() => true);
  const nudge = async () => {
    await browser.signIn();
    if ((await browser.ask<{ pending: number }>('status.read')).pending === 0) await clerk.save();
    browser.ask('outbox.flush').catch(() => {});
  };
  for (const until = Date.now() + patienceMs; ; ) {
    await Promise.race([met, nudge().catch(() => {})]);
    if (await Promise.race([met, delay(250, false)])) return;
    if (Date.now() > until) throw new Error(`no posting came by to meet: ${fault.kind}`);
  }
}
