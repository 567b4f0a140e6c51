import * as z from 'zod';
import { Instant, PlainDate } from '@/domain/conversation/plain-date.ts';
import { Account } from '@/domain/interaction/account.ts';
import { ContactRecord } from '@/domain/interaction/contact-record.ts';

/** Something must not be erased, and not be let go by age. */
export const LegalHold = z.strictObject({
  id: z.uuid(),
  reason: z.string(),
  set_by: z.string(),
  set_at: Instant,
  lifted_by: z.string().nullable(),
  lifted_at: Instant.nullable(),
  lifted_why: z.string().nullable(),
});
export type LegalHold = z.infer<typeof LegalHold>;

/** A person whom an organisation keeps data about, as a list shows them. */
export const PersonFound = z.strictObject({
  account_ref: z.string(),
  /** Null where only events are left of them. */
  debtor_name: z.string().nullable(),
  creditor: z.string().nullable(),
  held: z.boolean(),
});
export type PersonFound = z.infer<typeof PersonFound>;

/** One event about a person, as it was sent. */
export const HeldEvent = z.strictObject({
  id: z.uuid(),
  type: z.string(),
  occurred_at: Instant,
  received_at: Instant,
  agent: z.string(),
  payload: z.unknown(),
});
export type HeldEvent = z.infer<typeof HeldEvent>;

/** Everything that is kept about one person. */
export const SubjectFile = z.strictObject({
  account_ref: z.string(),
  subject_id: z.uuid(),
  made_at: Instant,
  organisation: z.string(),
  account: Account.nullable(),
  /** Contacts from before this product, as a file brought them. */
  contacts: z.array(ContactRecord),
  events: z.array(HeldEvent),
  payment_checks: z.array(z.record(z.string(), z.unknown())),
  authority_requests: z.array(z.record(z.string(), z.unknown())),
  calls: z.array(z.record(z.string(), z.unknown())),
  /** Of calls that go on or just ended: what was said, as it is still kept. */
  lines: z.array(z.record(z.string(), z.unknown())),
  /** Events that could not be taken and name this person: as they came. */
  quarantine: z.array(z.record(z.string(), z.unknown())),
  holds: z.array(LegalHold),
});
export type SubjectFile = z.infer<typeof SubjectFile>;

/** Who looked at what of a person. `what`: the door by which it was seen. */
export const AccessEntry = z.strictObject({ at: Instant, user: z.string(), what: z.string() });
export type AccessEntry = z.infer<typeof AccessEntry>;

/** An erasure that was done: of whom is not known any more. */
export const Erasure = z.strictObject({ subject_id: z.uuid(), at: Instant, by: z.string(), reason: z.string() });
export type Erasure = z.infer<typeof Erasure>;

/** `confirm` is the account's reference, typed once more. */
export const EraseWish = z.strictObject({ confirm: z.string().max(60), reason: z.string().trim().min(3).max(300) });

/** What an erasure took, table by table, and how many events are left without the person. */
export const ErasureDone = z.strictObject({
  subject_id: z.uuid(),
  at: Instant,
  removed: z.record(z.string(), z.int()),
  events_left: z.int(),
});
export type ErasureDone = z.infer<typeof ErasureDone>;

const months = z.int().min(1).max(240).nullable();

/** How long things are kept, in months; null: for as long as the firm says nothing. */
export const RetentionPeriods = z.strictObject({
  events: months,
  accounts: months,
  contacts: months,
  quarantine: months,
  access_log: months,
});
export type RetentionPeriods = z.infer<typeof RetentionPeriods>;

/** What would be let go now, or was. */
export const RetentionPlan = z.strictObject({
  organisation: z.string(),
  /** Months of events, as their first days. */
  months: z.array(z.strictObject({ month: PlainDate, events: z.int() })),
  /** Months that are past their time and stay, since a person under a legal hold is in them. */
  held: z.array(PlainDate),
  rows: z.strictObject({ accounts: z.int(), contacts: z.int(), quarantine: z.int(), access_log: z.int() }),
});
export type RetentionPlan = z.infer<typeof RetentionPlan>;

export const IncidentState = z.enum(['open', 'notified', 'no_notice', 'closed']);
export type IncidentState = z.infer<typeof IncidentState>;

/** An incident with personal data, as the firm writes it down. Persons are counted, never named. */
export const IncidentReport = z.strictObject({
  title: z.string().trim().min(3).max(120),
  what: z.string().trim().min(3).max(4000),
  occurred_at: Instant.nullable(),
  /** When the firm came to know: the day from which terms run. */
  known_at: Instant,
  country: z.enum(['BR', 'MX']),
  /** Small agents of treatment have twice the time in Brazil. */
  small_agent: z.boolean(),
  people: z.int().min(0).max(100_000_000).nullable(),
  data: z.array(z.enum(['identity', 'contact', 'debt', 'payment', 'conversation', 'credentials', 'sensitive'])).max(7),
  risk: z.enum(['unknown', 'low', 'relevant']),
  measures: z.string().max(4000),
  state: IncidentState,
  /** Why nobody is told, where the firm finds so. */
  why_no_notice: z.string().max(1000),
  authority_told_at: Instant.nullable(),
  people_told_at: Instant.nullable(),
});
export type IncidentReport = z.infer<typeof IncidentReport>;

/** A day by which somebody is to be told; null where the law names no number of days: then without delay. */
export const IncidentDeadline = z.strictObject({
  who: z.enum(['authority', 'people']),
  by: PlainDate.nullable(),
  business_days: z.int().nullable(),
  state: z.enum(['due', 'late', 'done', 'not_needed']),
});
export type IncidentDeadline = z.infer<typeof IncidentDeadline>;

export const Incident = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  written_at: Instant,
  written_by: z.string(),
  first_written_at: Instant,
  report: IncidentReport,
  deadlines: z.array(IncidentDeadline),
  /** Until when it must be kept. */
  keep_until: PlainDate,
});
export type Incident = z.infer<typeof Incident>;
