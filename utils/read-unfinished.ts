import type { User } from '@/contracts/session.ts';
import type { Unfinished } from '@/domain/connectivity/disconnection.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { readKeptAgenda } from './agenda/keep-agenda.ts';
import type { CombinadoDatabase } from './db/database.ts';

/** What lies unfinished for a person on this computer. @param now milliseconds since the epoch */
export async function readUnfinished(db: CombinadoDatabase, user: User, now: number): Promise<Unfinished> {
  const outbox = await db.outbox.filter(({ user_id }) => user_id === user.id).count();
  const { items } = await readKeptAgenda(db, user.id);
  const open = await db.interactions
    .where({ user_id: user.id })
    .and(({ open_key, closed }) => open_key !== undefined && closed === null)
    .count();
  const today = localDay(now, user.organisation.time_zone);
  const due = items.filter(({ on, done }) => !done && on <= today);
  return { outbox, due_today: due.length, open_conversations: open };
}
