import type { World } from '../world.ts';
import type { FaultBrowser } from './fault-browser.ts';

/** What somebody was told is saved. */
export interface Said {
  readonly event_id: string;
  readonly interaction_id: string;
}

/** How the ledger and the tables agree. Each list names what is wrong; all are empty where nothing is. */
export interface Comparison {
  readonly said: number;
  readonly arrived: number;
  readonly waiting: number;
  /** Set aside by name, by the browser or by the server. */
  readonly quarantined: number;
  readonly lost: string[];
  readonly duplicated: string[];
  readonly gaps: string[];
}

interface OutboxEntry {
  readonly id: string;
  readonly seq: number;
  readonly state: string;
}

/**
 * Compares what was said to be saved with the rows of the database and with what the browser lists as waiting or refused.
 * The product is asked for that list and nothing else.
 */
export async function compare(world: World, browser: FaultBrowser, said: readonly Said[]): Promise<Comparison> {
  const { rows } = await browser.ask<{ rows: OutboxEntry[] }>('outbox.list');
  const [device] = await browser.rows<{ device_id: string; last_seq: number }>('devices');
  if (!device) throw new Error('nobody has signed in on this browser');
  const events = await world.sql<{ id: string; seq: number; type: string; interaction_id: string | null }>(
    'select id, seq::int as seq, type, interaction_id from events where device_id = $1',
    [device.device_id],
  );
  const [seen] = await world.sql<{ seen: [number, number][] }>('select seen from devices where id = $1', [
    device.device_id,
  ]);
  const refused = await world.sql<{ event_id: string }>('select event_id from quarantine');

  const there = new Set(events.map(({ id }) => id));
  const setAside = new Set([
    ...rows.filter(({ state }) => state === 'refused').map(({ id }) => id),
    ...refused.map(({ event_id }) => event_id).filter((id) => !there.has(id)),
  ]);
  const waiting = new Set(rows.filter(({ state }) => state !== 'refused').map(({ id }) => id));
  const arrivedSeqs = Map.groupBy(events, ({ seq }) => seq);
  const outcomes = Map.groupBy(
    events.filter(({ type }) => type === 'outcome.logged'),
    ({ interaction_id }) => interaction_id,
  );
  const isSeen = (seq: number) => seen?.seen.some(([from, to]) => from <= seq && seq <= to) ?? false;
  const listed = new Set(rows.map(({ seq }) => seq));
  return {
    said: said.length,
    arrived: said.filter(({ event_id }) => there.has(event_id)).length,
    waiting: waiting.size,
    quarantined: setAside.size,
    // Whoever was refused is named on the screen: the server's own list would not help the agent.
    lost: said
      .filter(({ event_id }) => !there.has(event_id) && !rows.some(({ id }) => id === event_id))
      .map(({ event_id }) => event_id),
    duplicated: [
      ...[...arrivedSeqs].filter(([, same]) => same.length > 1).map(([seq]) => `seq ${seq}`),
      ...[...outcomes].filter(([, same]) => same.length > 1).map(([interaction]) => `interaction ${interaction}`),
    ],
    gaps: Array.from({ length: device.last_seq }, (_, n) => n + 1)
      .filter((seq) => (arrivedSeqs.has(seq) ? !isSeen(seq) : !listed.has(seq)))
      .map((seq) => `seq ${seq}`),
  };
}
