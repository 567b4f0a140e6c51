import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StreamEvent } from '@/contracts/api.ts';
import type { PaymentCheck } from '@/contracts/payment-check.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let agent: string;
let lead: string;
let events: EventMaker;
beforeAll(async () => {
  house = await startTestHouse();
  agent = (await house.signIn('agent@north.example')).access_token;
  lead = (await house.signIn('lead@north.example')).access_token;
  events = await eventMaker(house, agent);
});
afterAll(() => house.stop());

const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
const claimed = {
  account_ref: '',
  paid_on: '2026-11-12',
  amount: brl(40_000),
  method: 'pix',
  receipt: 'asked' as const,
};

/** An account of its own for each test: 500,00, in two parts. */
async function account(ref: string): Promise<string> {
  const row = {
    ref,
    debtor_name: 'Cláudia Regina Prates',
    creditor: 'Tamarindo',
    product: 'crediário',
    balance: '500,00',
    overdue: '300,00',
    days_past_due: 26,
    composition: [
      { kind: 'principal', amount: '400,00' },
      { kind: 'penalty', amount: '100,00' },
    ],
    payment_source: 'core',
  };
  const token = (await house.signIn('admin@north.example')).access_token;
  const { body } = await house.call('POST', '/v1/accounts/import', { token, body: [row] });
  expect(body).toMatchObject({ imported: 1, problems: [] });
  return ref;
}

async function claim(account_ref: string, changes: object = {}, interaction_id = randomUUID(), token = agent) {
  const event = {
    ...events.next(),
    id: uuidv7(),
    interaction_id,
    payload: { type: 'payment.claimed', ...claimed, account_ref, ...changes },
  };
  const { body } = await house.call('POST', '/v1/events', { token, body: { events: [event] } });
  expect(body).toMatchObject({ answers: [{ result: 'stored' }] });
  return event;
}

const find = async (ref: string, token = agent): Promise<Account | undefined> => {
  const { body } = await house.call('GET', `/v1/accounts?ref=${ref}`, { token });
  return (body as { accounts: Account[] }).accounts[0];
};
const checks = async (token = lead): Promise<PaymentCheck[]> => {
  const { status, body } = await house.call('GET', '/v1/payment-checks', { token });
  expect(status).toBe(200);
  return (body as { checks: PaymentCheck[] }).checks;
};
const look = (id: string, body: object, token = lead) =>
  house.call('POST', `/v1/payment-checks/${id}/finding`, { token, body });

test('a claim pauses its account and waits for somebody to look, in initials alone', async () => {
  const ref = await account('C-1');
  const { id } = await claim(ref);
  expect(await find(ref)).toMatchObject({
    balance: brl(50_000),
    restrictions: [{ kind: 'paused', channel: null, phone: null, until: null, source: 'debtor' }],
  });
  const check = (await checks()).find((each) => each.id === id);
  expect(check).toMatchObject({
    account_ref: ref,
    debtor: 'C. R. P.',
    paid_on: '2026-11-12',
    amount: brl(40_000),
    balance: brl(50_000),
    payment_source: 'core',
    agent: { name: 'agent' },
    state: 'open',
    looked_by: null,
  });
  expect(JSON.stringify(check)).not.toContain('Prates');
});

test('an import does not lift the pause', async () => {
  const ref = await account('C-2');
  await claim(ref);
  await account(ref);
  expect((await find(ref))?.restrictions).toMatchObject([{ kind: 'paused' }]);
});

test('found: booked, taken off the balance, the pause lifted, and rung for', async () => {
  const ref = await account('C-3');
  const { id } = await claim(ref);
  const rung = nextRing(ref);
  const body = { found: 'paid', amount: brl(40_000), posted_on: '2026-11-12', source: 'bank', note: 'lote 7' };
  expect(await look(id, body)).toMatchObject({
    status: 200,
    body: { state: 'paid', looked_by: 'lead', note: 'lote 7' },
  });
  expect(await find(ref)).toMatchObject({
    balance: brl(10_000),
    overdue: brl(0),
    composition: [],
    payments: [{ amount: brl(40_000), paid_on: '2026-11-12', source: 'bank' }],
    payment_source: 'bank',
    restrictions: [],
  });
  const at = (await find(ref))?.payment_checked_at ?? '';
  expect(Math.abs(Date.parse(at) - house.now().getTime())).toBeLessThan(60_000);
  expect(await rung).toEqual({ type: 'account.changed', account_ref: ref });
  expect(await look(id, body)).toMatchObject({ status: 409, body: { code: 'already_decided' } });
  expect((await checks()).findLast((each) => each.state !== 'open')).toMatchObject({ state: 'paid' });
});

test('not found: the debt stands, checked now; not yet: it goes on waiting', async () => {
  const ref = await account('C-4');
  const { id } = await claim(ref);
  expect(await look(id, { found: 'not_yet', note: 'banco pede um dia' })).toMatchObject({
    status: 200,
    body: { state: 'open', looked_by: 'lead', note: 'banco pede um dia' },
  });
  expect((await find(ref))?.restrictions).toHaveLength(1);
  expect(await look(id, { found: 'not_found', source: 'core' })).toMatchObject({
    status: 200,
    body: { state: 'not_found' },
  });
  expect(await find(ref)).toMatchObject({
    balance: brl(50_000),
    payments: [],
    payment_source: 'core',
    restrictions: [],
  });
  expect((await find(ref))?.composition).toHaveLength(2);
});

test('what is said again adds to the one question, and one that was answered is not asked again', async () => {
  const ref = await account('C-5');
  const interaction = randomUUID();
  const { id } = await claim(ref, { amount: null, method: null, receipt: 'none' }, interaction);
  await claim(ref, { paid_on: null, receipt: 'received' });
  const open = (await checks()).filter((each) => each.account_ref === ref);
  expect(open).toMatchObject([{ id, paid_on: '2026-11-12', amount: brl(40_000), method: 'pix', receipt: 'received' }]);
  await look(id, { found: 'not_found', source: 'core' });
  await claim(ref, {}, interaction);
  expect((await find(ref))?.restrictions).toEqual([]);
});

test('nobody looks into their own claim, agents look into none, and other organisations have none', async () => {
  const ref = await account('C-6');
  const { id } = await claim(ref, {}, randomUUID(), lead);
  expect(await look(id, { found: 'not_yet' })).toMatchObject({ status: 403 });
  expect(await look(id, { found: 'not_yet' }, agent)).toMatchObject({ status: 403 });
  expect(await house.call('GET', '/v1/payment-checks', { token: agent })).toMatchObject({ status: 403 });
  const stranger = (await house.signIn('lead@south.example')).access_token;
  expect(await checks(stranger)).toEqual([]);
  expect(await look(id, { found: 'not_yet' }, stranger)).toMatchObject({ status: 404 });
});

test('an amount in another currency is refused whole', async () => {
  const ref = await account('C-7');
  const { id } = await claim(ref);
  const usd = { found: 'paid', amount: { minor: 1, currency: 'USD' }, posted_on: '2026-11-12', source: 'bank' };
  expect(await look(id, usd)).toMatchObject({ status: 422, body: { problems: [{ path: 'amount.currency' }] } });
  expect((await checks()).find((each) => each.id === id)).toMatchObject({ state: 'open', looked_by: null });
});

/** The next doorbell of this account on a stream of the agent's. */
async function nextRing(ref: string): Promise<StreamEvent> {
  const rings: StreamEvent[] = [];
  return new Promise((resolve) => {
    const { stream } = house.backend;
    const ring = stream.ring.bind(stream);
    stream.ring = (org, event) => {
      rings.push(event);
      ring(org, event);
      if (event.type === 'account.changed' && event.account_ref === ref) {
        stream.ring = ring;
        resolve(StreamEvent.parse(event));
      }
    };
  });
}
