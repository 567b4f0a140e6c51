import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { ana, registerDevice } from '../outbox/outbox.test-support.ts';
import { markUnread, noteUnread } from './unread-times.ts';

const start = Date.parse('2026-11-24T13:00:00Z');
const minute = 60_000;
const interaction_id = '01990000-0000-7000-8000-0000000000b1';
const open = (read_after: string | null): OpenInteraction => ({
  interaction: {
    id: interaction_id,
    channel: 'whatsapp',
    agent: { name: 'Ana Ribeiro', phone: null },
    organisation: { name: 'Vereda Cobranças', time_zone: 'America/Sao_Paulo' },
    account: null,
    contacts: [],
    started_at: new Date(start).toISOString(),
    actions: [],
    turns: [],
    draft: null,
  },
  conversation_key: 'whatsapp:C',
  read_after,
  playbook: { id: 'vereda-br', version: 1, hash: 'a'.repeat(64) },
});

let db: CombinadoDatabase;
const begin = (read_after: string | null = null) =>
  db.interactions.put({
    id: interaction_id,
    user_id: ana,
    open_key: 'k',
    open: open(read_after),
    closed: null,
    touched_at: 0,
  });
beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await registerDevice(db);
  await begin();
});
afterEach(() => db.delete());

const health = (state: AdapterHealth['state'], after: number, adapter: AdapterHealth['adapter'] = 'whatsapp') =>
  noteUnread(db, ana, { adapter, state }, start + after * minute);
/** Whether turns said so many minutes after the start mark the interaction. */
const marked = (...after: number[]) => {
  const turns = after.map(
    (at): Turn => ({ id: `t${at}`, speaker: 'agent', text: 'x', at: new Date(start + at * minute).toISOString() }),
  );
  return markUnread(db, ana, interaction_id, turns, start + 60 * minute);
};
const events = async () => (await db.outbox.toArray()).map(({ envelope }) => envelope.payload);

test.each(['broken', 'off'] as const)(
  'what is said while the page is %s marks the interaction, once',
  async (state) => {
    await health('ok', 0);
    await health(state, 10);
    await health(state, 11);
    await health('drift', 20);
    expect(await marked(5, 9 - 1, 21)).toBe(false);
    expect(await marked(15)).toBe(true);
    expect(await marked(16)).toBe(false);
    expect(await events()).toEqual([{ type: 'reading.degraded', adapter: 'whatsapp', anchor: null }]);
  },
);

test('a page tells the minute: one that began before the fault may have held it', async () => {
  await health('broken', 10.5);
  await health('no_chat', 10.6);
  expect(await marked(9, 11)).toBe(false);
  expect(await marked(10)).toBe(true);
});

test('while it lasts, whatever is said is within', async () => {
  await health('off', 10);
  expect(await marked(50)).toBe(true);
});

test('another page’s fault, another person’s, and what belongs to the interaction before are no reason', async () => {
  await health('broken', 10, 'crm');
  await noteUnread(db, 'somebody-else', { adapter: 'whatsapp', state: 'broken' }, start);
  expect(await marked(15)).toBe(false);
  await health('off', 10);
  await begin(new Date(start + 30 * minute).toISOString());
  expect(await marked(15)).toBe(false);
  expect(await marked(31)).toBe(true);
});
