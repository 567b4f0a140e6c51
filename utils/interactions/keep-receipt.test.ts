import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { consentText } from '@/domain/agreement/summary-text.ts';
import { sampleInteraction } from '@/domain/testing/sample-interaction.ts';
import { sampleReceipt } from '@/domain/testing/sample-receipt.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { sweep } from '../db/sweep.ts';
import { sha256Hex } from '../playbook-sync/sha256-hex.ts';
import { keepReceipt } from './keep-receipt.ts';

const dayMs = 24 * 60 * 60_000;
const now = Date.parse('2026-11-24T13:00:00Z');
const draft = sampleReceipt();
const hash = await sha256Hex(consentText(draft.agreement, draft.summary));
const receipt = { ...draft, hash };

let db: CombinadoDatabase;
beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await db.interactions.add({
    id: receipt.interaction_id,
    user_id: 'ana',
    open: {
      interaction: sampleInteraction({ id: receipt.interaction_id }),
      conversation_key: 'wa:claudia',
      read_after: null,
      playbook: { id: 'sample', version: 3, hash: 'a'.repeat(64) },
    },
    closed: null,
    touched_at: now,
  });
});
afterEach(() => db.delete());

test('the last receipt of an interaction is kept, and outlives it for a week', async () => {
  expect(await keepReceipt(db, 'ana', receipt, now)).toBe('kept');
  const later = { ...receipt, issued_at: '2026-11-24T13:05:00Z' };
  expect(await keepReceipt(db, 'ana', later, now)).toBe('kept');
  expect(await db.receipts.toArray()).toEqual([
    { interaction_id: receipt.interaction_id, user_id: 'ana', receipt: later, kept_at: now },
  ]);
  await db.interactions.clear();
  await sweep(db, now + 7 * dayMs);
  expect(await db.receipts.count()).toBe(1);
  await sweep(db, now + 7 * dayMs + 1);
  expect(await db.receipts.count()).toBe(0);
});

test('nobody keeps a receipt of another person’s conversation', async () => {
  expect(await keepReceipt(db, 'bruno', receipt, now)).toBe('no_interaction');
  expect(await db.receipts.count()).toBe(0);
});

test.each([
  ['summary', { summary: receipt.summary.replace('936', '396') }],
  ['deal', { agreement: { ...receipt.agreement, method: 'boleto' as const } }],
])('a receipt whose %s was changed does not have its hash any more', async (_name, change) => {
  expect(await keepReceipt(db, 'ana', { ...receipt, ...change }, now)).toBe('other_hash');
  expect(await db.receipts.count()).toBe(0);
});
