const floorMs = 1_000;
export const longestBackOffMs = 5 * 60_000;

/**
 * How long to wait after the `failures`-th failure in a row (1 for the first), in milliseconds: anywhere between one
 * second and a limit that doubles up to five minutes, so that many browsers do not return to a recovering server at once.
 *
 * @param random a number in [0, 1)
 */
export function backOff(failures: number, random: number): number {
  const limit = Math.min(longestBackOffMs, floorMs * 2 ** Math.min(failures, 30));
  return Math.round(floorMs + random * (limit - floorMs));
}
