import type { EventBatchAnswer, EventEnvelope } from '@/contracts/event.ts';
import type { Session } from '@/contracts/session.ts';
import { sealEvent } from '@/utils/outbox/seal-event.ts';
import type { WatchedServer } from './watched-server.ts';

/** One browser's outbox: a series of events in order, sent a batch at a time, to whichever server the balancer picks. */
export class UpgradeDevice {
  readonly #session: Session;
  readonly #batches: Iterator<readonly EventEnvelope[]>;
  /** Every event that some server answered for, in the order of the series. */
  readonly sent: EventEnvelope[] = [];
  readonly id: string;
  /** What was answered otherwise than it should have been. */
  readonly wrong: string[] = [];
  retried = 0;
  twice = 0;
  #turn = 0;

  constructor(session: Session, batches: readonly (readonly EventEnvelope[])[]) {
    this.#session = session;
    this.#batches = batches[Symbol.iterator]();
    this.id = batches[0]?.[0]?.device_id ?? '';
  }

  /**
   * Sends the next batch to one of the servers, in turns; should it not answer, to the next. Every fifth goes to all of them at
   * once, as when an answer was lost: one stores it, the others say that it is there. Every second is sealed.
   */
  async send(servers: readonly WatchedServer[]): Promise<void> {
    const { value: batch, done } = this.#batches.next();
    if (done || !batch) throw new Error('there is nothing more to send');
    this.#turn += 1;
    const { seal, access_token: token } = this.#session;
    const events =
      seal && this.#turn % 2 === 0 ? await Promise.all(batch.map((event) => sealEvent(event, seal))) : batch;
    const at = this.#turn;
    const turns = servers.map((_, n) => servers[(at + n) % servers.length]).filter((server) => server !== undefined);
    if (at % 5 === 0 && turns.length > 1) {
      const all = await Promise.all(turns.map((server) => this.#post([server], events, token)));
      const answers = all.filter((each) => each.length > 0);
      for (const [n] of batch.entries()) {
        const got = answers.map((each) => each[n] ?? 'none').sort();
        // One that was ending may have stored it and not have said so.
        if (answers.length === turns.length) this.#expect(got, ['duplicate', 'stored'], batch[n]);
        else if (got.join() !== 'duplicate') this.#expect(got, ['stored'], batch[n]);
      }
      this.twice += 1;
    } else {
      const results = await this.#post(turns, events, token);
      for (const [n] of batch.entries()) this.#expect([results[n] ?? 'none'], ['stored'], batch[n]);
    }
    this.sent.push(...batch);
  }

  async #post(servers: readonly WatchedServer[], events: readonly unknown[], token: string): Promise<string[]> {
    let again = false;
    for (const server of servers) {
      const said = await server.call('POST', '/v1/events', { token, body: { events } }).catch(() => null);
      if (said?.status === 200) {
        const { answers } = said.body as EventBatchAnswer;
        // What the first one stored and could not say is there at the second.
        return answers.map(({ result, why }) =>
          again && result === 'duplicate' ? 'stored' : why ? `${result}: ${why}` : result,
        );
      }
      again = true;
      this.retried += 1;
      if (said) this.wrong.push(`${server.name} answered ${said.status} to a batch`);
    }
    return [];
  }

  #expect(got: readonly string[], wanted: readonly string[], event: EventEnvelope | undefined): void {
    if (got.join() !== wanted.join()) this.wrong.push(`seq ${event?.seq}: ${got.join()} instead of ${wanted.join()}`);
  }
}
