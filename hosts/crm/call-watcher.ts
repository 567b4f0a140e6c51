import type { watchCall } from './watch-call.ts';

type Watch = typeof watchCall;

/** Our scripts of one page share their globals, and with nobody else. */
const world = globalThis as { combinadoCalls?: Watch };

/** Leaves what watches a page's telephone where this page's adapter finds it. */
export function bringCallWatch(watch: Watch): void {
  world.combinadoCalls = watch;
}

/** What watches the telephone; null where it was not brought: the page's maps know of none. */
export const broughtCallWatch = (): Watch | null => world.combinadoCalls ?? null;
