import { type RawBuilder, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { EventPayload } from '@/contracts/event.ts';
import type { AgendaItem, AgendaMark } from '@/domain/agenda/agenda-item.ts';
import { type DueAccount, type DueOutcome, listDue, markDue } from '@/domain/agenda/list-due.ts';
import { Account } from '@/domain/interaction/account.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { lowestUuidOf } from '../db/event-partitions.ts';
import type { Database } from '../db/open-database.ts';
import { executePrepared } from '../db/prepared-statements.ts';
import { DueRecord, type Leaves } from './due-record.ts';
import { findPack } from './pack-shelf.ts';

const dayMs = 24 * 3600_000;
/** How long a deal may run and still be looked for. */
const longestDealMs = 800 * dayMs;
/** What fell due earlier than this is no longer work of the day; what falls due later is not yet. */
const daysBack = 30;
const daysAhead = 14;
/** A covered promise stays in view for so many days after its own: good news, and no call to make. */
const paidDaysBack = 3;
/** Which of two outcomes was the last is judged by what their devices say; what is that much older was not. */
const clockDays = 2;
const slack = `${clockDays} days`;
const uuid = /[0-9a-f]{8}-[0-9a-f-]{27}/i;

interface StandingOutcome {
  readonly interaction_id: string;
  readonly mine: boolean;
  readonly account_ref: string | null;
  readonly leaves: Leaves | null;
  /** Whether `leaves` was kept by this version; else it is what the event holds. */
  readonly kept: boolean;
}

/** Of an account what an agenda says of it and goes by. */
const AccountParts = Account.pick({ debtor_name: true, region: true, time_zone: true, phones: true, payments: true });
const parts = Object.keys(AccountParts.shape).map((name) => sql`${sql.ref(name)} jsonb`);

/** The agenda of this person, from outcomes as their latest versions stand: what is due, late, or covered by payments. */
export async function readAgenda(backend: Backend, actor: Actor): Promise<AgendaItem[]> {
  const { db } = backend;
  const now = backend.now();
  const since = lowestUuidOf(now.getTime() - longestDealMs);
  // A day more at either end: which day it is differs by zone.
  const dayAt = (days: number) => new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
  const [first, last] = [dayAt(-daysBack - 1), dayAt(daysAhead + 1)];
  const [{ marks, untold }, due] = await Promise.all([
    marksOf(db, actor, lowestUuidOf(now.getTime() - 90 * dayMs)),
    ownDue(db, actor, since, inWindow(first, last)),
  ]);
  // What was put off stays in view whatever day it fell due on.
  const kept = marks.flatMap(({ item, snoozed_until }) => (snoozed_until ? (uuid.exec(item)?.[0] ?? []) : []));
  const [ofKept, ofEvents] = await Promise.all([
    kept.length > 0 ? ownDue(db, actor, since, sql`outcomes.interaction_id = any(${kept})`) : [],
    untold
      ? ownDueOfEvents(db, actor, since, sql`(outcomes.interaction_id = any(${kept}) or ${inWindow(first, last)})`)
      : [],
  ]);
  const about = aboutWhom([...due, ...ofKept, ...ofEvents]);
  // Of each person for themselves: two connections go through them in half of the time.
  const half = Math.ceil(about.length / 2);
  const [accounts, ...halves] = await Promise.all([
    accountsOf(db, actor.org_id, about),
    decidingOutcomes(db, actor, about.slice(0, half), since, untold),
    decidingOutcomes(db, actor, about.slice(half), since, untold),
  ]);
  const outcomes = halves.flat();
  const packs = await packsOf(db, actor.org_id, outcomes);

  // Without an account each conversation stands for itself.
  const putOff = new Set(marks.flatMap(({ item, snoozed_until }) => (snoozed_until ? [item] : [])));
  const wants = (id: string, on: string): boolean => putOff.has(id) || (on >= first && on <= last);
  const groups = Map.groupBy(outcomes, ({ account_ref, interaction_id }) => account_ref ?? interaction_id);
  const items: AgendaItem[] = [];
  for (const group of groups.values()) {
    const known = group.flatMap((row) => readOutcome(row, packs) ?? []);
    const playbook = known.at(-1)?.playbook ?? null;
    const account = accounts.get(group[0]?.account_ref ?? '') ?? null;
    items.push(
      ...listDue(
        known.map(({ outcome }) => outcome),
        { account, playbook, time_zone: actor.time_zone, wants },
      ),
    );
  }
  return markDue(items, marks).filter(inViewAt(now));
}

/** Whether an item is in view today. What is done stays among them, so that it can be undone. */
function inViewAt(now: Date): (item: AgendaItem) => boolean {
  const daysOf = new Map<string, { readonly [away in 'late' | 'paid' | 'today' | 'ahead']: string }>();
  return ({ paid, on, zone, snoozed_until }) => {
    let days = daysOf.get(zone);
    if (!days) {
      const today = Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO(zone).toPlainDate();
      const away = (days: number) => today.add({ days }).toString();
      days = { late: away(-daysBack), paid: away(-paidDaysBack), today: away(0), ahead: away(daysAhead) };
      daysOf.set(zone, days);
    }
    if (paid) return on >= days.paid && on <= days.today;
    return snoozed_until !== null || (on >= days.late && on <= days.ahead);
  };
}

/** Something that this person has to do, or had: what it leaves to do falls into what is asked for. */
interface OwnDue {
  readonly subject_id: string;
  /** Null where it is about no account: about its conversation alone. */
  readonly account_ref: string | null;
  /** When the earliest of these outcomes was, in ms. */
  readonly at: number;
  /** Null where an account is known. */
  readonly interaction_ids: readonly string[] | null;
}

/** Outcomes that leave something to do from `first` to `last`, both included. */
function inWindow(first: string, last: string): RawBuilder<unknown> {
  // A day told in an instant of the debtor's is another one here, by one at most.
  const days = daysBetween(first, last, 1);
  // An agent has thousands of outcomes and dozens that leave something to do: an index knows which.
  return sql`(due_until >= ${days[0]}::date and (due_days is null or due_days && ${days}::date[]))`;
}

/** Where the day was not worked out, the record itself is looked into. */
function leavesSomething(leaves: string): RawBuilder<unknown> {
  const parts = ['callback_at', 'agreement', 'date', 'next_action,at'].map((part) => `{record,${part}}`);
  const told = sql.join(parts.map((part) => sql`${sql.ref(leaves)} #>> ${sql.lit(part)}`));
  return sql`(due_until < 'infinity' or coalesce(${told}) is not null)`;
}

/** About whom this person's own outcomes are that stand and are `wanted`. Of somebody who was erased nothing falls due. */
async function ownDue(db: Database, actor: Actor, since: string, wanted: RawBuilder<unknown>): Promise<OwnDue[]> {
  const { rows } = await executePrepared(
    db,
    sql<OwnDue>`
    with own as (
      select subject_id, floor(date_part('epoch', min(at)) * 1000) as at, array_agg(interaction_id) as interaction_ids from outcomes
      where org_id = ${actor.org_id} and agent_id = ${actor.user_id} and counts and event_id >= ${since} and leaves_of = event_id
        and subject_id is not null and due_until > '-infinity' and ${wanted} and ${leavesSomething('leaves')}
      group by subject_id
    )
    ${withNames(actor)}`,
  );
  return rows;
}

/** The same of what a server of the version before wrote down, as its events have it. */
async function ownDueOfEvents(
  db: Database,
  actor: Actor,
  since: string,
  wanted: RawBuilder<unknown>,
): Promise<OwnDue[]> {
  const { rows } = await sql<OwnDue>`
    with own as (
      select events.subject_id, floor(date_part('epoch', min(at)) * 1000) as at, array_agg(outcomes.interaction_id) as interaction_ids from outcomes
      join events on events.org_id = outcomes.org_id and events.id = event_id and events.id >= ${since}
      where outcomes.org_id = ${actor.org_id} and outcomes.agent_id = ${actor.user_id} and counts and event_id >= ${since}
        and leaves_of is distinct from event_id and events.subject_id is not null and due_until > '-infinity'
        and ${wanted} and ${leavesSomething('payload')}
      group by events.subject_id
    )
    ${withNames(actor)}`.execute(db);
  return rows;
}

/** Of `own` those whose person is known still, with their account. */
function withNames(actor: Actor): RawBuilder<unknown> {
  // One by one, by their ids (hence the offset): there are as many people as accounts, and of these some hundreds.
  return sql`
    select subject_id, case when kind = 'account' then ref end as account_ref, at,
      case when kind <> 'account' then interaction_ids end as interaction_ids
    from own cross join lateral (
      select kind, ref from data_subjects
      where org_id = ${actor.org_id} and id = own.subject_id and erased_at is null offset 0
    ) as subject`;
}

/** A person of whom something is due, and the lowest id of what is said of them since. */
interface Whom extends Omit<OwnDue, 'at' | 'interaction_ids'> {
  readonly low: string;
  /** None where an account is known. */
  readonly interaction_ids: readonly string[];
}

function aboutWhom(due: readonly OwnDue[]): Whom[] {
  return [...Map.groupBy(due, ({ subject_id }) => subject_id)].map(([subject_id, those]) => ({
    subject_id,
    account_ref: those[0]?.account_ref ?? null,
    // An event is made after the contact that it tells of, by a clock that may be that wrong.
    low: lowestUuidOf(Math.min(...those.map(({ at }) => at)) - clockDays * dayMs),
    interaction_ids: those.flatMap((one) => one.interaction_ids ?? []),
  }));
}

/**
 * The outcomes that decide what is still to do: of each of these people all that stand since the earliest that leaves something to
 * do, whoever logged them, for the last one decides. What was said before settles nothing, and is due no more or is among these.
 */
async function decidingOutcomes(
  db: Database,
  actor: Actor,
  about: readonly Whom[],
  since: string,
  untold: boolean,
): Promise<StandingOutcome[]> {
  if (about.length === 0) return [];
  const talks = about.flatMap(({ subject_id, interaction_ids }) => interaction_ids.map((id) => ({ subject_id, id })));
  // What a server of the version before wrote down, as its events have it.
  const toldOfEvents = sql`
      union all
      select outcomes.interaction_id, outcomes.agent_id = ${actor.user_id}, at, event_id, due_until > '-infinity', ${written},
        about.id, about.account_ref, false
      from about join events on events.org_id = ${actor.org_id} and events.account_ref = about.account_ref
        and events.id >= about.low and events.id >= ${since}
      join outcomes on outcomes.org_id = events.org_id and outcomes.event_id = events.id
      where counts and leaves_of is distinct from event_id
      union all
      select outcomes.interaction_id, outcomes.agent_id = ${actor.user_id}, outcomes.at, event_id, due_until > '-infinity', ${written},
        talk.subject_id, null, false
      from unnest(${talks.map(({ subject_id }) => subject_id)}::uuid[], ${talks.map(({ id }) => id)}::uuid[])
        as talk (subject_id, id)
      join outcomes on outcomes.org_id = ${actor.org_id} and outcomes.interaction_id = talk.id
      join events on events.org_id = outcomes.org_id and events.id = event_id and events.id >= ${since}
      where counts and leaves_of is distinct from event_id and events.subject_id = talk.subject_id`;
  const { rows } = await executePrepared(
    db,
    sql<StandingOutcome>`
    with about as (
      select * from unnest(${about.map(({ subject_id }) => subject_id)}::uuid[],
        ${about.map(({ account_ref }) => account_ref)}::text[], ${about.map(({ low }) => low)}::uuid[])
        as about (id, account_ref, low)
    ), told as (
      select outcomes.*, about.id as subject_id, account_ref, true as kept from about cross join lateral (
        select interaction_id, agent_id = ${actor.user_id} as mine, at, event_id, due_until > '-infinity' as open, leaves from outcomes
        where org_id = ${actor.org_id} and subject_id = about.id and event_id >= about.low and counts and leaves_of = event_id
        offset 0
      ) as outcomes
      ${untold ? toldOfEvents : sql``}
    ), stood as (
      select *, max(at) over account as last_at,
        max(at) filter (where open and jsonb_typeof(leaves #> '{record,agreement}') = 'object') over account as dealt_at
      from told window account as (partition by subject_id)
    )
    select interaction_id, mine, account_ref, leaves, kept from stood
    -- Of an account the last outcome decides, and the last deal: before it nothing is due any more, and what leaves nothing to do
    -- says nothing else. With the days by which the clocks of two devices may disagree.
    where account_ref is null or at >= last_at - ${slack}::interval
      or open and (dealt_at is null or at >= dealt_at - ${slack}::interval)
    order by event_id`,
  );
  return rows;
}

/** The days from `first` to `last`, and `more` at either end. */
function daysBetween(first: string, last: string, more: number): string[] {
  const [from, to] = [Date.parse(first) - more * dayMs, Date.parse(last) + more * dayMs];
  return Array.from({ length: (to - from) / dayMs + 1 }, (_, n) =>
    new Date(from + n * dayMs).toISOString().slice(0, 10),
  );
}

async function accountsOf(
  db: Database,
  orgId: string,
  about: readonly Whom[],
): Promise<ReadonlyMap<string, DueAccount>> {
  const refs = about.flatMap(({ account_ref }) => account_ref ?? []);
  if (refs.length === 0) return new Map();
  const { rows } = await sql<{ ref: string }>`
    select ref, parts.* from accounts, jsonb_to_record(document) as parts (${sql.join(parts)})
    where org_id = ${orgId} and ref = any(${refs})`.execute(db);
  return new Map(
    rows.flatMap(({ ref, ...document }) => {
      const account = AccountParts.safeParse(document).data;
      return account ? [[ref, account] as const] : [];
    }),
  );
}

/** What this person did with items, and whether outcomes of the organisation wait to be told by `tellEarlierOutcomes`. */
async function marksOf(
  db: Database,
  actor: Actor,
  since: string,
): Promise<{ readonly marks: AgendaMark[]; readonly untold: boolean }> {
  const { rows } = await executePrepared(
    db,
    // In the order of the index that has the untold alone: without it, a look through all outcomes is thought to be short.
    sql<{ payloads: unknown[]; untold: true | null }>`
    select
      array(
        select payload from events
        where org_id = ${actor.org_id} and agent_id = ${actor.user_id} and type = 'agenda.marked' and id >= ${since}
        order by id
      ) as payloads,
      (
        select true from outcomes where org_id = ${actor.org_id} and counts and leaves_of is distinct from event_id
        order by event_id limit 1
      ) as untold`,
  );
  const [{ payloads, untold } = { payloads: [], untold: null }] = rows;
  const marks = payloads.flatMap((payload) => {
    const mark = EventPayload.safeParse(payload).data;
    return mark?.type === 'agenda.marked' ? [mark] : [];
  });
  return { marks, untold: untold !== null };
}

/** What `leaves` would be, of an event. */
const written = sql`jsonb_build_object('record', (payload -> 'record') - array['verdicts', 'note'], 'pack_hash', pack_hash)`;

/** The playbooks that outcomes were held on, by their hashes. */
async function packsOf(
  db: Database,
  orgId: string,
  outcomes: readonly StandingOutcome[],
): Promise<ReadonlyMap<string, Playbook | null>> {
  const hashes = new Set(outcomes.flatMap(({ leaves }) => leaves?.pack_hash ?? []));
  return new Map(await Promise.all([...hashes].map(async (hash) => [hash, await findPack(db, orgId, hash)] as const)));
}

/** One that an older server stored in a shape of its own is passed over. */
function readOutcome(
  { interaction_id, mine, account_ref, leaves, kept }: StandingOutcome,
  packs: ReadonlyMap<string, Playbook | null>,
) {
  const record = kept ? leaves?.record : DueRecord.safeParse(leaves?.record).data;
  if (!leaves || !record) return null;
  const playbook = packs.get(leaves.pack_hash ?? '') ?? null;
  const pauses = playbook?.outcomes.find(({ id }) => id === record.outcome)?.pauses_contact ?? false;
  const outcome: DueOutcome = { ...record, interaction_id, mine, account_ref, pauses };
  return { outcome, playbook };
}
