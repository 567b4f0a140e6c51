import * as z from 'zod';

/**
 * Why somebody could not work as always: the browser has no network; the server does not answer; the session ended; a page
 * is not read. None of it is ever held against them.
 */
export const OutageKind = z.enum(['offline', 'unreachable', 'expired', 'unread']);
export type OutageKind = z.infer<typeof OutageKind>;

/** A stretch of time, in milliseconds since the epoch; `to` is null while it lasts. */
export interface Outage {
  readonly kind: OutageKind;
  readonly from: number;
  readonly to: number | null;
}

/**
 * How often, and for how long in milliseconds, these outages fall within a shift. Those that overlap are one.
 * @param to the end of the shift, which is also that of an outage that lasts
 */
export function sumOutages(
  outages: readonly Outage[],
  from: number,
  to: number,
): { readonly count: number; readonly ms: number } {
  let [count, ms, end] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const outage of outages.toSorted((a, b) => a.from - b.from)) {
    const [begins, ends] = [Math.max(outage.from, from), Math.min(outage.to ?? to, to)];
    if (ends <= begins) continue;
    if (begins > end) count += 1;
    ms += Math.max(0, ends - Math.max(begins, end));
    end = Math.max(end, ends);
  }
  return { count, ms };
}
