import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { EventPayload, OutcomeRecord } from '@/contracts/event.ts';
import type { AgendaItem, AgendaMark } from '@/domain/agenda/agenda-item.ts';
import { type DueAccount, type DueOutcome, listDue, markDue } from '@/domain/agenda/list-due.ts';
import { Account } from '@/domain/interaction/account.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { lowestUuidOf } from '../db/event-partitions.ts';
import type { Database } from '../db/open-database.ts';
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
  readonly pack_hash: string | null;
  readonly record: unknown;
}

/** Of a record only what makes something due: its verdicts are nine tenths of it. */
const due = OutcomeRecord.pick({
  outcome: true,
  channel: true,
  ended_at: true,
  callback_at: true,
  next_action: true,
  agreement: true,
  amount: true,
  date: true,
});
const DueRecord = z.object(due.shape);

/** Of an account what an agenda says of it and goes by. */
const AccountParts = Account.pick({ debtor_name: true, region: true, time_zone: true, phones: true, payments: true });
const parts = Object.keys(AccountParts.shape).flatMap((name) => [sql.lit(name), sql`document -> ${sql.lit(name)}`]);

/** The agenda of this person, from outcomes as their latest versions stand: what is due, late, or covered by payments. */
export async function readAgenda(backend: Backend, actor: Actor): Promise<AgendaItem[]> {
  const { db } = backend;
  const now = backend.now();
  const marks = await marksOf(db, actor, lowestUuidOf(now.getTime() - 90 * dayMs));
  // What was put off stays in view whatever day it fell due on.
  const kept = marks.flatMap(({ item, snoozed_until }) => (snoozed_until ? (uuid.exec(item)?.[0] ?? []) : []));
  const since = lowestUuidOf(now.getTime() - longestDealMs);
  // A day more at either end: which day it is differs by zone.
  const dayAt = (days: number) => new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
  const [first, last] = [dayAt(-daysBack - 1), dayAt(daysAhead + 1)];
  const own = await ownDue(db, actor, since, [first, last], kept);
  const [outcomes, accounts] = await Promise.all([standingOutcomes(db, actor, own), accountsOf(db, actor.org_id, own)]);

  // Without an account each conversation stands for itself.
  const putOff = new Set(marks.flatMap(({ item, snoozed_until }) => (snoozed_until ? [item] : [])));
  const wants = (id: string, on: string): boolean => putOff.has(id) || (on >= first && on <= last);
  const groups = Map.groupBy(outcomes, ({ account_ref, interaction_id }) => account_ref ?? interaction_id);
  const items: AgendaItem[] = [];
  for (const group of groups.values()) {
    const due = await Promise.all(group.map((row) => readOutcome(db, actor, row)));
    const known = due.flatMap((each) => each ?? []);
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

/** An outcome of this person that may leave something to do. */
interface OwnDue {
  readonly id: string;
  readonly account_ref: string | null;
  readonly at: Date;
}

/** This person's outcomes that leave something to do on one of the days from `first` to `last`, and those that were put off (`kept`). */
async function ownDue(
  db: Database,
  actor: Actor,
  since: string,
  [first, last]: readonly [string, string],
  kept: readonly string[],
): Promise<OwnDue[]> {
  const { rows } = await sql<OwnDue>`
    select events.id, events.account_ref, outcomes.at
    from outcomes
    join events on events.org_id = outcomes.org_id and events.id = outcomes.event_id
    where outcomes.org_id = ${actor.org_id} and outcomes.agent_id = ${actor.user_id} and outcomes.counts
      -- An agent has thousands of outcomes and dozens that leave something to do: an index knows which.
      and (outcomes.interaction_id = any(${kept}) or outcomes.due_until >= ${first}::date - 1 and (outcomes.due_days is null
        -- A day told in an instant of the debtor's is another one here, by one at most.
        or exists (select from unnest(outcomes.due_days) as day where day between ${first}::date - 1 and ${last}::date + 1)))
      and outcomes.event_id >= ${since} and events.id >= ${since}
      -- Where that was not worked out yet, the record itself is looked into.
      and case when outcomes.due_until < 'infinity' then outcomes.due_until > '-infinity'
        else coalesce(events.payload #>> '{record,callback_at}', events.payload #>> '{record,agreement}',
          events.payload #>> '{record,date}', events.payload #>> '{record,next_action,at}') is not null end`.execute(
    db,
  );
  return rows;
}

/**
 * The outcomes that decide what of these is still to be done: of each account all that stand since the earliest of them,
 * whoever logged them, for the last one decides. What was said before settles nothing, and is due no more or is among these.
 */
async function standingOutcomes(db: Database, actor: Actor, own: readonly OwnDue[]): Promise<StandingOutcome[]> {
  const earliest = new Map<string, number>();
  for (const { account_ref, at } of own)
    if (account_ref !== null)
      earliest.set(account_ref, Math.min(at.getTime(), earliest.get(account_ref) ?? Number.POSITIVE_INFINITY));
  const lone = own.flatMap(({ account_ref, id }) => (account_ref === null ? [id] : []));
  // An event is made after the contact that it tells of, by a clock that may be that wrong.
  const from = [...earliest.values()].map((at) => lowestUuidOf(at - clockDays * dayMs));
  const [since] = [...from, ...lone].sort();
  if (since === undefined) return [];
  const { rows } = await sql<StandingOutcome>`
    with told as (
      select outcomes.interaction_id, outcomes.agent_id as owner_id, outcomes.at, events.id, events.account_ref,
        events.pack_hash, events.payload, events.org_id, events.subject_id,
        -- What leaves nothing to do is asked for no deal: to open a record takes longer than all the rest.
        case when outcomes.due_until > '-infinity' then jsonb_typeof(events.payload #> '{record,agreement}') = 'object' end as deal
      from (
        select events.* from unnest(${[...earliest.keys()]}::text[], ${from}::uuid[]) as own (ref, low)
        join events on events.account_ref = own.ref and events.id >= own.low
        where events.org_id = ${actor.org_id} and events.id >= ${since}
        union all
        select * from events where org_id = ${actor.org_id} and id = any(${lone}::uuid[]) and id >= ${since}
      ) as events
      join outcomes on outcomes.org_id = events.org_id and outcomes.event_id = events.id and outcomes.counts
      where events.type = 'outcome.logged'
    ), stood as (
      select *, max(at) over account as last_at, max(at) filter (where deal) over account as dealt_at
      from told window account as (partition by account_ref)
    )
    select interaction_id, owner_id, account_ref, pack_hash, (payload -> 'record') - array['verdicts', 'note'] as record
    from stood left join data_subjects on data_subjects.org_id = stood.org_id and data_subjects.id = stood.subject_id
    -- Of an account the last outcome decides, and the last deal: before it nothing is due any more, and what leaves nothing to do
    -- says nothing else. With the days by which the clocks of two devices may disagree.
    where (account_ref is null or at >= last_at - ${slack}::interval
      or deal is not null and (dealt_at is null or at >= dealt_at - ${slack}::interval))
      -- Of somebody who was erased nothing falls due.
      and data_subjects.erased_at is null
    order by stood.id`.execute(db);
  return rows;
}

async function accountsOf(
  db: Database,
  orgId: string,
  own: readonly OwnDue[],
): Promise<ReadonlyMap<string, DueAccount>> {
  const refs = [...new Set(own.flatMap(({ account_ref }) => account_ref ?? []))];
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

/** One that an older server stored in a shape of its own is passed over. */
async function readOutcome(db: Database, actor: Actor, row: StandingOutcome) {
  const record = DueRecord.safeParse(row.record).data;
  if (!record) return null;
  const playbook = row.pack_hash ? await findPack(db, actor.org_id, row.pack_hash) : null;
  const pauses = playbook?.outcomes.find(({ id }) => id === record.outcome)?.pauses_contact ?? false;
  const { interaction_id, account_ref, owner_id } = row;
  const outcome: DueOutcome = { ...record, interaction_id, account_ref, mine: owner_id === actor.user_id, pauses };
  return { outcome, playbook };
}
