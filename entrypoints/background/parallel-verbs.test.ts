import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SidebarSignal } from '@/contracts/host-facts.ts';
import type { OpenConversation, Shown } from '@/contracts/parallel.ts';
import type { ChangeTopic, OpenInteraction } from '@/contracts/runtime-message.ts';
import { sampleAccount } from '@/domain/testing/sample-interaction.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { keepAgenda } from '@/utils/agenda/keep-agenda.ts';
import { anasSession, organisationId } from '@/utils/api.test-support.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { writeSession } from '@/utils/session.ts';
import { AgendaKeeper } from './agenda-keeper.ts';
import { Background } from './background.ts';
import { notePlace, noteWaiting } from './places.ts';
import { routeMessage } from './route-message.ts';
import { createVerbs } from './verbs.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const ana = anasSession().session.user;
const playbook = loadPlaybook('vereda-br');
const hash = 'c'.repeat(64);
const start = Date.parse('2026-11-24T13:00:00Z');
const site = 'web.whatsapp.com';

let db: CombinadoDatabase;
let announced: ChangeTopic[];
let signals: [number, SidebarSignal][];
let fronted: number[];

beforeEach(async () => {
  fakeBrowser.reset();
  [announced, signals, fronted] = [[], [], []];
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
  await db.devices.put({ user_id: ana.id, email: ana.email, device_id: crypto.randomUUID(), last_seq: 0 });
  await writeSession({ ...anasSession(), state: 'expired' });
  const tabs = new Set([1, 2]);
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, active: fronted.at(-1) === id }),
    update: async (id: number) => {
      if (!tabs.has(id)) throw new Error('No tab with that id');
      fronted.push(id);
      return { id, windowId: 7 };
    },
  });
  Object.assign(fakeBrowser.windows, { update: async () => ({}) });
});
afterEach(() => db.delete());

/** Asks a worker that has just been started: nothing is held between two questions. */
async function ask<Value>(verb: string, request: object = {}): Promise<Value> {
  const background = new Background(
    db,
    (topics) => void announced.push(...topics),
    () => start,
  );
  const keeper = new AgendaKeeper(background);
  const verbs = createVerbs(
    background,
    () => {},
    keeper,
    (tab, signal) => void signals.push([tab, signal]),
  );
  const answer = await routeMessage({ verb, request }, 'page', verbs);
  if (!answer.ok) throw new Error(`${verb}: ${answer.code}`);
  return answer.value as Value;
}
const open = async (key: string, ref: string, debtor_name: string) => {
  const account = sampleAccount({ ref, debtor_name });
  const request = { conversation_key: key, channel: 'whatsapp', account };
  return (await ask<OpenInteraction>('interaction.open', request)).interaction.id;
};
const turn = (id: string) => ({ id, speaker: 'customer', text: id, at: '2026-11-24T12:59:00Z' }) as const;
const list = async () => (await ask<{ interactions: OpenConversation[] }>('interactions.list')).interactions;

test('what is heard in a tab that is not in front is unread until it is', async () => {
  await notePlace(1, { site, key: 'whatsapp:C' });
  const id = await open('whatsapp:C', '88-41207', 'Cláudia Regina Prates');
  await ask('interaction.hear', { interaction_id: id, turns: [turn('a'), turn('b')] });
  expect(announced).toContain('interaction');
  expect(await list()).toMatchObject([{ unread: 2, where: { tab_id: 1, shown: true } }]);
  expect(await ask<Shown>('interaction.show', { interaction_id: id })).toEqual({
    result: 'shown',
    who: 'Cláudia P.',
    site,
  });
  await ask('interaction.hear', { interaction_id: id, turns: [turn('b'), turn('c')] });
  expect(await list()).toMatchObject([{ unread: 0, waiting_since: '2026-11-24T12:59:00Z' }]);
});

test('where the tab shows another chat, its panel is told which to open; where there is no tab, nobody is', async () => {
  await notePlace(1, { site, key: 'whatsapp:C' });
  const id = await open('whatsapp:C', '88-41207', 'Cláudia Regina Prates');
  await ask('interaction.hear', { interaction_id: id, turns: [turn('a')] });
  fronted.push(1);
  await ask('interaction.hear', { interaction_id: id, turns: [turn('b')] });
  await notePlace(1, { site, key: 'whatsapp:E' });
  expect(await ask<Shown>('interaction.show', { interaction_id: id })).toMatchObject({ result: 'other_chat' });
  expect(signals).toEqual([[1, { type: 'conversation.wanted', who: 'Cláudia P.', account_ref: '88-41207' }]]);
  await notePlace(1, null);
  expect(await ask<Shown>('interaction.show', { interaction_id: id })).toMatchObject({ result: 'not_here' });
  // A tab that the browser no longer has, which nobody told us of.
  await notePlace(99, { site, key: 'whatsapp:C' });
  expect(await ask<Shown>('interaction.show', { interaction_id: id })).toMatchObject({ result: 'not_here' });
  expect(signals).toHaveLength(1);
});

test('a chat that waits in the page’s own list is counted with those that wait', async () => {
  await notePlace(1, { site, key: 'whatsapp:E' });
  const id = await open('whatsapp:C', '88-41207', 'Cláudia Regina Prates');
  await noteWaiting(1, site, [{ key: 'whatsapp:C', unread: 3 }], new Set(['whatsapp:C']), '2026-11-24T12:50:00Z');
  expect(await list()).toMatchObject([{ id, unread: 3, waiting_since: '2026-11-24T12:50:00Z' }]);
});

test('of whom a third party is spoken with nothing is due, as far as anybody can see', async () => {
  const id = await open('whatsapp:C', '88-41207', 'Cláudia Regina Prates');
  const item = {
    id: 'callback:x',
    kind: 'callback',
    account_ref: '88-41207',
    debtor: 'Cláudia Regina Prates',
    channel: 'whatsapp',
    at: '2026-11-24T14:00:00Z',
    on: '2026-11-24',
    zone: 'America/Sao_Paulo',
    amount: null,
    part: null,
    action: null,
    paid: false,
    done: false,
    snoozed_until: null,
    window: null,
  } as const;
  await keepAgenda(db, ana, [item], start);
  const due = async () => (await ask<{ items: unknown[] }>('agenda.list')).items;
  expect(await due()).toHaveLength(1);
  const actions = [{ type: 'audience.set', at: '2026-11-24T13:00:00Z', audience: 'third_party' }];
  await ask('interaction.append', { interaction_id: id, actions });
  expect(await due()).toHaveLength(0);
});
