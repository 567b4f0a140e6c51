import type { User } from '@/contracts/session.ts';
import type { Unfinished } from '@/domain/connectivity/disconnection.ts';
import { readKeptAgenda } from '@/utils/agenda/keep-agenda.ts';
import { closeOutage, listOutages, tellDisconnection } from '@/utils/outages.ts';
import { readSession } from '@/utils/session.ts';
import { readStatus } from '@/utils/status.ts';
import { fail } from './answer.ts';
import type { Background } from './background.ts';
import type { Verbs } from './route-message.ts';

/** A person's own timeline of outages, and what they say of one. */
export function connectivityVerbs(
  background: Background,
): Pick<Verbs, 'connectivity.read' | 'disconnection.tell' | 'disconnection.close'> {
  const { db, now, announce } = background;

  const unfinished = async (user: User): Promise<Unfinished> => {
    const { pending, refused } = await readStatus(db);
    const { items } = await readKeptAgenda(db, user.id);
    const open = await db.interactions
      .where({ user_id: user.id })
      .and(({ open_key, closed }) => open_key !== undefined && closed === null)
      .count();
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: user.organisation.time_zone }).format(now());
    const due = items.filter(({ on, done }) => !done && on <= today);
    return { outbox: pending + refused, due_today: due.length, open_conversations: open };
  };

  return {
    'connectivity.read': async () => {
      const user = await signedIn();
      if (!user) return nobody;
      const outages = await listOutages(db, user.id, now());
      return { ok: true, value: { outages, unfinished: await unfinished(user) } };
    },
    'disconnection.tell': async ({ outage, reason, told }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const at = new Date(now()).toISOString();
      const notice = { reason, told, at, unfinished: await unfinished(user) };
      if (!(await tellDisconnection(db, user.id, outage, notice))) return notThere;
      announce(['connectivity', 'outbox', 'status']);
      background.wake();
      return { ok: true, value: {} };
    },
    'disconnection.close': async ({ outage }) => {
      const user = await signedIn();
      if (!user) return nobody;
      if (!(await closeOutage(db, user.id, outage))) return notThere;
      announce(['connectivity']);
      return { ok: true, value: {} };
    },
  };
}

const nobody = fail('signed_out', 'Nobody is signed in.');
const notThere = fail('not_found', 'There is no such outage.');

async function signedIn(): Promise<User | null> {
  return (await readSession())?.session.user ?? null;
}
