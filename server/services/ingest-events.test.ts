import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { EventBatchAnswer } from '@/contracts/event.ts';
import { type AgentScore, Boards } from '@/contracts/score.ts';
import { openPayloads } from '../privacy/sealed-events.ts';
import { openWords } from '../privacy/sealed-words.ts';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let token: string;

beforeAll(async () => {
  house = await startTestHouse();
  token = (await house.signIn('agent@north.example')).access_token;
});
afterAll(() => house.stop());

const send = async (events: unknown[], as = token) => {
  const { status, body } = await house.call('POST', '/v1/events', { token: as, body: { events } });
  expect(status).toBe(200);
  return EventBatchAnswer.parse(body);
};
const results = ({ answers }: z.infer<typeof EventBatchAnswer>) => answers.map(({ result }) => result);
const rowsOf = async (ids: string[]) =>
  (await house.backend.db.selectFrom('events').select('id').where('id', 'in', ids).execute()).length;
const scoreOf = async (as: string) =>
  (await house.call('GET', '/v1/scores/me', { token: as })).body as z.infer<typeof AgentScore>;

describe('a batch', () => {
  test('is stored once, however often it is sent, and the rollup counts it once', async () => {
    const other = (await house.signIn('other@north.example')).access_token;
    const maker = await eventMaker(house, other);
    const events = [maker.next(), maker.next(), maker.next()];
    expect(results(await send(events, other))).toEqual(['stored', 'stored', 'stored']);
    expect(results(await send(events, other))).toEqual(['duplicate', 'duplicate', 'duplicate']);
    const again = await send([...events, maker.next()], other);
    expect(results(again)).toEqual(['duplicate', 'duplicate', 'duplicate', 'stored']);
    expect(again.contiguous[maker.device]).toBe(4);
    expect(await scoreOf(other)).toMatchObject({ interactions: 4, counted: 4 });
  });

  test('of a browser whose clock is wrong, and that says so, is stored and counted by the right time', async () => {
    const maker = await eventMaker(house, token);
    const offset = 40 * 24 * 3600_000;
    const right = house.now();
    const wrong = new Date(right.getTime() - offset).toISOString();
    const event = {
      ...maker.next({ started_at: wrong, ended_at: wrong }),
      occurred_at: wrong,
      clock_offset_ms: offset,
    };
    const silent = { ...maker.next(), occurred_at: wrong };
    expect(results(await send([event, silent, { ...maker.next(), clock_offset_ms: 1e15 }]))).toEqual([
      'stored',
      'stored',
      'refused',
    ]);
    const rowOf = (id: string) =>
      house.backend.db
        .selectFrom('events')
        .select(['occurred_at', 'clock_offset_ms'])
        .where('id', '=', id)
        .executeTakeFirst();
    expect(await rowOf(event.id)).toEqual({ occurred_at: right, clock_offset_ms: offset });
    expect(await rowOf(silent.id)).toEqual({ occurred_at: new Date(wrong), clock_offset_ms: null });
    const change = await house.backend.db
      .selectFrom('outcome_changes')
      .select('at')
      .where('event_id', '=', event.id)
      .executeTakeFirst();
    expect(change?.at).toEqual(right);
  });

  test('sent many times at once is stored once', async () => {
    const maker = await eventMaker(house, token);
    const events = Array.from({ length: 20 }, () => maker.next());
    const before = (await scoreOf(token)).interactions;
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(events)));
    const stored = answers.flatMap(({ answers: each }) => each).filter(({ result }) => result === 'stored');
    expect(new Set(stored.map(({ id }) => id)).size).toBe(20);
    expect(stored).toHaveLength(20);
    expect(await rowsOf(events.map(({ id }) => id))).toBe(20);
    expect((await scoreOf(token)).interactions).toBe(before + 20);
  });

  test('overlapping batches from two sides neither deadlock nor double', async () => {
    const first = await eventMaker(house, token);
    const second = await eventMaker(house, token);
    const events = Array.from({ length: 10 }, () => [first.next(), second.next()]).flat();
    const answers = await Promise.all([
      send(events),
      send(events.toReversed()),
      send(events.slice(5)),
      send(events.slice(0, 12).toReversed()),
    ]);
    expect(answers.flatMap(results).filter((result) => result === 'stored')).toHaveLength(20);
  });

  test('the same id twice in one batch: the first is stored, the second a duplicate', async () => {
    const maker = await eventMaker(house, token);
    const event = maker.next();
    expect(results(await send([event, event]))).toEqual(['stored', 'duplicate']);
  });

  test('an id differing only in case is the same event', async () => {
    const maker = await eventMaker(house, token);
    const event = maker.next();
    await send([event]);
    const answer = await send([{ ...event, id: event.id.toUpperCase() }]);
    // Under the id by which the sender knows it.
    expect(answer.answers).toEqual([{ id: event.id.toUpperCase(), result: 'duplicate', why: null }]);
  });
});

describe('a bad member', () => {
  test('is refused with path and reason, kept in quarantine, and holds back nobody', async () => {
    const maker = await eventMaker(house, token);
    const good = maker.next();
    const bad = { ...maker.next(), occurred_at: 'yesterday' };
    const last = maker.next();
    const answer = await send([good, bad, 7, last]);
    expect(results(answer)).toEqual(['stored', 'refused', 'refused', 'stored']);
    expect(answer.answers[1]?.why).toMatch(/^occurred_at: .+/);
    // A refused event is kept, so it is no gap.
    expect(answer.contiguous[maker.device]).toBe(3);
    const kept = await house.backend.db.selectFrom('quarantine').selectAll().where('event_id', '=', bad.id).execute();
    expect(kept).toMatchObject([{ path: 'occurred_at', org_id: house.orgs.north }]);
    const { db, dataKeys } = house.backend;
    const words = await openWords(db, dataKeys, house.orgs.north, kept);
    expect(JSON.parse(words.get(kept[0]?.id ?? '') ?? '')).toEqual(bad);
    // In the clear none of it stands.
    expect(kept[0]?.event).toBe('');
    await send([bad]);
    expect(
      await house.backend.db.selectFrom('quarantine').selectAll().where('event_id', '=', bad.id).execute(),
    ).toHaveLength(1);
  });

  test('names the field of the record that is wrong', async () => {
    const maker = await eventMaker(house, token);
    const { answers } = await send([maker.next({ channel: 'fax' as 'voice' }), maker.next({ outcome: 'dance' })]);
    expect(answers.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^payload\.record\.channel: /),
      'payload.record.outcome: the playbook has no outcome dance',
    ]);
  });

  test('an agreement that does not add up, and a pack that was never published', async () => {
    const maker = await eventMaker(house, token);
    const money = (minor: number) => ({ minor, currency: 'BRL' as const });
    const agreement = {
      original_debt: null,
      total: money(1000),
      discount: null,
      method: 'pix' as const,
      delivery: null,
      settles: 'full' as const,
      instalments: [{ n: 1, due_date: '2026-12-01', value: money(999) }],
    };
    const stranger = { ...maker.next(), playbook: { id: 'fixture', version: 1, hash: 'f'.repeat(64) } };
    const { answers } = await send([maker.next({ outcome: 'agreement', agreement }), stranger]);
    expect(answers.map(({ why }) => why)).toEqual([
      'payload.record.agreement.instalments: the instalments add up to 999, the total is 1000 (minor units)',
      'playbook.hash: no such pack was ever published here',
    ]);
  });

  test('what the database can not hold is refused by itself', async () => {
    const maker = await eventMaker(house, token);
    const events = [
      maker.next(),
      maker.next({ account_ref: 'nul \u0000 here' }),
      { ...maker.next(), occurred_at: '0000-01-01T00:00:00Z' },
      maker.next(),
    ];
    const answer = await send(events);
    expect(results(answer)).toEqual(['stored', 'refused', 'refused', 'stored']);
    expect(answer.contiguous[maker.device]).toBe(4);
  });
});

test('a type that only a newer extension knows is stored, not refused', async () => {
  const maker = await eventMaker(house, token);
  const event = { ...maker.next(), payload: { type: 'mood.sensed', colour: 'blue' } };
  expect(results(await send([event]))).toEqual(['stored']);
  const { db, dataKeys } = house.backend;
  const rows = await db
    .selectFrom('events')
    .select(['id', 'payload', 'subject_id', 'sealed'])
    .where('id', '=', event.id)
    .execute();
  const opened = await openPayloads(db, dataKeys, house.orgs.north, rows);
  expect(opened.get(event.id)?.payload).toEqual({ type: 'mood.sensed', colour: 'blue' });
});

test('a lost event shows as a gap until it arrives', async () => {
  const maker = await eventMaker(house, token);
  const [first, second, third, fifth] = [maker.next(), maker.next(), maker.next(), maker.next({}, 5)];
  expect((await send([first, third, fifth])).contiguous[maker.device]).toBe(1);
  const device = await house.backend.db
    .selectFrom('devices')
    .selectAll()
    .where('id', '=', maker.device)
    .executeTakeFirstOrThrow();
  expect(device).toMatchObject({
    contiguous: 1,
    highest: 5,
    seen: [
      [1, 1],
      [3, 3],
      [5, 5],
    ],
  });
  expect((await send([second])).contiguous[maker.device]).toBe(3);
});

test('the server scores by itself and keeps the score of the browser beside it', async () => {
  const maker = await eventMaker(house, token);
  const event = maker.next({ score: 3 });
  await send([event]);
  const row = await house.backend.db
    .selectFrom('events')
    .select(['score', 'device_score'])
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow();
  expect(row.device_score).toBe(3);
  expect(row.score).toBeGreaterThan(50);
});

test('degraded interactions are shown and not counted', async () => {
  const agent = (await house.signIn('agent@south.example')).access_token;
  const maker = await eventMaker(house, agent);
  await send([maker.next({ degraded: true }), maker.next()], agent);
  expect(await scoreOf(agent)).toMatchObject({ interactions: 2, counted: 1, grade: 'few' });
});

test('boards show the team of today, and only of the own organisation', async () => {
  const lead = (await house.signIn('lead@south.example')).access_token;
  const { body } = await house.call('GET', '/v1/boards', { token: lead });
  const { teams } = Boards.parse(body);
  expect(teams).toHaveLength(1);
  expect(teams[0]?.agents.map(({ name, interactions }) => [name, interactions])).toEqual([
    ['agent', 2],
    ['other', 0],
  ]);
});

test('an agent sees only their own outcomes; a supervisor sees the team; another organisation sees none', async () => {
  const agent = await house.signIn('agent@north.example');
  const other = await house.signIn('other@north.example');
  const lead = (await house.signIn('lead@north.example')).access_token;
  const stranger = (await house.signIn('lead@south.example')).access_token;
  const maker = await eventMaker(house, agent.access_token);
  const ref = randomUUID();
  await send([maker.next({ account_ref: ref })], agent.access_token);
  const seen = async (as: string, query = `account_ref=${ref}`) => {
    const { status, body } = await house.call('GET', `/v1/outcomes?${query}`, { token: as });
    return status === 200 ? (body as { outcomes: unknown[] }).outcomes.length : status;
  };
  expect(await seen(agent.access_token)).toBe(1);
  expect(await seen(other.access_token)).toBe(0);
  expect(await seen(other.access_token, `agent_id=${agent.user.id}`)).toBe(403);
  expect(await seen(lead)).toBe(1);
  expect(await seen(stranger)).toBe(0);
});

test('events lie in the partition of their month', async () => {
  const maker = await eventMaker(house, token);
  const event = maker.next();
  await send([event]);
  const { rows } = await house.backend.pool.query('select tableoid::regclass::text as part from events where id = $1', [
    event.id,
  ]);
  expect(rows[0].part).toBe(`events_${house.now().toISOString().slice(0, 7).replace('-', '_')}`);
});
