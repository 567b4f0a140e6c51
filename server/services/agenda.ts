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
  readonly owner_id: string;
  readonly account_ref: string | null;
  readonly leaves: Leaves | null;
  /** Whether `leaves` was kept by this version; else it is what the event holds. */
  readonly kept: boolean;
}

/** Of an account what an agenda says of it and goes by. */
const AccountParts = Account.pick({ debtor_name: true, region: true, time_zone: true, phones: true, payments: true });
const parts = Object.keys(AccountParts.shape).flatMap((name) => [sql.lit(name), sql`document -> ${sql.lit(name)}`]);

/** The agenda of this person, from outcomes as their latest versions stand: what is due, late, or covered by payments. */
export async function readAgenda(backend: Backend, actor: Actor): Promise<AgendaItem[]> {
  const { db } = backend;
  const now = backend.now();
  const [marks, untold] = await Promise.all([
    marksOf(db, actor, lowestUuidOf(now.getTime() - 90 * dayMs)),
    hasUntold(db, actor.org_id),
  ]);
  // What was put off stays in view whatever day it fell due on.
  const kept = marks.flatMap(({ item, snoozed_until }) => (snoozed_until ? (uuid.exec(item)?.[0] ?? []) : []));
  const since = lowestUuidOf(now.getTime() - longestDealMs);
  // A day more at either end: which day it is differs by zone.
  const dayAt = (days: number) => new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
  const [first, last] = [dayAt(-daysBack - 1), dayAt(daysAhead + 1)];
  const outcomes = await decidingOutcomes(db, actor, { since, first, last, kept, untold });
  const [accounts, packs] = await Promise.all([
    accountsOf(db, actor.org_id, outcomes),
    packsOf(db, actor.org_id, outcomes),
  ]);

  // Without an account each conversation stands for itself.
  const putOff = new Set(marks.flatMap(({ item, snoozed_until }) => (snoozed_until ? [item] : [])));
  const wants = (id: string, on: string): boolean => putOff.has(id) || (on >= first && on <= last);
  const groups = Map.groupBy(outcomes, ({ account_ref, interaction_id }) => account_ref ?? interaction_id);
  const items: AgendaItem[] = [];
  for (const group of groups.values()) {
    const known = group.flatMap((row) => readOutcome(actor, row, packs) ?? []);
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

/** Whether outcomes of the organisation wait to be told by `tellEarlierOutcomes`. */
async function hasUntold(db: Database, orgId: string): Promise<boolean> {
  // In the order of the index that has these alone: without it, a look through all outcomes is thought to be short.
  const { rows } = await sql`
    select from outcomes where org_id = ${orgId} and counts and leaves_of is distinct from event_id
    order by event_id limit 1`.execute(db);
  return rows.length > 0;
}

interface Asked {
  /** The lowest id of what is looked for at all. */
  readonly since: string;
  /** Days, both included. */
  readonly first: string;
  readonly last: string;
  /** Conversations of which something was put off, whatever its day was. */
  readonly kept: readonly string[];
  readonly untold: boolean;
}

/**
 * The outcomes that decide what this person has still to do: of each account that they have an outcome of which leaves something
 * to do on one of those days, all that stand since the earliest of these, whoever logged them, for the last one decides. What
 * was said before settles nothing, and is due no more or is among these. Of somebody who was erased nothing falls due.
 */
async function decidingOutcomes(
  db: Database,
  actor: Actor,
  { since, first, last, kept, untold }: Asked,
): Promise<StandingOutcome[]> {
  // A day told in an instant of the debtor's is another one here, by one at most.
  const days = daysBetween(first, last, 1);
  // Where the day was not worked out, the record itself is looked into.
  const somethingIn = (leaves: string) => {
    const parts = ['callback_at', 'agreement', 'date', 'next_action,at'].map((part) => `{record,${part}}`);
    return sql`coalesce(${sql.join(parts.map((part) => sql`${sql.ref(leaves)} #>> ${sql.lit(part)}`))}) is not null`;
  };
  // What a server of the version before wrote down, as its events have it.
  const ownOfEvents = sql`
      union all
      select own.interaction_id, events.subject_id, own.at from own
      join events on events.org_id = ${actor.org_id} and events.id = own.event_id and events.id >= ${since}
      where leaves_of is distinct from event_id and events.subject_id is not null
        and (due_until < 'infinity' or ${somethingIn('payload')})`;
  const toldOfEvents = sql`
      union all
      select outcomes.interaction_id, outcomes.agent_id, at, event_id, due_until > '-infinity', ${written},
        about.id, about.account_ref, false
      from about join events on events.org_id = ${actor.org_id} and events.account_ref = about.account_ref
        and events.id >= about.low and events.id >= ${since}
      join outcomes on outcomes.org_id = events.org_id and outcomes.event_id = events.id
      where counts and leaves_of is distinct from event_id
      union all
      select outcomes.interaction_id, outcomes.agent_id, outcomes.at, event_id, due_until > '-infinity', ${written},
        about.id, null, false
      from due
      join outcomes on outcomes.org_id = ${actor.org_id} and outcomes.interaction_id = due.interaction_id
      join events on events.org_id = outcomes.org_id and events.id = event_id and events.id >= ${since}
      join about on about.id = events.subject_id and about.account_ref is null
      where counts and leaves_of is distinct from event_id`;
  const { rows } = await sql<StandingOutcome>`
    with own as (
      select interaction_id, at, event_id, leaves_of, leaves, subject_id, due_until from outcomes
      where org_id = ${actor.org_id} and agent_id = ${actor.user_id} and counts and event_id >= ${since}
        -- An agent has thousands of outcomes and dozens that leave something to do: an index knows which.
        and (interaction_id = any(${kept}) or due_until >= ${days[0]}::date and (due_days is null
          or due_days && ${days}::date[]))
        and due_until > '-infinity'
    ), due as (
      select interaction_id, subject_id, at from own
      where leaves_of = event_id and subject_id is not null and (due_until < 'infinity' or ${somethingIn('leaves')})
      ${untold ? ownOfEvents : sql``}
    ), about as (
      select subject.id, case when kind = 'account' then ref end as account_ref, earliest.low
      -- An event is made after the contact that it tells of, by a clock that may be that wrong.
      from (select subject_id as id, ${lowestUuid(sql`min(at) - ${slack}::interval`)} as low from due group by subject_id) as earliest
      -- One by one, by their ids (hence the offset): there are as many people as accounts, and of these some hundreds.
      cross join lateral (
        select id, kind, ref from data_subjects
        where org_id = ${actor.org_id} and id = earliest.id and erased_at is null offset 0
      ) as subject
    ), told as (
      select outcomes.*, about.id as subject_id, account_ref, true as kept from about cross join lateral (
        select interaction_id, agent_id as owner_id, at, event_id, due_until > '-infinity' as open, leaves from outcomes
        where org_id = ${actor.org_id} and subject_id = about.id and event_id >= about.low and counts and leaves_of = event_id
        offset 0
      ) as outcomes
      ${untold ? toldOfEvents : sql``}
    ), stood as (
      select *, max(at) over account as last_at,
        max(at) filter (where open and jsonb_typeof(leaves #> '{record,agreement}') = 'object') over account as dealt_at
      from told window account as (partition by subject_id)
    )
    select interaction_id, owner_id, account_ref, leaves, kept from stood
    -- Of an account the last outcome decides, and the last deal: before it nothing is due any more, and what leaves nothing to do
    -- says nothing else. With the days by which the clocks of two devices may disagree.
    where account_ref is null or at >= last_at - ${slack}::interval
      or open and (dealt_at is null or at >= dealt_at - ${slack}::interval)
    order by event_id`.execute(db);
  return rows;
}

/** The days from `first` to `last`, and `more` at either end. */
function daysBetween(first: string, last: string, more: number): string[] {
  const [from, to] = [Date.parse(first) - more * dayMs, Date.parse(last) + more * dayMs];
  return Array.from({ length: (to - from) / dayMs + 1 }, (_, n) =>
    new Date(from + n * dayMs).toISOString().slice(0, 10),
  );
}

/** `lowestUuidOf`, of an instant of the database's. */
function lowestUuid(at: RawBuilder<unknown>): RawBuilder<string> {
  return sql`(lpad(to_hex(floor(extract(epoch from ${at}) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;
}

async function accountsOf(
  db: Database,
  orgId: string,
  outcomes: readonly StandingOutcome[],
): Promise<ReadonlyMap<string, DueAccount>> {
  const refs = [...new Set(outcomes.flatMap(({ account_ref }) => account_ref ?? []))];
  if (refs.length === 0) return new Map();
  const rows = await db
    .selectFrom('accounts')
    .select('ref')
    .select(sql<unknown>`jsonb_build_object(${sql.join(parts)})`.as('document'))
    .where('org_id', '=', orgId)
    .where('ref', 'in', refs)
    .execute();
  return new Map(
    rows.flatMap(({ ref, document }) => {
      const account = AccountParts.safeParse(document).data;
      return account ? [[ref, account] as const] : [];
    }),
  );
}

async function marksOf(db: Database, actor: Actor, since: string): Promise<AgendaMark[]> {
  const rows = await db
    .selectFrom('events')
    .select('payload')
    .where('org_id', '=', actor.org_id)
    .where('agent_id', '=', actor.user_id)
    .where('type', '=', 'agenda.marked')
    .where('id', '>=', since)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ payload }) => {
    const mark = EventPayload.safeParse(payload).data;
    return mark?.type === 'agenda.marked' ? [mark] : [];
  });
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
  actor: Actor,
  { leaves, kept, owner_id, ...names }: StandingOutcome,
  packs: ReadonlyMap<string, Playbook | null>,
) {
  const record = kept ? leaves?.record : DueRecord.safeParse(leaves?.record).data;
  if (!leaves || !record) return null;
  const playbook = packs.get(leaves.pack_hash ?? '') ?? null;
  const pauses = playbook?.outcomes.find(({ id }) => id === record.outcome)?.pauses_contact ?? false;
  const outcome: DueOutcome = { ...record, ...names, mine: owner_id === actor.user_id, pauses };
  return { outcome, playbook };
}
