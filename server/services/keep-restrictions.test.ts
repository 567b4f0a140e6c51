import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account } from '@/domain/interaction/account.ts';
import { openPayloads } from '../privacy/sealed-events.ts';
import { type EventMaker, eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let agent: string;
let events: EventMaker;
beforeAll(async () => {
  house = await startTestHouse();
  agent = (await house.signIn('agent@north.example')).access_token;
  events = await eventMaker(house, agent);
});
afterAll(() => house.stop());

async function account(ref: string): Promise<string> {
  const row = {
    ref,
    debtor_name: 'Cláudia Regina Prates',
    creditor: 'Tamarindo',
    product: 'crediário',
    balance: '500,00',
    days_past_due: 26,
    phones: ['+5511987654417'],
  };
  const token = (await house.signIn('admin@north.example')).access_token;
  const { body } = await house.call('POST', '/v1/accounts/import', { token, body: [row] });
  expect(body).toMatchObject({ imported: 1 });
  return ref;
}
const asked = (account_ref: string, changes: object = {}) => ({
  ...events.next(),
  id: uuidv7(),
  payload: {
    type: 'restriction.set',
    account_ref,
    kind: 'opted_out',
    channel: 'whatsapp',
    phone: null,
    since: '2026-11-24T13:00:00Z',
    stands: true,
    ...changes,
  },
});
const send = async (...batch: object[]) => {
  const { body } = await house.call('POST', '/v1/events', { token: agent, body: { events: batch } });
  return (body as { answers: { result: string }[] }).answers.map(({ result }) => result);
};
const bars = async (ref: string, token = agent): Promise<Account['restrictions']> => {
  const { body } = await house.call('GET', `/v1/accounts?ref=${ref}`, { token });
  return (body as { accounts: Account[] }).accounts[0]?.restrictions ?? [];
};

test('an opt-out is in the account of everybody who finds it, once however often it comes', async () => {
  const ref = await account('R-1');
  const event = asked(ref);
  expect(await send(event, event, asked(ref, { since: '2026-11-24T14:00:00Z' }))).toEqual([
    'stored',
    'duplicate',
    'stored',
  ]);
  const { access_token } = await house.signIn('lead@north.example');
  expect(await bars(ref, access_token)).toEqual([
    {
      kind: 'opted_out',
      channel: 'whatsapp',
      phone: null,
      since: '2026-11-24T13:00:00Z',
      until: null,
      source: 'debtor',
    },
  ]);
});

test('taken back, it is gone; in one batch with the setting of it too', async () => {
  const ref = await account('R-2');
  await send(asked(ref), asked(ref, { stands: false }));
  expect(await bars(ref)).toEqual([]);
  await send(asked(ref));
  expect(await bars(ref)).toHaveLength(1);
  await send(asked(ref, { stands: false }));
  expect(await bars(ref)).toEqual([]);
});

test('the creditor’s next list does not lift it', async () => {
  const ref = await account('R-3');
  await send(asked(ref));
  await account(ref);
  expect(await bars(ref)).toMatchObject([{ kind: 'opted_out', source: 'debtor' }]);
});

test('the number is in the account, and only its end in the log', async () => {
  const ref = await account('R-4');
  const event = asked(ref, { kind: 'wrong_number', channel: null, phone: '+5511987654417' });
  expect(await send(event)).toEqual(['stored']);
  expect(await bars(ref)).toMatchObject([{ kind: 'wrong_number', phone: '+5511987654417' }]);
  const { db, dataKeys } = house.backend;
  const rows = await db
    .selectFrom('events')
    .select(['id', 'payload', 'subject_id', 'sealed'])
    .where('id', '=', event.id)
    .execute();
  expect(rows[0]?.payload).toMatchObject({ account_ref: '-', phone: null });
  const opened = await openPayloads<unknown>(db, dataKeys, house.orgs.north, rows);
  expect(opened.get(event.id)?.payload).toMatchObject({ account_ref: ref, phone: '…4417' });
});

test('an account that is not there leaves only the event', async () => {
  expect(await send(asked('no-such-account'))).toEqual(['stored']);
});
