import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EventBatchAnswer, type EventEnvelope, type OutcomeRecord } from '@/contracts/event.ts';
import { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { listDue } from '@/domain/agenda/list-due.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { erasePerson } from '../privacy/erase-person.ts';
import { Random } from '../seed/random.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { actorOf } from './provision.ts';
import { tellEarlierOutcomes } from './tell-earlier-outcomes.ts';

let house: TestHouse;
const tokens: Record<string, string> = {};
const makers: Record<string, EventMaker> = {};
let refs = 0;

beforeAll(async () => {
  house = await startTestHouse();
  for (const who of ['agent', 'other', 'lead']) {
    tokens[who] = (await house.signIn(`${who}@north.example`)).access_token;
    makers[who] = await eventMaker(house, tokens[who]);
  }
  tokens.south = (await house.signIn('agent@south.example')).access_token;
});
afterAll(() => house.stop());

const hour = 3600_000;
const day = 24 * hour;
const at = (ms: number) => new Date(house.now().getTime() + ms).toISOString();
const dayOf = (ms: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Sao_Paulo' }).format(new Date(house.now().getTime() + ms));
const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
/** Each test has an account of its own. */
const freshRef = () => `A-${++refs}`;

async function send(event: EventEnvelope | undefined, who = 'agent'): Promise<EventEnvelope> {
  if (!event) throw new Error('no event');
  const { body } = await house.call('POST', '/v1/events', { token: tokens[who], body: { events: [event] } });
  expect(EventBatchAnswer.parse(body).answers).toMatchObject([{ result: 'stored' }]);
  return event;
}
const log = (changes: Partial<OutcomeRecord>, who = 'agent') => send(makers[who]?.next(changes), who);

async function agenda(ref: string, who = 'agent'): Promise<AgendaItem[]> {
  const { status, body } = await house.call('GET', '/v1/agenda', { token: tokens[who] });
  expect(status).toBe(200);
  const items = (body as { items: unknown[] }).items.map((item) => AgendaItem.parse(item));
  return items.filter(({ account_ref }) => account_ref === ref);
}

/** As a server of the version before would have left every `nth` outcome. */
async function asVersionBefore(columns: string, nth: number): Promise<void> {
  await house.backend.pool.query(
    `update outcomes set ${columns} where event_id in (
       select id from (select id, row_number() over (order by id) as n from events where type = 'outcome.logged') as told where n % ${nth} = 0)`,
  );
}

const deal = (...days: number[]): Agreement => ({
  original_debt: null,
  total: brl(1000 * days.length),
  discount: null,
  instalments: days.map((each, index) => ({ n: index + 1, due_date: dayOf(each * day), value: brl(1000) })),
  method: 'pix',
  delivery: null,
  settles: 'full',
});

async function importAccount(ref: string, payments: unknown[] = []): Promise<void> {
  const [row] = await house.backend.db.selectFrom('organisations').select('id').where('name', '=', 'north').execute();
  const document = {
    ref,
    debtor_name: 'Marlene Falcão',
    creditor: 'Financeira Tamarindo',
    product: 'crediario',
    contract: null,
    balance: brl(3000),
    overdue: null,
    days_past_due: 10,
    due_date: null,
    phones: [],
    region: 'CE',
    time_zone: 'America/Fortaleza',
    value_band: null,
    income_band: null,
    segment: null,
    legal_status: 'none',
    offer_valid_until: null,
    payments,
    payment_checked_at: null,
    payment_source: null,
    updated_at: at(0),
  };
  await house.backend.db
    .insertInto('accounts')
    .values({ org_id: row?.id ?? '', ref, words: '', document: JSON.stringify(document), updated_at: at(0) } as never)
    .execute();
}

test('a call back is due at its hour, in the debtor’s own zone, for whoever promised it and nobody else', async () => {
  const ref = freshRef();
  await importAccount(ref);
  const due = at(2 * hour);
  await log({ account_ref: ref, callback_at: due });
  expect(await agenda(ref)).toMatchObject([
    {
      kind: 'callback',
      debtor: 'Marlene Falcão',
      at: due,
      zone: 'America/Fortaleza',
      window: { place: expect.stringContaining('Ceará') },
      done: false,
    },
  ]);
  for (const who of ['other', 'lead', 'south']) expect(await agenda(ref, who)).toEqual([]);
});

test('the last outcome of an account settles what was to be done, whoever logged it', async () => {
  const ref = freshRef();
  await log({ account_ref: ref, callback_at: at(hour) });
  await log({ account_ref: ref, started_at: at(1000), ended_at: at(1000) }, 'other');
  expect(await agenda(ref)).toEqual([]);
});

test('a later version moves the call back; withdrawn, nothing is due', async () => {
  const ref = freshRef();
  const first = await log({ account_ref: ref, callback_at: at(hour) });
  const next = makers.agent?.next({ account_ref: ref, callback_at: at(3 * hour), version: 2, replaces: first.id });
  const second = await send(next && { ...next, interaction_id: first.interaction_id });
  expect(await agenda(ref)).toMatchObject([{ id: `callback:${first.interaction_id}` }]);
  expect((await agenda(ref)).map((item) => Date.parse(item.at ?? ''))).toEqual([
    Date.parse((second.payload as { record: OutcomeRecord }).record.callback_at ?? ''),
  ]);
  for (const of of [second.id, first.id]) {
    const event = makers.agent?.next();
    await send(
      event && {
        ...event,
        interaction_id: first.interaction_id,
        playbook: null,
        payload: { type: 'outcome.withdrawn', of, why: 'wrong person' },
      },
    );
  }
  expect(await agenda(ref)).toEqual([]);
});

test('instalments are due one by one, and payments since the deal cover them in their order', async () => {
  const ref = freshRef();
  await importAccount(ref, [
    { amount: brl(700), paid_on: dayOf(-3 * day), source: 'core' },
    { amount: brl(400), paid_on: dayOf(0), source: 'core' },
    { amount: brl(600), paid_on: dayOf(0), source: 'core' },
  ]);
  await log({ outcome: 'agreement', account_ref: ref, agreement: deal(0, 3, 90) });
  const items = await agenda(ref);
  // What was paid before the deal pays nothing of it; the third instalment is months away.
  expect(items.map(({ part, paid, on }) => [part?.n, paid, on])).toEqual([
    [1, true, dayOf(0)],
    [2, false, dayOf(3 * day)],
  ]);
});

test('another deal takes the place of the first, a call back alone does not', async () => {
  const ref = freshRef();
  await log({ outcome: 'agreement', account_ref: ref, agreement: deal(1) });
  await log({ account_ref: ref, started_at: at(1000), ended_at: at(1000), callback_at: at(2 * hour) });
  expect((await agenda(ref)).map(({ kind }) => kind).sort()).toEqual(['callback', 'promise']);
  const later = { started_at: at(2000), ended_at: at(2000) };
  const last = await log({ outcome: 'agreement', account_ref: ref, agreement: deal(2), ...later });
  expect((await agenda(ref)).map(({ id }) => id)).toEqual([`promise:${last.interaction_id}:1`]);
});

test('a promise without a deal is due on its day; a day that had passed was none', async () => {
  const [ahead, past] = [freshRef(), freshRef()];
  await log({ account_ref: ahead, amount: brl(18_000), date: dayOf(2 * day) });
  await log({ account_ref: past, amount: brl(18_000), date: dayOf(-2 * day) });
  expect(await agenda(ahead)).toMatchObject([{ kind: 'promise', amount: brl(18_000), part: { n: 1, of: 1 } }]);
  expect(await agenda(past)).toEqual([]);
});

test('a next action is due on its day', async () => {
  const ref = freshRef();
  const next_action = { kind: 'check_payment', at: dayOf(day), zone: 'America/Sao_Paulo' } as const;
  await log({ account_ref: ref, next_action });
  expect(await agenda(ref)).toMatchObject([{ kind: 'action', action: 'check_payment', at: null, on: dayOf(day) }]);
});

test('without an account each conversation stands for itself', async () => {
  const event = await log({ account_ref: null, callback_at: at(hour) });
  await log({ account_ref: null });
  const { body } = await house.call('GET', '/v1/agenda', { token: tokens.agent });
  const ids = (body as { items: AgendaItem[] }).items.map(({ id }) => id);
  expect(ids).toContain(`callback:${event.interaction_id}`);
});

test('marks are kept: put off, settled, and taken back', async () => {
  const ref = freshRef();
  const event = await log({ account_ref: ref, callback_at: at(hour) });
  const item = `callback:${event.interaction_id}`;
  const mark = async (done: boolean, snoozed_until: string | null) => {
    const next = makers.agent?.next();
    const payload = { type: 'agenda.marked', item, done, snoozed_until } as const;
    await send(next && { ...next, id: uuidv7(), interaction_id: null, playbook: null, payload });
  };
  const until = at(2 * hour);
  await mark(false, until);
  expect(await agenda(ref)).toMatchObject([{ done: false, snoozed_until: until }]);
  await mark(true, null);
  expect(await agenda(ref)).toMatchObject([{ done: true, snoozed_until: null }]);
  await mark(false, null);
  expect(await agenda(ref)).toMatchObject([{ done: false, snoozed_until: null }]);
});

test('what is not read for an agenda would not have been in it: as if all outcomes of all accounts were gone through', async () => {
  const random = new Random('agenda');
  const accounts = Array.from({ length: 24 }, freshRef);
  const said = new Map<string, { readonly who: string; readonly interaction_id: string; record: OutcomeRecord }[]>();
  const daysAgo = Array.from({ length: 70 }, (_, n) => -60 + n * 0.85).sort(() => random.next() - 0.5);
  for (const ago of daysAgo) {
    const account_ref = random.pick(accounts);
    const who = random.pick(['agent', 'agent', 'other']);
    const first = Math.round(ago) + random.int(1, 70);
    const parts = Array.from({ length: random.int(1, 5) }, (_, n) => first + 30 * n);
    const leaves: Partial<OutcomeRecord> = random.pick([
      {},
      { callback_at: at((ago + random.int(0, 60)) * day) },
      { amount: brl(900), date: dayOf((ago + random.int(0, 60)) * day) },
      { outcome: 'agreement', agreement: deal(...parts) },
      { next_action: { kind: 'check_payment', at: dayOf(first * day), zone: 'America/Sao_Paulo' } },
    ]);
    const event = await log({ account_ref, started_at: at(ago * day), ended_at: at(ago * day), ...leaves }, who);
    if (event.payload.type !== 'outcome.logged') throw new Error('no outcome');
    const { record } = event.payload;
    said.set(account_ref, [
      ...(said.get(account_ref) ?? []),
      { who, interaction_id: event.interaction_id ?? '', record },
    ]);
  }
  const inView = ({ on }: AgendaItem) => on >= dayOf(-30 * day) && on <= dayOf(14 * day);
  const ids = (items: readonly AgendaItem[]) => items.map(({ id }) => id).sort();
  const compare = async (when: string) => {
    let shown = 0;
    for (const agent of ['agent', 'other']) {
      for (const ref of accounts) {
        const outcomes = (said.get(ref) ?? []).map(({ who, interaction_id, record }) => {
          return { ...record, interaction_id, mine: who === agent, pauses: false };
        });
        const sources = { account: null, playbook: null, time_zone: 'America/Sao_Paulo' };
        const expected = listDue(outcomes, sources).filter(inView);
        expect(ids(await agenda(ref, agent)), `${when}: ${agent}, ${ref}`).toEqual(ids(expected));
        shown += expected.length;
      }
    }
    expect(shown).toBeGreaterThan(10);
  };
  await compare('as it was kept');
  await asVersionBefore('subject_id = null, leaves = null, leaves_of = null', 2);
  await compare('half of it by a server of the version before');
  await asVersionBefore("due_until = 'infinity', due_days = null", 3);
  await compare('some of it from before the days were worked out');
  expect(await tellEarlierOutcomes(house.backend)).toBeGreaterThan(20);
  expect(await tellEarlierOutcomes(house.backend)).toBe(0);
  await compare('told since');
});

test('a version that a server of the version before settled stands, and not what was kept of the one before it', async () => {
  const ref = freshRef();
  const first = await log({ account_ref: ref, callback_at: at(hour) });
  const next = makers.agent?.next({ account_ref: ref, callback_at: null, version: 2, replaces: first.id });
  const second = await send(next && { ...next, interaction_id: first.interaction_id });
  expect(await agenda(ref)).toEqual([]);
  // That server knows nothing of the columns: they stay as they were at the first version.
  await house.backend.pool.query(
    `update outcomes set leaves_of = $1, due_until = 'infinity', due_days = null,
       leaves = jsonb_set(leaves, '{record,callback_at}', to_jsonb($2::text)) where event_id = $3`,
    [first.id, at(hour), second.id],
  );
  expect(await agenda(ref)).toEqual([]);
});

test('of somebody who was erased nothing falls due', async () => {
  const ref = freshRef();
  await importAccount(ref);
  await log({ account_ref: ref, callback_at: at(hour) });
  expect(await agenda(ref)).toHaveLength(1);
  const { items } = (await house.call('GET', '/v1/agenda', { token: tokens.agent })).body as { items: AgendaItem[] };
  const { org_id, id } = await house.backend.db
    .selectFrom('users')
    .select(['org_id', 'id'])
    .where('email', '=', 'admin@north.example')
    .executeTakeFirstOrThrow();
  await erasePerson(house.backend, await actorOf(house.backend.db, org_id, id), ref, 'asked for');
  const left = (await house.call('GET', '/v1/agenda', { token: tokens.agent })).body as { items: AgendaItem[] };
  expect(left.items).toHaveLength(items.length - 1);
  await asVersionBefore('subject_id = null, leaves = null, leaves_of = null', 1);
  expect((await house.call('GET', '/v1/agenda', { token: tokens.agent })).body).toEqual(left);
});

test('nobody is told an agenda without signing in', async () => {
  expect(await house.call('GET', '/v1/agenda', { token: randomUUID() })).toMatchObject({ status: 401 });
});
