import type { CombinadoDatabase } from '../db/database.ts';
import type { InteractionRow } from '../db/rows.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';

/**
 * Takes back the version of an outcome that stands: another event says so, and the one that was sent stays sent. Where
 * none stands any more and the interaction was closed a moment ago, it goes on exactly as it was; one that was begun in
 * the same conversation meanwhile gives way to it, unless something was done there.
 *
 * @param why in the words of whoever takes it back, or of the button
 * @param now milliseconds since the epoch
 * @returns whether the interaction is open again; null where this person has no such outcome here.
 */
export async function withdrawOutcome(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  why: string,
  now: number,
): Promise<{ reopened: boolean } | null> {
  const tables = [db.outcomes, db.interactions, db.panels, db.devices, db.outbox];
  return db.transaction('rw', tables, async () => {
    const row = await db.outcomes.get(interactionId);
    if (row?.user_id !== userId) return null;
    const standing = row.versions.findLast(({ withdrawn }) => !withdrawn);
    if (!standing) return null;
    const { id } = await enqueueEvent(db, userId, {
      occurred_at: new Date(now).toISOString(),
      interaction_id: interactionId,
      playbook: row.playbook,
      payload: { type: 'outcome.withdrawn', of: standing.event_id, why },
    });
    const versions = row.versions.map((each) =>
      each === standing ? { ...each, withdrawn: true, withdrawn_by: id } : each,
    );
    await db.outcomes.put({ ...row, versions });
    const interaction = await db.interactions.get(interactionId);
    const goesOn = interaction !== undefined && versions.every(({ withdrawn }) => withdrawn);
    return { reopened: goesOn && (await reopen(db, interaction, now)) };
  });
}

async function reopen(db: CombinadoDatabase, row: InteractionRow, now: number): Promise<boolean> {
  const { kept, closed_at: _, ...rest } = row;
  if (!kept || kept.until < now) return false;
  const open_key = `${row.user_id} ${kept.open.conversation_key}`;
  const successor = await db.interactions.where({ open_key }).first();
  if (successor && successor.open.interaction.actions.length > 0) return false;
  if (successor) await db.interactions.delete(successor.id);
  await db.interactions.put({ ...rest, open_key, open: kept.open, closed: null, touched_at: now });
  if (kept.panel) await db.panels.put(kept.panel);
  return true;
}
