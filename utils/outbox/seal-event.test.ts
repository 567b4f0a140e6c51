import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SealedEnvelope } from '@/contracts/sealed-event.ts';
import { type Opened, openSealed } from '@/server/auth/open-sealed.ts';
import { CombinadoDatabase } from '../db/database.ts';
import type { KeptEvent } from '../db/rows.ts';
import { ana, keep, registerDevice } from './outbox.test-support.ts';
import { makeSealKey } from './seal-key.test-support.ts';
import { sealWaiting } from './seal-waiting.ts';

const words = 'Cláudia Regina Prates, +5511987654417';
let db: CombinadoDatabase;
let ours: Awaited<ReturnType<typeof makeSealKey>>;

beforeEach(async () => {
  db = new CombinadoDatabase(`test-${crypto.randomUUID()}`);
  ours = await makeSealKey();
  await registerDevice(db);
  await db.devices.update(ana, { seal: ours.seal });
});
afterEach(() => db.delete());

const open = (value: unknown, jwk: JsonWebKey = ours.jwk): Opened =>
  openSealed(value, (id) => (id === ours.seal.key_id ? (jwk as never) : null));
const waiting = async (): Promise<KeptEvent[]> =>
  (await db.outbox.orderBy('[user_id+seq]').toArray()).map(({ envelope }) => envelope);

test('what waits on the disk says nothing of anybody, and the server reads it as it was said', async () => {
  const said = [await keep(db, words), await keep(db, ''), await keep(db, words)];
  const kept = await waiting();
  expect(JSON.stringify(await db.outbox.toArray())).not.toMatch(/Prates|98765/);
  expect(kept.map((event) => open(event))).toEqual(said.map((value) => ({ ok: true, value })));
  expect(kept.map(({ seq, payload }) => [seq, payload.type])).toEqual(
    [1, 2, 3].map((seq) => [seq, 'reading.degraded']),
  );
  const ivs = kept.map((event) => (event as SealedEnvelope).payload.sealed.iv);
  expect(new Set(ivs).size).toBe(3);
});

test('nothing that was changed, moved or sealed for somebody else opens, and why is said', async () => {
  await keep(db, words);
  const [event] = (await waiting()) as [SealedEnvelope];
  const { sealed } = event.payload;
  const turn = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
  const changed: [string, object][] = [
    ['id', { ...event, id: crypto.randomUUID() }],
    ['seq', { ...event, seq: 7 }],
    ['device', { ...event, device_id: crypto.randomUUID() }],
    ['time', { ...event, occurred_at: '2026-11-20T13:00:00Z' }],
    ['type', { ...event, payload: { ...event.payload, type: 'outcome.logged' } }],
    ...(['iv', 'text'] as const).map((part): [string, object] => [
      part,
      { ...event, payload: { ...event.payload, sealed: { ...sealed, [part]: turn(sealed[part]) } } },
    ]),
    ['a point that is none', { ...event, payload: { ...event.payload, sealed: { ...sealed, from: 'A'.repeat(87) } } }],
  ];
  for (const [what, value] of changed)
    expect([what, open(value)]).toMatchObject([what, { ok: false, path: 'payload.sealed' }]);
  const { jwk } = await makeSealKey();
  expect(open(event, jwk)).toMatchObject({ ok: false, path: 'payload.sealed' });
  const elsewhere = { ...event, payload: { ...event.payload, sealed: { ...sealed, key_id: 'key-2' } } };
  expect(open(elsewhere)).toMatchObject({ ok: false, path: 'payload.sealed.key_id' });
  expect(open({ ...event, payload: { ...event.payload, sealed: 'x' } })).toMatchObject({ ok: false });
});

test('what an older build left open is sealed once there is a key', async () => {
  await db.devices.update(ana, { seal: undefined });
  const said = await keep(db, words);
  expect(await waiting()).toEqual([said]);
  await sealWaiting(db);
  expect(await waiting()).toEqual([said]);
  await db.devices.update(ana, { seal: ours.seal });
  await sealWaiting(db);
  const [kept] = await waiting();
  expect(JSON.stringify(kept)).not.toContain('Prates');
  expect(open(kept)).toEqual({ ok: true, value: said });
});
