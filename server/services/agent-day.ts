import type { Selectable, Transaction } from 'kysely';
import { EventPayload, type OutcomeRecord } from '@/contracts/event.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import type { Tables } from '../db/tables.ts';
import type { ReadyEvent } from './ingest-events.ts';
import { findPack } from './pack-shelf.ts';
import { addLosses, type ScoredOutcome, scoreOutcome } from './score-outcome.ts';

/** One agent's day in the organisation's zone. */
export interface AgentDay {
  readonly agent_id: string;
  readonly day: string;
}

type Row = Selectable<Tables['agent_day']>;

/** An outcome as a day counts it. */
interface Counted {
  readonly record: OutcomeRecord;
  readonly playbook: Playbook | null;
  readonly scored: ScoredOutcome | null;
  readonly at: Date;
}

/**
 * Brings the days of agents up to what their outcomes say. First outcomes of the actor that are later than all before are
 * added to the day; any other change of a day has it counted anew from the versions that stand, so that the sum is the
 * same in whatever order things arrive.
 *
 * @param added events with a first version, of the actor
 * @param moved days whose outcomes changed otherwise
 */
export async function moveAgentDays(
  tx: Transaction<Tables>,
  actor: Actor,
  added: readonly ReadyEvent[],
  moved: readonly AgentDay[],
): Promise<void> {
  const days = new Map<string, AgentDay & { readonly added: ReadyEvent[]; moved: boolean }>();
  const dayOf = ({ agent_id, day }: AgentDay) => {
    const key = `${agent_id} ${day}`;
    const known = days.get(key) ?? { agent_id, day, added: [], moved: false };
    days.set(key, known);
    return known;
  };
  for (const one of added) if (one.change) dayOf(one.change).added.push(one);
  for (const one of moved) dayOf(one).moved = true;
  // In one order for all, so that two devices of one person never wait for each other in a ring.
  for (const [, each] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = await lockDay(tx, actor, each);
    const fresh = each.added
      .toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1))
      .flatMap(countedOf)
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const inTurn = row.last_outcome_at === null || fresh.every(({ at }) => at > (row.last_outcome_at ?? at));
    if (each.moved || !inTurn) await writeDay(tx, await recount(tx, actor, row));
    else
      await writeDay(
        tx,
        fresh.reduce((sum, one) => add(sum, one, actor.currency), { ...row, team_id: actor.team_id }),
      );
  }
}

function countedOf({ record, playbook, scored, change }: ReadyEvent): Counted[] {
  return record && change ? [{ record, playbook, scored, at: change.at }] : [];
}

async function lockDay(tx: Transaction<Tables>, { org_id }: Actor, { agent_id, day }: AgentDay): Promise<Row> {
  await tx
    .insertInto('agent_day')
    .values({ org_id, day, agent_id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tx
    .selectFrom('agent_day')
    .selectAll()
    .where('org_id', '=', org_id)
    .where('day', '=', day)
    .where('agent_id', '=', agent_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** The day from nothing: every outcome that stands, in the order in which the contacts ended. */
async function recount(tx: Transaction<Tables>, actor: Actor, row: Row): Promise<Row> {
  const outcomes = await tx
    .selectFrom('outcomes')
    .innerJoin('events', (join) =>
      join.onRef('events.org_id', '=', 'outcomes.org_id').onRef('events.id', '=', 'outcomes.event_id'),
    )
    .select(['outcomes.at', 'outcomes.team_id', 'events.payload', 'events.pack_hash'])
    .where('outcomes.org_id', '=', actor.org_id)
    .where('outcomes.agent_id', '=', row.agent_id)
    .where('outcomes.day', '=', row.day)
    .where('outcomes.counts', '=', true)
    .orderBy('outcomes.at')
    .orderBy('outcomes.event_id')
    .execute();
  let sum: Row = {
    ...row,
    team_id: outcomes.at(-1)?.team_id ?? row.team_id,
    interactions: 0,
    counted: 0,
    score_sum: 0,
    agreements: 0,
    promised_minor: 0,
    losses: [],
    last_outcome: null,
    last_outcome_at: null,
  };
  for (const { at, payload, pack_hash } of outcomes) {
    const read = EventPayload.safeParse(payload).data;
    if (read?.type !== 'outcome.logged') continue;
    const playbook = pack_hash ? await findPack(tx, actor.org_id, pack_hash) : null;
    const scored = playbook ? scoreOutcome(playbook, read.record) : null;
    sum = add(sum, { record: read.record, playbook, scored, at }, actor.currency);
  }
  return sum;
}

/** Puts one outcome to a day. Time that was degraded is no fault of the agent: it is not counted. */
function add(row: Row, { record, playbook, scored, at }: Counted, currency: string): Row {
  const counts = scored !== null && scored.score !== null && !record.degraded;
  const { agreement } = record;
  return {
    ...row,
    interactions: row.interactions + 1,
    counted: row.counted + (counts ? 1 : 0),
    score_sum: row.score_sum + (counts ? (scored.score ?? 0) : 0),
    losses: counts ? addLosses(row.losses, scored.losses) : row.losses,
    agreements: row.agreements + (agreement ? 1 : 0),
    promised_minor: row.promised_minor + (agreement?.total.currency === currency ? agreement.total.minor : 0),
    playbook_id: playbook?.id ?? row.playbook_id,
    needed: playbook?.scoring.min_interactions ?? row.needed,
    last_outcome_at: at,
    last_outcome: playbook?.outcomes.find(({ id }) => id === record.outcome)?.name ?? record.outcome,
  };
}

async function writeDay(tx: Transaction<Tables>, row: Row): Promise<void> {
  const { org_id, day, agent_id, losses, ...counts } = row;
  await tx
    .updateTable('agent_day')
    .set({ ...counts, losses: JSON.stringify(losses) })
    .where('org_id', '=', org_id)
    .where('day', '=', day)
    .where('agent_id', '=', agent_id)
    .execute();
}
