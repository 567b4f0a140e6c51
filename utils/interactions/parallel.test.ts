import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { User } from '@/contracts/session.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { sampleAccount } from '@/domain/testing/sample-interaction.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { anasSession, organisationId } from '../api.test-support.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { sweep } from '../db/sweep.ts';
import { sampleOutcome } from '../outcome.test-support.ts';
import { dropBinding, keepBinding, readBinding } from './bindings.ts';
import { changeInteraction } from './change-interaction.ts';
import { keepTurns } from './keep-turns.ts';
import { listOpen, type Place } from './list-open.ts';
import { listOthers } from './list-others.ts';
import { logOutcome } from './log-outcome.ts';
import { openInteraction } from './open-interaction.ts';
import { changePanel, keepNote, readNote } from './panel-notes.ts';

const ana: User = anasSession().session.user;
const other: User = { ...ana, id: '01990000-0000-7000-8000-0000000000bb', email: 'bia@vereda.example' };
const playbook = loadPlaybook('vereda-br');
const hash = 'b'.repeat(64);
const start = Date.parse('2026-11-24T13:00:00Z');
const minute = 60_000;

let db: CombinadoDatabase;
beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  const head = {
    playbook_id: playbook.id,
    epoch: 1,
    version: playbook.version,
    hash,
    previous: null,
    note: '',
    published_at: '2026-11-20T12:00:00.000Z',
    published_by: 'Silvana',
  };
  await db.packs.put({ hash, organisation_id: organisationId, playbook_id: playbook.id, playbook, applied_at: 0 });
  await db.heads.put({ organisation_id: organisationId, playbook_id: playbook.id, head, refused: null });
  for (const { id, email } of [ana, other])
    await db.devices.put({ user_id: id, email, device_id: crypto.randomUUID(), last_seq: 0 });
});
afterEach(() => db.delete());

const people = {
  claudia: sampleAccount(),
  edson: sampleAccount({ ref: '90-11853', debtor_name: 'Édson Tavares Lima', days_past_due: 54 }),
  marta: sampleAccount({ ref: '77-20931', debtor_name: 'Marta Oliveira Nunes', days_past_due: -3 }),
};
async function open(key: string, account: Account, at = start, channel: 'whatsapp' | 'voice' = 'whatsapp', user = ana) {
  const opened = await openInteraction(db, user, { conversation_key: key, channel, account }, at);
  if (!opened) throw new Error('not opened');
  return opened.interaction.id;
}
const turn = (id: string, speaker: Turn['speaker'], at: number): Turn => ({
  id,
  speaker,
  text: id,
  at: new Date(at).toISOString(),
});
const hear = (id: string, ...turns: Turn[]) => keepTurns(db, ana.id, id, turns, start);
const act = (id: string, action: InteractionAction) =>
  changeInteraction(db, ana.id, id, { type: 'append', actions: [action] }, start);
const veil: InteractionAction = {
  type: 'audience.set',
  at: '2026-11-24T13:01:00Z',
  audience: 'third_party',
} as InteractionAction;
const list = (places: Place[] = [], now = start + 10 * minute) => listOpen(db, ana, places, now);

test('what was heard stays with its own conversation, however few of it are heard again', async () => {
  const [claudia, edson] = [await open('wa:C', people.claudia), await open('wa:E', people.edson)];
  expect(await hear(claudia, turn('c1', 'agent', start), turn('c2', 'customer', start + minute))).toBe(true);
  expect(await hear(edson, turn('e1', 'customer', start))).toBe(true);
  expect(await hear(claudia, turn('c2', 'customer', start + minute))).toBe(false);
  const turns = async (key: string, account: Account) =>
    (
      await openInteraction(db, ana, { conversation_key: key, channel: 'whatsapp', account }, start)
    )?.interaction.turns.map(({ id }) => id);
  expect(await turns('wa:C', people.claudia)).toEqual(['c1', 'c2']);
  expect(await turns('wa:E', people.edson)).toEqual(['e1']);
});

test('nobody hears or notes anything in another’s interaction, nor in one that is closed', async () => {
  const id = await open('wa:C', people.claudia);
  expect(await keepTurns(db, other.id, id, [turn('x', 'customer', start)], start)).toBeNull();
  expect(await keepNote(db, other.id, id, { mode: 'outcome' }, start)).toBeNull();
  await logOutcome(db, ana.id, id, outcome, start);
  expect(await hear(id, turn('x', 'customer', start))).toBeNull();
  expect(await keepNote(db, ana.id, id, { mode: 'outcome' }, start)).toBeNull();
});

test('whoever waits longest comes first, after a call on the line; the agent’s word ends the wait', async () => {
  const claudia = await open('wa:C', people.claudia);
  const edson = await open('wa:E', people.edson, start + minute);
  const marta = await open('crm:M', people.marta, start + 2 * minute, 'voice');
  await hear(claudia, turn('c1', 'customer', start + 4 * minute));
  await hear(edson, turn('e1', 'customer', start + 2 * minute), turn('e2', 'customer', start + 6 * minute));
  const shown = [{ tab_id: 1, site: 'crm.example', key: 'crm:M' }];
  expect((await list(shown)).map(({ id }) => id)).toEqual([marta, edson, claudia]);
  expect(await list(shown)).toMatchObject([
    { who: 'Marta N.', channel: 'voice', waiting_since: null },
    { who: 'Édson L.', waiting_since: '2026-11-24T13:02:00.000Z', unread: 2 },
    { who: 'Cláudia P.', waiting_since: '2026-11-24T13:04:00.000Z', unread: 1, stage: 'Fase inicial' },
  ]);
  await hear(edson, turn('e2', 'customer', start + 6 * minute), turn('e3', 'agent', start + 7 * minute));
  expect((await list(shown)).map(({ id, waiting_since }) => [id, waiting_since !== null])).toEqual([
    [marta, false],
    [claudia, true],
    [edson, false],
  ]);
});

test('what the agent has had in view is not unread', async () => {
  const claudia = await open('wa:C', people.claudia);
  await hear(claudia, turn('c1', 'customer', start), turn('c2', 'customer', start + minute));
  await changePanel(db, ana.id, claudia, start, () => ({ seen: 'c1' }));
  expect(await list()).toMatchObject([{ unread: 1, waiting_since: '2026-11-24T13:00:00.000Z' }]);
});

test('a third party in one hides the account of that one alone', async () => {
  const [claudia, edson] = [await open('wa:C', people.claudia), await open('wa:E', people.edson)];
  await hear(claudia, turn('c1', 'customer', start));
  await hear(edson, turn('e1', 'customer', start + minute));
  await act(claudia, veil);
  expect(await list()).toMatchObject([
    { who: 'Cláudia P.', third_party: true, account_ref: null, stage: null },
    { who: 'Édson L.', third_party: false, account_ref: '90-11853', stage: expect.any(String) },
  ]);
});

test('one that was only looked at is listed while it is in view, and one that is over is not listed at all', async () => {
  const looked = await open('wa:C', people.claudia);
  const begun = await open('wa:E', people.edson);
  await act(begun, { type: 'reason.set', at: '2026-11-24T13:01:00Z', reason: 'late_income' } as InteractionAction);
  const ids = async (places: Place[], now?: number) => (await list(places, now)).map(({ id }) => id);
  expect(await ids([])).toEqual([begun]);
  expect(await ids([{ tab_id: 7, site: 'web.whatsapp.com', key: 'wa:C' }])).toContain(looked);
  await logOutcome(db, ana.id, begun, outcome, start);
  expect(await ids([])).toEqual([]);
});

test('where it is: the tab that shows it, else a tab of the site it was last shown on', async () => {
  const claudia = await open('wa:C', people.claudia);
  await hear(claudia, turn('c1', 'customer', start));
  await changePanel(db, ana.id, claudia, start, () => ({ site: 'web.whatsapp.com' }));
  const where = async (...places: Place[]) => (await list(places))[0]?.where;
  expect(await where()).toBeNull();
  expect(await where({ tab_id: 3, site: 'crm.example', key: null })).toBeNull();
  const near = { tab_id: 4, site: 'web.whatsapp.com', key: 'wa:E' };
  expect(await where(near)).toEqual({ tab_id: 4, site: 'web.whatsapp.com', shown: false });
  expect(await where(near, { tab_id: 5, site: 'web.whatsapp.com', key: 'wa:C' })).toMatchObject({
    tab_id: 5,
    shown: true,
  });
});

test('the next interaction of a conversation begins after the last one ended, and only of that conversation', async () => {
  const first = await open('wa:C', people.claudia);
  await logOutcome(db, ana.id, first, outcome, start + 5 * minute);
  const again = await openInteraction(
    db,
    ana,
    { conversation_key: 'wa:C', channel: 'whatsapp', account: people.claudia },
    start + 6 * minute,
  );
  expect(again).toMatchObject({ read_after: '2026-11-24T13:05:00.000Z', interaction: { turns: [] } });
  expect(again?.interaction.id).not.toBe(first);
  const elsewhere = { conversation_key: 'wa:E', channel: 'whatsapp', account: people.edson } as const;
  expect(await openInteraction(db, ana, elsewhere, start)).toMatchObject({ read_after: null });
  expect(await openInteraction(db, other, { ...elsewhere, conversation_key: 'wa:C' }, start)).toMatchObject({
    read_after: null,
  });
});

test('a chat stays tied to its account, for whoever tied it, under hashes that name nobody', async () => {
  const sight = { phone: '+5511987654417', shared: false };
  await keepBinding(db, ana, 'whatsapp:Cláudia', '88-41207', sight, start);
  const tie = (key: string, phone: string | null = null, user = ana) => readBinding(db, user, key, phone, start);
  expect(await tie('whatsapp:Cláudia')).toEqual({
    account_ref: '88-41207',
    bound_at: start,
    same_phone: null,
    shared: false,
  });
  expect(await tie('whatsapp:Claudia')).toBeNull();
  expect(await tie('whatsapp:Cláudia', null, other)).toBeNull();
  expect(JSON.stringify(await db.bindings.toArray())).not.toMatch(/Cláudia|8765/);
});

test('a tie tells whether the number is still the one that it was made with, however it is written', async () => {
  await keepBinding(db, ana, 'whatsapp:C', '88-41207', { phone: '+551187654417', shared: false }, start);
  const same = async (phone: string | null) => (await readBinding(db, ana, 'whatsapp:C', phone, start))?.same_phone;
  expect(await same('+5511987654417')).toBe(true);
  expect(await same('+5521987654417')).toBe(false);
  expect(await same(null)).toBeNull();
  await keepBinding(db, ana, 'whatsapp:C', '88-41207', { phone: null, shared: false }, start);
  expect(await same('+5511987654417')).toBe(false);
});

test('a tie that is used is kept, one that is undone is gone, and two chats of one name stay known as such', async () => {
  await keepBinding(db, ana, 'whatsapp:Maria', '1', { phone: null, shared: true }, start);
  const day = 24 * 60 * minute;
  for (let used = start; used < start + 200 * day; used += 60 * day) {
    await sweep(db, used);
    expect(await readBinding(db, ana, 'whatsapp:Maria', null, used)).toMatchObject({ bound_at: start, shared: true });
  }
  await dropBinding(db, ana, 'whatsapp:Maria');
  expect(await readBinding(db, ana, 'whatsapp:Maria', null, start)).toBeNull();
});

test('a conversation key that leads to another account never shows the one before, which waits for its own', async () => {
  const first = await open('wa:Maria', people.claudia);
  await act(first, veil);
  const second = await open('wa:Maria', people.edson, start + minute);
  expect(second).not.toBe(first);
  const again = { conversation_key: 'wa:Maria', channel: 'whatsapp', account: people.edson } as const;
  expect((await openInteraction(db, ana, again, start + minute))?.interaction.account?.ref).toBe('90-11853');
  // Both are held, and the page shows one of them.
  const shown = (await list([{ tab_id: 1, site: 'chat', key: 'wa:Maria' }])).map(({ id, where }) => [id, where?.shown]);
  expect(shown).toContainEqual([second, true]);
  expect(shown.filter(([, isShown]) => isShown)).toHaveLength(1);
  expect(await open('wa:Maria', people.claudia, start + 2 * minute)).toBe(first);
  expect(await open('wa:Maria', people.edson, start + 3 * minute)).toBe(second);
});

test('what is newly known of an account is no other account', async () => {
  const first = await open('wa:C', people.claudia);
  expect(await open('wa:C', { ...people.claudia, days_past_due: 27 })).toBe(first);
});

test('others are the accounts of this person’s other conversations, each once, without the own', async () => {
  const claudia = await open('wa:C', people.claudia);
  await open('wa:E', people.edson, start + minute);
  await open('crm:E', people.edson, start + 2 * minute, 'voice');
  await open('wa:M', people.marta, start, 'whatsapp', other);
  const names = async (at: number) => (await listOthers(db, ana.id, claudia, at)).map(({ name }) => name);
  expect(await names(start + 5 * minute)).toEqual(['Édson Tavares Lima']);
  expect(await names(start + 13 * 60 * minute)).toEqual([]);
});

test('the panel comes back as it was left: its part, its half-filled forms; an emptied form goes', async () => {
  const id = await open('wa:C', people.claudia);
  expect(await readNote(db, ana.id, id)).toEqual({ mode: 'script', drafts: {}, held: false });
  await keepNote(db, ana.id, id, { mode: 'outcome' }, start);
  await keepNote(db, ana.id, id, { drafts: { outcome: '{"note":"x"}', deal: '{}' } }, start);
  await keepNote(db, ana.id, id, { drafts: { deal: '' } }, start);
  expect(await readNote(db, ana.id, id)).toEqual({ mode: 'outcome', drafts: { outcome: '{"note":"x"}' }, held: false });
  expect(await readNote(db, other.id, id)).toMatchObject({ mode: 'script' });
});

const outcome = sampleOutcome();
