import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { sampleInteraction } from '@/domain/testing/sample-interaction.ts';
import { barKeptAccount, findKeptAccounts, keepAccounts } from '../accounts/account-cache.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { changeInteraction } from './change-interaction.ts';

const ana = '01990000-0000-7000-8000-0000000000a1';
const interaction = sampleInteraction();
const asked: Extract<InteractionAction, { type: 'restriction.set' }> = {
  type: 'restriction.set',
  at: '2026-11-24T13:00:00.000Z',
  kind: 'opted_out',
  channel: 'whatsapp',
  phone: null,
};

let db: CombinadoDatabase;
beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await db.devices.put({ user_id: ana, email: 'ana@vereda.example', device_id: interaction.id, last_seq: 0 });
  const open = {
    interaction,
    conversation_key: 'wa:claudia',
    read_after: null,
    playbook: { id: 'sample', version: 1, hash: 'a'.repeat(64) },
  };
  await db.interactions.put({ id: interaction.id, user_id: ana, open_key: 'k', open, closed: null, touched_at: 0 });
});
afterEach(() => db.delete());

const sent = async () =>
  (await db.outbox.toArray()).toSorted((a, b) => a.seq - b.seq).map(({ envelope }) => envelope.payload);

test('what the debtor asked for is kept for sending, and so is that it was taken back', async () => {
  await changeInteraction(db, ana, interaction.id, { type: 'append', actions: [asked] }, 0);
  const event = {
    type: 'restriction.set',
    account_ref: '88-41207',
    kind: 'opted_out',
    channel: 'whatsapp',
    phone: null,
  };
  expect(await sent()).toEqual([{ ...event, since: asked.at, stands: true }]);
  await changeInteraction(db, ana, interaction.id, { type: 'undo' }, 0);
  expect(await sent()).toEqual([
    { ...event, since: asked.at, stands: true },
    { ...event, since: asked.at, stands: false },
  ]);
  await changeInteraction(db, ana, interaction.id, { type: 'undo' }, 0);
  expect(await sent()).toHaveLength(2);
});

test('an account kept in this browser is barred without the server, and free again when it is taken back', async () => {
  if (!interaction.account) throw new Error('the sample has an account');
  await keepAccounts(db, 'vereda', [interaction.account], 0);
  const find = () => findKeptAccounts(db, 'vereda', { ref: '88-41207' });
  await barKeptAccount(db, 'vereda', '88-41207', asked, true);
  expect(await find()).toMatchObject([{ restrictions: [{ kind: 'opted_out', source: 'debtor' }] }]);
  await barKeptAccount(db, 'vereda', '88-41207', asked, false);
  expect(await find()).toMatchObject([{ restrictions: [] }]);
});
