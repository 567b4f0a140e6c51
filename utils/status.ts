import Dexie from 'dexie';
import type { OutboxRow, Status } from '@/contracts/runtime-message.ts';
import { readOfflineSince } from './connectivity.ts';
import type { CombinadoDatabase } from './db/database.ts';
import type { OutboxEntry } from './db/rows.ts';
import { readSession } from './session.ts';

/** Where things stand, for the popup, the sidebar's footer and the toolbar. */
export async function readStatus(db: CombinadoDatabase): Promise<Status> {
  const kept = await readSession();
  const user = kept?.session.user ?? null;
  const entries = await entriesOf(db, user?.id);
  const refused = entries.filter((entry) => entry.state === 'refused').length;
  const acknowledged = user ? db.acknowledgements.where({ user_id: user.id }) : db.acknowledgements;
  const offline_since = await readOfflineSince(db);
  const device = user ? await db.devices.get(user.id) : undefined;
  const head = user?.playbook_id ? await db.heads.get([user.organisation.id, user.playbook_id]) : null;
  return {
    user,
    session: kept?.state ?? 'none',
    online: offline_since === null,
    offline_since,
    pending: entries.length - refused,
    refused,
    missing: device?.missing ?? [],
    clock_offset_ms: device?.clock_offset_ms ?? 0,
    delivered: await acknowledged.count(),
    last_acknowledged_at: (await db.acknowledgements.orderBy('at').last())?.at ?? null,
    playbook: { head: head?.head ?? null, refused: head?.refused?.why ?? null },
  };
}

/** What waits or was refused, in order of seq, without what it says. */
export async function listOutbox(db: CombinadoDatabase): Promise<OutboxRow[]> {
  const entries = await entriesOf(db, (await readSession())?.session.user.id);
  return entries.map(({ id, seq, envelope, state, attempts, kept_at, why }) => ({
    id,
    seq,
    type: envelope.payload.type,
    state,
    attempts,
    kept_at,
    why,
  }));
}

/** Of the person who is signed in; of everybody who ever was, where nobody is. */
async function entriesOf(db: CombinadoDatabase, userId: string | undefined): Promise<OutboxEntry[]> {
  if (userId === undefined) return db.outbox.orderBy('[user_id+seq]').toArray();
  return db.outbox.where('[user_id+seq]').between([userId, Dexie.minKey], [userId, Dexie.maxKey]).toArray();
}
