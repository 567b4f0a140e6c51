import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EventEnvelope } from '@/contracts/event.ts';
import type { Delivery, MadeWebhook, Webhook } from '@/contracts/webhook.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { WebhookWorker } from './webhook-worker.ts';

interface Told {
  readonly headers: Record<string, unknown>;
  readonly text: string;
  readonly body: { id: string; type: string; data: Record<string, unknown> };
}

let house: TestHouse;
let admin: string;
let agent: string;
let maker: EventMaker;
let worker: WebhookWorker;
let told: Told[];
/** What the receiver answers next; 200 where nothing is said. */
let answers: (number | 'nothing')[];
const receiver = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const answer = answers.shift() ?? 200;
  told.push({ headers: request.headers, text, body: JSON.parse(text) });
  if (answer === 'nothing') request.socket.destroy();
  else response.writeHead(answer, answer === 302 ? { location: '/elsewhere' } : {}).end('x'.repeat(100_000));
});
let address: string;

beforeAll(async () => {
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/crm?token=abc`;
  house = await startTestHouse({ privateWebhooks: true });
  maker = await eventMaker(house, (await house.signIn('agent@north.example')).access_token);
  worker = new WebhookWorker(house.backend, () => 1);
});
afterAll(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await house.stop();
});
beforeEach(async () => {
  told = [];
  answers = [];
  admin = (await house.signIn('admin@north.example')).access_token;
  agent = (await house.signIn('agent@north.example')).access_token;
});
afterEach(async () => {
  const { body } = await house.call('GET', '/v1/integrations', { token: admin });
  for (const { id } of (body as { webhooks: Webhook[] }).webhooks)
    await house.call('DELETE', `/v1/webhooks/${id}`, { token: admin });
});

async function addWebhook(wish: object = {}): Promise<MadeWebhook> {
  const made = await house.call('POST', '/v1/webhooks', {
    token: admin,
    body: { name: 'CRM', url: address, ...wish },
  });
  expect(made.status).toBe(200);
  return made.body as MadeWebhook;
}
async function send(...events: EventEnvelope[]): Promise<void> {
  const { body } = await house.call('POST', '/v1/events', { token: agent, body: { events } });
  expect((body as { answers: { result: string }[] }).answers.map(({ result }) => result)).toEqual(
    events.map(() => 'stored'),
  );
}
async function deliveriesOf({ webhook }: MadeWebhook): Promise<Delivery[]> {
  const { body } = await house.call('GET', `/v1/webhooks/${webhook.id}/deliveries`, { token: admin });
  return (body as { deliveries: Delivery[] }).deliveries;
}
/** As a receiver would, by the words of the documentation alone. */
function isOurs({ headers, text }: Told, secret: string, nowMs: number): boolean {
  const [t, v1] = String(headers['combinado-signature'])
    .split(',')
    .map((part) => part.slice(part.indexOf('=') + 1));
  if (Math.abs(nowMs / 1000 - Number(t)) > 300) return false;
  return createHmac('sha256', secret).update(`${t}.${text}`).digest('hex') === v1;
}
/** The next version of an outcome, and its withdrawal. */
function nextOf(event: EventEnvelope, note: string): EventEnvelope {
  const next = maker.next({ version: 2, replaces: event.id, note });
  return { ...next, interaction_id: event.interaction_id };
}

test('an outcome is told once, signed, with the columns of the export', async () => {
  const made = await addWebhook();
  const event = maker.next({ note: 'Paga dia 5', amount: { minor: 128_470, currency: 'BRL' } });
  await send(event);
  expect(await worker.pass()).toBe(1);
  expect(await worker.pass()).toBe(0);
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toMatchObject({
    type: 'outcome.recorded',
    data: {
      event_id: event.id,
      interaction_id: event.interaction_id,
      kind: 'recorded',
      version: 1,
      stands: true,
      account_ref: 'R-1',
      outcome: 'refusal',
      amount: 1284.7,
      currency: 'BRL',
      note: 'Paga dia 5',
      agent_email: 'agent@north.example',
      playbook: 'fixture',
    },
  });
  const [one] = told;
  if (!one) throw new Error('nothing was told');
  expect(one.headers['combinado-delivery']).toBe(one.body.id);
  expect(isOurs(one, made.secret, house.now().getTime())).toBe(true);
  expect(isOurs({ ...one, text: one.text.replace('1284.7', '1.0') }, made.secret, house.now().getTime())).toBe(false);
  expect(isOurs(one, made.secret, house.now().getTime() + 600_000)).toBe(false);
  expect(await deliveriesOf(made)).toMatchObject([
    { state: 'delivered', attempts: 1, status: 200, outcome: 'refusal' },
  ]);
});

test('only what is asked for is told: these outcomes, these columns; a withdrawal always', async () => {
  await addWebhook({ outcomes: ['agreement'], fields: ['event_id', 'kind', 'outcome'] });
  const [refusal, agreement] = [maker.next(), maker.next({ outcome: 'agreement' })];
  await send(refusal, agreement);
  await worker.pass();
  expect(told.map(({ body }) => body.data)).toEqual([
    { event_id: agreement.id, kind: 'recorded', outcome: 'agreement' },
  ]);
  const next = maker.next();
  const withdrawal: EventEnvelope = {
    ...next,
    interaction_id: agreement.interaction_id,
    payload: { type: 'outcome.withdrawn', of: agreement.id, why: 'engano' },
  };
  await send(withdrawal);
  await worker.pass();
  expect(told[1]?.body).toMatchObject({
    type: 'outcome.withdrawn',
    data: { event_id: withdrawal.id, kind: 'withdrawn', outcome: 'agreement' },
  });
});

test('a receiver that fails is tried again, ever more seldom, in the order of each interaction, until it is back', async () => {
  const made = await addWebhook();
  const first = maker.next();
  const [second, other] = [nextOf(first, 'segunda'), maker.next()];
  await send(first);
  await send(second, other);
  answers = [500, 302];
  // The second version waits for the first; the other interaction does not.
  expect(await worker.pass()).toBe(2);
  expect(told.map(({ body }) => body.data.event_id).sort()).toEqual([first.id, other.id].sort());
  expect(told.map(({ headers }) => headers.host)).toHaveLength(2);
  expect(await worker.pass()).toBe(0);
  expect(await deliveriesOf(made)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ event_id: first.id, state: 'waiting', attempts: 1, why: 'refused' }),
      expect.objectContaining({ event_id: second.id, state: 'waiting', attempts: 0, why: null }),
    ]),
  );
  answers = ['nothing', 'nothing'];
  house.pass(10_001);
  expect(await worker.pass()).toBe(2);
  house.pass(39_000);
  expect(await worker.pass()).toBe(0);
  house.pass(1001);
  told = [];
  expect(await worker.pass()).toBe(2);
  expect(await worker.pass()).toBe(1);
  expect(told.at(-1)?.body.data).toMatchObject({ event_id: second.id, version: 2, note: 'segunda', stands: true });
  // The first version was told when another one stood already.
  expect(told.find(({ body }) => body.data.event_id === first.id)?.body.data).toMatchObject({ stands: false });
});

test('after a day it is parked and shown, what follows goes on, and a person may have it tried again', async () => {
  const made = await addWebhook();
  const first = maker.next();
  await send(first, nextOf(first, 'depois'));
  answers = [503, 503, 200];
  await worker.pass();
  house.pass(25 * 3600_000);
  ({ access_token: admin } = await house.signIn('admin@north.example'));
  await worker.pass();
  expect((await deliveriesOf(made)).map(({ state }) => state)).toEqual(['waiting', 'parked']);
  await worker.pass();
  expect((await deliveriesOf(made)).map(({ state }) => state)).toEqual(['delivered', 'parked']);
  const { body } = await house.call('GET', '/v1/integrations', { token: admin });
  expect((body as { webhooks: Webhook[] }).webhooks).toMatchObject([{ waiting: 0, parked: 1 }]);
  const retry = { token: admin, body: { delivery: null } };
  expect((await house.call('POST', `/v1/webhooks/${made.webhook.id}/retry`, retry)).body).toEqual({ retried: 1 });
  await worker.pass();
  expect((await deliveriesOf(made)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
});

test('two processes share the work and tell nothing twice; what one died with the other takes after its lease', async () => {
  await addWebhook();
  await send(...Array.from({ length: 6 }, () => maker.next()));
  const other = new WebhookWorker(house.backend, () => 1);
  while ((await Promise.all([worker.pass(), other.pass()])).some((count) => count > 0));
  expect(new Set(told.map(({ body }) => body.id)).size).toBe(6);
  expect(told).toHaveLength(6);
  await send(maker.next());
  await house.backend.pool.query(
    `update webhook_deliveries set leased_until = $1, attempts = 1 where state = 'waiting'`,
    [new Date(house.now().getTime() + 60_000)],
  );
  expect(await worker.pass()).toBe(0);
  house.pass(60_001);
  expect(await worker.pass()).toBe(1);
});

test('while it is paused everything is kept, and told when it is not; with a new secret from when that was made', async () => {
  const made = await addWebhook({ paused: true });
  await send(maker.next());
  expect(await worker.pass()).toBe(0);
  const path = `/v1/webhooks/${made.webhook.id}`;
  const renewed = (await house.call('POST', `${path}/secret`, { token: admin })).body as MadeWebhook;
  expect(renewed.secret).not.toBe(made.secret);
  const { status } = await house.call('PUT', path, { token: admin, body: { name: 'CRM', url: address } });
  expect(status).toBe(200);
  expect(await worker.pass()).toBe(1);
  const [one] = told;
  if (!one) throw new Error('nothing was told');
  expect(isOurs(one, made.secret, house.now().getTime())).toBe(false);
  expect(isOurs(one, renewed.secret, house.now().getTime())).toBe(true);
});

describe('an address', () => {
  let strict: TestHouse;
  let strictAdmin: string;
  beforeAll(async () => {
    strict = await startTestHouse();
    strictAdmin = (await strict.signIn('admin@north.example')).access_token;
  });
  afterAll(() => strict.stop());

  test('must be https, and is never of this computer or its network, by whatever name', async () => {
    const create = (url: string) =>
      strict.call('POST', '/v1/webhooks', { token: strictAdmin, body: { name: 'x', url } });
    expect((await create(address)).status).toBe(422);
    expect((await create('https://ana:senha@crm.example/')).status).toBe(422);
    expect((await create('ftp://crm.example/')).status).toBe(400);
    const { port } = new URL(address);
    const urls = ['127.0.0.1', 'localhost', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254'];
    for (const host of urls) expect((await create(`https://${host}:${port}/`)).status).toBe(200);
    const token = (await strict.signIn('agent@north.example')).access_token;
    const event = (await eventMaker(strict, token)).next();
    await strict.call('POST', '/v1/events', { token, body: { events: [event] } });
    expect(await new WebhookWorker(strict.backend).pass()).toBe(urls.length);
    const { rows } = await strict.backend.pool.query('select distinct why, status from webhook_deliveries');
    expect(rows).toEqual([{ why: 'private_address', status: null }]);
    expect(told).toEqual([]);
  });

  test('is an admin’s to give', async () => {
    const lead = (await house.signIn('lead@north.example')).access_token;
    const wish = { name: 'x', url: address };
    expect((await house.call('POST', '/v1/webhooks', { token: lead, body: wish })).status).toBe(403);
    const made = await addWebhook();
    const south = (await house.signIn('admin@south.example')).access_token;
    expect((await house.call('GET', `/v1/webhooks/${made.webhook.id}/deliveries`, { token: south })).status).toBe(404);
    expect((await house.call('DELETE', `/v1/webhooks/${made.webhook.id}`, { token: south })).status).toBe(404);
  });
});
