import type { OutcomeRecord } from '@/contracts/event.ts';
import { initialsOf } from '@/domain/interaction/initials-of.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { InteractionRow } from '../db/rows.ts';
import { addVersion, type LoggedEvent } from './add-version.ts';

/** How long a closed interaction can be gone on with as it was: longer than the offer to undo stays in sight. */
export const undoMs = 60_000;

/**
 * Keeps the outcome for sending and closes the interaction, in one transaction: resolves when both are on disk. Logged
 * twice, it answers with the first event; logged after it was taken back, it is the next version. What is kept of a closed
 * interaction names nobody, but for the minute in which it can be taken back.
 *
 * @param now milliseconds since the epoch
 * @returns null where this person has no such interaction.
 */
export async function logOutcome(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  record: OutcomeRecord,
  now: number,
): Promise<LoggedEvent | null> {
  return db.transaction('rw', [db.interactions, db.panels, db.outcomes, db.devices, db.outbox], async () => {
    const row = await db.interactions.get(interactionId);
    if (!row || row.user_id !== userId) return null;
    if (row.closed) return row.closed;
    const before = (await db.outcomes.get(interactionId)) ?? {
      interaction_id: interactionId,
      user_id: userId,
      playbook: row.open.playbook,
      debtor: initialsOf(row.open.interaction.account?.debtor_name ?? ''),
      versions: [],
      logged_at: now,
    };
    const closed = await addVersion(db, before, record, record.ended_at);
    const panel = (await db.panels.get(interactionId)) ?? null;
    await db.panels.delete(interactionId);
    const interaction = { ...row.open.interaction, account: null, contacts: [], actions: [], turns: [], draft: null };
    const { open_key: _, ...rest } = row;
    await db.interactions.put({
      ...rest,
      open: { ...row.open, conversation_key: '', interaction },
      closed,
      kept: { open: row.open, panel, until: now + undoMs },
      touched_at: now,
      closed_at: now,
    } satisfies InteractionRow);
    return closed;
  });
}
