import type { CombinadoDatabase } from './db/database.ts';

/** Two readings of one clock differ by so much at least: a `Date` is told in whole seconds. */
const leastSureMs = 2_000;
/** A clock that was set during a request, or a computer that slept, shows in how the two clocks here went apart. */
const apartMs = 500;

/** The moment in which a request went out, by the clock that people set and by the one that only runs on. */
export interface Departure {
  readonly wall: number;
  readonly steady: number;
}

/**
 * How far the server was ahead when it last answered this worker, and by how much that may be wrong, in milliseconds. Only handed
 * from an answer to `keepClock`, which lays it into the database at once: of a worker that dies in between, what was kept before
 * stands until the next answer, and each event says which offset it was made with.
 */
let heard: { readonly offset: number; readonly sure: number } | null = null;

export function depart(): Departure {
  return { wall: Date.now(), steady: performance.now() };
}

/**
 * Reads the server's clock off an answer, the less surely the longer it was under way. One from a cache says nothing, nor does
 * one during which this clock was set or the computer slept.
 */
export function hearClock({ wall, steady }: Departure, headers: Headers): void {
  const said = Date.parse(headers.get('date') ?? '');
  const trip = performance.now() - steady;
  const apart = Math.abs(Date.now() - wall - trip) > apartMs;
  if (Number.isNaN(said) || Number(headers.get('age')) > 0 || apart) return;
  heard = { offset: Math.round(said + 500 - (wall + trip / 2)), sure: Math.max(leastSureMs, trip / 2 + 1_000) };
}

/**
 * Writes down what was heard last, for all who keep events on this computer: zero where it agrees as far as can be told.
 *
 * @returns whether that is news
 */
export async function keepClock(db: CombinadoDatabase): Promise<boolean> {
  if (heard === null) return false;
  const { sure } = heard;
  const offset = Math.abs(heard.offset) <= sure ? 0 : heard.offset;
  const news = await db.devices
    .filter(({ clock_offset_ms = 0 }) => Math.abs(clock_offset_ms - offset) > sure)
    .modify({ clock_offset_ms: offset });
  return news > 0;
}
