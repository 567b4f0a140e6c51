import type { Transaction } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Tables } from '../db/tables.ts';
import { type AgentDay, moveAgentDays } from './agent-day.ts';
import type { ReadyEvent } from './ingest-events.ts';
import { type OutcomeChange, settleOutcome } from './settle-outcome.ts';

/**
 * Writes down what new events say of outcomes, works out anew what each of those outcomes comes to, and moves the days of
 * the agents by the difference.
 *
 * @returns the conversations whose outcome stands now, and those that have none any more
 */
export async function keepOutcomes(
  tx: Transaction<Tables>,
  actor: Actor,
  events: readonly ReadyEvent[],
): Promise<{ readonly standing: readonly string[]; readonly withdrawn: readonly string[] }> {
  const { org_id } = actor;
  const changes = events.flatMap(({ event, change }) =>
    change ? [{ ...change, org_id, interaction_id: (event.interaction_id ?? event.id).toLowerCase() }] : [],
  );
  if (changes.length === 0) return { standing: [], withdrawn: [] };
  // In order, so that two requests about the same conversations never wait for each other in a ring.
  const ids = [...new Set(changes.map(({ interaction_id }) => interaction_id))].sort();
  const before = await lockOutcomes(tx, changes, ids);
  await tx.insertInto('outcome_changes').values(changes).execute();
  const all = Map.groupBy(
    await tx
      .selectFrom('outcome_changes')
      .selectAll()
      .where('org_id', '=', org_id)
      .where('interaction_id', 'in', ids)
      .execute(),
    ({ interaction_id }) => interaction_id,
  );

  const added: ReadyEvent[] = [];
  const moved: AgentDay[] = [];
  const settled = ids.flatMap((interaction_id) => {
    const of = all.get(interaction_id) ?? [];
    const outcome = settleOutcome(of);
    const was = before.get(interaction_id);
    if (was?.counts) moved.push(was);
    if (!outcome) return [];
    const { agent_id, team_id, shown, counts, versions } = outcome;
    const { event_id, past_limits, day, at } = shown;
    const only = of.length === 1 && agent_id === actor.user_id && events.find(({ event }) => event.id === event_id);
    if (only) added.push(only);
    else if (counts) moved.push({ agent_id, day });
    return [{ org_id, interaction_id, agent_id, team_id, event_id, counts, versions, past_limits, day, at }];
  });
  if (settled.length > 0) {
    await tx
      .insertInto('outcomes')
      .values(settled)
      .onConflict((conflict) =>
        conflict.columns(['org_id', 'interaction_id']).doUpdateSet((eb) => ({
          agent_id: eb.ref('excluded.agent_id'),
          team_id: eb.ref('excluded.team_id'),
          event_id: eb.ref('excluded.event_id'),
          counts: eb.ref('excluded.counts'),
          versions: eb.ref('excluded.versions'),
          past_limits: eb.ref('excluded.past_limits'),
          day: eb.ref('excluded.day'),
          at: eb.ref('excluded.at'),
        })),
      )
      .execute();
  }
  await moveAgentDays(tx, actor, added, moved);
  const those = (counts: boolean) => settled.flatMap((one) => (one.counts === counts ? [one.interaction_id] : []));
  return { standing: those(true), withdrawn: those(false) };
}

/**
 * The outcomes that these changes are about, as they stood, each locked until the transaction ends. One that is not there
 * yet is put there first, counting nothing: of two requests that bring its first two versions at once, one waits.
 */
async function lockOutcomes(
  tx: Transaction<Tables>,
  changes: readonly (OutcomeChange & { readonly org_id: string; readonly interaction_id: string })[],
  ids: readonly string[],
) {
  const places = ids.flatMap((id) => changes.find(({ interaction_id }) => interaction_id === id) ?? []);
  await tx
    .insertInto('outcomes')
    .values(
      places.map(({ org_id, interaction_id, event_id, agent_id, team_id, past_limits, day, at }) => ({
        org_id,
        interaction_id,
        event_id,
        agent_id,
        team_id,
        past_limits,
        day,
        at,
        counts: false,
        versions: 0,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const rows = await tx
    .selectFrom('outcomes')
    .select(['interaction_id', 'agent_id', 'day', 'counts'])
    .where('org_id', '=', places[0]?.org_id ?? '')
    .where('interaction_id', 'in', ids)
    .orderBy('interaction_id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.interaction_id, row]));
}
