import { sql } from 'kysely';
import type { ExportColumn } from '@/contracts/outcome-export.ts';
import type { Money } from '@/domain/conversation/money.ts';
import type { Backend } from '../backend.ts';
import { openPayloads } from '../privacy/sealed-events.ts';
import { isTold, ToldPayload, told } from '../services/told-outcome.ts';

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

/**
 * Changes of an organisation's outcomes in the order of the feed. Names are as they are now; what was recorded is as it was
 * stored: notes and evidence came masked, and stay so.
 */
export async function readOutcomeRows(
  { db, dataKeys }: Pick<Backend, 'db' | 'dataKeys'>,
  org_id: string,
  filter: {
    readonly after?: number;
    readonly event_id?: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly outcome?: string | undefined;
    readonly limit: number;
  },
): Promise<OutcomePage> {
  const { after = 0, event_id, from, to, outcome, limit } = filter;
  const rows = await db
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
    .innerJoin('events as event', (join) =>
      join.onRef('event.org_id', '=', 'feed.org_id').onRef('event.id', '=', 'feed.event_id'),
    )
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'feed.org_id').onRef('users.id', '=', 'event.agent_id'),
    )
    .leftJoin('teams', (join) => join.onRef('teams.org_id', '=', 'feed.org_id').onRef('teams.id', '=', 'event.team_id'))
    .leftJoin('outcomes', (join) =>
      join.onRef('outcomes.org_id', '=', 'feed.org_id').onRef('outcomes.interaction_id', '=', 'feed.interaction_id'),
    )
    .leftJoin('packs', (join) =>
      join.onRef('packs.org_id', '=', 'feed.org_id').onRef('packs.hash', '=', 'event.pack_hash'),
    )
    // What a withdrawal takes back: of whom, and which outcome.
    .leftJoin('events as former', (join) =>
      join.onRef('former.org_id', '=', 'feed.org_id').onRef('former.id', '=', 'change.of'),
    )
    .select([
      'feed.place',
      'feed.event_id',
      'feed.interaction_id',
      'change.version',
      'change.of',
      'outcomes.event_id as standing',
      'outcomes.counts',
      'event.occurred_at',
      'event.received_at',
      'event.score',
      'event.subject_id',
      'event.sealed',
      'event.playbook_id',
      'packs.version as playbook_version',
      'users.email',
      'users.name',
      'teams.name as team',
      'former.subject_id as former_subject_id',
      'former.sealed as former_sealed',
      told('event.payload').as('payload'),
      told('former.payload').as('former'),
    ])
    .where('feed.org_id', '=', org_id)
    .where('feed.place', '>', after)
    .$if(event_id !== undefined, (query) => query.where('feed.event_id', '=', event_id ?? ''))
    .$if(from !== undefined, (query) => query.where('change.day', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('change.day', '<=', to ?? ''))
    .$if(outcome !== undefined, (query) => query.where(outcomeOf, '=', outcome ?? ''))
    .orderBy('feed.place')
    .limit(limit)
    .execute();
  const opened = await openPayloads<unknown>(
    db,
    dataKeys,
    org_id,
    rows.flatMap(({ event_id, payload, subject_id, sealed, of, former, former_subject_id, former_sealed }) => [
      { id: event_id, payload, subject_id, sealed },
      ...(of ? [{ id: of, payload: former, subject_id: former_subject_id, sealed: former_sealed }] : []),
    ]),
    isTold,
  );
  const read = rows.flatMap((row): OutcomeRow[] => {
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
  return { rows: read, next: rows.length < limit ? null : (rows.at(-1)?.place ?? null) };
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
