import type { CombinadoDatabase } from './database.ts';

/** Under which name a session lies on disk while an update waits: see `carry-session.ts`. */
export const carriedNote = 'carried_session';

/**
 * The person leaves this browser: what it kept of debtors, conversations and deals goes, with or without a network. The
 * outbox stays, since what was saved must arrive; it is sealed, and what else stays names nobody: playbooks, ties of a chat by
 * hash, selectors, layouts, settings.
 */
export async function forgetCaches(db: CombinadoDatabase): Promise<void> {
  const caches = [db.accounts, db.agendas, db.calls, db.interactions, db.outcomes, db.panels, db.receipts, db.records];
  await db.transaction('rw', [...caches, db.heads, db.selector_heads, db.notes], async () => {
    for (const table of caches) await table.clear();
    await db.notes.delete(carriedNote);
    // The epoch stays, so that nobody is given an older playbook; who published it is a name.
    await db.heads.toCollection().modify(({ head }) => {
      if (head) head.published_by = '';
    });
    await db.selector_heads.toCollection().modify(({ head }) => {
      if (head) head.published_by = '';
    });
  });
}

/** Whether there is anything here of another person than `userId`, who went without signing out. */
export async function holdsOthers(db: CombinadoDatabase, userId: string): Promise<boolean> {
  const tables = [db.agendas, db.calls, db.interactions, db.outcomes, db.panels, db.receipts];
  for (const table of tables) if (await table.filter(({ user_id }) => user_id !== userId).count()) return true;
  return false;
}
