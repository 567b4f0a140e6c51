import { sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { type AgentDay, recountDay } from './agent-day.ts';

/** Entries of the feed that one transaction goes through: it holds their days as long. */
const entriesATime = 500;

/**
 * Counts every agent's day anew that changes of outcomes have touched since the last time, in whatever order those came: late
 * ones, corrections and withdrawals, and what a server of the former version wrote meanwhile. Ingest keeps the days as it
 * goes; this proves it, and mends what is otherwise. Several processes may do it at once: each organisation is one's.
 * Aborted, it ends with the part that it is at.
 *
 * @returns days that were counted, and those of them that had stood otherwise
 */
export async function recountDays(
  backend: Pick<Backend, 'db'>,
  signal?: AbortSignal,
): Promise<{ days: number; mended: number }> {
  const organisations = await backend.db.selectFrom('organisations').select(['id', 'currency']).execute();
  const sum = { days: 0, mended: 0 };
  for (const { id: org_id, currency } of organisations) {
    for (let more = true; more && !signal?.aborted; ) {
      const part = await recountPart(backend, org_id, currency);
      sum.days += part.days;
      sum.mended += part.mended;
      more = part.more;
    }
  }
  return sum;
}

async function recountPart({ db }: Pick<Backend, 'db'>, org_id: string, currency: string) {
  return db.transaction().execute(async (tx) => {
    await tx
      .insertInto('day_marks')
      .values({ org_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const mark = await tx
      .selectFrom('day_marks')
      .select('place')
      .where('org_id', '=', org_id)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    const head = await tx
      .selectFrom('outcome_feed_heads')
      .select('last')
      .where('org_id', '=', org_id)
      .executeTakeFirst();
    const to = Math.min((mark?.place ?? 0) + entriesATime, head?.last ?? 0);
    if (!mark || to <= mark.place) return { days: 0, mended: 0, more: false };
    // Every day that any version lay on: a correction may have moved the contact to another.
    const { rows } = await sql<AgentDay>`
      select distinct outcomes.agent_id, outcome_changes.day
      from outcome_feed
      join outcomes on outcomes.org_id = outcome_feed.org_id and outcomes.interaction_id = outcome_feed.interaction_id
      join outcome_changes on outcome_changes.org_id = outcomes.org_id
        and outcome_changes.interaction_id = outcomes.interaction_id and outcome_changes.kind = 'version'
      where outcome_feed.org_id = ${org_id} and outcome_feed.place > ${mark.place} and outcome_feed.place <= ${to}
      order by outcomes.agent_id, outcome_changes.day`.execute(tx);
    let mended = 0;
    for (const each of rows) if (await recountDay(tx, { org_id, currency }, each)) mended += 1;
    await tx.updateTable('day_marks').set({ place: to }).where('org_id', '=', org_id).execute();
    return { days: rows.length, mended, more: to < (head?.last ?? 0) };
  });
}
