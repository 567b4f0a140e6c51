import type * as z from 'zod';
import type { LoggedOutcome } from '@/contracts/api.ts';
import { EventPayload } from '@/contracts/event.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';

interface Filter {
  readonly agent_id?: string | undefined;
  readonly account_ref?: string | undefined;
  readonly limit: number;
}

/**
 * Outcomes, newest first. Who has no role beside agent sees only their own.
 * @throws ApiProblem 403 when such a person asks for another's.
 */
export async function listOutcomes(
  backend: Backend,
  actor: Actor,
  filter: Filter,
): Promise<z.infer<typeof LoggedOutcome>[]> {
  const agentOnly = actor.roles.every((role) => role === 'agent');
  if (agentOnly && filter.agent_id && filter.agent_id !== actor.user_id) {
    throw new ApiProblem(403, 'forbidden', 'An agent sees only their own outcomes.');
  }
  const agentId = agentOnly ? actor.user_id : (filter.agent_id ?? null);
  const rows = await backend.db
    .selectFrom('events')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'events.org_id').onRef('users.id', '=', 'events.agent_id'),
    )
    .select([
      'events.id',
      'events.interaction_id',
      'events.agent_id',
      'users.name',
      'events.received_at',
      'events.occurred_at',
      'events.score',
      'events.payload',
    ])
    .where('events.org_id', '=', actor.org_id)
    .where('events.type', '=', 'outcome.logged')
    .$if(agentId !== null, (query) => query.where('events.agent_id', '=', agentId ?? ''))
    .$if(filter.account_ref !== undefined, (query) => query.where('events.account_ref', '=', filter.account_ref ?? ''))
    // Ids are of time, and the partitions lie in their order: the newest are found without sorting a month.
    .orderBy('events.id', 'desc')
    .limit(filter.limit)
    .execute();
  return rows.flatMap((row) => {
    // One that an older server stored in a shape of its own must not take the whole list down.
    const payload = EventPayload.safeParse(row.payload).data;
    if (payload?.type !== 'outcome.logged') return [];
    return {
      event_id: row.id,
      interaction_id: row.interaction_id,
      agent_id: row.agent_id,
      agent_name: row.name,
      received_at: row.received_at.toISOString(),
      occurred_at: row.occurred_at.toISOString(),
      score: row.score,
      record: payload.record,
    };
  });
}
