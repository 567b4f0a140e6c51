import Dexie from 'dexie';
import type { User } from '@/contracts/session.ts';
import type { ShiftFacts, ShiftReceipt } from '@/contracts/shift.ts';
import { sumOutages } from '@/domain/connectivity/outage.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import type { CombinadoDatabase } from './db/database.ts';
import { listOutages } from './outages.ts';
import { sha256Hex } from './playbook-sync/sha256-hex.ts';
import { readUnfinished } from './read-unfinished.ts';

const hourMs = 3_600_000;
/** What is listed of a series is read by people. */
const mostGaps = 50;
const instant = (ms: number): string => new Date(ms).toISOString();

/**
 * The receipt of a person's day, in their organisation's zone, of what this computer knows itself: with or without a server.
 *
 * @param now milliseconds since the epoch
 * @returns null where this person never signed in on this browser
 */
export async function readShift(db: CombinadoDatabase, user: User, now: number): Promise<ShiftReceipt | null> {
  const zone = user.organisation.time_zone;
  const day = localDay(now, zone);
  const isToday = (at: string | number) => localDay(typeof at === 'number' ? at : Date.parse(at), zone) === day;

  // In one look, so that no record is on its way from one table to the other meanwhile.
  const kept = await db.transaction('r', db.devices, db.outbox, db.acknowledgements, async () => ({
    device: await db.devices.get(user.id),
    entries: await db.outbox.where('[user_id+seq]').between([user.id, Dexie.minKey], [user.id, Dexie.maxKey]).toArray(),
    // No day is longer. A quarter of them is kept.
    acknowledged: await db.acknowledgements
      .where('at')
      .above(instant(now - 26 * hourMs))
      .and(({ user_id }) => user_id === user.id)
      .toArray(),
  }));
  const { device, entries } = kept;
  if (!device) return null;
  const delivered = kept.acknowledged.filter(({ at }) => isToday(at));
  const outages = (await listOutages(db, user.id, now)).filter(
    ({ from, to }) => to === null || isToday(to) || isToday(from),
  );
  const midnight = dayBegan(now, isToday);
  const spans = outages.map(({ kind, from, to, notice }) => ({
    kind,
    from: instant(Math.max(Date.parse(from), midnight)),
    to,
    notice,
  }));
  const known = [
    ...delivered.map(({ at }) => at),
    ...entries.map(({ kept_at }) => kept_at).filter(isToday),
    ...spans.map(({ from }) => from),
  ];
  const began_at = known.map((at) => Date.parse(at)).toSorted((a, b) => a - b)[0];
  const facts: ShiftFacts = {
    person: user.name,
    organisation: user.organisation.name,
    zone,
    day,
    device_id: device.device_id,
    at: instant(now),
    began_at: began_at === undefined ? null : instant(began_at),
    delivered: delivered.length,
    rows: entries.map(({ seq, envelope, state, kept_at, why }) => ({
      seq,
      type: envelope.payload.type,
      state: state === 'refused' ? 'refused' : 'waiting',
      kept_at,
      why,
    })),
    gaps: joined(await gapsOf(db, user.id, [...delivered, ...entries], device.last_seq), device.missing ?? []),
    outages: spans,
    without_ms: sumOutages(
      spans.map(({ kind, from, to }) => ({ kind, from: Date.parse(from), to: to === null ? null : Date.parse(to) })),
      midnight,
      now,
    ).ms,
    ...(await unfinished(db, user, now)),
  };
  return { ...facts, hash: await sha256Hex(canonicalJson(facts)) };
}

async function unfinished(db: CombinadoDatabase, user: User, now: number) {
  const { open_conversations, due_today } = await readUnfinished(db, user, now);
  return { open_conversations, due_today };
}

/** What is missing between the first of this day and the last number that was given out. */
async function gapsOf(
  db: CombinadoDatabase,
  userId: string,
  ofToday: readonly { seq: number }[],
  last: number,
): Promise<number[]> {
  const seqs = new Set(ofToday.map(({ seq }) => seq));
  const first = Math.min(...seqs);
  const missing = new Set<number>();
  for (let seq = first; seq <= last; seq += 1) if (!seqs.has(seq)) missing.add(seq);
  if (missing.size === 0) return [];
  // One that was refused for days stands before many that arrived since.
  await db.acknowledgements.where({ user_id: userId }).each(({ seq }) => missing.delete(seq));
  return [...missing].slice(0, mostGaps);
}

/** Gaps that this computer finds, and those of its last comparison with the server's mark, each number once. */
function joined(gaps: readonly number[], missing: readonly (readonly [number, number])[]): number[] {
  const seqs = new Set(gaps);
  for (const [from, to] of missing) for (let seq = from; seq <= to && seqs.size < 2 * mostGaps; seq += 1) seqs.add(seq);
  return [...seqs].sort((a, b) => a - b).slice(0, mostGaps);
}

/** When the day of `now` began, to the minute: not every day has 24 hours, and not every one begins at midnight. */
function dayBegan(now: number, isToday: (at: number) => boolean): number {
  let [before, within] = [now - 26 * hourMs, now];
  while (within - before > 1000) {
    const middle = Math.floor((before + within) / 2);
    if (isToday(middle)) within = middle;
    else before = middle;
  }
  return Math.round(within / 60_000) * 60_000;
}
