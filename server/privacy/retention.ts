import { type Kysely, type RawBuilder, sql } from 'kysely';
import { RetentionPeriods, type RetentionPlan } from '@/contracts/privacy.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { lowestUuidOf } from '../db/event-partitions.ts';
import type { Tables } from '../db/tables.ts';
import { chainAct } from '../services/ledger.ts';

type Db = Kysely<Tables>;
const agedTables = ['accounts', 'contacts', 'quarantine', 'access_log'] as const;
type Aged = (typeof agedTables)[number];

/** Until a firm says otherwise, nothing goes by age. */
const forever: RetentionPeriods = { events: null, accounts: null, contacts: null, quarantine: null, access_log: null };

/** How long an organisation keeps things. */
export async function readPeriods(db: Db, org_id: string): Promise<RetentionPeriods> {
  const row = await db
    .selectFrom('retention_periods')
    .select('periods')
    .where('org_id', '=', org_id)
    .executeTakeFirst();
  return RetentionPeriods.safeParse(row?.periods).data ?? forever;
}

/** Says how long things are kept; the next upkeep of the server goes by it. */
export async function setPeriods(backend: Backend, actor: Actor, periods: RetentionPeriods): Promise<void> {
  const { org_id, user_id } = actor;
  const at = backend.now();
  await backend.db.transaction().execute(async (tx) => {
    const values = { periods: JSON.stringify(periods), set_at: at, set_by: user_id };
    await tx
      .insertInto('retention_periods')
      .values({ org_id, ...values })
      .onConflict((conflict) => conflict.column('org_id').doUpdateSet(values))
      .execute();
    await chainAct(tx, org_id, at, { kind: 'retention.set', by: user_id, about: periods });
  });
}

/** What would be let go of one organisation now. Changes nothing. */
export async function planRetention(db: Db, org_id: string, now: Date): Promise<RetentionPlan> {
  const periods = await readPeriods(db, org_id);
  const { name } = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', org_id)
    .executeTakeFirstOrThrow();
  const cut = firstKeptMonth(now, periods.events);
  const old = cut ? await monthsBefore(db, org_id, cut) : [];
  const held = old.length > 0 ? await monthsUnderHold(db, org_id) : new Set<string>();
  const rows = { accounts: 0, contacts: 0, quarantine: 0, access_log: 0 };
  for (const table of agedTables) {
    const aged = agedRows(table, org_id, now, periods);
    if (aged) rows[table] = (await sql<{ n: number }>`select count(*) as n from ${aged}`.execute(db)).rows[0]?.n ?? 0;
  }
  return {
    organisation: name,
    months: old.filter(({ month }) => !held.has(month)),
    held: old.flatMap(({ month }) => (held.has(month) ? [month] : [])),
    rows,
  };
}

/**
 * Lets go of what is past its time, of every organisation: events by whole months, each an act of the chain, which is then
 * verified without them; a month that no other organisation has anything of goes as its partition. Safe to repeat.
 * @returns what was let go, by organisation
 */
export async function letGo({
  db,
  pool,
  now,
}: Pick<Backend, 'db' | 'now'> & {
  /** Of the owner of the tables: only an owner drops one. */
  readonly pool: { query(text: string): Promise<unknown> };
}): Promise<RetentionPlan[]> {
  const done: RetentionPlan[] = [];
  for (const { id: org_id } of await db.selectFrom('organisations').select('id').execute()) {
    const plan = await planRetention(db, org_id, now());
    for (const { month, events } of plan.months) {
      const partition = await partitionOf(db, org_id, month);
      await db.transaction().execute(async (tx) => {
        await dropMonth(tx, org_id, month, partition === null);
        const about = { month, events };
        await chainAct(tx, org_id, now(), { kind: 'retention.drop', by: 'server', about });
      });
      // After the act: a crash in between leaves rows that the next run finds again, and never a month that nobody told of.
      if (partition) await pool.query(`drop table if exists ${partition}`);
    }
    const periods = await readPeriods(db, org_id);
    for (const table of agedTables) {
      const aged = agedRows(table, org_id, now(), periods);
      if (aged && plan.rows[table] > 0) await sql`delete from ${aged}`.execute(db);
    }
    if (plan.months.length > 0) await dropOrphans(db, org_id);
    done.push(plan);
  }
  return done;
}

/** `table where …` of rows that are past their time; null where they are kept for ever. What a hold is on stays. */
function agedRows(table: Aged, org_id: string, now: Date, periods: RetentionPeriods): RawBuilder<unknown> | null {
  const months = periods[table];
  if (months === null) return null;
  const before = sql`${now}::timestamptz - make_interval(months => ${months})`;
  const held = sql`select subject_id from legal_holds where org_id = ${org_id} and lifted_at is null`;
  const heldRefs = sql`select ref from data_subjects where org_id = ${org_id} and id in (${held})`;
  switch (table) {
    case 'accounts':
      return sql`accounts where org_id = ${org_id} and updated_at < ${before} and ref not in (${heldRefs})
        and not exists (select from events where events.org_id = accounts.org_id and account_ref = accounts.ref)`;
    case 'contacts':
      return sql`contact_history where org_id = ${org_id} and at < ${before} and account_ref not in (${heldRefs})`;
    case 'quarantine':
      // Whom it is about nobody has read: while anybody is held, all of it stays.
      return sql`quarantine where org_id = ${org_id} and received_at < ${before} and not exists (${held})`;
    case 'access_log':
      return sql`access_log where org_id = ${org_id} and at < ${before} and subject_id not in (${held})`;
  }
}

/** The first day of the first month that is kept whole; null where all are. */
function firstKeptMonth(now: Date, months: number | null): Date | null {
  return months === null ? null : new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
}

/** Of an event's id, the first day of its month: as its partition goes, and not by a clock of a device. */
const monthOfId = sql<string>`to_char(
  to_timestamp(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0) at time zone 'UTC', 'YYYY-MM-01')`;

async function monthsBefore(db: Db, org_id: string, cut: Date): Promise<{ month: string; events: number }[]> {
  const { rows } = await sql<{ month: string; events: number }>`
    select ${monthOfId} as month, count(*) as events from events
    where org_id = ${org_id} and id < ${lowestUuidOf(cut.getTime())}::uuid
    group by 1
    -- What came in lately is kept, whatever its id says.
    having max(received_at) < ${cut}
    order by 1`.execute(db);
  return rows;
}

async function monthsUnderHold(db: Db, org_id: string): Promise<Set<string>> {
  const { rows } = await sql<{ month: string }>`
    with refs as (
      select ref from data_subjects join legal_holds on legal_holds.org_id = data_subjects.org_id
        and subject_id = data_subjects.id and lifted_at is null
      where data_subjects.org_id = ${org_id}
    ), talks as (
      select interaction_id from events where org_id = ${org_id} and account_ref in (select ref from refs)
    )
    select distinct ${monthOfId} as month from events
    where org_id = ${org_id}
      and (account_ref in (select ref from refs) or interaction_id in (select interaction_id from talks))`.execute(db);
  return new Set(rows.map(({ month }) => month));
}

/** The partition of a month, where it has one and no other organisation keeps anything in it. */
async function partitionOf(db: Db, org_id: string, month: string): Promise<string | null> {
  const name = `events_${month.slice(0, 7).replace('-', '_')}`;
  const { from, to } = rangeOf(month);
  const { rows } = await sql<{ alone: boolean }>`
    select not exists (select from events where org_id <> ${org_id} and id >= ${from}::uuid and id < ${to}::uuid) as alone
    from pg_class where relname = ${name} and relispartition`.execute(db);
  return rows[0]?.alone ? name : null;
}

function rangeOf(month: string): { readonly from: string; readonly to: string } {
  const from = new Date(`${month}T00:00:00Z`);
  const to = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1);
  return { from: lowestUuidOf(from.getTime()), to: lowestUuidOf(to) };
}

/** Takes away what a month's events left in other tables, and with `rows` the events themselves. */
async function dropMonth(tx: Db, org_id: string, month: string, rows: boolean): Promise<void> {
  const { from, to } = rangeOf(month);
  const within = (column: string) =>
    sql`org_id = ${org_id} and ${sql.ref(column)} >= ${from}::uuid and ${sql.ref(column)} < ${to}::uuid`;
  for (const table of ['outcomes', 'outcome_changes', 'outcome_feed', 'webhook_deliveries'] as const)
    await sql`delete from ${sql.table(table)} where ${within('event_id')}`.execute(tx);
  await sql`delete from authority_requests where ${within('id')}`.execute(tx);
  await sql`delete from payment_checks where ${within('id')} and state <> 'open'`.execute(tx);
  // Those from before there was a chain are counted apart in its head.
  await sql`
    update ledger_heads set before = before - (select count(*) from events where ${within('id')} and hash is null)
    where org_id = ${org_id}`.execute(tx);
  if (rows) await sql`delete from events where ${within('id')}`.execute(tx);
}

/** Keys of people of whom nothing is left. */
async function dropOrphans(db: Db, org_id: string): Promise<void> {
  await sql`
    delete from data_subjects as subject where org_id = ${org_id} and erased_at is null
      and not exists (select from legal_holds as hold where hold.org_id = subject.org_id and hold.subject_id = subject.id)
      and not exists (select from accounts where accounts.org_id = subject.org_id and kind = 'account' and accounts.ref = subject.ref)
      and not exists (select from events where events.org_id = subject.org_id and kind = 'account' and account_ref = subject.ref)
      and not exists (
        select from events where events.org_id = subject.org_id and account_ref is null and subject_id = subject.id)`.execute(
    db,
  );
}
