import { randomUUID } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventPayload } from '@/contracts/event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

const tokenOf = async (who: string) => (await house.signIn(`${who}@north.example`)).access_token;

/** Sends the events of one browser, under the numbers given. */
async function send(device_id: string, who: string, payloads: readonly (readonly [number, EventPayload])[]) {
  const events = payloads.map(([seq, payload]) => ({
    id: uuidv7(),
    device_id,
    seq,
    occurred_at: house.now().toISOString(),
    interaction_id: null,
    playbook: null,
    payload,
  }));
  const { status } = await house.call('POST', '/v1/events', { token: await tokenOf(who), body: { events } });
  expect(status).toBe(200);
}
const look: EventPayload = { type: 'reading.degraded', adapter: 'whatsapp', anchor: null };
const report = (next_seq: number, more: Partial<Extract<EventPayload, { type: 'device.reported' }>> = {}) =>
  [next_seq - 1, { type: 'device.reported', next_seq, pending: 2, refused: 0, oldest_at: null, ...more }] as const;
const listed = async (who = 'lead') => {
  const { body } = await house.call('GET', '/v1/devices', { token: await tokenOf(who) });
  return (body as { devices: object[] }).devices;
};

test('a supervisor sees what was lost of the numbers of each browser, and nothing else counts as lost', async () => {
  const [whole, broken] = [randomUUID(), randomUUID()];
  await send(whole, 'agent', [[1, look], [2, look], report(4)]);
  await send(broken, 'other', [[1, look], [4, look], report(6, { refused: 1, refused_seqs: [3] })]);
  expect(await listed()).toMatchObject([
    { device_id: broken, missing: 1, waiting: 2, refused: 1, arrived: 3 },
    { device_id: whole, missing: 0, waiting: 2, refused: 0, arrived: 3 },
  ]);
  // It turns up after all, by another browser's hand for instance; and what comes after a report is not judged yet.
  await send(broken, 'other', [
    [2, look],
    [9, look],
  ]);
  expect(await listed()).toMatchObject([{ missing: 0 }, { missing: 0 }]);
  expect((await house.call('GET', '/v1/devices', { token: await tokenOf('agent') })).status).toBe(403);
});

test('an older build tells how many it set aside, and not which', async () => {
  const device = randomUUID();
  await send(device, 'agent', [[1, look], report(4, { refused: 1 })]);
  expect(await listed()).toContainEqual(expect.objectContaining({ device_id: device, missing: 0, refused: 1 }));
});
