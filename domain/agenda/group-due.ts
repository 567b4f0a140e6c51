import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../conversation/plain-date.ts';
import type { AgendaItem } from './agenda-item.ts';

export interface DueGroups {
  /** Its day has passed without it, or its hour, where it has one. */
  readonly late: readonly AgendaItem[];
  readonly today: readonly AgendaItem[];
  readonly next: readonly AgendaItem[];
  /** Promises that payments have covered, the last one first. */
  readonly paid: readonly AgendaItem[];
}

/** An hour that has just passed is due, not late: somebody may be dialling. */
const graceMs = 30 * 60_000;

/** What is still to be done, by the debtor's own calendar, each group in the order it falls due. */
export function groupDue(items: readonly AgendaItem[], now: Instant): DueGroups {
  const open = items.filter(({ done, paid }) => !done && !paid).sort(byTime);
  const is = Map.groupBy(open, (item) => whenOf(item, now));
  const paid = items.filter((item) => item.paid && !item.done).sort((a, b) => byTime(b, a));
  return { late: is.get('late') ?? [], today: is.get('today') ?? [], next: is.get('next') ?? [], paid };
}

function whenOf({ at, on, zone, snoozed_until }: AgendaItem, now: Instant): 'late' | 'today' | 'next' {
  const due = snoozed_until ?? at;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const day = due === null ? on : Temporal.Instant.from(due).toZonedDateTimeISO(zone).toPlainDate().toString();
  if (day > today) return 'next';
  if (day < today) return 'late';
  return due !== null && Date.parse(due) + graceMs < Date.parse(now) ? 'late' : 'today';
}

/** By the moment it falls due; what is due on a day comes after what has an hour of that day. */
function byTime(a: AgendaItem, b: AgendaItem): number {
  return timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1);
}

function timeOf({ at, on, zone, snoozed_until }: AgendaItem): number {
  const due = snoozed_until ?? at;
  if (due !== null) return Date.parse(due);
  return Temporal.PlainDate.from(on).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
}

/** When the person is to be reminded of an item: only calls have an hour that may be missed. Null where they are not. */
export function remindAt({ kind, at, done, snoozed_until }: AgendaItem): Instant | null {
  return kind === 'callback' && !done ? (snoozed_until ?? at) : null;
}
