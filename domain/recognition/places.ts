import type { Found } from './word-finder.ts';

/** More tokens than any listed phrase or said date takes up, with the fillers inside it. */
export const LONGEST = 16;

/** The listed phrases that begin in `low` … `high` (end exclusive); `places` are in order of their beginnings. */
export function placesBetween(places: readonly Found[] | undefined, low: number, high: number): readonly Found[] {
  return places === undefined ? [] : between(places, low, high, ([from]) => from);
}

/**
 * The items that begin in `low` … `high` (end exclusive) of a list in order of its beginnings. Found by halving, so that
 * looking around every one of many places stays linear in the talk.
 */
export function between<T>(items: readonly T[], low: number, high: number, from: (item: T) => number): readonly T[] {
  const first = firstAt(items, low, from);
  let last = first;
  while (last < items.length && from(items[last] as T) < high) last++;
  return items.slice(first, last);
}

/** Index of the first item whose place is `at` or later, of a list in order of its places; its length where there is none. */
export function firstAt<T>(items: readonly T[], at: number, place: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(items[middle] as T) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
