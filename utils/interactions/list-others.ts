import { type OtherAccount, otherAccountOf } from '@/domain/interaction/other-account.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { staleAfterMs } from './stale-after.ts';

/** More than anybody holds at once. */
const most = 40;

/**
 * What would tell of other accounts in a text of this interaction: of those that this person has in conversation, and
 * of one that was closed a moment ago, the latest first.
 *
 * @param now milliseconds since the epoch
 */
export async function listOthers(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  now: number,
): Promise<OtherAccount[]> {
  const rows = await db.interactions.where({ user_id: userId }).toArray();
  const own = rows.find(({ id }) => id === interactionId)?.open.interaction.account?.ref;
  const others = new Map<string, OtherAccount>();
  for (const row of rows.sort((a, b) => b.touched_at - a.touched_at)) {
    if (now - row.touched_at > staleAfterMs || others.size >= most) break;
    // One that was closed names nobody any more, but for the moment in which it can be taken back.
    const { account, actions } = (row.kept?.open ?? row.open).interaction;
    if (!account || account.ref === own || others.has(account.ref)) continue;
    others.set(account.ref, otherAccountOf(account, actions));
  }
  return [...others.values()];
}
