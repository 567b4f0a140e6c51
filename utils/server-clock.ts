import type { CombinadoDatabase } from './db/database.ts';

/** A reading may be so wrong: half of the way there and back, and a `Date` that is told in whole seconds. */
const sureMs = 2_000;
const longestTripMs = 2 * sureMs - 1_000;

/** The moment in which a request went out, by the clock that people set and by the one that only runs on. */
export interface Departure {
  readonly wall: number;
  readonly steady: number;
}

/** How far the server was ahead when it last answered this worker, in milliseconds. */
let heard: number | null = null;

export function depart(): Departure {
  return { wall: Date.now(), steady: performance.now() };
}

/**
 * Reads the server's clock off an answer. One that was long under way says too little, one from a cache nothing, nor does one
 * during which this clock was set or the computer slept.
 */
export function hearClock({ wall, steady }: Departure, headers: Headers): void {
  const said = Date.parse(headers.get('date') ?? '');
  const trip = performance.now() - steady;
  const set = Math.abs(Date.now() - wall - trip) > sureMs / 4;
  if (Number.isNaN(said) || Number(headers.get('age')) > 0 || trip > longestTripMs || set) return;
  heard = Math.round(said + 500 - (wall + trip / 2));
}

/**
 * Writes down what was heard last, for all who keep events on this computer: zero where it agrees as far as can be told.
 *
 * @returns whether that is news
 */
export async function keepClock(db: CombinadoDatabase): Promise<boolean> {
  if (heard === null) return false;
  const offset = Math.abs(heard) <= sureMs ? 0 : heard;
  const news = await db.devices
    .filter(({ clock_offset_ms = 0 }) => Math.abs(clock_offset_ms - offset) > sureMs)
    .modify({ clock_offset_ms: offset });
  return news > 0;
}
