import type * as z from 'zod';
import type { AuthorityAnswer } from '@/contracts/authority.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import type { CombinadoDatabase } from '../db/database.ts';

/** Whether an open conversation of this person waits for a supervisor: only then is there anything to ask the server. */
export async function waitsForAnswer(db: CombinadoDatabase, userId: string): Promise<boolean> {
  const waiting = await db.interactions
    .filter(
      ({ user_id, closed, open }) => user_id === userId && !closed && unanswered(open.interaction.actions).size > 0,
    )
    .first();
  return waiting !== undefined;
}

/**
 * Writes answers of supervisors into the conversations that asked, each once: from then on they need no server.
 *
 * @returns whether anything was new
 */
export async function keepAnswers(
  db: CombinadoDatabase,
  userId: string,
  answers: readonly z.infer<typeof AuthorityAnswer>[],
): Promise<boolean> {
  return db.transaction('rw', db.interactions, async () => {
    let news = false;
    for (const { request, interaction_id, decision, by, at, note, counter } of answers) {
      const row = await db.interactions.get(interaction_id);
      if (!row || row.user_id !== userId || row.closed) continue;
      const { interaction } = row.open;
      if (!unanswered(interaction.actions).has(request)) continue;
      const action: InteractionAction = {
        type: 'authority.answered',
        at,
        request,
        decision,
        by,
        note,
        ...(counter && { counter }),
      };
      const actions = [...interaction.actions, action];
      await db.interactions.put({ ...row, open: { ...row.open, interaction: { ...interaction, actions } } });
      news = true;
    }
    return news;
  });
}

function unanswered(actions: readonly InteractionAction[]): Set<string> {
  const ids = new Set<string>();
  for (const action of actions) {
    if (action.type === 'authority.requested') ids.add(action.request);
    if (action.type === 'authority.answered') ids.delete(action.request);
  }
  return ids;
}
