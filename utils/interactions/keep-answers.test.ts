import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { changeInteraction } from './change-interaction.ts';
import { keepAnswers, waitsForAnswer } from './keep-answers.ts';

const ana = '01990000-0000-7000-8000-0000000000a1';
const interaction_id = '01990000-0000-7000-8000-0000000000b1';
const request = '01990000-0000-7000-8000-0000000000c1';
const at = '2026-11-20T12:00:00.000Z';
const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
const agreement: Agreement = {
  original_debt: brl(1000),
  total: brl(920),
  discount: { percent: 8, amount: brl(80) },
  instalments: [{ n: 1, due_date: '2026-11-23', value: brl(920) }],
  method: 'pix',
  delivery: null,
  settles: 'full',
};
const open: OpenInteraction = {
  interaction: {
    id: interaction_id,
    channel: 'whatsapp',
    agent: { name: 'Ana Ribeiro', phone: null },
    organisation: { name: 'Vereda Cobranças', time_zone: 'America/Sao_Paulo' },
    account: null,
    contacts: [],
    started_at: at,
    actions: [],
    turns: [],
    draft: null,
  },
  conversation_key: 'wa:claudia',
  read_after: null,
  playbook: { id: 'vereda-br', version: 1, hash: 'a'.repeat(64) },
};
const asked = {
  type: 'authority.requested',
  at,
  request,
  stage: 'early',
  agreement,
  reason: 'other',
  words: 'Falei com a sra. Prates, CPF 111.444.777-35',
} as const;
const answer = { request, interaction_id, decision: 'approved', by: 'Otávio', at, note: 'ok' } as const;

let db: CombinadoDatabase;
beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await db.devices.put({ user_id: ana, email: 'ana@vereda.example', device_id: request, last_seq: 0 });
  await db.interactions.put({ id: interaction_id, user_id: ana, open_key: 'k', open, closed: null, touched_at: 0 });
});
afterEach(() => db.delete());

const ask = () => changeInteraction(db, ana, interaction_id, { type: 'append', actions: [asked] }, 0);
const actions = async () =>
  (await db.interactions.get(interaction_id))?.open.interaction.actions.map(({ type }) => type);

test('a request is kept for sending under its own id, with nothing in it that names anybody', async () => {
  await ask();
  const entry = await db.outbox.get(request);
  expect(entry).toMatchObject({ state: 'kept', seq: 1, envelope: { interaction_id, payload: { debtor: '' } } });
  const sent = JSON.stringify(entry?.envelope);
  expect(sent).not.toContain('Prates');
  expect(sent).not.toContain('111.444');
});

test('undo takes back neither the request nor its answer: both happened', async () => {
  await ask();
  await changeInteraction(db, ana, interaction_id, { type: 'undo' }, 0);
  await keepAnswers(db, ana, [answer]);
  await changeInteraction(db, ana, interaction_id, { type: 'undo' }, 0);
  expect(await actions()).toEqual(['authority.requested', 'authority.answered']);
});

test('an answer is written down once, for whoever asked, and then nothing waits', async () => {
  expect(await waitsForAnswer(db, ana)).toBe(false);
  expect(await keepAnswers(db, ana, [answer])).toBe(false);
  await ask();
  expect(await waitsForAnswer(db, ana)).toBe(true);
  expect(await waitsForAnswer(db, request)).toBe(false);
  expect(await keepAnswers(db, request, [answer])).toBe(false);
  expect(await keepAnswers(db, ana, [answer])).toBe(true);
  expect(await keepAnswers(db, ana, [answer])).toBe(false);
  expect(await actions()).toEqual(['authority.requested', 'authority.answered']);
  expect(await waitsForAnswer(db, ana)).toBe(false);
});
