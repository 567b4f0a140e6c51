import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AdapterHealth } from '@/contracts/host-facts.ts';
import type { AdapterSwitches, SelectorSet } from '@/contracts/selector-set.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { anasSession, organisationId, problem, type Said, startApi } from '../api.test-support.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { registerDevice } from '../outbox/outbox.test-support.ts';
import { sha256Hex } from '../playbook-sync/sha256-hex.ts';
import { writeSession } from '../session.ts';
import { noteHealth } from './note-health.ts';
import { readSelectors } from './read-selectors.ts';
import { syncSelectors } from './sync-selectors.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { user } = anasSession().session;
const packaged = packagedSelectors();
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
const keys = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
const others = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
const allOn: AdapterSwitches = { read: true, insert: true, hold: true };
const allOff: AdapterSwitches = { read: false, insert: false, hold: false };

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let head: Said;
let packs: Map<string, Said>;
let now: number;

beforeEach(async () => {
  fakeBrowser.reset();
  await writeSession(anasSession());
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await registerDevice(db);
  packs = new Map();
  head = problem(404);
  now = Date.parse('2026-11-20T12:00:00Z');
  api = await startApi(async ({ path }) => {
    if (path === '/v1/keys')
      return { json: { keys: [{ key_id: 'k1', jwk: await crypto.subtle.exportKey('jwk', keys.publicKey) }] } };
    if (/^\/v1\/selector-sets\/(whatsapp|crm)\/head$/.test(path)) return head;
    return packs.get(path.replace('/v1/selector-sets/packs/', '')) ?? problem(404);
  });
});
afterEach(async () => {
  await api.stop();
  await db.delete();
});

/** A set that is told from others by the first choice for the title. */
const setOf = (title: string): SelectorSet => ({
  ...packaged.set,
  selectors: { ...packaged.set.selectors, title: [title] },
});

interface Publishing {
  epoch: number;
  /** Another one where only the switches change or an older set comes back. */
  version?: number;
  switches?: AdapterSwitches;
  /** What the set's route gives, where that is not what was signed. */
  pack?: unknown;
  signer?: CryptoKey;
  key_id?: string;
  adapter?: string;
  change?: object;
  /** Something else than a page's selectors. */
  content?: object;
}

/** Puts a set in force as the server does: under its hash, with a signed head. */
async function publish({ epoch, version = epoch, switches = allOn, signer = keys.privateKey, ...wrong }: Publishing) {
  const content = wrong.content ?? { ...setOf(`#title-${version}`), ...wrong.change };
  const hash = await sha256Hex(canonicalJson(content));
  packs.set(hash, { json: wrong.pack ?? content });
  const body = JSON.stringify({
    adapter: wrong.adapter ?? 'whatsapp',
    epoch,
    version,
    hash,
    previous: null,
    switches,
    note: 'a note',
    published_at: '2026-11-20T12:00:00Z',
    published_by: 'Silvana',
  });
  const bytes = new TextEncoder().encode(body);
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, signer, bytes);
  head = { json: { key_id: wrong.key_id ?? 'k1', body, signature: Buffer.from(signature).toString('base64') } };
  return hash;
}

async function sync() {
  now += 60_000;
  return syncSelectors('whatsapp', { db, user, server_url: api.url, now: () => now });
}

async function inForce() {
  const { set, ...rest } = await readSelectors(db, organisationId, 'whatsapp', packaged);
  return { ...rest, title: set.adapter === 'whatsapp' && set.selectors.title[0] };
}

const told = async () => (await db.outbox.orderBy('[user_id+seq]').toArray()).map((entry) => entry.envelope.payload);
const row = () => db.selector_heads.get([organisationId, 'whatsapp']);

/** A page says how the set in force, or `set`, reads it. */
async function hear(state: AdapterHealth['state'], set?: AdapterHealth['set']): Promise<boolean> {
  const { version, source } = await inForce();
  const health = { adapter: 'whatsapp' as const, state, missing: null, fallbacks: [], anchors: [] };
  return noteHealth(db, organisationId, { ...health, set: set ?? { version, source } });
}

const packagedTitle = packaged.set.selectors.title[0];

test('nobody signed in, or nothing ever published: the packaged set', async () => {
  expect(await readSelectors(db, null, 'whatsapp', packaged)).toEqual(packaged);
  expect(await sync()).toEqual({ is: 'none' });
  expect(await inForce()).toEqual({ title: packagedTitle, version: 0, source: 'packaged', switches: allOn });
});

test('a signed set is taken and told of once; another organisation does not have it', async () => {
  await publish({ epoch: 1 });
  expect(await sync()).toEqual({ is: 'applied' });
  expect(await sync()).toEqual({ is: 'current' });
  expect(await inForce()).toEqual({ title: '#title-1', version: 1, source: 'pushed', switches: allOn });
  expect(await told()).toEqual([{ type: 'selectors.applied', adapter: 'whatsapp', epoch: 1 }]);
  expect(await readSelectors(db, crypto.randomUUID(), 'whatsapp', packaged)).toEqual(packaged);
});

const wrong: [string, () => Promise<unknown>, RegExp][] = [
  ['signed by somebody else', () => publish({ epoch: 2, signer: others.privateKey }), /signature/],
  [
    'signed with an unknown key',
    () => publish({ epoch: 2, signer: others.privateKey, key_id: 'k2' }),
    /does not trust: k2/,
  ],
  [
    'of a lower epoch',
    async () => {
      await publish({ epoch: 5, version: 1 });
      await sync();
      await db.outbox.clear();
      await publish({ epoch: 4, version: 9 });
    },
    /lower than 5/,
  ],
  ['with another content than was signed', () => publish({ epoch: 2, pack: setOf('#other') }), /not what was signed/],
  ['with a name this build does not know', () => publish({ epoch: 2, change: { steps: ['click'] } }), /steps/],
  ['of a form this build does not know', () => publish({ epoch: 2, change: { format: 2 } }), /format/],
  ['of another page', () => publish({ epoch: 2, adapter: 'telegram' }), /does not know/],
];
test.each(wrong)('a set %s is refused, said once, and the last one stays', async (_, publishWrong, why) => {
  await publish({ epoch: 1 });
  await sync();
  await db.outbox.clear();
  await publishWrong();
  expect(await sync()).toMatchObject({ is: 'refused', why: expect.stringMatching(why) });
  await sync();
  expect(await inForce()).toMatchObject({ title: '#title-1', source: 'pushed' });
  expect(await told()).toMatchObject([{ type: 'selectors.refused', why: expect.stringMatching(why) }]);
});

test('after a refusal the next good set is taken, and the refusal is forgotten', async () => {
  await publish({ epoch: 1, signer: others.privateKey });
  await sync();
  expect(await inForce()).toMatchObject({ source: 'packaged' });
  await publish({ epoch: 2 });
  expect(await sync()).toEqual({ is: 'applied' });
  expect((await row())?.refused).toBeNull();
});

test('a server that fails changes nothing and is no refusal', async () => {
  await publish({ epoch: 1 });
  await sync();
  packs.set(await publish({ epoch: 2 }), problem(503));
  expect(await sync()).toMatchObject({ is: 'failed' });
  head = { text: '<html>not ours</html>', status: 404 };
  expect(await sync()).toMatchObject({ is: 'failed' });
  expect(await inForce()).toMatchObject({ version: 1, source: 'pushed' });
  expect(await told()).toHaveLength(1);
});

test('the kill switch needs no new set, and holds for whichever set is in force', async () => {
  await publish({ epoch: 1 });
  await sync();
  const asked = api.asked.length;
  await publish({ epoch: 2, version: 1, switches: allOff });
  expect(await sync()).toEqual({ is: 'applied' });
  expect(api.asked.slice(asked).map(({ path }) => path)).toEqual(['/v1/selector-sets/whatsapp/head']);
  expect(await inForce()).toMatchObject({ title: '#title-1', switches: allOff });
  await hear('broken');
  expect(await inForce()).toMatchObject({ source: 'packaged', switches: allOff });
  await publish({ epoch: 3, version: 1 });
  await sync();
  expect(await inForce()).toMatchObject({ source: 'pushed', switches: allOn });
});

describe('a pushed set that does not read the page', () => {
  test('makes room for the packaged one, where no other was ever good', async () => {
    await publish({ epoch: 1 });
    await sync();
    expect(await hear('broken')).toBe(true);
    expect(await inForce()).toMatchObject({ title: packagedTitle, version: 0, source: 'packaged' });
  });

  test('makes room for the last one that did, and that for the packaged one', async () => {
    await publish({ epoch: 1 });
    await sync();
    expect(await hear('drift')).toBe(false);
    await publish({ epoch: 2 });
    await sync();
    expect(await hear('broken')).toBe(true);
    expect(await inForce()).toEqual({ title: '#title-1', version: 1, source: 'last_good', switches: allOn });
    // Another tab, which has not heard of it yet, speaks of the set before.
    expect(await hear('broken', { version: 2, source: 'pushed' })).toBe(false);
    expect(await inForce()).toMatchObject({ source: 'last_good' });
    expect(await hear('broken')).toBe(true);
    expect(await inForce()).toMatchObject({ source: 'packaged' });
  });

  test('is tried again where no set reads the page, and the sets are not gone through again', async () => {
    await publish({ epoch: 1 });
    await sync();
    await hear('broken');
    expect(await hear('broken')).toBe(true);
    expect(await inForce()).toMatchObject({ source: 'pushed' });
    expect(await hear('broken')).toBe(false);
    expect(await hear('ok')).toBe(false);
    expect(await inForce()).toMatchObject({ source: 'pushed' });
    expect((await row())?.good).toMatchObject({ version: 1 });
  });

  test('is tried again under the next epoch, the same set too', async () => {
    await publish({ epoch: 1 });
    await sync();
    await hear('broken');
    await publish({ epoch: 2 });
    await sync();
    expect(await inForce()).toMatchObject({ version: 2, source: 'pushed' });
    await hear('broken');
    await publish({ epoch: 3, version: 2 });
    await sync();
    expect(await inForce()).toMatchObject({ version: 2, source: 'pushed' });
  });

  test('survives the worker: what failed and what was good are on disk', async () => {
    await publish({ epoch: 1 });
    await sync();
    await hear('ok');
    await publish({ epoch: 2 });
    await sync();
    await hear('broken');
    const { name } = db;
    db.close();
    db = new CombinadoDatabase(name);
    expect(await inForce()).toMatchObject({ title: '#title-1', source: 'last_good' });
  });
});

test('a page that is closed, signed out or switched off says nothing of the set', async () => {
  await publish({ epoch: 1 });
  await sync();
  const before = await row();
  for (const state of ['no_chat', 'signed_out', 'off'] as const) expect(await hear(state)).toBe(false);
  expect(await row()).toEqual(before);
});

test('only the sets that may be needed are kept', async () => {
  for (const epoch of [1, 2, 3, 4]) {
    await publish({ epoch });
    await sync();
    if (epoch === 1) await hear('ok');
  }
  const kept = await db.selector_sets.toArray();
  expect(kept.map(({ version }) => version).toSorted()).toEqual([1, 3, 4]);
});

test('field maps are taken as a set of their own, and a page that is not read leaves none of them', async () => {
  const crm = packagedMaps();
  const maps = [{ ...crm.set.maps[0], id: 'cobranca', origins: ['https://crm.example'] }];
  await publish({ epoch: 1, adapter: 'crm', content: { format: 1, adapter: 'crm', maps } });
  const take = () => syncSelectors('crm', { db, user, server_url: api.url, now: () => now });
  expect(await take()).toEqual({ is: 'applied' });
  const read = () => readSelectors(db, organisationId, 'crm', crm);
  const pushed = { set: { maps: [{ id: 'cobranca' }] }, version: 1, source: 'pushed' };
  expect(await read()).toMatchObject(pushed);
  expect(await inForce()).toMatchObject({ title: packagedTitle, source: 'packaged' });

  const health = { adapter: 'crm' as const, state: 'broken' as const, missing: 'balance', fallbacks: [], anchors: [] };
  const said = { ...health, set: { version: 1, source: 'pushed' as const }, map: 'cobranca' };
  expect(await noteHealth(db, organisationId, said)).toBe(false);
  expect(await read()).toMatchObject(pushed);

  await publish({ epoch: 2, adapter: 'crm', content: { format: 1, adapter: 'crm', maps: [] } });
  await take();
  expect(await read()).toMatchObject({ set: { maps: [] }, version: 2, source: 'pushed' });
  expect(await readSelectors(db, null, 'crm', crm)).toEqual(crm);
});
