import { sql } from 'kysely';
import type * as z from 'zod';
import type { LoggedOutcome, OutcomeVersion } from '@/contracts/api.ts';
import { EventPayload } from '@/contracts/event.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import type { Database } from '../db/open-database.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { noteAccess } from '../privacy/access-log.ts';
import { openPayloads } from '../privacy/sealed-events.ts';
import { accountRefOf } from '../privacy/subjects.ts';

interface Filter {
  readonly agent_id?: string | undefined;
  readonly account_ref?: string | undefined;
  readonly limit: number;
}

/**
 * Outcomes as their latest versions say, the last changed first. Who has no role beside agent sees only their own.
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
  // Which they are first: joined at once, the events of everybody would be walked through until enough of one agent had come.
  const newest =
    filter.account_ref === undefined ? await newestOf(backend.db, actor.org_id, agentId, filter.limit) : null;
  if (newest?.length === 0) return [];
  const rows = await backend.db
    .selectFrom('outcomes')
    .innerJoin('events', (join) =>
      join.onRef('events.org_id', '=', 'outcomes.org_id').onRef('events.id', '=', 'outcomes.event_id'),
    )
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'outcomes.org_id').onRef('users.id', '=', 'outcomes.agent_id'),
    )
    .leftJoin('authority_requests', (join) =>
      join
        .onRef('authority_requests.org_id', '=', 'outcomes.org_id')
        .onRef('authority_requests.interaction_id', '=', 'outcomes.interaction_id')
        .on('authority_requests.decision', '=', 'approved')
        // An answer is for exactly the plan that was asked about.
        .on('authority_requests.agreement', '=', sql<Agreement>`events.payload -> 'record' -> 'agreement'`),
    )
    .distinctOn('outcomes.event_id')
    .select([
      'outcomes.event_id',
      'events.interaction_id',
      'outcomes.agent_id',
      'outcomes.versions',
      'outcomes.counts',
      'outcomes.past_limits',
      'authority_requests.id as approval',
      'users.name',
      'events.received_at',
      'events.occurred_at',
      'events.score',
      'events.payload',
      'events.subject_id',
      'events.sealed',
    ])
    .where('outcomes.org_id', '=', actor.org_id)
    .where('outcomes.versions', '>', 0)
    .$if(agentId !== null, (query) => query.where('outcomes.agent_id', '=', agentId ?? ''))
    .$if(newest !== null, (query) =>
      query
        .where('outcomes.interaction_id', '=', sql<string>`any(${newest?.map((one) => one.interaction_id)}::uuid[])`)
        // Ids are of time: the months before are not even planned for. A version that came meanwhile is a later one.
        .where('events.id', '>=', newest?.at(-1)?.event_id ?? ''),
    )
    .$if(filter.account_ref !== undefined, (query) => query.where('events.account_ref', '=', filter.account_ref ?? ''))
    .orderBy('outcomes.event_id', 'desc')
    .limit(filter.limit)
    .execute();
  const opened = await openPayloads(
    backend.db,
    backend.dataKeys,
    actor.org_id,
    rows.map(({ event_id: id, ...row }) => ({ id, ...row })),
  );
  if (filter.account_ref !== undefined && rows.length > 0)
    await noteAccess(backend, actor, 'outcomes.list', [filter.account_ref]);
  return rows.flatMap((row) => {
    const { payload: whole, erased } = opened.get(row.event_id) ?? { payload: row.payload, erased: false };
    // One that an older server stored in a shape of its own must not take the whole list down.
    const payload = EventPayload.safeParse(whole).data;
    if (payload?.type !== 'outcome.logged') return [];
    return {
      event_id: row.event_id,
      interaction_id: row.interaction_id,
      agent_id: row.agent_id,
      agent_name: row.name,
      versions: row.versions,
      withdrawn: !row.counts,
      ...(erased ? { erased } : {}),
      unapproved: row.past_limits && row.approval === null,
      received_at: row.received_at.toISOString(),
      occurred_at: row.occurred_at.toISOString(),
      score: row.score,
      record: payload.record,
    };
  });
}

/** The last outcomes of the organisation, or of one agent, the newest first. An index lies in their order. */
async function newestOf(db: Database, org_id: string, agentId: string | null, limit: number) {
  return db
    .selectFrom('outcomes')
    .select(['interaction_id', 'event_id'])
    .where('org_id', '=', org_id)
    .where('versions', '>', 0)
    .$if(agentId !== null, (query) => query.where('agent_id', '=', agentId ?? ''))
    .orderBy('event_id', 'desc')
    .limit(limit)
    .execute();
}

/**
 * Every version of the outcome of a conversation, the first one first. Who has no role beside agent sees only their own.
 * @throws ApiProblem 404 where there is none that the caller may see.
 */
export async function listVersions(
  backend: Backend,
  actor: Actor,
  interactionId: string,
): Promise<z.infer<typeof OutcomeVersion>[]> {
  const rows = await backend.db
    .selectFrom('outcomes')
    .innerJoin('outcome_changes', (join) =>
      join
        .onRef('outcome_changes.org_id', '=', 'outcomes.org_id')
        .onRef('outcome_changes.interaction_id', '=', 'outcomes.interaction_id'),
    )
    .innerJoin('events', (join) =>
      join.onRef('events.org_id', '=', 'outcomes.org_id').onRef('events.id', '=', 'outcome_changes.event_id'),
    )
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'outcomes.org_id').onRef('users.id', '=', 'events.agent_id'),
    )
    .select([
      'events.id',
      'events.agent_id',
      'users.name',
      'events.occurred_at',
      'events.payload',
      'events.subject_id',
      'events.sealed',
    ])
    .where('outcomes.org_id', '=', actor.org_id)
    .where('outcomes.interaction_id', '=', interactionId)
    .$if(
      actor.roles.every((role) => role === 'agent'),
      (query) => query.where('outcomes.agent_id', '=', actor.user_id),
    )
    .orderBy('outcome_changes.version')
    .orderBy('events.id')
    .execute();
  if (rows.length === 0) throw new ApiProblem(404, 'not_found', 'There is no such outcome.');
  const opened = await openPayloads(backend.db, backend.dataKeys, actor.org_id, rows);
  const read = rows.map((row) => ({ row, payload: EventPayload.safeParse(opened.get(row.id)?.payload).data }));
  const withdrawn = new Set(
    read.flatMap(({ payload }) => (payload?.type === 'outcome.withdrawn' ? [payload.of.toLowerCase()] : [])),
  );
  const refs = read.flatMap(({ payload }) => accountRefOf(payload) ?? []);
  await noteAccess(backend, actor, 'outcomes.versions', refs);
  return read.flatMap(({ row, payload }) =>
    payload?.type === 'outcome.logged'
      ? {
          event_id: row.id,
          author_id: row.agent_id,
          author_name: row.name,
          occurred_at: row.occurred_at.toISOString(),
          withdrawn: withdrawn.has(row.id),
          ...(opened.get(row.id)?.erased ? { erased: true } : {}),
          record: payload.record,
        }
      : [],
  );
}
