import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EventPayload } from '@/contracts/event.ts';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { ana, registerDevice } from '../outbox/outbox.test-support.ts';
import { reportHost } from './report-host.ts';

let db: CombinadoDatabase;
beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await registerDevice(db);
});
afterEach(() => db.delete());

const begin = Date.parse('2026-11-20T12:00:00Z');
const health = (changes: Partial<AdapterHealth> = {}): AdapterHealth => ({
  adapter: 'whatsapp',
  state: 'ok',
  missing: null,
  fallbacks: [],
  anchors: [{ name: 'title', state: 'found' }],
  set: { version: 3, source: 'pushed' },
  language: 'pt-BR',
  ...changes,
});
const say = (minute: number, changes: Partial<AdapterHealth> = {}) =>
  reportHost(db, ana, health(changes), '0.1.0', begin + minute * 60_000);
const told = async () => (await db.outbox.orderBy('[user_id+seq]').toArray()).map((entry) => entry.envelope.payload);

test('the same picture is told once an hour, whichever anchors a chat happens to hold', async () => {
  expect(await say(0)).toBe(true);
  expect(await say(1)).toBe(false);
  expect(await say(59, { anchors: [{ name: 'voice', state: 'found' }] })).toBe(false);
  expect(await say(60)).toBe(true);
  expect(await told()).toMatchObject([{ report: { state: 'ok' } }, { report: { at: '2026-11-20T13:00:00.000Z' } }]);
});

test('another picture is told at once: state, fallbacks, missing anchors, set', async () => {
  await say(0);
  expect(await say(1, { state: 'drift', fallbacks: ['title'] })).toBe(true);
  expect(await say(2, { state: 'broken', missing: 'rows' })).toBe(true);
  expect(await say(3, { state: 'broken', missing: 'rows', set: { version: 2, source: 'last_good' } })).toBe(true);
  // What is true now is told though the picture is known from before.
  expect(await say(4)).toBe(true);
});

test('between two chats nothing is told; that no chat is open at all, once an hour', async () => {
  expect(await say(0, { state: 'no_chat' })).toBe(true);
  expect(await say(1)).toBe(true);
  expect(await say(2, { state: 'no_chat' })).toBe(false);
  expect(await say(3)).toBe(false);
});

test('a page that was not told its selectors yet is no news', async () => {
  expect(await say(0, { state: 'broken', missing: 'selectors', set: null })).toBe(false);
});

test('a page that flickers is told of a dozen times an hour at most', async () => {
  for (let minute = 0; minute < 60; minute += 1) await say(minute, { state: minute % 2 ? 'ok' : 'broken' });
  expect(await told()).toHaveLength(12);
});

test('which alternative stood in for an anchor is told', async () => {
  await say(0, { state: 'drift', fallbacks: ['title#1', 'direction#doubt'] });
  expect(await told()).toMatchObject([{ report: { fallbacks: ['title#1', 'direction#doubt'] } }]);
});

test('the two adapters of a device do not keep each other from being told', async () => {
  expect(await say(0)).toBe(true);
  expect(await say(0, { adapter: 'crm', set: { version: 0, source: 'packaged' } })).toBe(true);
});

test('each CRM of a device is told by itself, with the fields that it lacks and why', async () => {
  const crm = { adapter: 'crm' as const, set: { version: 1, source: 'pushed' as const }, map: 'cobranca' };
  expect(await say(0, crm)).toBe(true);
  const broken = { name: 'balance', state: 'missing' as const, why: 'unparsed' as const };
  expect(await say(1, { ...crm, map: 'antigo', state: 'broken', missing: 'balance', anchors: [broken] })).toBe(true);
  expect(await say(2, crm)).toBe(false);
  expect(await say(3, { ...crm, map: 'antigo', state: 'broken', missing: 'balance', anchors: [broken] })).toBe(false);
  expect(await told()).toMatchObject([
    { report: { map: 'cobranca' } },
    { report: { map: 'antigo', anchors: [broken] } },
  ]);
});

test('nothing that a page could say gets into a report', async () => {
  await say(0, {
    state: 'broken',
    missing: 'Cláudia Regina',
    fallbacks: ['+55 11 98765-4417', 'title'],
    anchors: [
      { name: 'R$ 1.284,70', state: 'missing' },
      { name: 'rows', state: 'found' },
    ],
    language: 'olá, tudo bem',
    map: 'Cláudia Regina',
  });
  expect(await told()).toMatchObject([
    { report: { missing: null, fallbacks: ['title'], anchors: [{ name: 'rows' }], language: null } },
  ]);
});

test('whatever a page makes of its health, what is kept is an event that the server takes', async () => {
  const text = fc.string({ maxLength: 30 });
  const anchor = fc.record({
    name: text,
    state: fc.constantFrom('found' as const, 'fallback' as const, 'missing' as const),
  });
  const any = fc.record({
    state: fc.constantFrom('ok' as const, 'drift' as const, 'broken' as const, 'off' as const),
    missing: fc.option(text),
    fallbacks: fc.array(text, { maxLength: 80 }),
    anchors: fc.array(anchor, { maxLength: 60 }),
    language: fc.option(text),
  });
  let minute = 0;
  await fc.assert(
    fc.asyncProperty(any, async (changes) => {
      minute += 61;
      expect(await say(minute, changes)).toBe(true);
      const last = (await told()).at(-1);
      expect(EventPayload.safeParse(last).success).toBe(true);
    }),
    { numRuns: 40 },
  );
});
