import type { ConsentReceipt } from '@/domain/agreement/consent-receipt.ts';
import { consentText } from '@/domain/agreement/summary-text.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { sha256Hex } from '../playbook-sync/sha256-hex.ts';

/**
 * Keeps the receipt of an interaction of this person, in place of an earlier one. One whose hash is not that of its own
 * deal and summary is not kept: on paper nobody could tell.
 *
 * @param now milliseconds since the epoch
 */
export async function keepReceipt(
  db: CombinadoDatabase,
  userId: string,
  receipt: ConsentReceipt,
  now: number,
): Promise<'kept' | 'no_interaction' | 'other_hash'> {
  if ((await sha256Hex(consentText(receipt.agreement, receipt.summary))) !== receipt.hash) return 'other_hash';
  return db.transaction('rw', db.interactions, db.receipts, async () => {
    const { interaction_id } = receipt;
    if ((await db.interactions.get(interaction_id))?.user_id !== userId) return 'no_interaction';
    await db.receipts.put({ interaction_id, user_id: userId, receipt, kept_at: now });
    return 'kept';
  });
}
