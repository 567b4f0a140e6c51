import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { anasSession, organisationId, problem, startApi } from '@/utils/api.test-support.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { registerDevice } from '@/utils/outbox/outbox.test-support.ts';
import { writeSession } from '@/utils/session.ts';
import { writeSettings } from '@/utils/settings.ts';
import { Background } from './background.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const at = '2026-11-20T12:00:00.000Z';
const packaged = packagedSelectors();
const hash = 'a'.repeat(64);

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let announced: ChangeTopic[];

/** A background as a worker finds itself after it was ended: nothing but what is on disk. */
const fresh = () => {
  const background = new Background(
    db,
    (topics) => void announced.push(...topics),
    () => Date.parse(at),
  );
  vi.spyOn(background, 'wake').mockReturnValue();
  return background;
};
const said = (state: AdapterHealth['state'], set: AdapterHealth['set']): AdapterHealth => ({
  adapter: 'whatsapp',
  state,
  missing: state === 'broken' ? 'title' : null,
  fallbacks: [],
  anchors: [],
  set,
});
const reports = async () =>
  (await db.outbox.toArray())
    .map(({ envelope }) => envelope.payload)
    .flatMap((payload) => ('report' in payload ? payload.report : []));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'x', version: '0.1.0' });
  announced = [];
  api = await startApi(() => problem(503));
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await writeSettings(db, { server_url: api.url });
  await writeSession(anasSession());
  await registerDevice(db);
  const switches = { read: true, insert: true, hold: false };
  const head = { epoch: 4, version: 2, hash, previous: null, switches, note: '', published_at: at, published_by: 'S' };
  const scope = { organisation_id: organisationId, adapter: 'whatsapp' as const };
  await db.selector_sets.put({ ...scope, hash, version: 2, set: packaged.set });
  const failed = { epoch: 0, sets: [] };
  await db.selector_heads.put({ ...scope, head: { ...head, adapter: 'whatsapp' }, refused: null, good: null, failed });
});
afterEach(async () => {
  await api.stop();
  await db.delete();
});

test('whoever is signed in reads with what was pushed to them, and nobody with what came with the build', async () => {
  expect(await fresh().selectors.read('whatsapp')).toMatchObject({
    version: 2,
    source: 'pushed',
    switches: { hold: false },
  });
  await writeSession(anasSession('expired'));
  expect(await fresh().selectors.read('whatsapp')).toMatchObject({ version: 2, source: 'pushed' });
  await writeSession(null);
  expect(await fresh().selectors.read('whatsapp')).toEqual(packaged);
});

test('a set that does not read is left in every worker, every page is told, and the server hears of it', async () => {
  await fresh().selectors.heard(said('ok', { version: 2, source: 'pushed' }));
  expect(announced).not.toContain('selectors');
  await fresh().selectors.heard(said('broken', { version: 2, source: 'pushed' }));
  expect(announced).toContain('selectors');
  expect(await fresh().selectors.read('whatsapp')).toMatchObject({
    version: 0,
    source: 'packaged',
    switches: { hold: false },
  });
  expect(await reports()).toMatchObject([
    { state: 'ok', set: { version: 2, source: 'pushed' }, extension: '0.1.0' },
    { state: 'broken', missing: 'title', set: { version: 2, source: 'pushed' } },
  ]);
});

test('what a page says while nobody is signed in is nobody’s', async () => {
  await writeSession(null);
  await fresh().selectors.heard(said('broken', { version: 2, source: 'pushed' }));
  expect(await reports()).toEqual([]);
  await writeSession(anasSession());
  expect(await fresh().selectors.read('whatsapp')).toMatchObject({ source: 'pushed' });
});

test('a page that is not read is an outage only while none of the others is read', async () => {
  const [broken, good] = [
    said('broken', { version: 2, source: 'pushed' }),
    said('ok', { version: 2, source: 'pushed' }),
  ];
  const unread = async () => (await db.outages.toArray()).map(({ kind, to }) => ({ kind, lasts: to === -1 }));
  await fresh().selectors.heard(broken, [broken, good]);
  expect(await unread()).toEqual([]);
  await fresh().selectors.heard(broken, [broken]);
  expect(await unread()).toEqual([{ kind: 'unread', lasts: true }]);
  await fresh().selectors.heard(broken, [broken, good]);
  expect(await unread()).toEqual([{ kind: 'unread', lasts: false }]);
});
