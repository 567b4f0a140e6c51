import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { User } from '@/contracts/session.ts';
import { ShiftReceipt } from '@/contracts/shift.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { anasSession } from './api.test-support.ts';
import { CombinadoDatabase } from './db/database.ts';
import { noteOutage, tellDisconnection } from './outages.ts';
import { ana, keep, registerDevice } from './outbox/outbox.test-support.ts';
import { readShift } from './read-shift.ts';

const user: User = { ...anasSession().session.user, id: ana };
/** In São Paulo, where the day began three hours later than in Greenwich. */
const at = (time: string) => Date.parse(`2026-11-20T${time}:00-03:00`);

async function open(name: string): Promise<CombinadoDatabase> {
  const db = new CombinadoDatabase(name);
  await registerDevice(db);
  return db;
}
/** Events that were acknowledged at these times, in order. */
async function deliver(db: CombinadoDatabase, ...times: string[]) {
  for (const time of times) {
    const { id, seq, payload } = await keep(db);
    await db.outbox.delete(id);
    await db.acknowledgements.add({ id, user_id: ana, seq, type: payload.type, at: new Date(at(time)).toISOString() });
  }
}

test('what arrived this day, what waits and what was refused, and the hash of all that is said', async () => {
  const db = await open('shift');
  await deliver(db, '09:00', '09:30');
  await keep(db);
  const refused = await keep(db);
  await db.outbox.update(refused.id, { state: 'refused', why: 'payload.anchor: not so' });
  // Yesterday's, in the organisation's zone, though it is today in Greenwich.
  await db.acknowledgements.add({
    id: crypto.randomUUID(),
    user_id: ana,
    seq: 900,
    type: 'outcome.logged',
    at: new Date(at('00:30') - 3_600_000).toISOString(),
  });
  const receipt = ShiftReceipt.parse(await readShift(db, user, at('18:00')));
  expect(receipt).toMatchObject({ day: '2026-11-20', zone: 'America/Sao_Paulo', delivered: 2, gaps: [] });
  expect(receipt.rows).toMatchObject([
    { seq: 3, state: 'waiting', why: null },
    { seq: 4, state: 'refused', why: 'payload.anchor: not so' },
  ]);
  const { hash, ...facts } = receipt;
  expect(hash).toBe(createHash('sha256').update(canonicalJson(facts)).digest('hex'));
});

test('a number that was given out and neither arrived nor waits is a gap; one that arrived another day is none', async () => {
  const db = await open('gaps');
  const [stuck, old, lost] = [await keep(db), await keep(db), await keep(db)];
  await db.outbox.update(stuck.id, { state: 'refused' });
  await db.outbox.bulkDelete([old.id, lost.id]);
  const before = { id: old.id, user_id: ana, seq: old.seq, type: 'x', at: '2026-11-10T12:00:00.000Z' };
  await db.acknowledgements.add(before);
  await deliver(db, '10:00');
  expect(await readShift(db, user, at('18:00'))).toMatchObject({ gaps: [lost.seq], delivered: 1 });
  // The server was put back to an earlier day.
  await db.devices.update(ana, { missing: [[old.seq, lost.seq]] });
  expect(await readShift(db, user, at('18:00'))).toMatchObject({ gaps: [old.seq, lost.seq] });
});

test('outages of the day, cut where it begins, with what was said of them', async () => {
  const db = await open('times');
  await noteOutage(db, ana, 'offline', true, at('00:00') - 600_000);
  await noteOutage(db, ana, 'offline', false, at('00:20'));
  await noteOutage(db, ana, 'unreachable', true, at('17:00'));
  const [, lasting] = await db.outages.orderBy('[user_id+from]').toArray();
  const unfinished = { outbox: 1, due_today: 0, open_conversations: 0 };
  const notice = { reason: 'power' as const, told: 'Otávio', at: new Date(at('17:05')).toISOString(), unfinished };
  await tellDisconnection(db, ana, lasting?.id ?? '', notice);
  const receipt = await readShift(db, user, at('17:30'));
  expect(receipt).toMatchObject({
    began_at: new Date(at('00:00')).toISOString(),
    without_ms: 50 * 60_000,
    outages: [
      { kind: 'offline', from: new Date(at('00:00')).toISOString() },
      { kind: 'unreachable', to: null, notice },
    ],
  });
});

test('somebody who never signed in here has none', async () => {
  expect(await readShift(await open('nobody'), { ...user, id: crypto.randomUUID() }, at('12:00'))).toBeNull();
});
