import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { User } from '@/contracts/session.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { keepBinding } from './bindings.ts';
import { readFollow } from './read-follow.ts';

const user = { id: 'u', organisation: { id: 'o' } } as User;
const crm = (tab_id: number, at: number, account_ref: string | null, documents: string[] = []) => ({
  tab_id,
  site: 'crm.example',
  key: `crm:${tab_id}`,
  account_ref,
  record: { map: 'm', id: String(tab_id) },
  documents,
  at,
});
const chat = { tab_id: 9, site: 'web.whatsapp.com', key: 'whatsapp:Cláudia', documents: ['d1'], at: 5 };

test('the record that was last in front is followed, by the account that it shows or that was confirmed for it', async () => {
  const db = new CombinadoDatabase('follow');
  expect(await readFollow(db, user, [crm(1, 10, 'A'), crm(2, 20, 'B'), chat], 0)).toMatchObject({
    record: { tab_id: 2, account_ref: 'B' },
    chat: { tab_id: 9, account_ref: null },
  });
  // What the agent has not said whose it is follows nobody.
  expect((await readFollow(db, user, [crm(1, 10, 'A'), crm(2, 20, null)], 0)).record).toBeNull();
  await keepBinding(db, user, 'crm:2', 'C', { phone: null, shared: false }, 0);
  await keepBinding(db, user, chat.key, 'A', { phone: null, shared: false }, 0);
  const follow = await readFollow(db, user, [crm(2, 20, null), chat], 0);
  expect([follow.record?.account_ref, follow.chat?.account_ref]).toEqual(['C', 'A']);
});

test('documents meet by their hashes alone', async () => {
  const db = new CombinadoDatabase('follow-documents');
  expect((await readFollow(db, user, [crm(1, 10, 'A', ['d1']), chat], 0)).same_document).toBe(true);
  expect((await readFollow(db, user, [crm(1, 10, 'A', ['d2']), chat], 0)).same_document).toBe(false);
});
