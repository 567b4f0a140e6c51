import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChangeTopic, OpenInteraction } from '@/contracts/runtime-message.ts';
import { anasSession, problem, type Said, startApi } from '@/utils/api.test-support.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { changeInteraction } from '@/utils/interactions/change-interaction.ts';
import { writeSession } from '@/utils/session.ts';
import { writeSettings } from '@/utils/settings.ts';
import { Background } from './background.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const at = '2026-11-20T12:00:00.000Z';
const interaction_id = '01990000-0000-7000-8000-0000000000b1';
const request = '01990000-0000-7000-8000-0000000000c1';
const money = { minor: 92_000, currency: 'BRL' } as const;
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

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let say: () => Said;
let announced: ChangeTopic[];
const { id: ana, email } = anasSession().session.user;

/** A background as a worker finds itself after it was ended: nothing but what is on disk. */
const fresh = () =>
  new Background(
    db,
    (topics) => void announced.push(...topics),
    () => Date.parse(at),
  );
const actions = async () =>
  (await db.interactions.get(interaction_id))?.open.interaction.actions.map(({ type }) => type);
const askSupervisor = () =>
  changeInteraction(
    db,
    ana,
    interaction_id,
    {
      type: 'append',
      actions: [
        {
          type: 'authority.requested',
          at,
          request,
          stage: 'early',
          agreement: {
            original_debt: null,
            total: money,
            discount: null,
            instalments: [{ n: 1, due_date: '2026-11-23', value: money }],
            method: 'pix',
            delivery: null,
            settles: 'full',
          },
          reason: 'hardship',
          words: '',
        },
      ],
    },
    0,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  announced = [];
  say = () => problem(503);
  api = await startApi(() => say());
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await writeSettings(db, { server_url: api.url });
  await writeSession(anasSession());
  await db.devices.put({ user_id: ana, email, device_id: request, last_seq: 0 });
  await db.interactions.put({ id: interaction_id, user_id: ana, open_key: 'k', open, closed: null, touched_at: 0 });
});
afterEach(async () => {
  await api.stop();
  await db.delete();
});

test('nobody is asked for answers that no conversation waits for', async () => {
  await fresh().askForAnswers();
  expect(api.asked).toHaveLength(0);
});

test('an answer missed while the server failed is there the next time, in whichever worker that is', async () => {
  await askSupervisor();
  await fresh().askForAnswers();
  expect(await actions()).toEqual(['authority.requested']);
  const answer = { request, interaction_id, decision: 'denied', by: 'Otávio', at, note: 'no' };
  say = () => ({ json: { answers: [answer] } });
  await fresh().askForAnswers();
  expect(await actions()).toEqual(['authority.requested', 'authority.answered']);
  expect(announced).toContain('interaction');
  const asked = api.asked.length;
  await fresh().askForAnswers();
  expect(api.asked).toHaveLength(asked);
});
