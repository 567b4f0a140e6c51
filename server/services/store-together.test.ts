import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventEnvelope } from '@/contracts/event.ts';
import type { Actor } from '../auth/actor.ts';

import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { prepareEvent } from './prepare-event.ts';
import { actorOf } from './provision.ts';
import type { CheckedBatch } from './store-batches.ts';
import { storeTogether } from './store-together.ts';
import { verifyLedger } from './verify-ledger.ts';

let house: TestHouse;
let agents: Actor[];
let maker: (who: number) => Promise<EventMaker>;

beforeAll(async () => {
  house = await startTestHouse();
  const sessions = await Promise.all(['agent', 'other'].map((who) => house.signIn(`${who}@north.example`)));
  agents = await Promise.all(sessions.map(({ user }) => actorOf(house.backend.db, house.orgs.north, user.id)));
  maker = (who) => eventMaker(house, sessions[who]?.access_token ?? '');
});
afterAll(() => house.stop());

async function checked(who: number, events: readonly EventEnvelope[]): Promise<CheckedBatch> {
  const actor = agents[who];
  if (!actor) throw new Error(`there is no agent ${who}`);
  const received = house.now();
  const results = await Promise.all(
    events.map((event) => prepareEvent(house.backend.db, actor, received, event, () => null)),
  );
  const ready = results.flatMap((result) => ('raw' in result ? [] : [result]));
  expect(ready).toHaveLength(events.length);
  return { actor, received, ready, refusals: [] };
}

/** Stores them at once: two go by themselves, and what comes while those are under way goes together. */
const storeAtOnce = (batches: readonly CheckedBatch[]) =>
  Promise.all(batches.map((batch) => storeTogether(house.backend, batch)));

const entries = async (): Promise<number> => {
  const { rows } = await house.backend.pool.query("select count(*)::int as n from ledger where kind = 'events'");
  return rows[0].n;
};
const agentsOf = async (events: readonly EventEnvelope[]) => {
  const ids = events.map(({ id }) => id);
  const rows = await house.backend.db.selectFrom('events').select(['id', 'agent_id']).where('id', 'in', ids).execute();
  const byId = new Map(rows.map(({ id, agent_id }) => [id, agent_id]));
  return ids.map((id) => byId.get(id) ?? null);
};
const idsOf = (events: readonly EventEnvelope[]) => new Set(events.map(({ id }) => id));

test('batches that wait at once share a transaction, and each is told of its own', async () => {
  const before = await entries();
  const sent = await Promise.all(
    [0, 1, 0, 1, 0, 1].map(async (who) => {
      const { device, next } = await maker(who);
      return { who, device, events: [next(), next()] };
    }),
  );
  const answers = await storeAtOnce(await Promise.all(sent.map(({ who, events }) => checked(who, events))));
  expect(answers).toEqual(
    sent.map(({ device, events }) => ({
      stored: idsOf(events),
      contiguous: { [device]: 2 },
      unstorable: new Map(),
    })),
  );
  // The first two by themselves, the four others in one.
  expect((await entries()) - before).toBe(3);
  for (const { who, events } of sent) {
    const { user_id } = agents[who] ?? { user_id: '' };
    expect(await agentsOf(events)).toEqual([user_id, user_id]);
  }
  const { rows } = await house.backend.pool.query('select agent_id, interactions, counted from agent_day');
  expect(rows).toHaveLength(2);
  for (const { user_id: agent_id } of agents) expect(rows).toContainEqual({ agent_id, interactions: 6, counted: 6 });
  expect(await verifyLedger(house.backend.db, house.backend.keys, house.orgs.north)).toMatchObject({
    ok: true,
    faults: [],
  });
});

test('what the database can not hold harms nobody who waited with it', async () => {
  const makers = await Promise.all([0, 1, 0, 1].map((who) => maker(who)));
  const sent = makers.map(({ next }) => [next(), next()]);
  const bad = { ...sent[2]?.[1], occurred_at: '0000-01-01T00:00:00Z' } as EventEnvelope;
  sent[2] = [sent[2]?.[0] as EventEnvelope, bad];
  const batches = await Promise.all(sent.map((events, at) => checked(at % 2, events)));
  const answers = await storeAtOnce(batches);
  expect(answers.map(({ stored }) => stored)).toEqual(
    sent.map((events) => idsOf(events.filter(({ id }) => id !== bad.id))),
  );
  expect(answers.map(({ unstorable }) => [...unstorable.keys()])).toEqual([[], [], [bad.id], []]);
  // A refused one is kept, so it is no gap.
  expect(answers.map(({ contiguous }, at) => contiguous[makers[at]?.device ?? ''])).toEqual([2, 2, 2, 2]);
  expect(await agentsOf([bad])).toEqual([null]);
});

test('of two who bring the same event at once, one has brought it', async () => {
  const [first, second, shared] = await Promise.all([maker(0), maker(0), maker(0)]);
  const event = shared.next();
  const batches = [[first.next()], [second.next()], [event], [event, shared.next()]];
  const answers = await storeAtOnce(await Promise.all(batches.map((events, at) => checked(at === 3 ? 1 : 0, events))));
  expect(answers.map(({ stored }) => stored.size)).toEqual([1, 1, 1, 1]);
  expect(answers[2]?.stored).toEqual(idsOf([event]));
  expect(await agentsOf([event])).toEqual([agents[0]?.user_id]);
});

test('more than a transaction takes goes with the next', async () => {
  const before = await entries();
  const many = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const { next } = await maker(0);
      return Array.from({ length: 200 }, () => next());
    }),
  );
  const answers = await storeAtOnce(await Promise.all(many.map((events) => checked(0, events))));
  expect(answers.map(({ stored }) => stored)).toEqual(many.map(idsOf));
  expect((await entries()) - before).toBe(4);
});
