import Dexie from 'dexie';
import type { CombinadoDatabase } from '../db/database.ts';

/** Which numbers were given out and not let go of yet, before anything was sent: whatever else there is, the server had. */
export interface Held {
  readonly last: number;
  readonly seqs: ReadonlySet<number>;
}

export async function readHeld(db: CombinadoDatabase, userId: string): Promise<Held> {
  return db.transaction('r', db.devices, db.outbox, async () => ({
    last: (await db.devices.get(userId))?.last_seq ?? 0,
    seqs: new Set((await seriesOf(db, userId).keys()).map((key) => (key as unknown as [string, number])[1])),
  }));
}

/**
 * Compares what an answer says of this person's series with what is here. The number after the server's mark is one that it
 * lacks. If it waits here, it goes its way; if it was set aside with its whole batch, which says nothing against it, it is sent
 * once more; if it was let go of before we began, it is missing, and stays so by its number until the server's mark has passed it.
 *
 * @param held what `readHeld` found before the batch was taken: what was let go of since says nothing of an answer under way.
 * @param arrived numbers that the answer says have arrived
 * @param contiguous the server's marks by device: the highest number below which it lacks none
 */
export async function compareMark(
  db: CombinadoDatabase,
  userId: string,
  held: Held,
  arrived: readonly number[],
  contiguous: Readonly<Record<string, number>>,
): Promise<void> {
  await db.transaction('rw', db.devices, db.outbox, db.acknowledgements, async () => {
    const device = await db.devices.get(userId);
    const mark = contiguous[device?.device_id ?? ''];
    if (!device || mark === undefined) return;
    const lacking = mark + 1;
    const gone = lacking <= held.last && !held.seqs.has(lacking);
    const missing = gone ? await missingFrom(db, userId, held, arrived, lacking) : [];
    if (JSON.stringify(missing) !== JSON.stringify(device.missing ?? [])) await db.devices.update(userId, { missing });
    if (gone) return;
    const entry = await db.outbox.get({ user_id: userId, seq: lacking });
    if (entry?.state === 'refused' && !entry.resent)
      await db.outbox.update(entry.id, { state: 'kept', why: null, resent: true });
  });
}

/**
 * The numbers that are missing from `lacking` on. The server acknowledged it: then it has lost what it had, and all that was
 * let go of up to the next that it surely has. It did not: then it was lost here, and so was whatever else was neither
 * acknowledged nor is waiting.
 */
async function missingFrom(
  db: CombinadoDatabase,
  userId: string,
  held: Held,
  arrived: readonly number[],
  lacking: number,
): Promise<[number, number][]> {
  const acknowledged = new Set<number>();
  await db.acknowledgements.where({ user_id: userId }).each(({ seq }) => acknowledged.add(seq));
  const isServers = acknowledged.has(lacking);
  const next = Math.min(...arrived.filter((seq) => seq > lacking));
  const end = isServers ? Math.min(held.last, next - 1) : held.last;
  const ranges: [number, number][] = [];
  for (let seq = lacking; seq <= end; seq += 1) {
    if (held.seqs.has(seq) || (!isServers && acknowledged.has(seq))) continue;
    const last = ranges.at(-1);
    if (last && last[1] === seq - 1) last[1] = seq;
    else ranges.push([seq, seq]);
  }
  return ranges;
}

const seriesOf = (db: CombinadoDatabase, userId: string) =>
  db.outbox.where('[user_id+seq]').between([userId, Dexie.minKey], [userId, Dexie.maxKey]);
