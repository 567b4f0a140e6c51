import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Call } from '@/contracts/call.ts';
import type { FieldMap } from '@/contracts/field-map.ts';
import type { SidebarSignal } from '@/contracts/host-facts.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { anasSession, startApi } from '@/utils/api.test-support.ts';
import { CombinadoDatabase } from '@/utils/db/database.ts';
import { writeSession } from '@/utils/session.ts';
import { writeSettings } from '@/utils/settings.ts';
import { Background } from './background.ts';
import { CallKeeper } from './call-keeper.ts';
import { notePlace } from './places.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const at = '2026-11-24T13:00:00.000Z';
const call: Call = {
  id: 'c-1',
  source: 'dialler',
  direction: 'inbound',
  state: 'ringing',
  phone: '+5511987654417',
  account_ref: null,
  queue: null,
  started_at: at,
  answered_at: null,
  ended_at: null,
  recording_url: null,
};
const line = { id: 'l-1', source: 'feed', speaker: 'customer', text: 'Alô?', at, final: true } as const;
const { user } = anasSession().session;

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let told: Call[];
let announced: ChangeTopic[];
let signals: [number, SidebarSignal][];
let background: Background;
let calls: CallKeeper;
let opened: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  told = [call];
  announced = [];
  signals = [];
  opened = [];
  api = await startApi(() => ({ json: { calls: told } }));
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await writeSettings(db, { server_url: api.url });
  await writeSession(anasSession());
  calls = fresh();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(url ?? '');
    return {} as never;
  });
});
afterEach(async () => {
  await api.stop();
  await db.delete();
});

/** A keeper as a worker finds itself after it was ended: nothing but what is on disk. */
function fresh(): CallKeeper {
  background = new Background(
    db,
    (topics) => void announced.push(...topics),
    () => Date.parse(at),
  );
  vi.spyOn(background, 'wake').mockReturnValue();
  return new CallKeeper(background, (tab, signal) => void signals.push([tab, signal]));
}

test('a call is told to the tab that shows its number, and to no other; once', async () => {
  await notePlace(1, { site: 'crm.example', key: 'crm:7', phone: '+551187654417', account_ref: '88-41207' });
  await notePlace(2, { site: 'web.whatsapp.com', key: 'whatsapp:E', phone: '+5585991230087' });
  await calls.refresh();
  expect(signals).toEqual([[1, { type: 'call.changed', call }]]);
  expect(announced).toContain('calls');
  await fresh().refresh();
  expect(signals).toHaveLength(1);
  told = [{ ...call, state: 'answered', answered_at: at }];
  await fresh().refresh();
  expect(signals).toHaveLength(2);
  await calls.heard('c-1', [line]);
  await calls.heard('c-2', [line]);
  expect(signals.slice(2)).toEqual([[1, { type: 'transcript.heard', call_id: 'c-1', lines: [line] }]]);
});

test('where the account is named, the same number on another account is not it', async () => {
  told = [{ ...call, account_ref: '88-41207' }];
  await notePlace(1, { site: 'crm.example', key: 'crm:8', phone: call.phone, account_ref: '90-11853' });
  await calls.refresh();
  expect(signals).toEqual([]);
  expect(await calls.countUnseen(user)).toBe(1);
  await notePlace(1, { site: 'crm.example', key: 'crm:7', account_ref: '88-41207' });
  await calls.shown(1);
  expect(signals).toMatchObject([[1, { type: 'call.changed', call: { id: 'c-1' } }]]);
  expect(await calls.countUnseen(user)).toBe(0);
});

test('a call that was put through to somebody else, or is long over, is no more this person’s', async () => {
  await calls.refresh();
  expect((await calls.list(user)).map(({ call }) => call.id)).toEqual(['c-1']);
  told = [];
  await fresh().refresh();
  expect(await calls.list(user)).toEqual([]);
});

test('a record is opened by a person’s word alone, and only where a field map says where it is', async () => {
  told = [{ ...call, account_ref: '88-41207' }];
  await calls.refresh();
  expect(opened).toEqual([]);
  expect(await calls.show(user, 'c-9')).toBeNull();
  expect(await calls.show(user, 'c-1')).toEqual({ result: 'not_here' });
  const inForce = await background.selectors.read('crm');
  const maps = [
    {
      ...packagedMaps().set.maps[0],
      origins: ['https://crm.example'],
      open_url: 'https://crm.example/busca?q={ref}',
    } as FieldMap,
  ];
  vi.spyOn(background.selectors, 'read').mockResolvedValue({ ...inForce, set: { ...packagedMaps().set, maps } });
  expect((await calls.list(user))[0]?.record_url).toBe('https://crm.example/busca?q=88-41207');
  expect(await calls.show(user, 'c-1')).toEqual({ result: 'opened' });
  expect(opened).toEqual(['https://crm.example/busca?q=88-41207']);
});

test('nobody signed in has no calls, and the next person not those of the last', async () => {
  await calls.refresh();
  await writeSession(null);
  await calls.refresh();
  await calls.heard('c-1', [line]);
  expect(signals).toEqual([]);
  expect(await calls.list({ ...user, id: '01990000-0000-7000-8000-0000000000ff' })).toEqual([]);
});
