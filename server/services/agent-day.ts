import { isDeepStrictEqual } from 'node:util';
import { type Selectable, sql, type Transaction } from 'kysely';
import { EventPayload } from '@/contracts/event.ts';
import type { Actor } from '../auth/actor.ts';
import type { Database } from '../db/open-database.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';
import { type CountedOutcome, countOutcome } from './counted-outcome.ts';
import { findPack } from './pack-shelf.ts';
import type { ReadyEvent } from './prepare-event.ts';
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
  readonly team_id: string | null;
  readonly at: Date;
}

/** What a day is worked out in: whose it is, and what money it counts. */
type Organisation = Pick<Actor, 'org_id' | 'currency'>;

/**
 * Brings the days of agents up to what their outcomes say. First outcomes of an agent that are later than all before are
 * added to the day; any other change of a day has it counted anew from the versions that stand, so that the sum is the
 * same in whatever order things arrive.
 *
 * @param added events with a first version, of who sent it
 * @param moved days whose outcomes changed otherwise
 */
export async function moveAgentDays(
  tx: Transaction<Tables>,
  organisation: Organisation,
  added: readonly ReadyEvent[],
  moved: readonly AgentDay[],
): Promise<void> {
  const keyOf = ({ agent_id, day }: AgentDay): string => `${agent_id} ${day}`;
  const changed = new Map<string, AgentDay>();
  for (const { change } of added) if (change) changed.set(keyOf(change), change);
  for (const day of moved) changed.set(keyOf(day), day);
  const addedTo = Map.groupBy(added, ({ change }) => (change ? keyOf(change) : ''));
  const anew = new Set(moved.map(keyOf));
  const sums: Row[] = [];
  for (const row of await lockDays(tx, organisation.org_id, [...changed.values()])) {
    const fresh = (addedTo.get(keyOf(row)) ?? [])
      .toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1))
      .flatMap(countedOf)
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    const inTurn = row.last_outcome_at === null || fresh.every(({ at }) => at > (row.last_outcome_at ?? at));
    if (anew.has(keyOf(row)) || !inTurn) sums.push(await recount(tx, organisation, row));
    else sums.push(fresh.reduce(add, row));
  }
  await writeDays(tx, organisation.org_id, sums);
}

function countedOf({ counted, scored, change }: ReadyEvent): Counted[] {
  if (!counted || !change) return [];
  const losses = counted.score === null ? [] : (scored?.losses ?? []);
  return [{ counted: { ...counted, losses }, team_id: change.team_id, at: change.at }];
}

/** Those days, put there where they are not yet, and locked: in one order for all, so that nobody waits in a ring. */
async function lockDays(tx: Transaction<Tables>, org_id: string, days: readonly AgentDay[]): Promise<Row[]> {
  if (days.length === 0) return [];
  const agents = days.map(({ agent_id }) => agent_id);
  const on = days.map(({ day }) => day);
  const those = sql`unnest(${agents}::uuid[], ${on}::date[]) as day (agent_id, day)`;
  const lock = () =>
    executePrepared(
      tx,
      tx
        .selectFrom('agent_day')
        .select([...columns])
        .where('org_id', '=', org_id)
        .where(sql<boolean>`(agent_id, day) in (select agent_id, day from ${those})`)
        .orderBy('agent_id')
        .orderBy('day')
        .forUpdate(),
    );
  const known = await lock();
  if (known.rows.length === days.length) return known.rows;
  await sql`insert into agent_day (org_id, agent_id, day) select ${org_id}, agent_id, day from ${those} order by agent_id, day
    on conflict do nothing`.execute(tx);
  return (await lock()).rows;
}

/**
 * Counts one day of one agent anew and keeps it, whatever stood there.
 * @returns whether anything else had stood there
 */
export async function recountDay(
  tx: Transaction<Tables>,
  organisation: Organisation,
  each: AgentDay,
): Promise<boolean> {
  const [row] = await lockDays(tx, organisation.org_id, [each]);
  const sum = row && (await recount(tx, organisation, row));
  if (!sum || isDeepStrictEqual(sum, row)) return false;
  await writeDays(tx, organisation.org_id, [sum]);
  return true;
}

/** The day from nothing: every outcome that stands, in the order in which the contacts ended. */
async function recount(tx: Transaction<Tables>, organisation: Organisation, row: Row): Promise<Row> {
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
    .where('outcomes.org_id', '=', organisation.org_id)
    .where('outcomes.agent_id', '=', row.agent_id)
    .where('outcomes.day', '=', row.day)
    .where('outcomes.counts', '=', true)
    .orderBy('outcomes.at')
    .orderBy('outcomes.event_id')
    .execute();
  const missing = outcomes.flatMap(({ counted, event_id }) => (counted ? [] : [event_id]));
  const worked = missing.length > 0 ? await countStored(tx, organisation, missing) : new Map<string, CountedOutcome>();
  const empty: Row = {
    ...row,
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
    .flatMap(({ at, team_id, event_id, counted }) => {
      const one = counted ?? worked.get(event_id);
      return one ? [{ counted: one, team_id, at }] : [];
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
  { org_id, currency }: Organisation,
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
function add(row: Row, { counted, team_id, at }: Counted): Row {
  const { score } = counted;
  return {
    ...row,
    team_id,
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

/** What is not written of a day: by these it is found. */
const ofDay: readonly string[] = ['org_id', 'day', 'agent_id'];

async function writeDays(tx: Transaction<Tables>, org_id: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const written = columns
    .filter((name) => !ofDay.includes(name))
    .map((name) => sql`${sql.ref(name)} = ${sql.ref(`sum.${name}`)}`);
  await executePrepared(
    tx,
    sql`update agent_day as known set ${sql.join(written)}
      from jsonb_populate_recordset(null::agent_day, ${JSON.stringify(rows)}::jsonb) as sum
      where known.org_id = ${org_id} and known.day = sum.day and known.agent_id = sum.agent_id`,
  );
}
