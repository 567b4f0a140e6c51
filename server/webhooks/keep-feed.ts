import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { uuidList } from '../db/binary-lists.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';

/** What an event says of an outcome. `outcome`: which one it is; null for a withdrawal, which every receiver is told of. */
export interface FedChange {
  readonly event_id: string;
  readonly interaction_id: string;
  readonly outcome: string | null;
}

/**
 * Gives changes of outcomes their places in the organisation's feed and writes down whom to tell, in the transaction of
 * their events. It takes the head's row, and so comes late in it: places are in the order of commits, and none is skipped.
 */
export async function keepFeed(
  tx: Transaction<Tables>,
  org_id: string,
  now: Date,
  changes: readonly FedChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const events = changes.map(({ event_id }) => event_id);
  const interactions = changes.map(({ interaction_id }) => interaction_id);
  // The head, the places and who is to be told in one statement: everybody else waits for the head meanwhile.
  const { rows } = await executePrepared(
    tx,
    sql<{ last: number; id: string | null; outcomes: string[] | null }>`
    with head as (
      insert into outcome_feed_heads as known (org_id, last) values (${org_id}, ${changes.length})
      on conflict (org_id) do update set last = known.last + excluded.last
      returning last
    ), fed as (
      insert into outcome_feed (org_id, place, event_id, interaction_id)
      select ${org_id}, head.last - ${changes.length}::int + n, event_id, interaction_id
      from head, unnest(${uuidList(events)}::uuid[], ${uuidList(interactions)}::uuid[]) with ordinality as change (event_id, interaction_id, n)
    )
    select head.last, receiver.id, receiver.outcomes from head left join webhooks as receiver on receiver.org_id = ${org_id}`,
  );
  const last = rows[0]?.last ?? changes.length;
  const receivers = rows.flatMap(({ id, outcomes }) => (id === null ? [] : [{ id, outcomes }]));
  const placed = changes.map((change, n) => ({ ...change, place: last - changes.length + 1 + n }));
  const deliveries = receivers.flatMap(({ id: webhook_id, outcomes }) =>
    placed
      .filter(({ outcome }) => outcome === null || outcomes === null || outcomes.includes(outcome))
      .map(({ outcome: _, ...change }) => ({
        ...{ org_id, webhook_id, ...change },
        id: uuidv7(),
        created_at: now,
        due_at: now,
      })),
  );
  if (deliveries.length > 0) await tx.insertInto('webhook_deliveries').values(deliveries).execute();
}
