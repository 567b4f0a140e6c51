import type { User } from '@/contracts/session.ts';
import { closeOutage, listOutages, tellDisconnection } from '@/utils/outages.ts';
import { readShift } from '@/utils/read-shift.ts';
import { readUnfinished } from '@/utils/read-unfinished.ts';
import { readSession } from '@/utils/session.ts';
import { fail } from './answer.ts';
import type { Background } from './background.ts';
import type { Verbs } from './route-message.ts';

/** A person's own timeline of outages, and what they say of one. */
export function connectivityVerbs(
  background: Background,
): Pick<Verbs, 'connectivity.read' | 'shift.read' | 'disconnection.tell' | 'disconnection.close'> {
  const { db, now, announce } = background;

  return {
    'connectivity.read': async () => {
      const user = await signedIn();
      if (!user) return nobody;
      const outages = await listOutages(db, user.id, now());
      return { ok: true, value: { outages, unfinished: await readUnfinished(db, user, now()) } };
    },
    'shift.read': async () => {
      const user = await signedIn();
      const receipt = user && (await readShift(db, user, now()));
      return receipt ? { ok: true, value: receipt } : nobody;
    },
    'disconnection.tell': async ({ outage, reason, told }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const at = new Date(now()).toISOString();
      const notice = { reason, told, at, unfinished: await readUnfinished(db, user, now()) };
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
