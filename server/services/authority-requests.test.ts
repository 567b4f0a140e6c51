import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuthorityRequest } from '@/contracts/authority.ts';
import type { EventEnvelope } from '@/contracts/event.ts';
import { EventBatchAnswer } from '@/contracts/event.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { hashPassword } from '../auth/password.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { ensureTeam, ensureUser } from './provision.ts';

let house: TestHouse;
let maker: EventMaker;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  house = await startTestHouse();
  const team = await ensureTeam(house.backend.db, house.orgs.north, 'Other team', 'fixture');
  for (const [who, roles, team_id] of [
    ['elsewhere', ['supervisor'], team.id],
    ['double', ['agent', 'supervisor'], null],
  ] as const) {
    const mine = await house.backend.db
      .selectFrom('users')
      .select('team_id')
      .where('email', '=', 'lead@north.example')
      .executeTakeFirstOrThrow();
    const user = {
      email: `${who}@north.example`,
      name: who,
      password_hash: await hashPassword('secret'),
      roles,
      team_id: team_id ?? mine.team_id,
      locale: 'pt-BR',
    } as const;
    await ensureUser(house.backend.db, house.orgs.north, user);
  }
  for (const who of ['agent', 'lead', 'elsewhere', 'double', 'admin'])
    tokens[who] = (await house.signIn(`${who}@north.example`)).access_token;
  tokens.south = (await house.signIn('lead@south.example')).access_token;
  maker = await eventMaker(house, tokens.agent ?? '');
});
afterAll(() => house.stop());

const plan = (minor: number): Agreement => ({
  original_debt: { minor: 100_000, currency: 'BRL' },
  total: { minor, currency: 'BRL' },
  discount: { percent: (100_000 - minor) / 1000, amount: { minor: 100_000 - minor, currency: 'BRL' } },
  instalments: [{ n: 1, due_date: house.now().toISOString().slice(0, 10), value: { minor, currency: 'BRL' } }],
  method: 'pix',
  delivery: null,
  settles: 'full',
});

const asking = (agreement = plan(85_000), interaction: string = randomUUID()): EventEnvelope => ({
  ...maker.next(),
  interaction_id: interaction,
  payload: {
    type: 'authority.requested',
    account_ref: 'R-1',
    debtor: 'C. P.',
    stage: 'early',
    agreement,
    reason: 'hardship',
    words: 'perdeu o emprego',
  },
});
const send = async (events: EventEnvelope[], who = 'agent') => {
  const { body } = await house.call('POST', '/v1/events', { token: tokens[who], body: { events } });
  return EventBatchAnswer.parse(body).answers;
};
const list = async (who: string) => {
  const { status, body } = await house.call('GET', '/v1/authority-requests', { token: tokens[who] });
  expect(status).toBe(200);
  return (body as { requests: unknown[] }).requests.map((each) => AuthorityRequest.parse(each));
};
const find = async (id: string, who = 'lead') => (await list(who)).find((each) => each.id === id);
const decide = (id: string, who: string, decision = 'approved', note = '', counter?: Agreement) =>
  house.call('POST', `/v1/authority-requests/${id}/decision`, {
    token: tokens[who],
    body: { decision, note, ...(counter && { counter }) },
  });
const answers = async () =>
  (
    (await house.call('GET', '/v1/authority-answers', { token: tokens.agent })).body as {
      answers: { request: string }[];
    }
  ).answers;

describe('another plan as the answer', () => {
  test('is kept, listed and told to the agent, once', async () => {
    const event = asking();
    await send([event]);
    expect(await find(event.id)).toMatchObject({ state: 'waiting', counter: null, terms: { jurisdiction: 'BR' } });
    const counter = plan(90_000);
    expect((await decide(event.id, 'lead', 'countered', 'assim sim', counter)).status).toBe(200);
    expect(await find(event.id)).toMatchObject({ state: 'countered', counter, note: 'assim sim' });
    expect((await answers()).find(({ request }) => request === event.id)).toMatchObject({
      decision: 'countered',
      counter,
    });
    expect((await decide(event.id, 'lead', 'countered', '', plan(91_000))).status).toBe(409);
  });

  test.each([
    ['without a plan', 'countered', () => undefined],
    ['that carries a plan without being one', 'approved', () => plan(90_000)],
    ['past the supervisor’s own limit', 'countered', () => plan(10_000)],
    [
      'that does not add up',
      'countered',
      () => ({ ...plan(90_000), total: { minor: 90_001, currency: 'BRL' as const } }),
    ],
    ['for another debt', 'countered', () => ({ ...plan(90_000), original_debt: null, discount: null })],
  ])('is refused %s', async (_name, decision, counter) => {
    const event = asking();
    await send([event]);
    expect((await decide(event.id, 'lead', decision, '', counter())).status).toBe(400);
    expect(await find(event.id)).toMatchObject({ state: 'waiting', counter: null });
  });
});

describe('a request', () => {
  test('comes through the events once, with the limits that the server finds it past', async () => {
    const event = asking();
    expect(await send([event, event])).toMatchObject([{ result: 'stored' }, { result: 'duplicate' }]);
    expect(await send([event])).toMatchObject([{ result: 'duplicate' }]);
    expect((await list('lead')).filter(({ id }) => id === event.id)).toHaveLength(1);
    expect(await find(event.id)).toMatchObject({
      agent: { name: 'agent' },
      debtor: 'C. P.',
      state: 'waiting',
      breaches: [{ limit: 'discount_percent', asked: 15, allowed: 10 }],
      decided_by: null,
    });
  });

  test('is refused, with the reason, where nobody may grant it, the sum is wrong or a name stands in it', async () => {
    const wrong = asking({ ...plan(85_000), total: { minor: 84_999, currency: 'BRL' } });
    const named = asking();
    Object.assign(named.payload, { debtor: 'Cláudia Prates' });
    expect(await send([asking(plan(70_000)), wrong, named, asking()])).toMatchObject([
      { result: 'refused', why: expect.stringContaining('past what a supervisor may grant') },
      { result: 'refused', why: expect.stringContaining('payload.agreement.') },
      { result: 'refused', why: expect.stringContaining('payload.debtor') },
      { result: 'stored' },
    ]);
  });

  test('rings for the organisation’s open streams', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const ring = house.backend.stream.ring.bind(house.backend.stream);
    house.backend.stream.ring = (orgId, event) => {
      if (event.type === 'authority.changed') resolve(orgId);
      ring(orgId, event);
    };
    await send([asking()]);
    expect(await promise).toBe(house.orgs.north);
    house.backend.stream.ring = ring;
  });
});

describe('who may see and decide', () => {
  test('the supervisors of the team: no agent, no other team, no other organisation, no admin', async () => {
    const event = asking();
    await send([event]);
    for (const who of ['agent', 'admin']) {
      expect(await house.call('GET', '/v1/authority-requests', { token: tokens[who] })).toMatchObject({ status: 403 });
      expect(await decide(event.id, who)).toMatchObject({ status: 403 });
    }
    for (const who of ['elsewhere', 'south']) {
      expect(await find(event.id, who)).toBeUndefined();
      expect(await decide(event.id, who)).toMatchObject({ status: 404 });
    }
    expect(await find(event.id)).toMatchObject({ state: 'waiting' });
  });

  test('nobody decides their own', async () => {
    const event = { ...asking(), device_id: randomUUID(), seq: 1 };
    await send([event], 'double');
    expect(await decide(event.id, 'double')).toMatchObject({ status: 403 });
    expect(await decide(event.id, 'lead')).toMatchObject({ status: 200 });
  });
});

describe('a decision', () => {
  test('is kept with who and when, reaches the agent alone, and is not taken twice', async () => {
    const event = asking();
    await send([event]);
    const first = await decide(event.id, 'lead', 'denied', '  no máximo 10%  ');
    expect(AuthorityRequest.parse(first.body)).toMatchObject({
      state: 'denied',
      decided_by: 'lead',
      note: 'no máximo 10%',
    });
    expect(await decide(event.id, 'double', 'approved')).toMatchObject({
      status: 409,
      body: { code: 'already_decided', title: expect.stringContaining('lead') },
    });
    expect((await answers()).filter(({ request }) => request === event.id)).toMatchObject([
      { decision: 'denied', by: 'lead', note: 'no máximo 10%', interaction_id: event.interaction_id },
    ]);
  });

  test('of two at once, one stands', async () => {
    const event = asking();
    await send([event]);
    const both = await Promise.all([decide(event.id, 'lead', 'approved'), decide(event.id, 'double', 'denied')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = both.find(({ status }) => status === 200)?.body as AuthorityRequest;
    expect((await find(event.id))?.state).toBe(winner.state);
  });

  test('may be typed no longer than a note', async () => {
    const event = asking();
    await send([event]);
    expect(await decide(event.id, 'lead', 'approved', 'x'.repeat(401))).toMatchObject({ status: 400 });
    expect(await decide(event.id, 'lead', 'perhaps')).toMatchObject({ status: 400 });
  });
});

describe('a request ends', () => {
  test('with its conversation, which leaves an answer already given alone', async () => {
    const [open, answered] = [asking(), asking()];
    await send([open, answered]);
    await decide(answered.id, 'lead');
    await send([open, answered].map(({ interaction_id }) => ({ ...maker.next(), interaction_id })));
    expect(await find(open.id)).toMatchObject({ state: 'conversation' });
    expect(await find(answered.id)).toMatchObject({ state: 'approved' });
    expect(await decide(open.id, 'lead')).toMatchObject({ status: 409, body: { code: 'expired' } });
  });

  test('when the same conversation asks for another plan', async () => {
    const first = asking();
    const second = asking(plan(84_000), first.interaction_id ?? '');
    await send([first, second]);
    expect(await find(first.id)).toMatchObject({ state: 'replaced' });
    expect(await find(second.id)).toMatchObject({ state: 'waiting' });
  });

  test('with the day on which it was asked', async () => {
    const event = asking();
    await send([event]);
    const { expires_at } = (await find(event.id)) ?? { expires_at: '' };
    house.pass(Date.parse(expires_at) - house.now().getTime() + 1000);
    tokens.lead = (await house.signIn('lead@north.example')).access_token;
    expect(await find(event.id)).toMatchObject({ state: 'day' });
    expect(await decide(event.id, 'lead')).toMatchObject({ status: 409, body: { code: 'expired' } });
  });
});
