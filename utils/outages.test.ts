import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CombinadoDatabase } from './db/database.ts';
import { closeOutage, forgetOutages, listOutages, noteOutage, tellDisconnection } from './outages.ts';

const [ana, minute] = ['0198c1de-0000-7000-8000-000000000001', 60_000];
async function open(name: string): Promise<CombinadoDatabase> {
  const db = new CombinadoDatabase(name);
  await db.devices.add({ user_id: ana, device_id: ana, email: 'ana@vereda.example', last_seq: 0 });
  return db;
}
const sent = async (db: CombinadoDatabase) => (await db.outbox.toArray()).map(({ envelope }) => envelope.payload);

test('an outage is noted once, told once it is over, and a short one is told to nobody', async () => {
  const db = await open('outages');
  expect(await noteOutage(db, ana, 'unreachable', true, 0)).toBe(true);
  expect(await noteOutage(db, ana, 'unreachable', true, minute)).toBe(false);
  expect(await sent(db)).toEqual([]);
  expect(await noteOutage(db, ana, 'unreachable', false, 17 * minute)).toBe(true);
  expect(await sent(db)).toMatchObject([{ type: 'connectivity.changed', to: '1970-01-01T00:17:00.000Z' }]);
  await noteOutage(db, ana, 'offline', true, 20 * minute);
  await noteOutage(db, ana, 'offline', false, 20.5 * minute);
  expect(await sent(db)).toHaveLength(1);
  expect(await listOutages(db, ana, 30 * minute)).toMatchObject([{ kind: 'unreachable' }, { kind: 'offline' }]);
  expect(await listOutages(db, 'somebody', 30 * minute)).toEqual([]);
});

test('what the agent says is kept and waits in the outbox; nobody else can say or close it', async () => {
  const db = await open('told');
  await noteOutage(db, ana, 'unreachable', true, 0);
  const [{ id = '' } = {}] = await listOutages(db, ana, minute);
  const notice = {
    reason: 'power' as const,
    told: 'Otávio',
    at: '1970-01-01T00:05:00.000Z',
    unfinished: { outbox: 2, due_today: 1, open_conversations: 1 },
  };
  expect(await tellDisconnection(db, 'somebody', id, notice)).toBe(false);
  expect(await tellDisconnection(db, ana, id, notice)).toBe(true);
  expect(await closeOutage(db, ana, id)).toBe(false);
  await noteOutage(db, ana, 'unreachable', false, 20 * minute);
  expect(await closeOutage(db, 'somebody', id)).toBe(false);
  expect(await closeOutage(db, ana, id)).toBe(true);
  expect(await sent(db)).toMatchObject([{ type: 'disconnection.told', notice }, { type: 'connectivity.changed' }]);
  expect(await listOutages(db, ana, 30 * minute)).toMatchObject([{ closed: true, notice }]);
});

test('signing out tells of what lasts, and leaves nothing of this person and all of others', async () => {
  const db = await open('left');
  await noteOutage(db, ana, 'unreachable', true, 0);
  await noteOutage(db, 'somebody', 'offline', true, 0);
  await forgetOutages(db, ana, 5 * minute);
  expect(await sent(db)).toMatchObject([{ type: 'connectivity.changed', to: '1970-01-01T00:05:00.000Z' }]);
  expect(await db.outages.toArray()).toMatchObject([{ user_id: 'somebody' }]);
});
