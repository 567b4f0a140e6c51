import Dexie from 'dexie';
import { expect } from 'vitest';
import type { EventBatchAnswer, EventEnvelope } from '@/contracts/event.ts';
import type { ApiResult } from '../api-client.ts';
import { CombinadoDatabase } from '../db/database.ts';
import type { KeptEvent } from '../db/rows.ts';
import { drainOutbox } from './drain-outbox.ts';
import { Life, openMortal, TomorrowsDatabase } from './mortal-worker.test-support.ts';
import { ana, keep, no, registerDevice, TableServer, textOf, unreachable } from './outbox.test-support.ts';

/**
 * What becomes of one posting. `overtaken`: it arrives after all that is sent later in the same act. `half taken`: the server
 * stores some, and speaks of these alone. `answer of an earlier batch`: it never arrives, and what answers has a stale word.
 */
export const ways = [
  'well',
  'request lost',
  'answer lost',
  'told twice',
  'overtaken',
  'answers turned round',
  'answers doubled',
  'answer of an earlier batch',
  'half taken',
  400,
  401,
  413,
  429,
  500,
  503,
] as const;
export type Way = (typeof ways)[number];

export type Act =
  | { readonly do: 'keep'; readonly texts: readonly string[] }
  /** Each sender has a connection of its own, and no lock stands between them. */
  | { readonly do: 'send'; readonly senders: number; readonly ways: readonly Way[] }
  | { readonly do: 'jump'; readonly ms: number }
  /** Another build is installed. */
  | { readonly do: 'install'; readonly build: 'today' | 'tomorrow' };

const waitMs = 10 * 60_000;

/**
 * Plays acts on a fresh browser and server, waits out every back-off between them, and at the end lets what waits be sent
 * and looks at what came of it. In act `n` the worker lives as long as `lives[n]` says: the rest of that act never happens.
 *
 * @returns how many steps there were in all
 */
export async function play(
  acts: readonly Act[],
  lives: readonly (Life | undefined)[],
  luck: readonly number[] = [0.5],
) {
  // Making a database takes longer than playing: only a newer build spoils it for the next.
  const spoilt = acts.some((act) => act.do === 'install');
  const name = spoilt ? `model-${crypto.randomUUID()}` : 'model';
  const server = new TableServer(9);
  const said: EventEnvelope[] = [];
  const held: KeptEvent[][] = [];
  let now = Date.parse('2026-11-20T12:00:00Z');
  let turn = 0;
  let Build: typeof CombinadoDatabase = CombinadoDatabase;
  const open = (life: Life) => openMortal(new Build(name), life);
  let earlier: EventBatchAnswer | null = null;

  const post = async (life: Life, way: Way, events: KeptEvent[]): Promise<ApiResult<EventBatchAnswer>> => {
    life.step();
    if (way === 'request lost') return { ok: false, failure: unreachable };
    if (way === 'overtaken') {
      held.push(events);
      return { ok: false, failure: unreachable };
    }
    if (typeof way === 'number') return { ok: false, failure: no(way, way === 429 || way === 503 ? 5_000 : null) };
    if (way === 'answer of an earlier batch' && earlier) return { ok: true, value: earlier };
    const first = await server.take(way === 'half taken' ? events.slice(0, events.length / 2) : events);
    const answer = way === 'told twice' ? await server.take(events) : first;
    // The server has it; whoever asked dies before hearing so.
    life.step();
    if (way === 'answer lost') return { ok: false, failure: unreachable };
    if (!answer.ok) return answer;
    earlier = answer.value;
    if (way === 'answers turned round') answer.value.answers.reverse();
    if (way === 'answers doubled') answer.value.answers.push(...answer.value.answers);
    return answer;
  };
  const drain = (db: CombinadoDatabase, life: Life, coming: Way[]) =>
    drainOutbox({
      db,
      user_id: ana,
      send: (events) => post(life, coming.shift() ?? 'well', events),
      now: () => now,
      random: () => luck[turn++ % luck.length] ?? 0,
    });

  const perform = async (act: Act, life: Life): Promise<void> => {
    if (act.do === 'jump') now += act.ms;
    if (act.do === 'install') Build = act.build === 'today' ? CombinadoDatabase : TomorrowsDatabase;
    const connections = Array.from({ length: act.do === 'send' ? act.senders : 1 }, () => open(life));
    try {
      const [db] = connections;
      if (act.do === 'keep' && db)
        for (const text of act.texts) {
          const event = await keep(db, text);
          // On disk; whoever asked dies before being told so.
          life.step();
          said.push(event);
        }
      if (act.do === 'send') {
        const coming = [...act.ways];
        await Promise.all(connections.map((db) => drain(db, life, coming)));
      }
    } catch (error) {
      // The database gives a death many names.
      if (life.taken <= life.steps) throw error;
    } finally {
      for (const db of connections) db.close();
    }
  };

  const first = new CombinadoDatabase(name);
  for (const table of [first.outbox, first.acknowledgements, first.paces]) await table.clear();
  await registerDevice(first);
  first.close();
  let steps = 0;
  for (const [n, act] of acts.entries()) {
    const life = lives[n] ?? new Life();
    const before = life.taken;
    await perform(act, life);
    steps += life.taken - before;
    for (const events of held.splice(0)) await server.take(events);
    now += waitMs;
  }

  const db = new Build(name);
  expect(await drain(db, new Life(), [])).toBe('empty');
  const judged = acts.some((act) => act.do === 'send' && act.ways.some((way) => way === 400 || way === 413));
  await check(db, server, said, judged);
  db.close();
  if (spoilt) await Dexie.delete(name);
  return steps;
}

/** Every event that was said to be kept is on the server, once, or stands refused by name; and every number is accounted for. */
async function check(
  db: CombinadoDatabase,
  server: TableServer,
  said: readonly EventEnvelope[],
  judged: boolean,
): Promise<void> {
  const left = await db.outbox.toArray();
  expect(left.every((entry) => entry.state === 'refused' && entry.why)).toBe(true);
  const there = new Set([...server.table.keys(), ...left.map((entry) => entry.id)]);
  expect(said.filter((event) => !there.has(event.id))).toEqual([]);
  expect(server.seqs()).toEqual([...new Set(server.seqs())]);
  // Only where somebody said no to all that came may an innocent one be set aside, or one that had arrived before.
  const innocent = left.filter((entry) => !textOf(entry.envelope) || server.table.has(entry.id));
  if (!judged) expect(innocent).toEqual([]);
  const seqs = [...new Set([...server.seqs(), ...left.map((entry) => entry.seq)])].sort((a, b) => a - b);
  const last = (await db.devices.get(ana))?.last_seq ?? 0;
  expect(seqs).toEqual(Array.from({ length: last }, (_, n) => n + 1));
  // Nothing was lost, and nobody says that anything was.
  expect((await db.devices.get(ana))?.missing ?? []).toEqual([]);
  // What left did so because the server has it.
  expect((await db.acknowledgements.toCollection().primaryKeys()).filter((id) => !server.table.has(id))).toEqual([]);
}
