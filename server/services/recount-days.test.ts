import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventEnvelope, OutcomeRecord } from '@/contracts/event.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { forgetWords } from './agent-day.ts';
import { recountDays } from './recount-days.ts';

let house: TestHouse;
let token: string;
let agent: string;
let maker: EventMaker;
beforeAll(async () => {
  house = await startTestHouse();
  // In the middle of the day there: an hour back is never yesterday.
  const midday = new Date(`${dayOf(house.now())}T18:00:00Z`).getTime() - house.now().getTime();
  house.pass(midday > 0 ? midday : midday + 24 * 3600_000);
  const session = await house.signIn('agent@north.example');
  token = session.access_token;
  agent = session.user.id;
  maker = await eventMaker(house, token);
});
afterAll(() => house.stop());

const send = async (...events: EventEnvelope[]) => {
  const { body } = await house.call('POST', '/v1/events', { token, body: { events } });
  const { answers } = body as { answers: { result: string }[] };
  expect(answers.map(({ result }) => result)).toEqual(events.map(() => 'stored'));
};
const zone = 'America/Sao_Paulo';
const dayOf = (at: Date) => localDay(at, zone);
const rows = () =>
  house.backend.db.selectFrom('agent_day').selectAll().where('agent_id', '=', agent).orderBy('day').execute();
/** An hour back, so many minutes later: what is said of one day, in whatever order it comes. */
const at = (minutes: number): Partial<OutcomeRecord> => {
  const when = new Date(house.now().getTime() - 3600_000 + minutes * 60_000).toISOString();
  return { started_at: when, ended_at: when };
};
const again = (former: EventEnvelope, changes: Partial<OutcomeRecord>): EventEnvelope => {
  if (former.payload.type !== 'outcome.logged') throw new Error('no outcome');
  const { record } = former.payload;
  const next = maker.next({ ...record, version: record.version + 1, replaces: former.id, ...changes });
  return { ...next, interaction_id: former.interaction_id };
};
const deal = (minor: number): Pick<OutcomeRecord, 'agreement'> => {
  const value = { minor, currency: 'BRL' as const };
  return {
    agreement: {
      original_debt: value,
      total: value,
      discount: null,
      instalments: [{ n: 1, due_date: '2030-01-05', value }],
      method: 'pix',
      delivery: 'whatsapp',
      settles: 'full',
    },
  };
};

test('a late event, a correction and an erasure leave the day as it is counted from nothing', async () => {
  const last = maker.next({ ...at(30), ...deal(5000) });
  const late = maker.next({ ...at(10), ...deal(700) });
  await send(last);
  await send(late);
  // A month later than it happened, as from a browser that was shut: its day is the day of the contact.
  const month = new Date(house.now().getTime() - 30 * 24 * 3600_000).toISOString();
  await send({ ...maker.next({ started_at: month, ended_at: month }), occurred_at: month });
  await send(again(late, deal(900)));
  const stood = await rows();
  expect(
    stood.map(({ interactions, agreements, promised_minor }) => [interactions, agreements, promised_minor]),
  ).toEqual([
    [1, 0, 0],
    [2, 2, 5900],
  ]);
  expect(await recountDays(house.backend)).toMatchObject({ mended: 0 });

  // What the events said is gone; the days, spoiled, come back from the figures alone.
  await sql`update events set payload = '{}' where agent_id = ${agent}`.execute(house.backend.db);
  await house.backend.db
    .updateTable('agent_day')
    .set({ interactions: 99, promised_minor: 1, losses: '[]' })
    .where('agent_id', '=', agent)
    .execute();
  await house.backend.db.updateTable('day_marks').set({ place: 0 }).execute();
  expect(await recountDays(house.backend)).toEqual({ days: 2, mended: 2 });
  const worded = ({ losses, ...row }: (typeof stood)[number]) => ({
    ...row,
    losses: losses.map((loss) => ({ ...loss, excerpt: null })),
  });
  expect(await rows()).toEqual(stood.map(worded));
  expect(await recountDays(house.backend)).toEqual({ days: 0, mended: 0 });
});

test('a contact that a correction moves to another day leaves the first one', async () => {
  const before = await rows();
  const one = maker.next(at(40));
  await send(one);
  const other = new Date(house.now().getTime() - 3 * 24 * 3600_000);
  await send(again(one, { started_at: other.toISOString(), ended_at: other.toISOString() }));
  const after = await rows();
  const found = (all: typeof before, day: string) => all.find((row) => row.day === day)?.interactions ?? 0;
  expect(found(after, dayOf(other))).toBe(found(before, dayOf(other)) + 1);
  expect(found(after, dayOf(house.now()))).toBe(found(before, dayOf(house.now())));
  expect((await recountDays(house.backend)).mended).toBe(0);
});

test('what a server of the former version wrote is counted by its own words', async () => {
  const one = maker.next({ ...at(50), ...deal(321) });
  await send(one);
  const stood = await rows();
  const { db } = house.backend;
  await db.updateTable('outcome_changes').set({ counted: null }).where('event_id', '=', one.id).execute();
  await db.updateTable('agent_day').set({ interactions: 0, agreements: 0 }).where('agent_id', '=', agent).execute();
  await db.updateTable('day_marks').set({ place: 0 }).execute();
  await recountDays(house.backend);
  const figures = (all: typeof stood) =>
    all.map(({ day, agreements, promised_minor }) => [day, agreements, promised_minor]);
  expect(figures(await rows()).at(-1)).toEqual(figures(stood).at(-1));
});

test('what another process has just begun with is left to it, and an end in the middle leaves nothing out', async () => {
  await send(maker.next(at(55)));
  const { db } = house.backend;
  const hourMs = 3600_000;
  await db.updateTable('day_marks').set({ counted_at: null }).execute();
  const ended = new AbortController();
  ended.abort();
  expect(await recountDays(house.backend, { signal: ended.signal })).toEqual({ days: 0, mended: 0 });
  expect(await recountDays(house.backend, { restMs: hourMs })).toEqual({ days: 0, mended: 0 });
  await db.updateTable('day_marks').set({ counted_at: sql`now() - interval '61 minutes'` }).execute();
  expect(await recountDays(house.backend, { restMs: hourMs })).toEqual({ days: 1, mended: 0 });
});

test('words of days that are over are let go of; today’s stay', async () => {
  const { db } = house.backend;
  const losses = JSON.stringify([{ rule: 'steps.x', name: 'X', points: 1, count: 1, excerpt: '••• 1234' }]);
  const days = [0, 5].map((back) => dayOf(new Date(house.now().getTime() - back * 24 * 3600_000)));
  for (const day of days)
    await db
      .insertInto('agent_day')
      .values({ org_id: house.orgs.north, agent_id: agent, day, losses })
      .onConflict((conflict) => conflict.columns(['org_id', 'day', 'agent_id']).doUpdateSet({ losses }))
      .execute();
  await forgetWords(db, house.now());
  const kept = (await rows()).filter(({ day }) => days.includes(day)).map((row) => row.losses[0]?.excerpt);
  expect(kept).toEqual([null, '••• 1234']);
});
