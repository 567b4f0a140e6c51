import { mergeTurns } from '@/domain/conversation/merge-turns.ts';
import type { Turn } from '@/domain/conversation/turn.ts';
import type { CombinadoDatabase } from '../db/database.ts';

/** The newest turns stay; a contract bounds how many a message may carry. */
const mostTurns = 2000;

/**
 * Keeps turns that were read from the page with the open interaction they belong to, so that a page which draws fewer of
 * them later takes nothing back.
 *
 * @param now milliseconds since the epoch
 * @returns whether anything was new; null where this person has no such open interaction.
 */
export async function keepTurns(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  turns: readonly Turn[],
  now: number,
): Promise<boolean | null> {
  return db.transaction('rw', db.interactions, async () => {
    const row = await db.interactions.get(interactionId);
    if (!row || row.user_id !== userId || row.closed) return null;
    const { interaction } = row.open;
    const merged = mergeTurns(interaction.turns, turns).slice(-mostTurns);
    const same =
      merged.length === interaction.turns.length && merged.every((turn, at) => turn === interaction.turns[at]);
    if (same) return false;
    const open = { ...row.open, interaction: { ...interaction, turns: merged } };
    await db.interactions.put({ ...row, open, touched_at: now });
    return true;
  });
}
