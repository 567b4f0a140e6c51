import type { Transaction } from 'kysely';
import type { EventPayload } from '@/contracts/event.ts';
import { applyRestriction } from '@/domain/interaction/apply-restriction.ts';
import type { Tables } from '../db/tables.ts';

export type RestrictionWord = Omit<Extract<EventPayload, { type: 'restriction.set' }>, 'type'>;

/**
 * Writes what debtors asked for into their accounts, in the transaction of the events and in their order, so that whoever
 * finds the account next is told. An account that this organisation does not have leaves only the event.
 *
 * @returns the accounts that changed
 */
export async function keepRestrictions(
  tx: Transaction<Tables>,
  org_id: string,
  words: readonly RestrictionWord[],
): Promise<string[]> {
  const byAccount = Map.groupBy(words, ({ account_ref }) => account_ref);
  const refs = [...byAccount.keys()].sort();
  if (refs.length === 0) return [];
  const rows = await tx
    .selectFrom('accounts')
    .select(['ref', 'document'])
    .where('org_id', '=', org_id)
    .where('ref', 'in', refs)
    .orderBy('ref')
    .forUpdate()
    .execute();
  for (const { ref, document } of rows) {
    let bars = document.restrictions ?? [];
    for (const { kind, channel, phone, since, stands } of byAccount.get(ref) ?? [])
      bars = applyRestriction(bars, { kind, channel, phone, since, until: null, source: 'debtor' }, stands);
    await tx
      .updateTable('accounts')
      .set({ document: JSON.stringify({ ...document, restrictions: bars }) })
      .where('org_id', '=', org_id)
      .where('ref', '=', ref)
      .execute();
  }
  return rows.map(({ ref }) => ref);
}

/** The event as it is kept: the account has the number, the log of events only its last four digits. */
export function withoutNumber<Payload extends { type: string }>(payload: Payload): Payload {
  const { phone } = payload as { phone?: unknown };
  if (payload.type !== 'restriction.set' || typeof phone !== 'string') return payload;
  return { ...payload, phone: `…${phone.slice(-4)}` };
}
