import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resumeSession } from '@/utils/carry-session.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { forgetCaches } from '@/utils/db/forget-caches.ts';
import { ana, keep, registerDevice } from '@/utils/outbox/outbox.test-support.ts';
import { readSession, writeSession } from '@/utils/session.ts';
import { followSession, noteUpdate, updateIfQuiet } from './update-keeper.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const minuteMs = 60_000;
const began = Date.parse('2026-11-20T12:00:00Z');
let db: CombinadoDatabase;
let reloads: number;

beforeEach(async () => {
  fakeBrowser.reset();
  reloads = 0;
  fakeBrowser.runtime.reload = () => {
    reloads += 1;
  };
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await registerDevice(db);
});
afterEach(() => db.delete());

const signIn = () => {
  const organisation = { id: ana, name: 'Vereda', time_zone: 'America/Sao_Paulo', phone: null };
  const person = { id: ana, name: 'Ana', email: 'ana@vereda.example', roles: ['agent' as const], team: null };
  const user = { ...person, organisation, playbook_id: null, locale: 'pt-BR' as const, seniority: 'regular' as const };
  const tokens = { access_token: 'a', refresh_token: 'r', expires_at: '2026-11-20T13:00:00Z' };
  return writeSession({ state: 'active', session: { ...tokens, user } });
};
const touchForm = (at: number) =>
  db.panels.put({ interaction_id: ana, user_id: ana, note: {} as never, seen: null, site: null, touched_at: at });

test('where nobody is signed in a new build is taken at once', async () => {
  await noteUpdate(db, began);
  expect(reloads).toBe(1);
});

test('nothing is taken where nothing waits', async () => {
  await updateIfQuiet(db, began);
  expect(reloads).toBe(0);
});

test('a new build waits while something was touched lately, and is taken in the first pause', async () => {
  await signIn();
  await touchForm(began);
  await noteUpdate(db, began + minuteMs);
  await updateIfQuiet(db, began + 9 * minuteMs);
  expect(reloads).toBe(0);
  await updateIfQuiet(db, began + 11 * minuteMs);
  expect(reloads).toBe(1);
});

test('a call that goes on, and what is on its way to the server, are waited for', async () => {
  await signIn();
  const call = { id: 'c', started_at: '2026-11-20T11:00:00Z', ended_at: null } as never;
  await db.calls.put({ id: `${ana} c`, user_id: ana, call, touched_at: began });
  await noteUpdate(db, began);
  expect(reloads).toBe(0);
  await db.calls.clear();
  await keep(db);
  await updateIfQuiet(db, began + minuteMs);
  expect(reloads).toBe(0);
  await db.outbox.clear();
  await updateIfQuiet(db, began + minuteMs);
  expect(reloads).toBe(1);
});

test('somebody who is never quiet is interrupted after a shift', async () => {
  await signIn();
  await noteUpdate(db, began);
  expect(reloads).toBe(1);
  for (const [hours, expected] of [
    [7.9, 1],
    [8, 2],
  ] as const) {
    await touchForm(began + hours * 60 * minuteMs);
    await updateIfQuiet(db, began + hours * 60 * minuteMs);
    expect(reloads).toBe(expected);
  }
});

/** What the browser does as it puts another build in the place of this one. */
const forget = () => fakeBrowser.storage.session.clear();
const refreshed = (refresh_token: string) =>
  readSession().then((kept) => kept && writeSession({ ...kept, session: { ...kept.session, refresh_token } }));

test('the next build goes on with the session, by the newest refresh token alone, and leaves none on disk', async () => {
  await signIn();
  await touchForm(began);
  await noteUpdate(db, began);
  await refreshed('r-2');
  await followSession(db, began + minuteMs);
  await forget();
  expect(await resumeSession(db, began + 2 * minuteMs)).toBe(true);
  expect(await readSession()).toMatchObject({
    state: 'active',
    session: { access_token: '', refresh_token: 'r-2', user: { name: 'Ana' } },
  });
  expect(await db.notes.toArray()).toEqual([]);
  await forget();
  expect(await resumeSession(db, began + 2 * minuteMs)).toBe(false);
});

test('without an update nothing of a session is on disk; signing out, an hour, and another clock end it', async () => {
  await signIn();
  await followSession(db, began);
  expect(await db.notes.toArray()).toEqual([]);
  await touchForm(began);
  await noteUpdate(db, began);
  await writeSession(null);
  await followSession(db, began);
  expect(await db.notes.toArray()).toEqual([]);
  for (const later of [60 * minuteMs, -60 * minuteMs]) {
    await signIn();
    await updateIfQuiet(db, began);
    await forget();
    expect(await resumeSession(db, began + later)).toBe(false);
    expect(await db.notes.toArray()).toEqual([]);
    await fakeBrowser.storage.session.set({ update_waiting: began });
  }
  await signIn();
  await updateIfQuiet(db, began);
  await forgetCaches(db);
  expect(await db.notes.toArray()).toEqual([]);
});
