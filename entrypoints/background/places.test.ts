import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notePlace, noteWaiting, readPlaces } from './places.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const site = 'web.whatsapp.com';
const [ours, first, later] = [new Set(['whatsapp:Marta']), '2026-11-24T13:00:00Z', '2026-11-24T13:05:00Z'];

beforeEach(() => fakeBrowser.reset());

test('tabs that speak at once do not undo each other, and one that is gone leaves nothing', async () => {
  await Promise.all([
    notePlace(1, { site, key: 'whatsapp:Cláudia' }),
    notePlace(2, { site: 'crm.example', key: 'crm:7' }),
    noteWaiting(1, site, [{ key: 'whatsapp:Marta', unread: 1 }], ours, first),
  ]);
  expect(await readPlaces()).toMatchObject([
    { tab_id: 1, key: 'whatsapp:Cláudia', waiting: { 'whatsapp:Marta': { unread: 1 } } },
    { tab_id: 2, key: 'crm:7', waiting: {} },
  ]);
  await notePlace(1, null);
  expect((await readPlaces()).map(({ tab_id }) => tab_id)).toEqual([2]);
});

test('who waits in a list of chats is kept only of our own conversations, since they first did', async () => {
  const chats = [
    { key: 'whatsapp:Marta', unread: 1 },
    { key: 'whatsapp:Mãe', unread: 3 },
  ];
  expect(await noteWaiting(1, site, chats, ours, first)).toBe(true);
  expect(JSON.stringify(await readPlaces())).not.toContain('Mãe');
  expect(await noteWaiting(1, site, [{ key: 'whatsapp:Marta', unread: 2 }], ours, later)).toBe(true);
  expect(await noteWaiting(1, site, [{ key: 'whatsapp:Marta', unread: 2 }], ours, later)).toBe(false);
  expect((await readPlaces())[0]?.waiting).toEqual({ 'whatsapp:Marta': { unread: 2, since: first } });
  // Opening another chat of the page says nothing of those that wait; reading this one does.
  await notePlace(1, { site, key: 'whatsapp:Cláudia' });
  expect((await readPlaces())[0]?.waiting).toHaveProperty('whatsapp:Marta');
  await noteWaiting(1, site, [], ours, later);
  expect((await readPlaces())[0]).toMatchObject({ key: 'whatsapp:Cláudia', waiting: {} });
});
