import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from '../fault-proxy.ts';
import type { World } from '../world.ts';
import type { Dice } from './dice.ts';
import type { FaultBrowser } from './fault-browser.ts';
import { sendBeside } from './send-beside.ts';
import type { TwoBuilds } from './two-builds.ts';

/** What a fault is done to, and by which chances. */
export interface Scene {
  readonly world: World;
  readonly browser: FaultBrowser;
  readonly builds: TwoBuilds;
  readonly dice: Dice;
  /** Saves an outcome or more. What dies meanwhile does not matter: it is said again. */
  readonly save: () => Promise<void>;
  /** Lets the fault meet a posting of events: nudges the sender until one comes by. */
  readonly meet: (fault: Fault) => Promise<void>;
  /** Lays a build into the browser's folder and starts it. */
  readonly restart: (which?: 'today' | 'tomorrow') => Promise<void>;
}

/** Does one fault, with something saved around it, and resolves when it has been done. */
export type FaultKind = (scene: Scene) => Promise<void>;

const dayMs = 24 * 3600_000;

/** A fault of the network that one posting meets. */
const posting =
  (fault: Fault): FaultKind =>
  async ({ save, meet }) => {
    await save();
    await meet(fault);
  };

const answer = (status: number, headers?: Record<string, string>): FaultKind =>
  posting({ kind: 'answer', status, ...(headers && { headers }) });

/** Something that dies: with nothing under way, with a request on its way, or with the answer on its way. */
const death =
  (kill: (scene: Scene) => Promise<void>, revive: (scene: Scene) => Promise<void> = async () => {}): FaultKind =>
  async (scene) => {
    const { dice, save, meet } = scene;
    const { promise: release, resolve: free } = Promise.withResolvers<void>();
    const { promise: there, resolve: arrive } = Promise.withResolvers<void>();
    switch (dice.oneOf(['idle', 'saving', 'request', 'storing', 'answer'])) {
      case 'idle':
        await save();
        await kill(scene);
        break;
      case 'saving': {
        const saving = save();
        await delay(dice.between(0, 40));
        await kill(scene);
        await revive(scene);
        return saving;
      }
      case 'request':
        await save();
        await meet({ kind: 'hold', arrived: arrive, release });
        await there;
        await kill(scene);
        break;
      case 'storing':
        await save();
        await meet({ kind: 'meanwhile', act: arrive });
        await there;
        await delay(dice.between(0, 25));
        await kill(scene);
        break;
      case 'answer':
        await save();
        await meet({ kind: 'hold_answer', answered: arrive, release });
        // An answer that does not come, because what was told before has died, is the same to whoever waits.
        await Promise.race([there, delay(2000)]);
        await kill(scene);
        break;
    }
    await save();
    await revive(scene);
    free();
  };

const cut =
  (how: 'refuse' | 'swallow'): FaultKind =>
  async ({ world, dice, save, browser }) => {
    world.network.cut(how);
    await save();
    browser.ask('outbox.flush').catch(() => {});
    await delay(dice.between(50, 800));
    await save();
    world.network.cut(null);
  };

/** The faults of the promise, by name. */
export const faultKinds = {
  request_lost: posting({ kind: 'lose_request' }),
  answer_lost: posting({ kind: 'lose_answer' }),
  answer_delayed: async ({ dice, save, meet }) => {
    const { promise: release, resolve: free } = Promise.withResolvers<void>();
    await save();
    await meet({ kind: 'hold_answer', answered: () => setTimeout(free, dice.between(100, 1500)), release });
    await save();
  },
  told_twice: posting({ kind: 'repeat', again: null }),
  told_again_later: async ({ dice, save, meet }) => {
    await save();
    await meet({ kind: 'repeat', again: delay(dice.between(300, 5000)) });
  },
  overtaken: async ({ browser, save, meet }) => {
    const { promise: release, resolve: free } = Promise.withResolvers<void>();
    await save();
    await meet({ kind: 'hold', arrived: () => {}, release });
    await browser.killWorker();
    await save();
    // What is sent now arrives before what is held.
    await meet({ kind: 'pass' });
    free();
  },
  answered_401: answer(401),
  answered_413: answer(413),
  answered_429: answer(429, { 'retry-after': '1' }),
  answered_500: answer(500),
  answered_503: answer(503, { 'retry-after': '1' }),
  refused_by_server: async ({ save, meet }) => {
    await save();
    await meet({
      kind: 'tamper',
      of: 'outcome.logged',
      change: (body) => body.replace('"type":"outcome.logged"', '"type":"outcome.logged","tampered":true'),
    });
  },
  network_cut: cut('refuse'),
  half_open: cut('swallow'),
  /** The line is half-open for so long that the sender gives up by itself. */
  half_open_for_long: async ({ save, meet }) => {
    await save();
    await meet({ kind: 'hold', arrived: () => {}, release: new Promise(() => {}) });
    await save();
  },
  worker_killed: death(({ browser }) => browser.killWorker()),
  browser_killed: death(
    ({ browser }) => browser.kill(),
    ({ restart }) => restart(),
  ),
  server_killed: death(
    ({ world }) => world.backend.kill(),
    ({ world }) => world.backend.start(),
  ),
  database_killed: death(async ({ world }) => {
    const pid = world.postgres.pid();
    if (pid === null) return;
    // The whole group: every process of it, as when a machine's memory ran out.
    process.kill(-pid, 'SIGKILL');
  }),
  clock_jumped: async ({ browser, dice, save }) => {
    const far = dice.oneOf([3 * 60_000, 3 * 3600_000, 2 * dayMs, 40 * dayMs, 400 * dayMs]);
    await browser.moveClock(dice.oneOf([-1, 1]) * far);
    await save();
  },
  two_senders: async (scene) => {
    await scene.save();
    await sendBeside(scene.browser, scene.world.network.url);
  },
  session_ended: async ({ world, browser, save }) => {
    await save();
    await world.sql(
      `delete from sessions using users where users.id = sessions.user_id and users.email = 'ana@vereda.example'`,
    );
    await save();
    await browser.signIn();
  },
  downgraded: async ({ browser, dice, save, restart }) => {
    const stop = () => (dice.between(0, 1) === 0 ? browser.kill() : browser.close());
    await save();
    await stop();
    await restart('tomorrow');
    await save();
    await stop();
    await restart('today');
    await save();
  },
} satisfies Record<string, FaultKind>;

export type FaultName = keyof typeof faultKinds;

/** How often each comes in a hundred or so. All of them come; the slow ones less often. */
export const deck: Readonly<Record<FaultName, number>> = {
  request_lost: 7,
  answer_lost: 7,
  answer_delayed: 5,
  told_twice: 6,
  told_again_later: 5,
  overtaken: 4,
  answered_401: 4,
  answered_413: 6,
  answered_429: 4,
  answered_500: 5,
  answered_503: 3,
  refused_by_server: 3,
  network_cut: 5,
  half_open: 3,
  half_open_for_long: 1,
  worker_killed: 10,
  browser_killed: 4,
  server_killed: 4,
  database_killed: 4,
  clock_jumped: 5,
  two_senders: 4,
  session_ended: 1,
  downgraded: 1,
};
