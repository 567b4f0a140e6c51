import type { LoggedHere } from '@/contracts/runtime-message.ts';
import type { CombinadoDatabase } from '../db/database.ts';

/** What this person recorded on this computer in the last days, the last changed first, and what became of each. */
export async function listLogged(db: CombinadoDatabase, userId: string): Promise<LoggedHere[]> {
  return db.transaction('r', db.outcomes, db.outbox, async () => {
    const rows = await db.outcomes.where({ user_id: userId }).toArray();
    const waiting = new Map((await db.outbox.toArray()).map(({ id, state }) => [id, state]));
    return rows
      .map(({ interaction_id, playbook, debtor, versions }) => ({
        interaction_id,
        playbook,
        debtor,
        versions: versions.map(({ event_id, at, withdrawn, record }) => ({
          event_id,
          at,
          withdrawn,
          record,
          state: waiting.get(event_id) ?? ('delivered' as const),
        })),
      }))
      .sort((a, b) => Date.parse(b.versions.at(-1)?.at ?? '') - Date.parse(a.versions.at(-1)?.at ?? ''));
  });
}
