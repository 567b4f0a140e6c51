import { sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { readLeaves } from './due-record.ts';

const rowsATurn = 500;

/**
 * Keeps beside outcomes what they leave to do that were written down without it: before migration 0025, or since by a server of
 * the version before that still runs beside. Until then an agenda opens their events.
 * Aborted, it ends with the turn that it is at; what is left is the next one's.
 * @returns how many
 */
export async function tellEarlierOutcomes({ db }: Pick<Backend, 'db'>, signal?: AbortSignal): Promise<number> {
  let told = 0;
  for (const { id: org_id } of await db.selectFrom('organisations').select('id').execute()) {
    while (!signal?.aborted) {
      const turn = await db.transaction().execute(async (tx) => {
        // As the partial index has them, so that what is done is not read again.
        const rows = await tx
          .selectFrom('outcomes')
          .select(['interaction_id', 'event_id'])
          .where('org_id', '=', org_id)
          .where(sql<boolean>`counts and leaves_of is distinct from event_id`)
          .orderBy('event_id')
          .limit(rowsATurn)
          .forUpdate()
          .skipLocked()
          .execute();
        if (rows.length === 0) return 0;
        const known = await readLeaves(
          tx,
          org_id,
          rows.map(({ event_id }) => event_id),
        );
        const of = rows.map(({ event_id }) => known.get(event_id));
        await sql`
          update outcomes set subject_id = told.subject_id, leaves = told.leaves, leaves_of = event_id
          from unnest(
            ${rows.map(({ interaction_id }) => interaction_id)}::uuid[], ${of.map((one) => one?.subject_id ?? null)}::uuid[],
            ${of.map((one) => one && JSON.stringify(one.leaves))}::jsonb[]) as told (interaction_id, subject_id, leaves)
          where outcomes.org_id = ${org_id} and outcomes.interaction_id = told.interaction_id`.execute(tx);
        return rows.length;
      });
      told += turn;
      if (turn < rowsATurn) break;
    }
  }
  return told;
}
