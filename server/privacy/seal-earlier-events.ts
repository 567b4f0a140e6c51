import { sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { personalTypes } from './personal-parts.ts';
import { sealPayload } from './sealed-events.ts';
import { accountRefOf, holderKey, holderOf, subjectsOf } from './subjects.ts';

const rowsATurn = 500;

/**
 * Seals events that were stored in the clear: before migration 0017, or since by a server of the version before that still
 * runs beside. Each keeps its hash, which is of what it said: see `verify-ledger.ts`.
 * Aborted, it ends with the turn that it is at; what is left is the next one's.
 * @returns how many
 */
export async function sealEarlierEvents(
  { db, dataKeys }: Pick<Backend, 'db' | 'dataKeys'>,
  signal?: AbortSignal,
): Promise<number> {
  let sealed = 0;
  for (const { id: org_id } of await db.selectFrom('organisations').select('id').execute()) {
    await dataKeys.ready(org_id);
    while (!signal?.aborted) {
      const turn = await db.transaction().execute(async (tx) => {
        const rows = await tx
          .selectFrom('events')
          .select(['id', 'agent_id', 'interaction_id', 'account_ref', 'payload'])
          .where('org_id', '=', org_id)
          .where('sealed', 'is', null)
          // As the partial index has them, so that what is done is not read again.
          .where(
            'type',
            'in',
            personalTypes.map((type) => sql.lit(type)),
          )
          .orderBy('id')
          .limit(rowsATurn)
          .forUpdate()
          .skipLocked()
          .execute();
        const about = (row: (typeof rows)[number]) =>
          holderOf({ interaction_id: row.interaction_id, payload: row.payload }, row.agent_id);
        const subjects = await subjectsOf(tx, dataKeys, org_id, rows.map(about));
        for (const row of rows) {
          const { payload, subject_id, sealed } = sealPayload(
            org_id,
            row.id,
            row.payload,
            subjects.get(holderKey(about(row))),
          );
          await tx
            .updateTable('events')
            .set({
              payload: JSON.stringify(payload),
              subject_id,
              sealed,
              carried: true,
              account_ref: accountRefOf(row.payload),
            })
            .where('org_id', '=', org_id)
            .where('id', '=', row.id)
            .execute();
        }
        return rows.length;
      });
      sealed += turn;
      if (turn < rowsATurn) break;
    }
  }
  return sealed;
}
