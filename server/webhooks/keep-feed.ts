import { sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
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
  const { last } = await tx
    .insertInto('outcome_feed_heads')
    .values({ org_id, last: changes.length })
    .onConflict((conflict) =>
      conflict.column('org_id').doUpdateSet({ last: sql<number>`outcome_feed_heads.last + ${changes.length}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  const placed = changes.map((change, n) => ({ ...change, place: last - changes.length + 1 + n }));
  await tx
    .insertInto('outcome_feed')
    .values(placed.map(({ event_id, interaction_id, place }) => ({ org_id, place, event_id, interaction_id })))
    .execute();
  const receivers = await tx.selectFrom('webhooks').select(['id', 'outcomes']).where('org_id', '=', org_id).execute();
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
