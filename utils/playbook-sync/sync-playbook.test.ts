import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { anasSession, organisationId, problem, type Said, startApi } from '../api.test-support.ts';
import { CombinadoDatabase } from '../db/database.ts';
import { openInteraction } from '../interactions/open-interaction.ts';
import { registerDevice } from '../outbox/outbox.test-support.ts';
import { writeSession } from '../session.ts';
import { sha256Hex } from './sha256-hex.ts';
import { syncPlaybook } from './sync-playbook.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { user } = anasSession().session;
const playbook = loadPlaybook('vereda-br');
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };
const keys = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);
const others = await crypto.subtle.generateKey(ecdsa, true, ['sign', 'verify']);

let db: CombinadoDatabase;
let api: Awaited<ReturnType<typeof startApi>>;
let head: Said;
let packs: Map<string, Said>;
let publicKey: CryptoKey;
let now: number;

beforeEach(async () => {
  fakeBrowser.reset();
  await writeSession(anasSession());
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  await registerDevice(db);
  packs = new Map();
  publicKey = keys.publicKey;
  now = Date.parse('2026-11-20T12:00:00Z');
  api = await startApi(async ({ path }) => {
    if (path === '/v1/keys')
      return { json: { keys: [{ key_id: 'k1', jwk: await crypto.subtle.exportKey('jwk', publicKey) }] } };
    if (path === '/v1/playbooks/vereda-br/head') return head;
    return packs.get(path.replace('/v1/packs/', '')) ?? problem(404);
  });
});
afterEach(async () => {
  await api.stop();
  await db.delete();
});

interface Publishing {
  epoch: number;
  version?: number;
  /** What the pack's route gives, where that is not what was signed. */
  pack?: unknown;
  signer?: CryptoKey;
  key_id?: string;
  playbook_id?: string;
  change?: object;
}

/** Puts a version in place as the server does: pack under its hash, head signed. */
async function publish({
  epoch,
  version = epoch,
  pack,
  signer = keys.privateKey,
  key_id = 'k1',
  playbook_id = 'vereda-br',
  change,
}: Publishing): Promise<string> {
  const content = { ...playbook, version, ...change };
  const hash = await sha256Hex(canonicalJson(content));
  packs.set(hash, { json: pack ?? content });
  const body = JSON.stringify({
    playbook_id,
    epoch,
    version,
    hash,
    previous: null,
    note: '',
    published_at: '2026-11-20T12:00:00Z',
    published_by: 'Silvana',
  });
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    signer,
    new TextEncoder().encode(body),
  );
  head = { json: { key_id, body, signature: Buffer.from(signature).toString('base64') } };
  return hash;
}

async function sync() {
  now += 60_000;
  return syncPlaybook({ db, user, server_url: api.url, now: () => now });
}

const inForce = async () => (await db.heads.get([organisationId, 'vereda-br']))?.head;
const told = async () => (await db.outbox.orderBy('[user_id+seq]').toArray()).map((entry) => entry.envelope.payload);

test('a signed version is taken, kept whole and told of once', async () => {
  const hash = await publish({ epoch: 1 });
  expect(await sync()).toEqual({ is: 'applied' });
  expect(await sync()).toEqual({ is: 'current' });
  expect(await inForce()).toMatchObject({ epoch: 1, hash });
  expect((await db.packs.get(hash))?.playbook.id).toBe('vereda-br');
  expect(await told()).toEqual([{ type: 'playbook.applied', epoch: 1 }]);
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
    () =>
      publish({ epoch: 1, version: 9 }).then(() =>
        db.heads.update([organisationId, 'vereda-br'], (row) => {
          if (row.head) row.head.epoch = 5;
        }),
      ),
    /lower than 5/,
  ],
  [
    'with another content than was signed',
    () => publish({ epoch: 2, pack: { ...playbook, version: 2, name: 'Other' } }),
    /not what was signed/,
  ],
  [
    'that asks for a feature this build does not know',
    () => publish({ epoch: 2, change: { requires: ['eval.9'] } }),
    /requires/,
  ],
  ['with a field this build does not know', () => publish({ epoch: 2, change: { script: 'alert(1)' } }), /script/],
  ['of another playbook', () => publish({ epoch: 2, playbook_id: 'cardenal-mx' }), /another playbook: cardenal-mx/],
  [
    'whose body is no head',
    async () => {
      await publish({ epoch: 2 });
      head = { json: { ...(head as { json: object }).json, body: '{}' } };
    },
    /signature/,
  ],
];
test.each(wrong)('a version %s is refused, said once, and the last good one stays', async (_, publishWrong, why) => {
  const good = await publish({ epoch: 1 });
  await sync();
  await publishWrong();
  expect(await sync()).toMatchObject({ is: 'refused', why: expect.stringMatching(why) });
  await sync();
  expect(await inForce()).toMatchObject({ hash: good });
  expect((await db.heads.get([organisationId, 'vereda-br']))?.refused?.why).toMatch(why);
  expect((await told()).map((payload) => payload.type)).toEqual(['playbook.applied', 'playbook.refused']);
});

test('after a refusal the next good version is taken, and the refusal is forgotten', async () => {
  await publish({ epoch: 1 });
  await sync();
  await publish({ epoch: 2, signer: others.privateKey });
  await sync();
  await publish({ epoch: 3 });
  expect(await sync()).toEqual({ is: 'applied' });
  expect((await db.heads.get([organisationId, 'vereda-br']))?.refused).toBeNull();
});

test('the keys first met stay, though the server later names others', async () => {
  await publish({ epoch: 1 });
  await sync();
  publicKey = others.publicKey;
  await publish({ epoch: 2, signer: others.privateKey });
  expect(await sync()).toMatchObject({ is: 'refused' });
  await publish({ epoch: 2 });
  expect(await sync()).toEqual({ is: 'applied' });
});

test('a server that fails changes nothing and is no refusal', async () => {
  await publish({ epoch: 1 });
  await sync();
  const hash = await publish({ epoch: 2 });
  packs.set(hash, problem(503));
  expect(await sync()).toMatchObject({ is: 'failed' });
  expect(await inForce()).toMatchObject({ epoch: 1 });
  expect(await told()).toHaveLength(1);
});

test('a rollback is a new epoch on an old pack, which need not be fetched again', async () => {
  const first = await publish({ epoch: 1 });
  await sync();
  await publish({ epoch: 2 });
  await sync();
  await publish({ epoch: 3, version: 1 });
  packs.clear();
  expect(await sync()).toEqual({ is: 'applied' });
  expect(await inForce()).toMatchObject({ epoch: 3, hash: first });
});

test('an open conversation stays on its version, whose pack is kept; a new one begins on the newest', async () => {
  const chat = { channel: 'whatsapp' as const, account: null };
  const first = await publish({ epoch: 1 });
  await sync();
  const before = await openInteraction(db, user, { ...chat, conversation_key: 'marta' }, now);
  for (const epoch of [2, 3, 4]) {
    await publish({ epoch });
    await sync();
  }
  const again = await openInteraction(db, user, { ...chat, conversation_key: 'marta' }, now);
  expect(again).toEqual(before);
  expect(again?.playbook).toMatchObject({ version: 1, hash: first });
  expect((await db.packs.toArray()).map((pack) => pack.playbook.version).sort()).toEqual([1, 3, 4]);
  const fresh = await openInteraction(db, user, { ...chat, conversation_key: 'rogerio' }, now);
  expect(fresh?.playbook.version).toBe(4);
});
