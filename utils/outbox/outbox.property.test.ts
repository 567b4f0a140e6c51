import 'fake-indexeddb/auto';
import Dexie, { type DBCore } from 'dexie';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventBatchAnswer, EventEnvelope } from '@/contracts/event.ts';
import type { ApiResult } from '../api-client.ts';
import { CombinadoDatabase } from '../db/database.ts';
import type { KeptEvent } from '../db/rows.ts';
import { drainOutbox } from './drain-outbox.ts';
import { ana, keep, no, registerDevice, TableServer, unreachable } from './outbox.test-support.ts';

class Killed extends Error {}

/**
 * A service worker that dies after a number of steps: a step ends before and after each touch of the database, and before
 * and after each request. Dead, it takes no step more, whatever it had under way.
 */
class Worker {
  readonly db: CombinadoDatabase;

  constructor(
    name: string,
    private steps = Number.POSITIVE_INFINITY,
  ) {
    this.db = new CombinadoDatabase(name);
    this.db.use({ stack: 'dbcore', name: 'mortal', create: (core) => this.#mortal(core) });
  }

  step(): void {
    this.steps -= 1;
    if (this.steps < 0) throw new Killed();
  }

  #mortal(core: DBCore): DBCore {
    const stepping =
      <Request, Result>(touch: (request: Request) => Promise<Result>) =>
      (request: Request): Promise<Result> => {
        try {
          this.step();
        } catch (error) {
          return Dexie.Promise.reject(error) as unknown as Promise<Result>;
        }
        return touch(request).then((result) => {
          this.step();
          return result;
        });
      };
    return {
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: stepping(table.mutate),
          get: stepping(table.get),
          getMany: stepping(table.getMany),
          query: stepping(table.query),
        };
      },
    };
  }
}

const way = fc.oneof(
  { weight: 4, arbitrary: fc.constant('well' as const) },
  { weight: 1, arbitrary: fc.constantFrom('request lost', 'answer lost', 401, 413, 429, 500, 'answers turned round') },
);
type Way = typeof way extends fc.Arbitrary<infer W> ? W : never;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('refused', 'poison') },
);

const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('keep' as const),
      texts: fc.array(text, { minLength: 1, maxLength: 12 }),
      dies: fc.option(fc.nat(60), { freq: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      senders: fc.integer({ min: 1, max: 2 }),
      ways: fc.array(way, { maxLength: 6 }),
      dies: fc.option(fc.nat(40), { freq: 3 }),
    }),
  },
);

async function send(
  server: TableServer,
  worker: Worker,
  way: Way,
  events: KeptEvent[],
): Promise<ApiResult<EventBatchAnswer>> {
  worker.step();
  if (way === 'request lost') return { ok: false, failure: unreachable };
  if (typeof way === 'number') return { ok: false, failure: no(way, way === 429 ? 5_000 : null) };
  const answer = await server.take(events);
  // The server has it; whoever asked dies before hearing so.
  worker.step();
  if (way === 'answer lost') return { ok: false, failure: unreachable };
  if (way === 'answers turned round' && answer.ok) answer.value.answers.reverse();
  return answer;
}

test('whatever dies, and wherever: each event that was said to be kept arrives once, or stands refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 2, maxLength: 10 }),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 5 }),
      async (acts, luck) => {
        const name = `model-${crypto.randomUUID()}`;
        const server = new TableServer(9);
        let now = 0;
        let turn = 0;
        const random = () => luck[turn++ % luck.length] ?? 0;
        const said: EventEnvelope[] = [];
        const first = new Worker(name);
        await registerDevice(first.db);
        first.db.close();

        for (const act of [...acts, { do: 'end' as const, dies: null }]) {
          const worker = new Worker(name, act.dies ?? undefined);
          const drain = (ways: Way[]) =>
            drainOutbox({
              db: worker.db,
              user_id: ana,
              send: (events) => send(server, worker, ways.shift() ?? 'well', events),
              now: () => now,
              random,
            });
          try {
            if (act.do === 'keep') for (const text of act.texts) said.push(await keep(worker.db, text));
            // No lock between the two: even two senders at once do no harm.
            if (act.do === 'send') await Promise.all(Array.from({ length: act.senders }, () => drain(act.ways)));
            if (act.do === 'end') {
              now += 10 * 60_000;
              expect(await drain([])).toBe('empty');
              await check(worker.db, server, said);
            }
          } catch (error) {
            if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'AbortError')) throw error;
          }
          now += 10 * 60_000;
          worker.db.close();
        }
        await Dexie.delete(name);
      },
    ),
    { numRuns: 120 },
  );
});

async function check(db: CombinadoDatabase, server: TableServer, said: EventEnvelope[]): Promise<void> {
  const left = await db.outbox.toArray();
  expect(left.every((entry) => entry.state === 'refused' && entry.why)).toBe(true);
  const there = new Set([...server.table.keys(), ...left.map((entry) => entry.id)]);
  expect(said.filter((event) => !there.has(event.id))).toEqual([]);
  // Every number given out is accounted for. (An event may be both: its answer was lost, and then a proxy found it too large.)
  const seqs = [...new Set([...server.seqs(), ...left.map((entry) => entry.seq)])].sort((a, b) => a - b);
  expect(server.seqs()).toEqual([...new Set(server.seqs())]);
  const last = (await db.devices.get(ana))?.last_seq ?? 0;
  expect(seqs).toEqual(Array.from({ length: last }, (_, n) => n + 1));
  // What left did so because the server has it.
  expect((await db.acknowledgements.toCollection().primaryKeys()).filter((id) => !server.table.has(id))).toEqual([]);
}
