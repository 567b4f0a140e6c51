import { sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { type AgentDay, recountDay } from './agent-day.ts';

/** Entries of the feed that are gone through together: a day that many of them touched is counted once for all of these. */
const entriesATime = 20_000;

/**
 * Counts every agent's day anew that changes of outcomes have touched since the last time, in whatever order those came: late
 * ones, corrections and withdrawals, and what a server of the former version wrote meanwhile. Ingest keeps the days as it
 * goes; this proves it, and mends what is otherwise. Each day is a transaction of its own, since ingest waits for the day that
 * is being counted. Aborted, it ends with the day that it is at; what it had not come to the end of is counted the next time.
 *
 * @param restMs an organisation is passed over that any process has begun with less than so many ms ago
 * @returns days that were counted, and those of them that had stood otherwise
 */
export async function recountDays(
  { db }: Pick<Backend, 'db'>,
  { restMs = 0, signal }: { readonly restMs?: number; readonly signal?: AbortSignal } = {},
): Promise<{ days: number; mended: number }> {
  const organisations = await db.selectFrom('organisations').select(['id', 'currency']).execute();
  const sum = { days: 0, mended: 0 };
  for (const { id: org_id, currency } of organisations) {
    let from = await takeUp(db, org_id, restMs);
    const { last = 0 } =
      (await db.selectFrom('outcome_feed_heads').select('last').where('org_id', '=', org_id).executeTakeFirst()) ?? {};
    while (from !== null && from < last && !signal?.aborted) {
      const to = Math.min(from + entriesATime, last);
      for (const each of await touchedDays(db, org_id, from, to)) {
        if (signal?.aborted) return sum;
        const mends = await db.transaction().execute((tx) => recountDay(tx, { org_id, currency }, each));
        sum.days += 1;
        if (mends) sum.mended += 1;
      }
      await db.updateTable('day_marks').set({ place: to }).where('org_id', '=', org_id).execute();
      from = to;
    }
  }
  return sum;
}

/** @returns up to which place its feed was gone through before; null where it is left to rest */
async function takeUp(db: Backend['db'], org_id: string, restMs: number): Promise<number | null> {
  const { rows } = await sql<{ place: number }>`
    insert into day_marks as known (org_id, counted_at) values (${org_id}, now())
    on conflict (org_id) do update set counted_at = now()
      where known.counted_at is null or known.counted_at <= now() - make_interval(secs => ${restMs / 1000})
    returning place`.execute(db);
  return rows[0]?.place ?? null;
}

/** Every day that any version lay on of what these entries are about: a correction may have moved the contact to another. */
async function touchedDays(db: Backend['db'], org_id: string, from: number, to: number): Promise<AgentDay[]> {
  const { rows } = await sql<AgentDay>`
    select distinct outcomes.agent_id, outcome_changes.day
    from outcome_feed
    join outcomes on outcomes.org_id = outcome_feed.org_id and outcomes.interaction_id = outcome_feed.interaction_id
    join outcome_changes on outcome_changes.org_id = outcomes.org_id
      and outcome_changes.interaction_id = outcomes.interaction_id and outcome_changes.kind = 'version'
    where outcome_feed.org_id = ${org_id} and outcome_feed.place > ${from} and outcome_feed.place <= ${to}
    order by outcomes.agent_id, outcome_changes.day`.execute(db);
  return rows;
}
