import type { Account } from '@/domain/interaction/account.ts';
import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import type { CombinadoDatabase } from '../db/database.ts';

/**
 * Puts what is newly known of an account into the open conversations of this person about it: from then on the engine sees
 * it. What happened in them stays as it is.
 *
 * @returns whether anything was new
 */
export async function keepAccount(
  db: CombinadoDatabase,
  userId: string,
  account: Account,
  contacts: ContactRecord[],
): Promise<boolean> {
  return db.transaction('rw', db.interactions, async () => {
    let news = false;
    const rows = await db.interactions
      .filter(
        ({ user_id, closed, open }) => user_id === userId && !closed && open.interaction.account?.ref === account.ref,
      )
      .toArray();
    for (const row of rows) {
      const { interaction } = row.open;
      const known = JSON.stringify([interaction.account, interaction.contacts]);
      if (known === JSON.stringify([account, contacts])) continue;
      await db.interactions.put({
        ...row,
        open: { ...row.open, interaction: { ...interaction, account, contacts } },
      });
      news = true;
    }
    return news;
  });
}

/** References of the accounts that this person's open conversations are about. */
export async function openAccountRefs(db: CombinadoDatabase, userId: string): Promise<string[]> {
  const rows = await db.interactions.filter(({ user_id, closed }) => user_id === userId && !closed).toArray();
  return [...new Set(rows.flatMap(({ open }) => open.interaction.account?.ref ?? []))];
}
