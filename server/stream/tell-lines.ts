import type { Logger } from 'pino';
import * as z from 'zod';
import type { Database } from '../db/open-database.ts';
import { readLines } from '../services/call-lines.ts';
import type { StreamHub } from './stream-hub.ts';

/** Which lines of whose call are news: ids and places, never words. */
export const LinesRing = z.strictObject({
  org_id: z.uuid(),
  user_id: z.uuid(),
  call_id: z.string(),
  after: z.int(),
  upto: z.int(),
});

/** As many as one event holds. */
const mostAtOnce = 100;

/**
 * Tells an agent's streams in this process what is said in their calls, of each call in order: what a second ring is about
 * never overtakes the first.
 */
export class LineTeller {
  readonly #turns = new Map<string, Promise<void>>();

  constructor(
    private readonly db: Database,
    private readonly stream: StreamHub,
    private readonly log: Logger,
  ) {}

  ring({ org_id, user_id, call_id, after, upto }: z.infer<typeof LinesRing>): void {
    if (!this.stream.hasUser(org_id, user_id)) return;
    const key = `${org_id} ${call_id}`;
    const tell = async (): Promise<void> => {
      const lines = await readLines(this.db, org_id, call_id, after, upto);
      for (let n = 0; n < lines.length; n += mostAtOnce)
        this.stream.ringUser(org_id, user_id, {
          type: 'transcript.heard',
          call_id,
          lines: lines.slice(n, n + mostAtOnce),
        });
    };
    const turn = (this.#turns.get(key) ?? Promise.resolve())
      .then(tell)
      .catch((error: unknown) =>
        this.log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'what was said was not told'),
      )
      .finally(() => {
        if (this.#turns.get(key) === turn) this.#turns.delete(key);
      });
    this.#turns.set(key, turn);
  }
}
