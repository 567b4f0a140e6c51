import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type * as z from 'zod';
import type { CounterTerms, LimitBreach } from '@/contracts/authority.ts';
import type { Call, TranscriptLine } from '@/contracts/call.ts';
import type { EventEnvelope } from '@/contracts/event.ts';
import type { HostReport } from '@/contracts/host-health.ts';
import type { ExportColumn } from '@/contracts/outcome-export.ts';
import type { PaymentCheck } from '@/contracts/payment-check.ts';
import type { IncidentReport, RetentionPeriods } from '@/contracts/privacy.ts';
import type { Loss } from '@/contracts/score.ts';
import type { AdapterSwitches, SelectorAdapter } from '@/contracts/selector-set.ts';
import type { Role, Seniority } from '@/contracts/session.ts';
import type { Delivery } from '@/contracts/webhook.ts';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import type { AuthorityDecision, AuthorityReason } from '@/domain/agreement/authority-request.ts';
import type { Money } from '@/domain/conversation/money.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import type { CountedOutcome } from '../services/counted-outcome.ts';
import type { Leaves } from '../services/due-record.ts';
import type { CallTold } from '../services/fold-call.ts';

type Json<T extends object> = JSONColumnType<T, string, string>;
/** `timestamptz`: read as a `Date`, written as a `Date` or ISO text. */
type Time = ColumnType<Date, Date | string, Date | string>;
type TimeOrNull = ColumnType<Date | null, Date | string | null, Date | string | null>;

export type TicketKind = 'flow' | 'handover' | 'device' | 'user_code' | 'confirm';

/** The tables of `migrations/`, as Kysely types. Days are `YYYY-MM-DD` text, `bigint` is a number (see `open-database.ts`). */
export interface Tables {
  organisations: {
    id: string;
    name: string;
    time_zone: string;
    locale: string;
    currency: string;
    phone: string | null;
    second_factor_roles: Generated<Role[]>;
    created_at: Generated<Date>;
  };
  server_keys: {
    id: string;
    purpose: 'sign' | 'token';
    secret: Json<Record<string, unknown>>;
    wrapped: Generated<Buffer | null>;
    created_at: Generated<Date>;
  };
  seal_keys: {
    org_id: string;
    key_id: string;
    jwk: Json<Record<string, unknown>>;
    wrapped: Generated<Buffer | null>;
    created_at: Time;
  };
  teams: { org_id: string; id: string; name: string; playbook_id: string | null };
  users: {
    org_id: string;
    id: string;
    email: string;
    name: string;
    password_hash: string;
    roles: Role[];
    team_id: string | null;
    locale: string;
    active: Generated<boolean>;
    seniority: Generated<Seniority>;
  };
  sessions: {
    org_id: string;
    id: string;
    user_id: string;
    device_id: string | null;
    key_thumbprint: string | null;
    created_at: Time;
    revoked_at: TimeOrNull;
  };
  session_tokens: {
    org_id: string;
    hash: string;
    session_id: string;
    kind: 'access' | 'refresh';
    expires_at: Time;
    rotated_at: TimeOrNull;
    unused_pair: Generated<string | null>;
    proofs: Generated<string[]>;
  };
  sign_in_attempts: { key: string; failures: number; last_at: Time; until: Time };
  second_factors: {
    org_id: string;
    user_id: string;
    secret: Buffer;
    recovery: string[];
    last_step: Generated<number>;
    confirmed_at: TimeOrNull;
    created_at: Time;
  };
  identity_providers: {
    org_id: string;
    issuer: string;
    client_id: string;
    client_secret: Buffer;
    updated_at: Time;
  };
  sign_in_tickets: { hash: string; kind: TicketKind; body: Json<Record<string, unknown>>; expires_at: Time };
  accounts: { org_id: string; ref: string; words: string; document: Json<Account>; updated_at: Time };
  account_phones: { org_id: string; phone_key: string; ref: string };
  packs: {
    org_id: string;
    hash: string;
    playbook_id: string;
    version: number;
    body: string;
    created_at: Generated<Date>;
  };
  playbook_heads: {
    org_id: string;
    playbook_id: string;
    epoch: number;
    version: number;
    hash: string;
    previous: string | null;
    note: string;
    published_at: Time;
    published_by: string;
    key_id: string;
    signed_body: string;
    signature: string;
  };
  drafts: {
    org_id: string;
    playbook_id: string;
    base_version: number;
    body: ColumnType<unknown, string, string>;
    saved_at: Time;
    saved_by: string;
  };
  devices: {
    org_id: string;
    id: string;
    seen: ColumnType<[number, number][], string | undefined, string>;
    contiguous: Generated<number>;
    highest: Generated<number>;
    last_seen_at: Time;
  };
  events: {
    org_id: string;
    id: string;
    agent_id: string;
    team_id: string | null;
    device_id: string;
    seq: number;
    type: string;
    /** By the server's clock, as far as the device could tell it; the device's own is `clock_offset_ms` before it. */
    occurred_at: Time;
    clock_offset_ms: number | null;
    received_at: Time;
    interaction_id: string | null;
    account_ref: string | null;
    playbook_id: string | null;
    pack_hash: string | null;
    score: number | null;
    device_score: number | null;
    /** Without its personal parts where there is a subject: those are in `sealed`. */
    payload: ColumnType<EventEnvelope['payload'], string, string>;
    hash: string | null;
    subject_id: string | null;
    sealed: Buffer | null;
    carried: Generated<boolean>;
  };
  ledger_heads: {
    org_id: string;
    n: Generated<number>;
    hash: string;
    prev: Generated<string | null>;
    before: Generated<number>;
  };
  day_marks: { org_id: string; place: Generated<number>; counted_at: Generated<Date | null> };
  organisation_keys: { org_id: string; secret: Buffer; outer_key: boolean; created_at: Generated<Date> };
  data_subjects: {
    org_id: string;
    id: string;
    kind: 'account' | 'conversation' | 'agent';
    ref: string | null;
    key: Buffer | null;
    created_at: Generated<Date>;
    erased_at: TimeOrNull;
    erased_by: string | null;
    reason: string | null;
    erased_with: string | null;
  };
  legal_holds: {
    org_id: string;
    id: string;
    subject_id: string;
    reason: string;
    set_by: string;
    set_at: Time;
    lifted_by: string | null;
    lifted_at: TimeOrNull;
    lifted_why: string | null;
  };
  access_log: { org_id: string; subject_id: string; at: Time; id: string; user_id: string; what: string };
  incidents: {
    org_id: string;
    id: string;
    version: number;
    document: Json<IncidentReport>;
    written_at: Time;
    written_by: string;
  };
  retention_periods: { org_id: string; periods: Json<RetentionPeriods>; set_at: Time; set_by: string };
  ledger: {
    org_id: string;
    n: number;
    kind: 'events' | 'act';
    at: Time;
    members: string[];
    body: string | null;
    prev: string;
    root: string;
    hash: string;
  };
  ledger_checkpoints: { org_id: string; n: number; key_id: string; signed_body: string; signature: string };
  quarantine: {
    org_id: string;
    id: string;
    event_id: string | null;
    user_id: string;
    path: string;
    reason: string;
    /** Empty where it is sealed. */
    event: string;
    received_at: Time;
    subject_id: string | null;
    sealed: Buffer | null;
  };
  agent_day: {
    org_id: string;
    day: string;
    agent_id: string;
    team_id: string | null;
    playbook_id: string | null;
    needed: Generated<number>;
    interactions: Generated<number>;
    counted: Generated<number>;
    score_sum: Generated<number>;
    agreements: Generated<number>;
    promised_minor: Generated<number>;
    losses: ColumnType<z.infer<typeof Loss>[], string | undefined, string>;
    last_outcome: string | null;
    last_outcome_at: TimeOrNull;
  };
  outcomes: {
    org_id: string;
    interaction_id: string;
    agent_id: string;
    team_id: string | null;
    event_id: string;
    counts: boolean;
    versions: number;
    past_limits: boolean;
    day: string;
    at: Time;
    due_until: Generated<string>;
    due_days: string[] | null;
    subject_id: string | null;
    leaves: ColumnType<Leaves | null, string | null, string | null>;
    leaves_of: string | null;
  };
  outcome_changes: {
    org_id: string;
    interaction_id: string;
    event_id: string;
    kind: 'version' | 'withdrawal';
    version: number | null;
    of: string | null;
    agent_id: string;
    team_id: string | null;
    supervises: boolean;
    past_limits: boolean;
    day: string;
    at: Time;
    counted: ColumnType<CountedOutcome | null, string | null | undefined, string | null>;
  };
  contact_history: {
    org_id: string;
    account_ref: string;
    at: Time;
    id: string;
    channel: ContactRecord['channel'];
    direction: ContactRecord['direction'];
    reached: ContactRecord['reached'];
    phone: string | null;
    outcome: string | null;
    agent: string | null;
    promise: ColumnType<ContactRecord['promise'], string | null, never>;
  };
  payment_checks: {
    org_id: string;
    id: string;
    interaction_id: string | null;
    agent_id: string;
    account_ref: string;
    paid_on: string | null;
    amount: ColumnType<Money | null, string | null, string | null>;
    method: string | null;
    receipt: PaymentCheck['receipt'];
    claimed_at: Time;
    state: Generated<PaymentCheck['state']>;
    looked_by: string | null;
    looked_at: TimeOrNull;
    note: string | null;
  };
  selector_sets: {
    org_id: string;
    hash: string;
    adapter: SelectorAdapter;
    version: number;
    body: string;
    created_at: Generated<Date>;
  };
  selector_heads: {
    org_id: string;
    adapter: SelectorAdapter;
    epoch: number;
    version: number;
    hash: string;
    previous: string | null;
    switches: Json<AdapterSwitches>;
    note: string;
    published_at: Time;
    published_by: string;
    key_id: string;
    signed_body: string;
    signature: string;
  };
  host_reports: {
    org_id: string;
    device_id: string;
    adapter: HostReport['adapter'];
    set_version: number;
    set_source: string;
    /** The field map of a CRM; empty where there is none: a key holds no null. */
    map: string;
    agent_id: string;
    at: Time;
    report: Json<HostReport>;
  };
  selector_uptake: {
    org_id: string;
    device_id: string;
    adapter: SelectorAdapter;
    agent_id: string;
    epoch: number;
    refused: string | null;
    at: Time;
  };
  hook_keys: {
    org_id: string;
    id: string;
    name: string;
    hash: string;
    signed: boolean;
    created_at: Time;
    created_by: string;
    last_used_at: TimeOrNull;
    revoked_at: TimeOrNull;
  };
  agent_extensions: { org_id: string; extension: string; user_id: string };
  call_events: {
    org_id: string;
    call_id: string;
    state: Call['state'];
    at: Time;
    agent_id: string;
    told: Json<CallTold>;
    received_at: Time;
  };
  calls: {
    org_id: string;
    id: string;
    agent_id: string;
    call: Json<Call>;
    ended_at: TimeOrNull;
    changed_at: Time;
  };
  call_lines: {
    org_id: string;
    call_id: string;
    id: string;
    place: number;
    speaker: TranscriptLine['speaker'];
    text: string;
    at: Time;
    final: boolean;
    received_at: Time;
  };
  outcome_feed_heads: { org_id: string; last: number };
  outcome_feed: { org_id: string; place: number; event_id: string; interaction_id: string };
  webhooks: {
    org_id: string;
    id: string;
    name: string;
    url: string;
    outcomes: string[] | null;
    fields: ExportColumn[] | null;
    secret_no: Generated<number>;
    paused: Generated<boolean>;
    created_at: Time;
    created_by: string;
  };
  webhook_deliveries: {
    org_id: string;
    id: string;
    webhook_id: string;
    interaction_id: string;
    event_id: string;
    place: number;
    state: Generated<Delivery['state']>;
    attempts: Generated<number>;
    created_at: Time;
    due_at: Time;
    leased_until: TimeOrNull;
    status: number | null;
    why: string | null;
    ended_at: TimeOrNull;
  };
  authority_requests: {
    org_id: string;
    id: string;
    interaction_id: string;
    team_id: string;
    agent_id: string;
    account_ref: string | null;
    debtor: string;
    stage: string;
    agreement: ColumnType<Agreement, string, never>;
    breaches: ColumnType<z.infer<typeof LimitBreach>[], string, never>;
    reason: AuthorityReason;
    words: string;
    asked_at: Time;
    expires_at: Time;
    ended: 'conversation' | 'replaced' | null;
    decision: AuthorityDecision | null;
    decided_by: string | null;
    decided_at: TimeOrNull;
    note: string | null;
    counter: ColumnType<Agreement | null, string | undefined, string>;
    terms: ColumnType<CounterTerms | null, string | undefined, never>;
    subject_id: string | null;
    /** The words that it was asked with, and the answer's: the columns of these names are then empty. */
    sealed: Buffer | null;
    sealed_note: Buffer | null;
  };
}
