import { sql, type Transaction } from 'kysely';
import type { Actor } from '../auth/actor.ts';
import { boolList, int4List, jsonList, textList, timeList, uuidList } from '../db/binary-lists.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';
import { holderKey, holderOf, type Subject } from '../privacy/subjects.ts';
import { type AgentDay, moveAgentDays } from './agent-day.ts';
import type { CountedOutcome } from './counted-outcome.ts';
import { type Leaves, leavesOf, readLeaves } from './due-record.ts';
import { conversationOf, type ReadyEvent } from './prepare-event.ts';
import { type OutcomeChange, settleOutcome } from './settle-outcome.ts';

/**
 * Writes down what new events say of outcomes, works out anew what each of those outcomes comes to, and moves the days of
 * the agents by the difference.
 *
 * @returns the conversations whose outcome stands now, and those that have none any more
 */
export async function keepOutcomes(
  tx: Transaction<Tables>,
  organisation: Pick<Actor, 'org_id' | 'currency'>,
  events: readonly ReadyEvent[],
  subjects: ReadonlyMap<string, Subject>,
): Promise<{ readonly standing: readonly string[]; readonly withdrawn: readonly string[] }> {
  const { org_id } = organisation;
  const changes = events.flatMap(({ event, actor, record, change, counted }) => {
    if (!change) return [];
    const subject_id = subjects.get(holderKey(holderOf(event, actor.user_id)))?.id ?? null;
    const leaves = record && leavesOf(record, event.playbook?.hash ?? null);
    return [{ ...change, counted, subject_id, leaves, org_id, interaction_id: conversationOf(event) }];
  });
  if (changes.length === 0) return { standing: [], withdrawn: [] };
  // In order, so that two requests about the same conversations never wait for each other in a ring.
  const ids = [...new Set(changes.map(({ interaction_id }) => interaction_id))].sort();
  const placed = await placeOutcomes(tx, org_id, changes, ids);
  const others = ids.filter((id) => !placed.has(id));
  const settled = others.length > 0 ? await settleAgain(tx, org_id, others) : { outcomes: [], moved: [] };
  const added = events.filter(({ event, change }) => change && placed.has(conversationOf(event)));
  await moveAgentDays(tx, organisation, added, settled.moved);
  const those = (counts: boolean) =>
    settled.outcomes.flatMap((one) => (one.counts === counts ? [one.interaction_id] : []));
  return { standing: [...placed, ...those(true)], withdrawn: those(false) };
}

type Change = OutcomeChange & {
  readonly org_id: string;
  readonly interaction_id: string;
  readonly counted: CountedOutcome | null;
  readonly subject_id: string | null;
  readonly leaves: Leaves | null;
};

/**
 * Writes changes down, and puts outcomes there that are not there yet and locks them until the transaction ends: of two
 * requests that bring the first two versions of one outcome at once, one waits. Where the only word of an outcome is a version,
 * that is at once what it comes to. Lists and not rows of parameters: one statement for the two, that costs PostgreSQL half.
 * @returns those that are settled by that
 */
async function placeOutcomes(
  tx: Transaction<Tables>,
  org_id: string,
  changes: readonly Change[],
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const byId = Map.groupBy(changes, ({ interaction_id }) => interaction_id);
  const alone = (id: string): boolean => byId.get(id)?.length === 1 && byId.get(id)?.[0]?.kind === 'version';
  const places = ids.flatMap((id) => byId.get(id)?.[0] ?? []);
  const of = <K extends keyof Change>(rows: readonly Change[], key: K): Change[K][] => rows.map((row) => row[key]);
  const settled = places.map(({ interaction_id }) => alone(interaction_id));
  const due = places.map(({ counted }) => dueOf(counted));
  const dueDays = places.map(({ counted }) => counted?.due_days && `{${counted.due_days.join()}}`);
  const counted = changes.map((change) => change.counted && JSON.stringify(change.counted));
  const leaves = places.map((place) => place.leaves && JSON.stringify(place.leaves));
  const { rows } = await executePrepared(
    tx,
    sql<{ interaction_id: string }>`
    with written as (
      insert into outcome_changes
        (org_id, interaction_id, event_id, kind, version, of, agent_id, team_id, supervises, past_limits, day, at, counted)
      select ${org_id}, * from unnest(
        ${uuidList(of(changes, 'interaction_id'))}::uuid[], ${uuidList(of(changes, 'event_id'))}::uuid[],
        ${textList(of(changes, 'kind'))}::text[], ${int4List(of(changes, 'version'))}::int[],
        ${uuidList(of(changes, 'of'))}::uuid[], ${uuidList(of(changes, 'agent_id'))}::uuid[],
        ${uuidList(of(changes, 'team_id'))}::uuid[], ${boolList(of(changes, 'supervises'))}::bool[],
        ${boolList(of(changes, 'past_limits'))}::bool[], ${of(changes, 'day')}::date[],
        ${timeList(of(changes, 'at'))}::timestamptz[], ${jsonList(counted)}::jsonb[])
    )
    insert into outcomes
      (org_id, interaction_id, event_id, agent_id, team_id, past_limits, day, at, counts, versions, due_until, due_days,
        subject_id, leaves, leaves_of)
    select ${org_id}, interaction_id, event_id, agent_id, team_id, past_limits, day, at, counts, versions, due_until, due_days::date[],
      subject_id, leaves, event_id
    from unnest(
      ${uuidList(of(places, 'interaction_id'))}::uuid[], ${uuidList(of(places, 'event_id'))}::uuid[],
      ${uuidList(of(places, 'agent_id'))}::uuid[], ${uuidList(of(places, 'team_id'))}::uuid[],
      ${boolList(of(places, 'past_limits'))}::bool[], ${of(places, 'day')}::date[],
      ${timeList(of(places, 'at'))}::timestamptz[], ${boolList(settled)}::bool[], ${int4List(settled.map(Number))}::int[],
      ${due}::date[],
      -- A list of lists is one list to unnest: each goes as text.
      ${textList(dueDays)}::text[], ${uuidList(of(places, 'subject_id'))}::uuid[], ${jsonList(leaves)}::jsonb[])
      as place (interaction_id, event_id, agent_id, team_id, past_limits, day, at, counts, versions, due_until, due_days,
        subject_id, leaves)
    on conflict do nothing
    returning interaction_id`,
  );
  return new Set(rows.flatMap(({ interaction_id }) => (alone(interaction_id) ? [interaction_id] : [])));
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
  const settled = ids.flatMap((interaction_id) => {
    const of = all.get(interaction_id) ?? [];
    const outcome = settleOutcome(of);
    return outcome ? [{ interaction_id, of, ...outcome }] : [];
  });
  const known = await readLeaves(
    tx,
    org_id,
    settled.map(({ shown }) => shown.event_id),
  );
  const outcomes = settled.map(({ interaction_id, of, agent_id, team_id, shown, counts, versions }) => {
    const { event_id, past_limits, day, at } = shown;
    if (counts) moved.push({ agent_id, day });
    const counted = of.find((change) => change.event_id === event_id)?.counted ?? null;
    const told = known.get(event_id);
    return {
      org_id,
      interaction_id,
      agent_id,
      team_id,
      event_id,
      counts,
      versions,
      past_limits,
      day,
      at,
      due_until: dueOf(counted),
      due_days: counted?.due_days ? [...counted.due_days] : null,
      subject_id: told?.subject_id ?? null,
      leaves: told ? JSON.stringify(told.leaves) : null,
      leaves_of: event_id,
    };
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
          due_days: eb.ref('excluded.due_days'),
          subject_id: eb.ref('excluded.subject_id'),
          leaves: eb.ref('excluded.leaves'),
          leaves_of: eb.ref('excluded.leaves_of'),
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
