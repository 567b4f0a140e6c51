import { sql } from 'kysely';
import type { ExportColumn } from '@/contracts/outcome-export.ts';
import type { Money } from '@/domain/conversation/money.ts';
import type { Backend } from '../backend.ts';
import { openPayloads } from '../privacy/sealed-events.ts';
import { isTold, ToldPayload, toldPayload } from '../services/told-outcome.ts';

/** A value with what it is, since each format writes days, times and amounts its own way. */
export type Cell =
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'number'; readonly value: number }
  /** In minor units. */
  | { readonly is: 'amount'; readonly value: number }
  /** `YYYY-MM-DD` */
  | { readonly is: 'day'; readonly value: string }
  /** RFC 3339 */
  | { readonly is: 'time'; readonly value: string }
  | { readonly is: 'flag'; readonly value: boolean };

/** One version or withdrawal of an outcome, and its place in the feed. */
export interface OutcomeRow {
  readonly place: number;
  readonly cells: Readonly<Record<ExportColumn, Cell | null>>;
}

/** A page of rows; `next` is the place to go on after, null where that was all. */
export interface OutcomePage {
  readonly rows: OutcomeRow[];
  readonly next: number | null;
}

interface Filter {
  /** The place to go on after. */
  readonly after?: number;
  readonly event_id?: string;
  /** Days of the contact, `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outcome?: string | undefined;
  readonly limit: number;
}

/**
 * Changes of an organisation's outcomes in the order of the feed. Names are as they are now; what was recorded is as it was
 * stored: notes and evidence came masked, and stay so.
 */
export async function readOutcomeRows(
  { db, dataKeys }: Pick<Backend, 'db' | 'dataKeys'>,
  org_id: string,
  filter: Filter,
): Promise<OutcomePage> {
  const places = await readPlaces(db, org_id, filter);
  const events = await readTold(
    db,
    org_id,
    places.flatMap(({ event_id, of }) => [event_id, ...(of ? [of] : [])]),
  );
  const opened = await openPayloads<unknown>(db, dataKeys, org_id, [...events.values()], isTold);
  const read = places.flatMap((place): OutcomeRow[] => {
    const event = events.get(place.event_id);
    if (!event) return [];
    const row = { ...place, ...event };
    // One that an older server stored in a shape of its own must not take the whole export down.
    const payload = ToldPayload.safeParse(opened.get(row.event_id)?.payload).data;
    const former = ToldPayload.safeParse(row.of && opened.get(row.of)?.payload).data;
    const withdrawn = payload?.type === 'outcome.withdrawn';
    const record =
      payload?.type === 'outcome.logged'
        ? payload.record
        : withdrawn && former?.type === 'outcome.logged'
          ? former.record
          : null;
    if (!withdrawn && !record) return [];
    const said = withdrawn ? null : record;
    const agreement = said?.agreement ?? null;
    const stands = !withdrawn && row.standing === row.event_id && row.counts === true;
    const cells: Record<ExportColumn, Cell | null> = {
      event_id: text(row.event_id),
      kind: text(withdrawn ? 'withdrawn' : 'recorded'),
      interaction_id: text(row.interaction_id),
      version: number(withdrawn ? (record?.version ?? null) : row.version),
      replaces: text(row.of),
      stands: { is: 'flag', value: stands },
      occurred_at: time(row.occurred_at.toISOString()),
      received_at: time(row.received_at.toISOString()),
      account_ref: text(record?.account_ref),
      outcome: text(record?.outcome),
      reason: text(said?.reason),
      amount: amount(said?.amount),
      currency: text(said?.amount?.currency ?? agreement?.total.currency),
      date: day(said?.date),
      method: text(said?.method),
      callback_at: time(said?.callback_at),
      agreement_total: amount(agreement?.total),
      agreement_instalments: number(agreement?.instalments.length),
      agreement_first_date: day(agreement?.instalments[0]?.due_date),
      consent: text(said?.consent),
      note: text(said?.note),
      why_changed: text(withdrawn ? payload.why : said?.why_changed),
      channel: text(record?.channel),
      audience: text(said?.audience),
      stage: text(said?.stage),
      agent_email: text(row.email),
      agent_name: text(row.name),
      team: text(row.team),
      started_at: time(said?.started_at),
      ended_at: time(said?.ended_at),
      score: number(withdrawn ? null : row.score),
      degraded: said ? { is: 'flag', value: said.degraded } : null,
      recording_url: text(said?.recording_url),
      third_party_relation: text(said?.third_party_relation),
      dispute_detail: text(said?.dispute_detail),
      receipt: text(said?.receipt),
      summary_hash: text(said?.summary_hash),
      playbook: text(row.playbook_id),
      playbook_version: number(row.playbook_version),
    };
    return [{ place: row.place, cells }];
  });
  return { rows: read, next: places.length < filter.limit ? null : (places.at(-1)?.place ?? null) };
}

/** What a page holds, and how each outcome stands now. Events are read only where their outcome is asked for. */
async function readPlaces(
  db: Backend['db'],
  org_id: string,
  { after = 0, event_id, from, to, outcome, limit }: Filter,
) {
  return (
    db
      .selectFrom('outcome_feed as feed')
      // One by one, in the order of the feed: a planner that multiplies what two keys let pass expects one row of such a join, and
      // would rather go through a year of it than walk to the end of the page.
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom('outcome_changes')
            .select(['version', 'of', 'day'])
            .whereRef('outcome_changes.org_id', '=', 'feed.org_id')
            .whereRef('outcome_changes.interaction_id', '=', 'feed.interaction_id')
            .whereRef('outcome_changes.event_id', '=', 'feed.event_id')
            .limit(1)
            .as('change'),
        (join) => join.onTrue(),
      )
      .leftJoin('outcomes', (join) =>
        join.onRef('outcomes.org_id', '=', 'feed.org_id').onRef('outcomes.interaction_id', '=', 'feed.interaction_id'),
      )
      .select([
        'feed.place',
        'feed.event_id',
        'feed.interaction_id',
        'change.version',
        'change.of',
        'outcomes.event_id as standing',
        'outcomes.counts',
      ])
      .where('feed.org_id', '=', org_id)
      .where('feed.place', '>', after)
      .$if(event_id !== undefined, (query) => query.where('feed.event_id', '=', event_id ?? ''))
      .$if(from !== undefined, (query) => query.where('change.day', '>=', from ?? ''))
      .$if(to !== undefined, (query) => query.where('change.day', '<=', to ?? ''))
      .$if(outcome !== undefined, (query) =>
        query
          .innerJoin('events as event', (join) =>
            join.onRef('event.org_id', '=', 'feed.org_id').onRef('event.id', '=', 'feed.event_id'),
          )
          .leftJoin('events as former', (join) =>
            join.onRef('former.org_id', '=', 'feed.org_id').onRef('former.id', '=', 'change.of'),
          )
          .where(outcomeOf, '=', outcome ?? ''),
      )
      .orderBy('feed.place')
      .limit(limit)
      .execute()
  );
}

/** The events of these ids, by id, with who they are of and without their verdicts. */
async function readTold(db: Backend['db'], org_id: string, ids: readonly string[]) {
  const inOrder = [...new Set(ids)].sort();
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return new Map<string, never>();
  const rows = await db
    .selectFrom('events')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'events.org_id').onRef('users.id', '=', 'events.agent_id'),
    )
    .leftJoin('teams', (join) =>
      join.onRef('teams.org_id', '=', 'events.org_id').onRef('teams.id', '=', 'events.team_id'),
    )
    .leftJoin('packs', (join) =>
      join.onRef('packs.org_id', '=', 'events.org_id').onRef('packs.hash', '=', 'events.pack_hash'),
    )
    .select([
      'events.id',
      'events.occurred_at',
      'events.received_at',
      'events.score',
      'events.subject_id',
      'events.sealed',
      'events.playbook_id',
      'packs.version as playbook_version',
      'users.email',
      'users.name',
      'teams.name as team',
      toldPayload.as('payload'),
    ])
    .where('events.org_id', '=', org_id)
    .where('events.id', 'in', inOrder)
    // Ids are of time: the months beyond are not even planned for.
    .where('events.id', '>=', first)
    .where('events.id', '<=', last)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Of a withdrawal, the outcome that it takes back. */
const outcomeOf = sql<string>`coalesce(event.payload -> 'record' ->> 'outcome', former.payload -> 'record' ->> 'outcome')`;

function text(value: string | null | undefined): Cell | null {
  return value === null || value === undefined || value === '' ? null : { is: 'text', value };
}

function number(value: number | null | undefined): Cell | null {
  return value === null || value === undefined ? null : { is: 'number', value };
}

function amount(value: Money | null | undefined): Cell | null {
  return value ? { is: 'amount', value: value.minor } : null;
}

function day(value: string | null | undefined): Cell | null {
  return value ? { is: 'day', value } : null;
}

function time(value: string | null | undefined): Cell | null {
  return value ? { is: 'time', value } : null;
}
