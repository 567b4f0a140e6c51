import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSealed } from '@/server/auth/open-sealed.ts';
import { CombinadoDatabase } from './db/database.ts';
import { enqueueEvent } from './outbox/enqueue-event.ts';
import { ana, keep, registerDevice } from './outbox/outbox.test-support.ts';
import { makeSealKey } from './outbox/seal-key.test-support.ts';
import { depart, hearClock, keepClock } from './server-clock.ts';

const began = Date.parse('2026-11-20T12:00:00Z');
let db: CombinadoDatabase;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: began });
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await registerDevice(db);
});
afterEach(async () => {
  vi.useRealTimers();
  await db.delete();
});

/** A request that takes `tripMs`; the server's clock says what is `aheadMs` ahead of ours half way. */
function answer(aheadMs: number, tripMs = 200, headers: Record<string, string> = {}): void {
  const departure = depart();
  vi.advanceTimersByTime(tripMs);
  const date = new Date(departure.wall + tripMs / 2 + aheadMs).toUTCString();
  hearClock(departure, new Headers({ date, ...headers }));
}
const offset = async () => (await db.devices.get(ana))?.clock_offset_ms ?? 0;

test('how far the server is ahead is kept, to the second or so, and only when it has changed', async () => {
  answer(900);
  expect(await keepClock(db)).toBe(false);
  answer(-180_000);
  expect(await keepClock(db)).toBe(true);
  expect(Math.abs((await offset()) + 180_000)).toBeLessThanOrEqual(1000);
  answer(-180_900);
  expect(await keepClock(db)).toBe(false);
  answer(-185_000, 18_000);
  expect(await keepClock(db)).toBe(false);
  answer(0);
  expect(await keepClock(db)).toBe(true);
  expect(await offset()).toBe(0);
});

test('an answer that says too little of the clock is not heard', async () => {
  answer(0);
  await keepClock(db);
  answer(5_000, 18_000);
  expect(await keepClock(db)).toBe(false);
  answer(600_000, 200, { age: '600' });
  hearClock(depart(), new Headers());
  const departure = depart();
  vi.setSystemTime(began - 3600_000);
  hearClock(departure, new Headers({ date: new Date(began).toUTCString() }));
  expect(await keepClock(db)).toBe(false);
  expect(await offset()).toBe(0);
});

test('an event says its own time and by how much that is wrong, under the seal alone; its id is by the server’s time', async () => {
  answer(40 * 86_400_000);
  await keepClock(db);
  expect(await keep(db)).not.toHaveProperty('clock_offset_ms');
  const { seal, jwk } = await makeSealKey();
  await db.devices.update(ana, { seal });
  const occurred_at = new Date().toISOString();
  const payload = { type: 'playbook.applied', epoch: 1 } as const;
  const event = await enqueueEvent(db, ana, { occurred_at, interaction_id: null, playbook: null, payload });
  expect(event).toMatchObject({ occurred_at, clock_offset_ms: await offset() });
  const month = Number.parseInt(event.id.replace('-', '').slice(0, 12), 16);
  expect(Math.abs(month - Date.now() - 40 * 86_400_000)).toBeLessThanOrEqual(1000);
  // What lies on disk tells an older server nothing that it does not know.
  const kept = (await db.outbox.get(event.id))?.envelope;
  expect(kept).toMatchObject({ occurred_at, payload: { type: 'playbook.applied', sealed: {} } });
  expect(kept).not.toHaveProperty('clock_offset_ms');
  expect(openSealed(kept, () => jwk as never)).toEqual({ ok: true, value: event });
});
