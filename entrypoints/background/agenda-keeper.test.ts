import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { keepAgenda, markInAgenda, noteInAgenda, readKeptAgenda } from '@/utils/agenda/keep-agenda.ts';
import { countDue } from '@/utils/agenda/remind.ts';
import { type Asked, anasSession, problem, type Said, startApi } from '@/utils/api.test-support.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { addVersion } from '@/utils/interactions/add-version.ts';
import { withdrawOutcome } from '@/utils/interactions/withdraw-outcome.ts';
import { makeSealKey } from '@/utils/outbox/seal-key.test-support.ts';
import { sampleOutcome } from '@/utils/outcome.test-support.ts';
import { writeSession } from '@/utils/session.ts';
import { writeSettings } from '@/utils/settings.ts';
import { AgendaKeeper, agendaAlarm } from './agenda-keeper.ts';
import { Background } from './background.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const ana = anasSession().session.user;
const start = Date.parse('2026-11-24T17:50:00Z');
const due = '2026-11-24T18:00:00Z';
const callback: AgendaItem = {
  id: 'callback:01990000-0000-7000-8000-0000000000c1',
  kind: 'callback',
  account_ref: '88-41207',
  debtor: 'Cláudia Regina Prates',
  channel: 'whatsapp',
  at: due,
  on: '2026-11-24',
  zone: 'America/Sao_Paulo',
  amount: null,
  part: null,
  action: null,
  paid: false,
  done: false,
  snoozed_until: null,
  window: null,
};

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let say: (asked: Asked) => Said;
let now: number;
let announced: ChangeTopic[];
let notices: { id: string; message: string }[];
let granted: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  [now, announced, notices, granted] = [start, [], [], false];
  say = ({ path }) => (path === '/v1/agenda' ? { json: { items: [callback] } } : problem(404));
  api = await startApi((asked) => say(asked));
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await writeSettings(db, { server_url: api.url });
  await writeSession(anasSession());
  const device = { user_id: ana.id, email: 'mark', device_id: crypto.randomUUID(), last_seq: 0 };
  // Nothing is read back from the outbox, which is sealed.
  await db.devices.put({ ...device, seal: (await makeSealKey()).seal });
  fakeBrowser.permissions.contains = async () => granted;
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string, { message }: { message: string }) => {
      notices.push({ id, message });
      return id;
    },
  });
});
afterEach(async () => {
  await api.stop();
  await db.delete();
});

/** The keeper as a worker finds itself: nothing but what is on disk. */
const keeper = () =>
  new AgendaKeeper(
    new Background(
      db,
      (topics) => void announced.push(...topics),
      () => now,
    ),
  );
const alarmTime = async () => (await fakeBrowser.alarms.get(agendaAlarm))?.scheduledTime ?? null;

test('the agenda is read once in a while, and the alarm stands at the next call', async () => {
  await keeper().refresh();
  expect((await readKeptAgenda(db, ana.id)).items).toEqual([callback]);
  expect(await alarmTime()).toBe(Date.parse(due));
  await keeper().refresh();
  expect(api.asked).toHaveLength(1);
  now += 6 * 60_000;
  await keeper().refresh();
  expect(api.asked).toHaveLength(2);
});

test('without a server the agenda stays as it was', async () => {
  await keeper().refresh();
  say = () => 'lost';
  now += 6 * 60_000;
  await keeper().refresh();
  expect((await readKeptAgenda(db, ana.id)).items).toEqual([callback]);
});

test('a call is reminded of once at its time, whatever worker wakes', async () => {
  granted = true;
  await writeSettings(db, { notify_callbacks: true });
  await keeper().refresh();
  expect(notices).toEqual([]);
  now = Date.parse(due);
  announced = [];
  await keeper().remind();
  await keeper().remind();
  expect(notices).toHaveLength(1);
  expect(announced).toEqual(['agenda']);
  expect(await countDue(db, ana.id, now)).toBe(1);
  expect(await alarmTime()).toBeNull();
});

test('the notice names nobody, unless the agent asked for the first name', async () => {
  granted = true;
  await writeSettings(db, { notify_callbacks: true });
  await keepAgenda(db, ana, [callback], now);
  now = Date.parse(due);
  await keeper().remind();
  await writeSettings(db, { notify_names: true });
  await markInAgenda(db, ana.id, { item: callback.id, done: false, snoozed_until: '2026-11-24T18:10:00Z' }, now);
  now = Date.parse('2026-11-24T18:10:00Z');
  await keeper().remind();
  expect(notices.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Retorno às \d\d:\d\d$/),
    expect.stringMatching(/^Retorno às \d\d:\d\d, Cláudia$/),
  ]);
});

test('nobody who did not ask for it is given a notice, nor where the browser does not allow it', async () => {
  await keepAgenda(db, ana, [callback], now);
  now = Date.parse(due);
  await writeSettings(db, { notify_callbacks: true });
  await keeper().remind();
  expect(notices).toEqual([]);
  expect(await countDue(db, ana.id, now)).toBe(1);
});

test('while a send is held nothing is said, and it is said once it is released', async () => {
  await keepAgenda(db, ana, [callback], now);
  now = Date.parse(due);
  const panel = {
    interaction_id: 'i1',
    user_id: ana.id,
    note: { mode: 'script', drafts: {}, held: true },
    seen: null,
    site: null,
    touched_at: now,
  } as const;
  await db.panels.put(panel);
  await keeper().remind();
  expect(announced).toEqual([]);
  expect(await alarmTime()).toBe(now + 60_000);
  await db.panels.put({ ...panel, note: { ...panel.note, held: false } });
  await keeper().remind();
  expect(announced).toEqual(['agenda']);
});

test('a mark holds at once and until the server knows it; then the server’s word is asked for', async () => {
  await keepAgenda(db, ana, [callback], now);
  expect(await markInAgenda(db, ana.id, { item: 'callback:nobody', done: true, snoozed_until: null }, now)).toBe(false);
  expect(await markInAgenda(db, ana.id, { item: callback.id, done: true, snoozed_until: null }, now)).toBe(true);
  expect((await readKeptAgenda(db, ana.id)).items).toMatchObject([{ done: true }]);
  // The server has not heard of it: what it says is joined with the mark that waits.
  await keepAgenda(db, ana, [callback], now);
  expect((await readKeptAgenda(db, ana.id)).items).toMatchObject([{ done: true }]);
  await db.outbox.clear();
  await keepAgenda(db, ana, [callback], now);
  expect((await readKeptAgenda(db, ana.id)).items).toMatchObject([{ done: false }]);
});

test('an outcome changes the agenda before it has left this computer', async () => {
  await keepAgenda(db, ana, [callback], now);
  const interaction_id = '01990000-0000-7000-8000-0000000000d1';
  const playbook = { id: 'vereda-br', version: 1, hash: 'a'.repeat(64) };
  const row = { interaction_id, user_id: ana.id, playbook, debtor: 'C. P.', versions: [], logged_at: now };
  const outcome = { ...record, callback_at: '2026-11-25T14:00:00Z' };
  await db.transaction('rw', db.outcomes, db.devices, db.outbox, () =>
    addVersion(db, row, outcome, '2026-11-24T17:55:00Z'),
  );
  expect(await noteInAgenda(db, ana, interaction_id)).toBe(true);
  expect((await readKeptAgenda(db, ana.id)).items.map(({ id, at }) => [id, at])).toEqual([
    [`callback:${interaction_id}`, '2026-11-25T14:00:00Z'],
  ]);
  await withdrawOutcome(db, ana.id, interaction_id, 'wrong person', now);
  expect(await noteInAgenda(db, ana, interaction_id)).toBe(true);
  expect((await readKeptAgenda(db, ana.id)).items).toEqual([]);
});

test('signed out, no call is reminded of', async () => {
  await keepAgenda(db, ana, [callback], now);
  await keeper().remind();
  expect(await alarmTime()).not.toBeNull();
  await writeSession(null);
  now = Date.parse(due);
  await keeper().remind();
  expect(announced).toEqual([]);
  expect(await alarmTime()).toBeNull();
});

const record = sampleOutcome({
  outcome: 'callback',
  started_at: '2026-11-24T17:50:00Z',
  ended_at: '2026-11-24T17:55:00Z',
});
