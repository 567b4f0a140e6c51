import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EventEnvelope } from '@/contracts/event.ts';
import type { Answer, ChangeTopic, OpenInteraction } from '@/contracts/runtime-message.ts';
import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { sampleAccount } from '@/domain/testing/sample-interaction.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { type Asked, anasSession, organisationId, problem, type Said, startApi } from '@/utils/api.test-support.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { writeSession } from '@/utils/session.ts';
import { writeSettings } from '@/utils/settings.ts';
import { Background } from './background.ts';
import { routeMessage } from './route-message.ts';
import { createVerbs } from './verbs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const playbook = loadPlaybook('vereda-br');
const hash = 'a'.repeat(64);
const at = '2026-11-24T13:00:00.000Z';
const account = sampleAccount();
const paused = {
  kind: 'paused',
  channel: null,
  phone: null,
  since: at,
  until: null,
  source: 'debtor',
} as const;
const contact = {
  at: '2026-10-01T13:00:00.000Z',
  channel: 'voice',
  direction: 'outbound',
  reached: 'debtor',
  phone: null,
  outcome: 'Promessa',
  agent: 'Bruno S.',
  promise: null,
  source: 'import',
} as const;

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let background: Background;
let announced: ChangeTopic[];
let known: { account: unknown; contacts: readonly unknown[] } | null;
let stored: EventEnvelope[];

beforeEach(async () => {
  fakeBrowser.reset();
  announced = [];
  stored = [];
  known = { account, contacts: [contact] };
  api = await startApi(answer);
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await writeSettings(db, { server_url: api.url });
  background = new Background(
    db,
    (topics) => void announced.push(...topics),
    () => Date.parse(at),
  );
  const head = {
    playbook_id: playbook.id,
    epoch: 1,
    version: playbook.version,
    hash,
    previous: null,
    note: '',
    published_at: at,
    published_by: 'Silvana',
  };
  await db.packs.put({ hash, organisation_id: organisationId, playbook_id: playbook.id, playbook, applied_at: 0 });
  await db.heads.put({ organisation_id: organisationId, playbook_id: playbook.id, head, refused: null });
  await writeSession(anasSession());
  const { id, email } = anasSession().session.user;
  await db.devices.put({ user_id: id, email, device_id: '01990000-0000-7000-8000-0000000000da', last_seq: 0 });
});
afterEach(async () => {
  await background.accounts.refresh(account.ref);
  await background.send();
  await api.stop();
  await db.delete();
});

/** The server: knows of one account what `known` says, is out of order while it says nothing, and takes events. */
function answer({ path, body }: Asked): Said {
  if (known === null) return problem(503);
  if (path === `/v1/accounts/${account.ref}/contacts`) return { json: { contacts: known.contacts } };
  if (path === `/v1/accounts?ref=${account.ref}` || path === '/v1/accounts/search')
    return { json: { accounts: known.account ? [known.account] : [] } };
  if (path !== '/v1/events') return problem(404);
  const { events } = body as { events: EventEnvelope[] };
  stored.push(...events);
  const answers = events.map(({ id }) => ({ id, result: 'stored', why: null }));
  return { json: { answers, contiguous: {}, server_time: at } };
}

async function ask<T>(verb: string, request: unknown): Promise<T> {
  const said: Answer = await routeMessage(
    { verb, request },
    'page',
    createVerbs(background, () => {}),
  );
  if (!said.ok) throw new Error(`${verb}: ${said.code} ${said.message}`);
  return said.value as T;
}
const open = () =>
  ask<OpenInteraction>('interaction.open', { conversation_key: 'wa:claudia', channel: 'whatsapp', account });

test('contacts come into the open conversation, and of a second one they are there at once', async () => {
  expect((await open()).interaction.contacts).toEqual([]);
  await background.accounts.refresh(account.ref);
  expect(announced).toContain('interaction');
  expect((await open()).interaction.contacts).toEqual([contact]);
  known = null;
  const other = await ask<OpenInteraction>('interaction.open', {
    conversation_key: 'voice:1',
    channel: 'voice',
    account,
  });
  expect(other.interaction.contacts).toEqual([contact]);
});

test('what was fetched a moment ago is not fetched again, unless it is rung for', async () => {
  await open();
  await background.accounts.refresh(account.ref);
  const asked = () => api.asked.filter(({ path }) => path.includes('contacts')).length;
  const before = asked();
  announced.length = 0;
  await background.accounts.refresh(account.ref);
  expect(asked()).toBe(before);
  await background.accounts.changed('another');
  expect(asked()).toBe(before);
  await background.accounts.changed(account.ref);
  expect(asked()).toBe(before + 1);
  // Nothing was new in it: no page is asked to draw anything again.
  expect(announced).not.toContain('interaction');
});

test('a claim goes to the server and pauses the account here; what somebody found comes back without being asked for', async () => {
  const { interaction } = await open();
  await ask('account.find', { ref: account.ref });
  const claim = { type: 'payment.claimed', at, paid_on: '2026-11-12', amount: null, method: 'pix', receipt: 'asked' };
  await ask('interaction.append', { interaction_id: interaction.id, actions: [claim] });
  await background.send();
  expect(stored.map(({ payload }) => payload)).toContainEqual({
    type: 'payment.claimed',
    account_ref: account.ref,
    paid_on: '2026-11-12',
    amount: null,
    method: 'pix',
    receipt: 'asked',
  });
  await ask('interaction.undo', { interaction_id: interaction.id }).catch(() => null);
  expect((await open()).interaction.actions).toContainEqual(claim);

  known = { account: { ...account, restrictions: [paused] }, contacts: [contact] };
  await background.accounts.changed(account.ref);
  expect((await open()).interaction.account?.restrictions).toEqual([paused]);
  const found = { ...account, balance: { minor: 0, currency: 'BRL' }, restrictions: [], payment_checked_at: at };
  known = { account: found, contacts: [contact] };
  await background.accounts.changed(null);
  expect((await open()).interaction.account).toMatchObject({ balance: { minor: 0 }, restrictions: [] });
  expect((await open()).interaction.actions).toContainEqual(claim);
});

test('with the server out of reach the contacts are those of last time, with their age, and a claim still pauses', async () => {
  await ask('account.find', { ref: account.ref });
  expect(await ask('account.contacts', { ref: account.ref })).toEqual({ contacts: [contact], from: 'server', at });
  known = null;
  expect(await ask('account.contacts', { ref: account.ref })).toEqual({ contacts: [contact], from: 'cache', at });
  expect(await ask('account.contacts', { ref: 'never seen' })).toEqual({ contacts: [], from: 'cache', at: null });
  const { interaction } = await open();
  const claim = { type: 'payment.claimed', at, paid_on: null, amount: null, method: null, receipt: 'none' };
  await ask('interaction.append', { interaction_id: interaction.id, actions: [claim] });
  expect(await ask('account.find', { ref: account.ref })).toMatchObject({
    accounts: [{ restrictions: [paused] }],
    from: 'cache',
  });
});

test('what the server erased is dropped here: when it says so, and when it no longer knows of it', async () => {
  await open();
  await background.accounts.refresh(account.ref);
  const { user } = anasSession().session;
  const item = { id: 'i', account_ref: account.ref } as AgendaItem;
  const due = { user_id: user.id, read_at: at, stale: false, reminded: [] };
  await db.agendas.put({ ...due, items: [item, { ...item, id: 'other', account_ref: 'another' }] });
  await background.accounts.erased(account.ref);
  expect(await db.accounts.count()).toBe(0);
  expect((await db.agendas.get(user.id))?.items.map(({ id }) => id)).toEqual(['other']);
  await background.accounts.refresh(account.ref, true);
  expect(await db.accounts.count()).toBe(1);
  known = { account: null, contacts: [] };
  await background.accounts.refresh(account.ref, true);
  expect(await db.accounts.count()).toBe(0);
});
