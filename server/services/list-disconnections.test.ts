import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventPayload } from '@/contracts/event.ts';
import type { OutageKind } from '@/domain/connectivity/outage.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { ensureTeam } from './provision.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

const day = 24 * 3600_000;
const ago = (ms: number) => new Date(house.now().getTime() - ms).toISOString();
const tokenOf = async (who: string) => (await house.signIn(who)).access_token;
const devices = new Map<string, { id: string; seq: number }>();

async function send(email: string, payload: EventPayload) {
  const device = devices.get(email) ?? { id: randomUUID(), seq: 0 };
  device.seq += 1;
  devices.set(email, device);
  const event = {
    id: uuidv7(),
    device_id: device.id,
    seq: device.seq,
    occurred_at: house.now().toISOString(),
    interaction_id: null,
    playbook: null,
    payload,
  };
  const { body } = await house.call('POST', '/v1/events', { token: await tokenOf(email), body: { events: [event] } });
  expect(body).toMatchObject({ answers: [{ result: 'stored' }] });
}
const over = (outage: string, kind: OutageKind = 'offline'): EventPayload => ({
  type: 'connectivity.changed',
  outage,
  kind,
  from: ago(1_200_000),
  to: ago(0),
});
const told = (outage: string, who: string): EventPayload => ({
  type: 'disconnection.told',
  outage,
  kind: 'offline',
  from: ago(1_200_000),
  notice: {
    reason: 'power',
    told: who,
    at: ago(600_000),
    unfinished: { outbox: 3, due_today: 2, open_conversations: 1 },
  },
});
const list = async (email: string) => house.call('GET', '/v1/disconnections', { token: await tokenOf(email) });

test('of the own team: what is over, what was told last, and not the sessions that ended', async () => {
  const [cut, lasting] = [randomUUID(), randomUUID()];
  await send('agent@north.example', told(cut, 'nobody yet'));
  await send('agent@north.example', told(cut, 'lead'));
  await send('agent@north.example', over(cut));
  await send('agent@north.example', over(randomUUID(), 'expired'));
  await send('other@north.example', told(lasting, ''));
  // Another's outage is not talked about.
  await send('other@north.example', told(cut, 'somebody else'));
  const { status, body } = await list('lead@north.example');
  expect(status).toBe(200);
  const rows = (body as { disconnections: { outage: string; agent: { name: string } }[] }).disconnections;
  expect(rows).toHaveLength(3);
  expect(rows.find(({ outage, agent }) => outage === cut && agent.name === 'agent')).toMatchObject({
    kind: 'offline',
    to: expect.any(String),
    notice: { reason: 'power', told: 'lead', unfinished: { outbox: 3 } },
  });
  expect(rows.find(({ outage }) => outage === lasting)).toMatchObject({ to: null, agent: { name: 'other' } });
});

test('another organisation and another team see nothing of it; an agent may not ask', async () => {
  expect((await list('lead@south.example')).body).toEqual({ disconnections: [] });
  expect((await list('agent@north.example')).status).toBe(403);
  const { id } = await ensureTeam(house.backend.db, house.orgs.north, 'Second', 'fixture');
  const move = (team_id: string) =>
    house.backend.db.updateTable('users').set({ team_id }).where('email', '=', 'lead@north.example').execute();
  const own = await house.backend.db
    .selectFrom('users')
    .select('team_id')
    .where('email', '=', 'lead@north.example')
    .executeTakeFirstOrThrow();
  await move(id);
  expect((await list('lead@north.example')).body).toEqual({ disconnections: [] });
  await move(own.team_id ?? '');
});

test('after a week it is gone', async () => {
  expect((await list('lead@north.example')).body).not.toEqual({ disconnections: [] });
  house.pass(7 * day + 1000);
  expect((await list('lead@north.example')).body).toEqual({ disconnections: [] });
});
