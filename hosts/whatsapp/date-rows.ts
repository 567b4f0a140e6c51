import type { RawStamp } from './parse-pre-plain-text.ts';
import type { Divider } from './read-divider.ts';
import { type DayOrder, settleDayOrder, toLocalTime } from './settle-dates.ts';

interface Dated {
  readonly stamp: RawStamp | null;
  /** The line between days above the row, if there is one. */
  readonly divider: Divider;
}

const DAY_MS = 86_400_000;

/**
 * Gives each row its day. Rows such as voice notes tell only a time: their day is that of the rows between the same two
 * lines, or what the line above says. What "yesterday" is, is told by the rows below it where they say their date: a page
 * may have been saved days ago.
 */
export function dateRows(
  rows: readonly Dated[],
  language: string,
  now: Date,
): { readonly stamps: (RawStamp | null)[]; readonly order: DayOrder } {
  const order = settleDayOrder(fill(rows, now.getTime()), language, now);
  return { stamps: fill(rows, todayOf(rows, order) ?? now.getTime()), order };
}

/** When the page was drawn, as the first line such as "yesterday" above a row with a date tells it. */
function todayOf(rows: readonly Dated[], order: DayOrder): number | null {
  let ago: number | undefined;
  for (const { stamp, divider } of rows) {
    if (divider) ago = divider === 'unknown' ? undefined : divider.ago;
    const time = ago !== undefined && stamp?.date ? toLocalTime(stamp, order) : null;
    if (time !== null && ago !== undefined) return new Date(time).getTime() + ago * DAY_MS;
  }
  return null;
}

function fill(rows: readonly Dated[], today: number): (RawStamp | null)[] {
  let date: RawStamp['date'] = null;
  return rows.map(({ stamp, divider }, index) => {
    if (divider || index === 0) date = dateBelow(rows, index) ?? dateOf(divider, today);
    if (stamp?.date) date = stamp.date;
    return stamp && { ...stamp, date };
  });
}

/** The first date that is told between this line and the next. */
function dateBelow(rows: readonly Dated[], from: number): RawStamp['date'] {
  for (let index = from; index < rows.length && (index === from || !rows[index]?.divider); index++) {
    const date = rows[index]?.stamp?.date;
    if (date) return date;
  }
  return null;
}

function dateOf(divider: Divider, today: number): RawStamp['date'] {
  if (!divider || divider === 'unknown') return null;
  if (divider.ago === undefined) return divider;
  const day = new Date(today - divider.ago * DAY_MS);
  return { first: day.getMonth() + 1, second: day.getDate(), year: day.getFullYear(), yearFirst: true };
}
