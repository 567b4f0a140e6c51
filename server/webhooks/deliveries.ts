import { sql } from 'kysely';
import type { Delivery } from '@/contracts/webhook.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';

const shown = 50;
const dayMs = 24 * 3600_000;

/** What was and is to be told to one receiver: the last 50, newest first. @throws ApiProblem 404 */
export async function listDeliveries(backend: Backend, { org_id }: Actor, webhook_id: string): Promise<Delivery[]> {
  await expectWebhook(backend, org_id, webhook_id);
  const rows = await backend.db
    .selectFrom('webhook_deliveries as delivery')
    .leftJoin('events', (join) =>
      join.onRef('events.org_id', '=', 'delivery.org_id').onRef('events.id', '=', 'delivery.event_id'),
    )
    .select([
      'delivery.id',
      'delivery.event_id',
      sql<string | null>`events.payload -> 'record' ->> 'outcome'`.as('outcome'),
      'delivery.state',
      'delivery.attempts',
      'delivery.created_at',
      'delivery.due_at',
      'delivery.status',
      'delivery.why',
      'delivery.ended_at',
    ])
    .where('delivery.org_id', '=', org_id)
    .where('delivery.webhook_id', '=', webhook_id)
    .orderBy('delivery.created_at', 'desc')
    .orderBy('delivery.place', 'desc')
    .limit(shown)
    .execute();
  return rows.map(({ created_at, due_at, ended_at, ...row }) => ({
    ...row,
    created_at: created_at.toISOString(),
    due_at: due_at.toISOString(),
    ended_at: ended_at?.toISOString() ?? null,
  }));
}

/**
 * Has what waits or was parked tried at once, for another day; one delivery, or (null) all of the receiver's.
 * @returns how many
 * @throws ApiProblem 404
 */
export async function retryDeliveries(
  backend: Backend,
  { org_id }: Actor,
  webhook_id: string,
  id: string | null,
): Promise<number> {
  await expectWebhook(backend, org_id, webhook_id);
  const now = backend.now();
  const { numUpdatedRows } = await backend.db
    .updateTable('webhook_deliveries')
    .set({ state: 'waiting', attempts: 0, created_at: now, due_at: now, ended_at: null })
    .where('org_id', '=', org_id)
    .where('webhook_id', '=', webhook_id)
    .where('state', 'in', ['waiting', 'parked'])
    .where((eb) => eb.or([eb('leased_until', 'is', null), eb('leased_until', '<', now)]))
    .$if(id !== null, (query) => query.where('id', '=', id ?? ''))
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Lets go of what was told a month ago, and of what could not be told a quarter ago. */
export async function sweepDeliveries({ db, now }: Pick<Backend, 'db' | 'now'>): Promise<void> {
  for (const [state, days] of [
    ['delivered', 30],
    ['parked', 90],
  ] as const)
    await db
      .deleteFrom('webhook_deliveries')
      .where('state', '=', state)
      .where('ended_at', '<', new Date(now().getTime() - days * dayMs))
      .execute();
}

async function expectWebhook({ db }: Backend, org_id: string, id: string): Promise<void> {
  const row = await db
    .selectFrom('webhooks')
    .select('id')
    .where('org_id', '=', org_id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new ApiProblem(404, 'not_found', 'There is no such receiver.');
}
