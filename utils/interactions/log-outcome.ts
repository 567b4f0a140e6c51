import type { OutcomeRecord } from '@/contracts/event.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';

/**
 * Keeps the outcome for sending and closes the interaction, in one transaction: resolves when both are on disk. Logged
 * twice, it answers with the first event. What is kept of a closed interaction names nobody.
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
): Promise<{ event_id: string; seq: number } | null> {
  return db.transaction('rw', db.interactions, db.devices, db.outbox, async () => {
    const row = await db.interactions.get(interactionId);
    if (!row || row.user_id !== userId) return null;
    if (row.closed) return row.closed;
    const { id, seq } = await enqueueEvent(db, userId, {
      occurred_at: record.ended_at,
      interaction_id: interactionId,
      playbook: row.open.playbook,
      payload: { type: 'outcome.logged', record },
    });
    const closed = { event_id: id, seq };
    const interaction = { ...row.open.interaction, account: null, actions: [], turns: [], draft: null };
    await db.interactions.put({
      id: row.id,
      user_id: userId,
      open: { ...row.open, conversation_key: '', interaction },
      closed,
      touched_at: now,
    });
    return closed;
  });
}
