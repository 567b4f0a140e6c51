import type { Transaction } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import type { Tables } from '../db/tables.ts';
import { type AgentDay, moveAgentDays } from './agent-day.ts';
import type { CountedOutcome } from './counted-outcome.ts';
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
  const changes = events.flatMap(({ event, change, counted }) =>
    change ? [{ ...change, counted, org_id, interaction_id: (event.interaction_id ?? event.id).toLowerCase() }] : [],
  );
  if (changes.length === 0) return { standing: [], withdrawn: [] };
  // In order, so that two requests about the same conversations never wait for each other in a ring.
  const ids = [...new Set(changes.map(({ interaction_id }) => interaction_id))].sort();
  const placed = await placeOutcomes(tx, changes, ids);
  await tx
    .insertInto('outcome_changes')
    .values(changes.map((change) => ({ ...change, counted: change.counted && JSON.stringify(change.counted) })))
    .execute();
  const others = ids.filter((id) => !placed.has(id));
  const settled = others.length > 0 ? await settleAgain(tx, org_id, others) : { outcomes: [], moved: [] };
  const added = events.filter(
    ({ event, change }) => change && placed.has((event.interaction_id ?? event.id).toLowerCase()),
  );
  await moveAgentDays(tx, actor, added, settled.moved);
  const those = (counts: boolean) =>
    settled.outcomes.flatMap((one) => (one.counts === counts ? [one.interaction_id] : []));
  return { standing: [...placed, ...those(true)], withdrawn: those(false) };
}

type Change = OutcomeChange & {
  readonly org_id: string;
  readonly interaction_id: string;
  readonly counted: CountedOutcome | null;
};

/**
 * Puts there what is not there yet and locks it until the transaction ends: of two requests that bring the first two versions
 * of one outcome at once, one waits. Where the only word of an outcome is a version, that is at once what it comes to.
 * @returns those that are settled by that
 */
async function placeOutcomes(
  tx: Transaction<Tables>,
  changes: readonly Change[],
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const byId = Map.groupBy(changes, ({ interaction_id }) => interaction_id);
  const alone = (id: string): boolean => byId.get(id)?.length === 1 && byId.get(id)?.[0]?.kind === 'version';
  const places = ids.flatMap((id) => byId.get(id)?.[0] ?? []);
  const made = await tx
    .insertInto('outcomes')
    .values(
      places.map(({ org_id, interaction_id, event_id, agent_id, team_id, past_limits, day, at, counted }) => ({
        ...{ org_id, interaction_id, event_id, agent_id, team_id, past_limits, day, at },
        counts: alone(interaction_id),
        versions: alone(interaction_id) ? 1 : 0,
        due_until: dueOf(counted),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('interaction_id')
    .execute();
  return new Set(made.flatMap(({ interaction_id }) => (alone(interaction_id) ? [interaction_id] : [])));
}

/** Works out anew what outcomes come to whose changes are written down already, and which days that moves. */
async function settleAgain(tx: Transaction<Tables>, org_id: string, ids: readonly string[]) {
  const before = await tx
    .selectFrom('outcomes')
    .select(['interaction_id', 'agent_id', 'day', 'counts'])
    .where('org_id', '=', org_id)
    .where('interaction_id', 'in', ids)
    .orderBy('interaction_id')
    .forUpdate()
    .execute();
  // Read once they are locked, so that what another request has just brought is among them.
  const all = Map.groupBy(
    await tx
      .selectFrom('outcome_changes')
      .selectAll()
      .where('org_id', '=', org_id)
      .where('interaction_id', 'in', ids)
      .execute(),
    ({ interaction_id }) => interaction_id,
  );
  const moved: AgentDay[] = before.filter(({ counts }) => counts);
  const outcomes = ids.flatMap((interaction_id) => {
    const of = all.get(interaction_id) ?? [];
    const outcome = settleOutcome(of);
    if (!outcome) return [];
    const { agent_id, team_id, shown, counts, versions } = outcome;
    const { event_id, past_limits, day, at } = shown;
    if (counts) moved.push({ agent_id, day });
    const due_until = dueOf(of.find((change) => change.event_id === event_id)?.counted ?? null);
    return [{ org_id, interaction_id, agent_id, team_id, event_id, counts, versions, past_limits, day, at, due_until }];
  });
  if (outcomes.length > 0) {
    await tx
      .insertInto('outcomes')
      .values(outcomes)
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
          due_until: eb.ref('excluded.due_until'),
        })),
      )
      .execute();
  }
  return { outcomes, moved };
}

/** Where nobody has worked it out (a server of the former version), it may be any day; where it says of none, none. */
function dueOf(counted: CountedOutcome | null): string {
  return counted ? (counted.due ?? '-infinity') : 'infinity';
}
