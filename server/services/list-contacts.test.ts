import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportAnswer } from '@/contracts/api.ts';
import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let agent: string;
let admin: string;
beforeAll(async () => {
  house = await startTestHouse();
  agent = (await house.signIn('agent@north.example')).access_token;
  admin = (await house.signIn('admin@north.example')).access_token;
});
afterAll(() => house.stop());

const contacts = async (ref: string, token = agent): Promise<ContactRecord[]> => {
  const { status, body } = await house.call('GET', `/v1/accounts/${encodeURIComponent(ref)}/contacts`, { token });
  expect(status).toBe(200);
  return (body as { contacts: ContactRecord[] }).contacts;
};
const bring = async (body: unknown, keepGood = false) => {
  const headers: Record<string, string> = typeof body === 'string' ? { 'content-type': 'text/csv' } : {};
  const answer = await house.call('POST', `/v1/contacts/import?keep_good=${keepGood}`, { token: admin, body, headers });
  return { status: answer.status, ...(answer.body as ImportAnswer) };
};

test('what was recorded and what a file brought stand in one list, newest first', async () => {
  const header = 'Conta;Data;Canal;Falou com;Resultado;Operador;Valor prometido;Data da promessa';
  const rows = [
    'R/1;02/03/2026 10:30;ligação;titular;Promessa;Bruno Sarmento;400,00;10/03/2026',
    'R/1;2026-01-15T12:00:00Z;carta;;;;;',
  ];
  expect(await bring([header, ...rows].join('\n'))).toMatchObject({ status: 200, read: 2, imported: 2, problems: [] });
  expect(await bring([header, ...rows].join('\n'))).toMatchObject({ imported: 2 });
  const events = await eventMaker(house, agent);
  const event = events.next({ account_ref: 'R/1', amount: { minor: 9_000, currency: 'BRL' }, date: '2026-12-01' });
  await house.call('POST', '/v1/events', { token: agent, body: { events: [event] } });

  const list = await contacts('R/1');
  expect(list).toMatchObject([
    {
      channel: 'whatsapp',
      direction: 'outbound',
      reached: 'debtor',
      outcome: 'Refusal',
      agent: 'agent',
      promise: { amount: { minor: 9_000 }, date: '2026-12-01' },
      source: 'combinado',
    },
    {
      // 10:30 in the organisation's own zone.
      at: '2026-03-02T13:30:00.000Z',
      channel: 'voice',
      reached: 'debtor',
      outcome: 'Promessa',
      agent: 'Bruno S.',
      promise: { amount: { minor: 40_000, currency: 'BRL' }, date: '2026-03-10' },
      source: 'import',
    },
    { at: '2026-01-15T12:00:00.000Z', channel: 'letter', reached: null, outcome: null, agent: null, promise: null },
  ]);
  const stranger = (await house.signIn('agent@south.example')).access_token;
  expect(await contacts('R/1', stranger)).toEqual([]);
  expect(await contacts('nobody')).toEqual([]);
});

test('of an outcome that was corrected only the version that stands is a contact', async () => {
  const events = await eventMaker(house, agent);
  const first = events.next({ account_ref: 'V-1' });
  const second = {
    ...events.next({
      account_ref: 'V-1',
      version: 2,
      replaces: first.id,
      why_changed: 'mistyped',
      channel: 'voice',
    }),
    interaction_id: first.interaction_id,
  };
  const { body } = await house.call('POST', '/v1/events', { token: agent, body: { events: [first, second] } });
  expect(body).toMatchObject({ answers: [{ result: 'stored' }, { result: 'stored' }] });
  expect(await contacts('V-1')).toMatchObject([{ channel: 'voice' }]);
});

test('wrong rows are named by line and column, in JSON too', async () => {
  const csv = ['cuenta,fecha,canal,monto prometido', 'X-1,ayer,paloma,12', ',2026-03-02 10:00,llamada,'].join('\n');
  const answer = await bring(csv);
  expect(answer).toMatchObject({ imported: 0, refused: 2 });
  expect(answer.problems.map(({ line, column }) => [line, column])).toEqual([
    [2, 'fecha'],
    [2, 'canal'],
    [2, 'promise_date'],
    [3, 'cuenta'],
  ]);
  const good = { ref: 'X-2', at: '2026-03-02', channel: 'sms' };
  expect(await bring({ contacts: [good, { ...good, channel: 'x' }] }, true)).toMatchObject({ imported: 1, refused: 1 });
  expect(await contacts('X-2')).toMatchObject([{ at: '2026-03-02T15:00:00.000Z', channel: 'sms' }]);
  expect(await bring('a,b\n1,2')).toMatchObject({ status: 400 });
});

test('the list of one account is found by its index, however many there are', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    ref: `P-${index % 100}`,
    at: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
    channel: 'sms',
  }));
  expect(await bring(rows)).toMatchObject({ imported: 3000 });
  const { rows: plan } = await house.backend.pool.query(
    `explain select * from contact_history where org_id = $1 and account_ref = 'P-7' order by at desc limit 200`,
    [house.orgs.north],
  );
  expect(JSON.stringify(plan)).toMatch(/Index Scan Backward|Bitmap Index Scan/);
  expect(await contacts('P-7')).toHaveLength(30);
});
