import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { remindAt } from '@/domain/agenda/group-due.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { readKeptAgenda } from './keep-agenda.ts';

/** A call that fell due longer ago than this belongs in the list of the late, not on the screen of whoever just signed in. */
const longestMs = 60 * 60_000;

/** A tab may be closed over a held send: what was not touched for so long holds nobody up any more. */
const holdMs = 10 * 60_000;

const nameOf = (item: AgendaItem): string => `${item.id} ${remindAt(item)}`;

/**
 * The calls to remind of now, each noted so that it is once. While a send is held nothing interrupts, and nothing is noted.
 * @param now milliseconds since the epoch
 */
export async function takeReminders(db: CombinadoDatabase, userId: string, now: number): Promise<AgendaItem[]> {
  return db.transaction('rw', db.agendas, db.panels, async () => {
    const row = await readKeptAgenda(db, userId);
    const due = row.items.filter((item) => isDue(item, now) && !row.reminded.includes(nameOf(item)));
    if (due.length === 0 || (await isHeld(db, userId, now))) return [];
    await db.agendas.put({ ...row, reminded: [...row.reminded, ...due.map(nameOf)] });
    return due;
  });
}

/** When to look next, in milliseconds since the epoch; null where no call is ahead. While a send is held: in a minute. */
export async function nextReminder(db: CombinadoDatabase, userId: string, now: number): Promise<number | null> {
  const { items, reminded } = await readKeptAgenda(db, userId);
  const times = items
    .filter((item) => remindAt(item) !== null && !reminded.includes(nameOf(item)))
    .map((item) => Date.parse(remindAt(item) ?? ''))
    .filter((time) => time > now - longestMs);
  if (times.length === 0) return null;
  const first = Math.min(...times);
  return first > now ? first : now + 60_000;
}

/** How many calls are due and not done: what the toolbar counts. */
export async function countDue(db: CombinadoDatabase, userId: string, now: number): Promise<number> {
  return (await readKeptAgenda(db, userId)).items.filter((item) => isDue(item, now)).length;
}

function isDue(item: AgendaItem, now: number): boolean {
  const time = Date.parse(remindAt(item) ?? '');
  return time <= now && time > now - longestMs;
}

async function isHeld(db: CombinadoDatabase, userId: string, now: number): Promise<boolean> {
  const held = await db.panels
    .where('touched_at')
    .above(now - holdMs)
    .and(({ user_id, note }) => user_id === userId && note.held)
    .first();
  return held !== undefined;
}
