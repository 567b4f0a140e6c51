import type { RouteName } from '@/contracts/api.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import type { OutageKind } from '@/domain/connectivity/outage.ts';
import type { ApiRequest, ApiResponse, ApiResult } from '@/utils/api-client.ts';
import { noteReach } from '@/utils/connectivity.ts';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { sweep } from '@/utils/db/sweep.ts';
import { keepAnswers, waitsForAnswer } from '@/utils/interactions/keep-answers.ts';
import { noteOutage } from '@/utils/outages.ts';
import { drainOutbox } from '@/utils/outbox/drain-outbox.ts';
import { reportDevice } from '@/utils/outbox/report-device.ts';
import { type SyncEnd, syncPlaybook } from '@/utils/playbook-sync/sync-playbook.ts';
import { keepClock } from '@/utils/server-clock.ts';
import { callAsUser, readSession } from '@/utils/session.ts';
import { readSettings } from '@/utils/settings.ts';
import { AccountKeeper } from './account-keeper.ts';
import { SelectorKeeper } from './selector-keeper.ts';

/** A worker lives half a minute without work: a longer wait is the alarm's. */
const shortWaitMs = 25_000;

/**
 * What the background does, for whichever event woke it. Only promises under way are held here; all that must outlive the
 * worker is on disk.
 */
export class Background {
  #sending: Promise<void> | null = null;
  #sendAgain: { impatient: boolean } | null = null;
  readonly accounts = new AccountKeeper(this);
  readonly selectors = new SelectorKeeper(this);

  constructor(
    readonly db: CombinadoDatabase,
    readonly announce: (topics: ChangeTopic[]) => void,
    readonly now: () => number = Date.now,
    private readonly random: () => number = Math.random,
  ) {}

  /** Calls a route as the signed-in person, and learns from how it went whether the server is there and the session holds. */
  async call<N extends RouteName>(name: N, request: ApiRequest<N>): Promise<ApiResult<ApiResponse<N>>> {
    const { server_url } = await readSettings(this.db);
    const result = await callAsUser(name, request, server_url);
    await this.learn(result);
    return result;
  }

  async learn(result: ApiResult<unknown>): Promise<void> {
    const changed = await noteReach(this.db, result, new Date(this.now()).toISOString());
    const unauthorised = !result.ok && result.failure.kind === 'answered' && result.failure.status === 401;
    const clock = await keepClock(this.db);
    if (changed || unauthorised || clock) this.announce(['status']);
    await this.#noteOutages(result);
    // A server that has just come back need not be waited for.
    if (changed && (result.ok || result.failure.kind !== 'unreachable')) this.wake(true);
  }

  /** Keeps the timeline of the person at this browser. Which side is down the browser knows only of itself. */
  async #noteOutages(result: ApiResult<unknown>): Promise<void> {
    const kept = await readSession();
    if (!kept) return;
    const unreachable = !result.ok && result.failure.kind === 'unreachable';
    const offline = globalThis.navigator?.onLine === false;
    const note = (kind: OutageKind, lasts: boolean) =>
      noteOutage(this.db, kept.session.user.id, kind, lasts, this.now());
    const news = [
      await note('offline', unreachable && offline),
      await note('unreachable', unreachable && !offline),
      // Whoever is not reached says nothing of the session.
      !unreachable && (await note('expired', kept.state === 'expired')),
    ];
    if (news.includes(true)) this.announce(['connectivity', 'outbox']);
  }

  /**
   * Sends what waits. Asked again while at it, it goes once more when it is done: what was kept in the last moment must not
   * wait for the next alarm.
   */
  send(impatient = false): Promise<void> {
    if (this.#sending) {
      this.#sendAgain = { impatient: impatient || (this.#sendAgain?.impatient ?? false) };
      return this.#sending;
    }
    this.#sending = this.#drain(impatient);
    return this.#sending;
  }

  /** As `send`, for whoever does not wait for it. */
  wake(impatient = false): void {
    this.send(impatient).catch((error: unknown) => console.error('The outbox could not be sent.', error));
  }

  async #drain(impatient: boolean): Promise<void> {
    let next: { impatient: boolean } | null = { impatient };
    try {
      while (next) {
        await this.#drainOnce(next.impatient);
        next = this.#sendAgain;
        this.#sendAgain = null;
      }
    } finally {
      this.#sending = null;
    }
  }

  async #drainOnce(impatient: boolean): Promise<void> {
    const kept = await readSession();
    if (kept?.state !== 'active') return;
    const end = await drainOutbox({
      db: this.db,
      user_id: kept.session.user.id,
      send: (events) => this.call('events.append', { body: { events } }),
      now: this.now,
      random: this.random,
      locks: globalThis.navigator?.locks,
      impatient,
      onProgress: () => this.announce(['status', 'outbox']),
    });
    this.announce(['status', 'outbox']);
    if (end === 'waiting') await this.#wakeInTime(kept.session.user.id);
  }

  /** A short wait need not last until the next alarm. The timer dies with the worker; the alarm then takes its place. */
  async #wakeInTime(userId: string): Promise<void> {
    const pace = await this.db.paces.get(userId);
    const wait = pace ? pace.not_before - this.now() : Number.POSITIVE_INFINITY;
    if (wait < shortWaitMs) setTimeout(() => this.wake(), Math.max(0, wait));
  }

  /** What is due now and then: playbook and selectors, the report of this device, the sweeping. */
  async tend(): Promise<void> {
    const kept = await readSession();
    if (kept?.state === 'active') {
      await reportDevice(this.db, kept.session.user.id, this.now());
      this.wake();
      await this.sync();
      await this.selectors.sync();
      await this.askForAnswers();
    }
    await sweep(this.db, this.now());
  }

  /** Fetches what supervisors answered, where a conversation here waits for it. */
  async askForAnswers(): Promise<void> {
    const kept = await readSession();
    if (kept?.state !== 'active') return;
    const { id } = kept.session.user;
    if (!(await waitsForAnswer(this.db, id))) return;
    const answer = await this.call('authority.answers', {});
    if (answer.ok && (await keepAnswers(this.db, id, answer.value.answers))) this.announce(['interaction']);
  }

  /** Brings the playbook up to date; one at a time, and in the order asked. */
  async sync(): Promise<SyncEnd> {
    const sync = async (): Promise<SyncEnd> => {
      const kept = await readSession();
      if (kept?.state !== 'active') return { is: 'none' };
      const { server_url } = await readSettings(this.db);
      const end = await syncPlaybook({ db: this.db, user: kept.session.user, server_url, now: this.now });
      if (end.is === 'failed') await this.learn({ ok: false, failure: end.failure });
      if (end.is === 'applied' || end.is === 'refused') {
        this.announce(['playbook', 'status']);
        this.wake();
      }
      return end;
    };
    const locks = globalThis.navigator?.locks;
    return locks ? locks.request('playbook-sync', sync) : sync();
  }
}
