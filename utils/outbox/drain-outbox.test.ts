import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EventBatchAnswer } from '@/contracts/event.ts';
import type { ApiFailure, ApiResult } from '../api-client.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { type DrainWays, drainOutbox } from './drain-outbox.ts';
import { ana, keep, no, registerDevice, TableServer, unreachable } from './outbox.test-support.ts';

let db: CombinadoDatabase;
let server: TableServer;
let now: number;

beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  server = new TableServer();
  now = Date.parse('2026-11-20T12:00:00Z');
  await registerDevice(db);
});
afterEach(() => db.delete());

function drain(ways: Partial<DrainWays> = {}) {
  return drainOutbox({
    db,
    user_id: ana,
    send: (events) => server.take(events),
    now: () => now,
    random: () => 0.5,
    ...ways,
  });
}

/** A server that fails in the ways given, one request each, and then is well. */
function failing(...failures: ApiFailure[]): DrainWays['send'] {
  return async (events): Promise<ApiResult<EventBatchAnswer>> => {
    const failure = failures.shift();
    return failure ? { ok: false, failure } : server.take(events);
  };
}

test('what waits is sent in order, and only what is acknowledged leaves', async () => {
  for (let n = 0; n < 120; n += 1) await keep(db, n === 7 ? 'refused' : '');
  expect(await drain()).toBe('empty');
  expect(server.asked.map((batch) => batch.length)).toEqual([50, 50, 20]);
  expect(server.asked.flat().map((event) => event.seq)).toEqual(Array.from({ length: 120 }, (_, n) => n + 1));
  expect(await db.outbox.toArray()).toMatchObject([{ seq: 8, state: 'refused', why: 'payload.anchor: not so' }]);
  expect(await db.acknowledgements.count()).toBe(119);
});

test('a batch stays under 256 KB, and an event larger than that goes by itself', async () => {
  for (const size of [100, 300, 100, 100, 100]) await keep(db, 'x'.repeat(size * 1024));
  await drain();
  expect(server.asked.map((batch) => batch.map((event) => event.seq))).toEqual([[1], [2], [3, 4], [5]]);
});

test('too large a batch is halved until it fits', async () => {
  server = new TableServer(12);
  for (let n = 0; n < 50; n += 1) await keep(db);
  expect(await drain()).toBe('empty');
  expect(server.seqs()).toHaveLength(50);
  expect(server.asked.slice(0, 3).map((batch) => batch.length)).toEqual([50, 25, 12]);
});

test('one event that spoils every batch is found, set aside with the reason, and blocks nobody', async () => {
  for (let n = 0; n < 40; n += 1) await keep(db, n === 21 ? 'poison' : '');
  expect(await drain()).toBe('empty');
  expect(server.seqs()).toEqual(Array.from({ length: 40 }, (_, n) => n + 1).filter((seq) => seq !== 22));
  expect(await db.outbox.toArray()).toMatchObject([{ seq: 22, state: 'refused', why: 'no 422' }]);
  await keep(db);
  expect(await drain()).toBe('empty');
  expect(server.seqs()).toContain(41);
});

test.each([
  ['a network that is down', unreachable],
  ['a server in trouble', no(500)],
  ['a proxy that knows no such page', { kind: 'answered', status: 404, error: null, retry_after_ms: null }],
  ['a captive portal that says yes', { kind: 'unreadable', why: 'The answer is not JSON.' }],
] satisfies [string, ApiFailure][])('%s is left alone for a growing while, and judges nothing', async (_, failure) => {
  await keep(db);
  const send = failing(failure, failure);
  expect(await drain({ send })).toBe('waiting');
  const first = await db.paces.get(ana);
  expect(first?.not_before).toBe(now + 1500);
  expect(await drain({ send: () => expect.fail('asked too early') })).toBe('waiting');
  now += 1500;
  expect(await drain({ send })).toBe('waiting');
  expect((await db.paces.get(ana))?.not_before).toBe(now + 2500);
  expect(await db.outbox.toArray()).toMatchObject([{ state: 'kept', attempts: 2 }]);
  // A person who asks need not wait for it.
  expect(await drain({ send, impatient: true })).toBe('empty');
  expect(await db.paces.get(ana)).toBeUndefined();
});

test.each([429, 503])('after a %i the time that the server named is kept, whoever asks', async (status) => {
  await keep(db);
  const send = failing(no(status, 90_000));
  expect(await drain({ send })).toBe('waiting');
  now += 89_999;
  expect(await drain({ send, impatient: true })).toBe('waiting');
  now += 1;
  expect(await drain({ send })).toBe('empty');
});

test('a clock that was wrong does not hold up anything for longer than a wait can be', async () => {
  await keep(db);
  now += 365 * 24 * 3600_000;
  expect(await drain({ send: failing(no(500)) })).toBe('waiting');
  now -= 365 * 24 * 3600_000;
  expect(await drain({ send: failing(no(429, 60_000)) })).toBe('waiting');
  now -= 24 * 3600_000;
  expect(await drain()).toBe('empty');
});

test('a server that asks to be left alone for a year is asked again after an hour', async () => {
  await keep(db);
  expect(await drain({ send: failing(no(503, 365 * 24 * 3600_000)) })).toBe('waiting');
  now += 3600_000;
  expect(await drain()).toBe('empty');
});

test('an ended session keeps everything', async () => {
  await keep(db);
  await keep(db);
  expect(await drain({ send: failing(no(401)) })).toBe('signed_out');
  expect(await db.outbox.toArray()).toMatchObject([{ state: 'kept' }, { state: 'kept' }]);
  expect(await drain()).toBe('empty');
});

test('an answer that speaks of none of the events is no acknowledgement', async () => {
  await keep(db);
  const value = { answers: [], contiguous: {}, server_time: '2026-11-20T12:00:00Z' };
  expect(await drain({ send: async () => ({ ok: true, value }) })).toBe('waiting');
  expect(await db.outbox.count()).toBe(1);
});

test('a session sends the events of its own person only, and each person has a series of their own', async () => {
  const bia = '01990000-0000-7000-8000-00000000000b';
  await registerDevice(db, bia, '01990000-0000-7000-8000-0000000000db');
  await keep(db);
  const hers = await keep(db, '', bia);
  expect(hers.seq).toBe(1);
  expect(await drain()).toBe('empty');
  expect(await db.outbox.toArray()).toMatchObject([{ id: hers.id, state: 'kept', attempts: 0 }]);
});

test('while one sends, another does not', async () => {
  await keep(db);
  const locks = {
    request: async (_: string, _options: unknown, callback: (lock: null) => unknown) => callback(null),
  } as unknown as LockManager;
  expect(await drain({ locks })).toBe('busy');
  expect(server.asked).toEqual([]);
});

test('what was set aside with its batch, and never seen by the server, is sent once more, and not twice', async () => {
  for (let n = 0; n < 3; n += 1) await keep(db);
  // Somebody on the way says no to each batch until one is left, and to that one.
  expect(await drain({ send: failing(no(413), no(413)) })).toBe('empty');
  expect(server.seqs()).toEqual([1, 2, 3]);
  expect(await db.outbox.count()).toBe(0);
  await keep(db, 'poison');
  await keep(db);
  expect(await drain()).toBe('empty');
  const asked = server.asked.filter((batch) => batch.length === 1 && batch[0]?.seq === 4).length;
  expect(await db.outbox.toArray()).toMatchObject([{ seq: 4, state: 'refused', why: 'no 422', resent: true }]);
  await keep(db);
  expect(await drain()).toBe('empty');
  expect(server.asked.filter((batch) => batch.length === 1 && batch[0]?.seq === 4)).toHaveLength(asked);
});

const missing = async () => (await db.devices.get(ana))?.missing ?? [];

test('a number that was lost here is missing by name; what waits or arrived is not', async () => {
  for (let n = 0; n < 8; n += 1) await keep(db);
  for (const seq of [3, 4, 6]) await db.outbox.where({ user_id: ana, seq }).delete();
  await drain();
  await keep(db);
  await drain();
  expect(await missing()).toEqual([
    [3, 4],
    [6, 6],
  ]);
});

test('a server that was put back to an earlier day lacks what it acknowledged, until it has it again', async () => {
  for (let n = 0; n < 6; n += 1) await keep(db);
  await drain();
  await keep(db);
  await drain();
  expect(await missing()).toEqual([]);
  const lost = [...server.table.values()].filter(({ seq }) => seq > 4);
  for (const { id } of lost) server.table.delete(id);
  await keep(db);
  await drain();
  expect(await missing()).toEqual([[5, 7]]);
  await server.take(lost);
  await keep(db);
  await drain();
  expect(await missing()).toEqual([]);
});

test('an answer that was overtaken by the other sender’s makes nothing missing', async () => {
  for (let n = 0; n < 60; n += 1) await keep(db);
  const second = new CombinadoDatabase(db.name);
  // The first batch arrives after the second one, whose answer then knows nothing of it.
  let late: (() => void) | null = null;
  const first = drain({
    send: async (events) => {
      if (late === null) await new Promise<void>((go) => (late = go));
      return server.take(events);
    },
  });
  await drain({ db: second });
  (late as (() => void) | null)?.();
  expect(await first).toBe('empty');
  second.close();
  expect(await missing()).toEqual([]);
});
