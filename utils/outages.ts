import Dexie from 'dexie';
import { uuidv7 } from 'uuidv7';
import type { KeptOutage } from '@/contracts/connectivity.ts';
import type { DisconnectionNotice } from '@/domain/connectivity/disconnection.ts';
import type { OutageKind } from '@/domain/connectivity/outage.ts';
import type { CombinadoDatabase } from './db/database.ts';
import type { OutageRow } from './db/rows.ts';
import { enqueueEvent } from './outbox/enqueue-event.ts';

/** Shorter ones are no news to anybody: a server that starts anew, a change of network. */
const toldFromMs = 60_000;
const dayMs = 24 * 60 * 60_000;
const lasting = -1;

const instant = (ms: number): string => new Date(ms).toISOString();

/**
 * Notes that an outage of this kind begins or is over. One that lasted a minute is told of once it is over; it belongs to
 * the agent, and never counts against them.
 *
 * @param now milliseconds since the epoch
 * @returns whether that is news
 */
export async function noteOutage(
  db: CombinadoDatabase,
  userId: string,
  kind: OutageKind,
  lasts: boolean,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.outages, db.devices, db.outbox, async () => {
    const rows = await db.outages.where({ to: lasting }).toArray();
    const open = rows.find((row) => row.user_id === userId && row.kind === kind);
    if (lasts === (open !== undefined)) return false;
    if (!open) {
      await db.outages.add({
        id: uuidv7(),
        user_id: userId,
        kind,
        from: now,
        to: lasting,
        notice: null,
        closed: false,
      });
      return true;
    }
    await db.outages.update(open.id, { to: now });
    if (now - open.from >= toldFromMs || open.notice)
      await enqueueEvent(db, userId, {
        occurred_at: instant(now),
        interaction_id: null,
        playbook: null,
        payload: { type: 'connectivity.changed', outage: open.id, kind, from: instant(open.from), to: instant(now) },
      });
    return true;
  });
}

/** This person's outages of the last day, oldest first. @param now milliseconds since the epoch */
export async function listOutages(db: CombinadoDatabase, userId: string, now: number): Promise<KeptOutage[]> {
  const rows = await db.outages.where('[user_id+from]').between([userId, 0], [userId, now], true, true).toArray();
  return rows.filter(({ to }) => to === lasting || now - to < dayMs).map(keptOutage);
}

/**
 * Keeps what the agent says of a disconnection, on disk and in the outbox.
 * @returns whether there is such an outage of theirs.
 */
export async function tellDisconnection(
  db: CombinadoDatabase,
  userId: string,
  outageId: string,
  notice: DisconnectionNotice,
): Promise<boolean> {
  return db.transaction('rw', db.outages, db.devices, db.outbox, async () => {
    const row = await db.outages.get(outageId);
    if (row?.user_id !== userId) return false;
    await db.outages.update(outageId, { notice });
    await enqueueEvent(db, userId, {
      occurred_at: notice.at,
      interaction_id: null,
      playbook: null,
      payload: { type: 'disconnection.told', outage: outageId, kind: row.kind, from: instant(row.from), notice },
    });
    return true;
  });
}

/** The agent has seen that an outage is over. @returns whether there is such an outage of theirs. */
export async function closeOutage(db: CombinadoDatabase, userId: string, outageId: string): Promise<boolean> {
  const row = await db.outages.get(outageId);
  if (row?.user_id !== userId || row.to === lasting) return false;
  await db.outages.update(outageId, { closed: true });
  return true;
}

/** The person leaves this browser: what lasts is told of as far as it came, and nothing of their timeline stays. */
export async function forgetOutages(db: CombinadoDatabase, userId: string, now: number): Promise<void> {
  await db.transaction('rw', db.outages, db.devices, db.outbox, async () => {
    const theirs = db.outages.where('[user_id+from]').between([userId, Dexie.minKey], [userId, Dexie.maxKey]);
    for (const { kind, to } of await theirs.toArray())
      if (to === lasting) await noteOutage(db, userId, kind, false, now);
    await theirs.delete();
  });
}

const keptOutage = ({ id, kind, from, to, notice, closed }: OutageRow): KeptOutage => ({
  id,
  kind,
  from: instant(from),
  to: to === lasting ? null : instant(to),
  notice,
  closed,
});
