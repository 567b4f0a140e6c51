import { isDeepStrictEqual } from 'node:util';
import { type Selectable, sql, type Transaction } from 'kysely';
import { EventPayload } from '@/contracts/event.ts';
import type { Actor } from '../auth/actor.ts';
import type { Database } from '../db/open-database.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';
import { type CountedOutcome, countOutcome } from './counted-outcome.ts';
import type { ReadyEvent } from './ingest-events.ts';
import { findPack } from './pack-shelf.ts';
import { addLosses, scoreOutcome } from './score-outcome.ts';

/** One agent's day in the organisation's zone. */
export interface AgentDay {
  readonly agent_id: string;
  readonly day: string;
}

type Row = Selectable<Tables['agent_day']>;

const columns = [
  'org_id',
  'day',
  'agent_id',
  'team_id',
  'playbook_id',
  'needed',
  'interactions',
  'counted',
  'score_sum',
  'agreements',
  'promised_minor',
  'losses',
  'last_outcome',
  'last_outcome_at',
] as const satisfies readonly (keyof Row)[];

/** An outcome as a day counts it. */
interface Counted {
  readonly counted: CountedOutcome;
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
    else await writeDay(tx, fresh.reduce(add, { ...row, team_id: actor.team_id }));
  }
}

function countedOf({ counted, scored, change }: ReadyEvent): Counted[] {
  if (!counted || !change) return [];
  const losses = counted.score === null ? [] : (scored?.losses ?? []);
  return [{ counted: { ...counted, losses }, at: change.at }];
}

async function lockDay(
  tx: Transaction<Tables>,
  { org_id }: Pick<Actor, 'org_id'>,
  { agent_id, day }: AgentDay,
): Promise<Row> {
  const locked = tx
    .selectFrom('agent_day')
    .select([...columns])
    .where('org_id', '=', org_id)
    .where('day', '=', day)
    .where('agent_id', '=', agent_id)
    .forUpdate();
  const [known] = (await executePrepared(tx, locked)).rows;
  if (known) return known;
  await tx
    .insertInto('agent_day')
    .values({ org_id, day, agent_id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return locked.executeTakeFirstOrThrow();
}

/**
 * Counts one day of one agent anew and keeps it, whatever stood there.
 * @returns whether anything else had stood there
 */
export async function recountDay(
  tx: Transaction<Tables>,
  actor: Pick<Actor, 'org_id' | 'currency'>,
  each: AgentDay,
): Promise<boolean> {
  const row = await lockDay(tx, actor, each);
  const sum = await recount(tx, actor, row);
  if (isDeepStrictEqual(sum, row)) return false;
  await writeDay(tx, sum);
  return true;
}

/** The day from nothing: every outcome that stands, in the order in which the contacts ended. */
async function recount(tx: Transaction<Tables>, actor: Pick<Actor, 'org_id' | 'currency'>, row: Row): Promise<Row> {
  const words = new Map(row.losses.map(({ rule, excerpt }) => [rule, excerpt]));
  const outcomes = await tx
    .selectFrom('outcomes')
    .innerJoin('outcome_changes', (join) =>
      join
        .onRef('outcome_changes.org_id', '=', 'outcomes.org_id')
        .onRef('outcome_changes.interaction_id', '=', 'outcomes.interaction_id')
        .onRef('outcome_changes.event_id', '=', 'outcomes.event_id'),
    )
    .select(['outcomes.at', 'outcomes.team_id', 'outcomes.event_id', 'outcome_changes.counted'])
    .where('outcomes.org_id', '=', actor.org_id)
    .where('outcomes.agent_id', '=', row.agent_id)
    .where('outcomes.day', '=', row.day)
    .where('outcomes.counts', '=', true)
    .orderBy('outcomes.at')
    .orderBy('outcomes.event_id')
    .execute();
  const missing = outcomes.flatMap(({ counted, event_id }) => (counted ? [] : [event_id]));
  const worked = missing.length > 0 ? await countStored(tx, actor, missing) : new Map<string, CountedOutcome>();
  const empty: Row = {
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
  const sum = outcomes
    .flatMap(({ at, event_id, counted }) => {
      const one = counted ?? worked.get(event_id);
      return one ? [{ counted: one, at }] : [];
    })
    .reduce(add, empty);
  // Of a rule that still costs points the day keeps the words that it had.
  return { ...sum, losses: sum.losses.map((loss) => ({ ...loss, excerpt: words.get(loss.rule) ?? null })) };
}

/** Lets go of the words in days that are over: today's explain a badge to its agent, and last week's nobody asks for. */
export async function forgetWords(db: Database, now: Date): Promise<void> {
  const day = (back: number) => new Date(now.getTime() - back * 24 * 3600_000).toISOString().slice(0, 10);
  await sql`
    update agent_day set losses = (select jsonb_agg(loss || '{"excerpt": null}') from jsonb_array_elements(losses) as loss)
    where day between ${day(30)} and ${day(2)} and losses @? '$[*] ? (@.excerpt != null)'`.execute(db);
}

/** What outcomes count for that were stored before it was kept: by their own words. */
async function countStored(
  tx: Transaction<Tables>,
  { org_id, currency }: Pick<Actor, 'org_id' | 'currency'>,
  ids: readonly string[],
): Promise<Map<string, CountedOutcome>> {
  const events = await tx
    .selectFrom('events')
    .select(['id', 'payload', 'pack_hash'])
    .where('org_id', '=', org_id)
    .where('id', 'in', ids)
    .execute();
  const counted = new Map<string, CountedOutcome>();
  for (const { id, payload, pack_hash } of events) {
    const read = EventPayload.safeParse(payload).data;
    if (read?.type !== 'outcome.logged') continue;
    const playbook = pack_hash ? await findPack(tx, org_id, pack_hash) : null;
    const scored = playbook ? scoreOutcome(playbook, read.record) : null;
    counted.set(id, countOutcome(read.record, playbook, scored, currency));
  }
  return counted;
}

/** Puts one outcome to a day. */
function add(row: Row, { counted, at }: Counted): Row {
  const { score } = counted;
  return {
    ...row,
    interactions: row.interactions + 1,
    counted: row.counted + (score === null ? 0 : 1),
    score_sum: row.score_sum + (score ?? 0),
    losses: score === null ? row.losses : addLosses(row.losses, counted.losses),
    agreements: row.agreements + (counted.agreement ? 1 : 0),
    promised_minor: row.promised_minor + counted.promised,
    playbook_id: counted.playbook ?? row.playbook_id,
    needed: counted.needed ?? row.needed,
    last_outcome_at: at,
    last_outcome: counted.name,
  };
}

async function writeDay(tx: Transaction<Tables>, row: Row): Promise<void> {
  const { org_id, day, agent_id, losses, ...counts } = row;
  await executePrepared(
    tx,
    tx
      .updateTable('agent_day')
      .set({ ...counts, losses: JSON.stringify(losses) })
      .where('org_id', '=', org_id)
      .where('day', '=', day)
      .where('agent_id', '=', agent_id),
  );
}
