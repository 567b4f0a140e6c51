import * as z from 'zod';
import { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { Agreement } from '@/domain/agreement/agreement.ts';
import { AuthorityDecision } from '@/domain/agreement/authority-request.ts';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Account } from '@/domain/interaction/account.ts';
import { ContactRecord } from '@/domain/interaction/contact-record.ts';
import { Slug } from '@/domain/recognition/cue.ts';
import { AuthorityAnswer, AuthorityRequest } from './authority.ts';
import { TranscriptLine } from './call.ts';
import { DeviceSeries, Disconnection } from './connectivity.ts';
import { EventBatch, EventBatchAnswer, OutcomeRecord } from './event.ts';
import { HostsHealth, PublishSelectors, RollBackSelectors, SwitchSelectors } from './host-health.ts';
import {
  AgentExtension,
  CallNotice,
  CallNoticeAnswer,
  CallParams,
  CallsAnswer,
  HeardAnswer,
  HeardBatch,
  Integrations,
  LinesAnswer,
  MadeHookKey,
  NewHookKey,
  SetExtension,
} from './integrations.ts';
import { ExportQuery } from './outcome-export.ts';
import { PaymentCheck, PaymentFinding } from './payment-check.ts';
import { ChannelHead, Draft, Pack, Problem, Sha256, SignedHead, SigningKey } from './playbook-channel.ts';
import {
  AccessEntry,
  EraseWish,
  Erasure,
  ErasureDone,
  Incident,
  IncidentReport,
  LegalHold,
  PersonFound,
  RetentionPeriods,
  RetentionPlan,
  SubjectFile,
} from './privacy.ts';
import { AgentScore, Boards } from './score.ts';
import { HostSet, SelectorAdapter, SelectorHead } from './selector-set.ts';
import {
  Access,
  AccessWish,
  Challenge,
  DeviceCode,
  Enrol,
  Enrolment,
  Redeem,
  Session,
  SignIn,
  User,
} from './session.ts';
import { Delivery, MadeWebhook, Webhook, WebhookWish } from './webhook.ts';

/** Every error of the API: RFC 9457 problem details, with the field paths where there are any. */
export const ApiError = z.strictObject({
  status: z.int(),
  code: z.string(),
  title: z.string(),
  problems: z.array(Problem).optional(),
});
export type ApiError = z.infer<typeof ApiError>;

/** A row of an import that was not taken: 1-based line of the file, the column, and why. */
export const RowProblem = z.strictObject({
  line: z.int(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
});
export const ImportAnswer = z.strictObject({
  read: z.int(),
  imported: z.int(),
  refused: z.int(),
  problems: z.array(RowProblem),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;

/** An outcome as a screen lists it: its latest version that stands, or, where all were withdrawn, the last of those. */
export const LoggedOutcome = z.strictObject({
  event_id: z.uuid(),
  interaction_id: z.uuid().nullable(),
  /** Whose outcome it is, whoever wrote the latest version. */
  agent_id: z.uuid(),
  agent_name: z.string(),
  /** How many versions there are, withdrawn ones too. */
  versions: z.int().min(1),
  withdrawn: z.boolean(),
  /** The deal is past the agent's limits, and no supervisor approved exactly this one. */
  unapproved: z.boolean(),
  received_at: Instant,
  occurred_at: Instant,
  score: z.number().nullable(),
  record: OutcomeRecord,
  /** What it said of the person was erased: what is left is what reports count by. */
  erased: z.boolean().optional(),
});
export type LoggedOutcome = z.infer<typeof LoggedOutcome>;

/** One version of an outcome: who wrote it and when, and whether it was withdrawn. */
export const OutcomeVersion = z.strictObject({
  event_id: z.uuid(),
  author_id: z.uuid(),
  author_name: z.string(),
  occurred_at: Instant,
  withdrawn: z.boolean(),
  record: OutcomeRecord,
  erased: z.boolean().optional(),
});
export type OutcomeVersion = z.infer<typeof OutcomeVersion>;

/** Who answers for people's data. */
const officers = ['privacy_officer', 'admin'] as const;

const AccountQuery = z.strictObject({
  phone: z.string().optional(),
  name: z.string().optional(),
  ref: z.string().optional(),
  /** What a chat is called: proposes whatever it and the telephone speak for, likeliest first. */
  title: z.string().max(200).optional(),
});

/**
 * Every route of the backend: method, path, who may call it, what goes in and what comes out. The server registers these,
 * the OpenAPI document is made from these, and the extension's client parses answers with these.
 */
export const api = {
  'health.read': {
    method: 'GET',
    path: '/healthz',
    auth: 'none',
    response: z.strictObject({ ok: z.boolean(), database: z.string(), version: z.string() }),
  },
  /** The process turns over. */
  'health.live': { method: 'GET', path: '/livez', auth: 'none', response: z.strictObject({ ok: z.boolean() }) },
  /** It may be sent requests: 503 while the database is away or behind, and once the server is going down. */
  'health.ready': {
    method: 'GET',
    path: '/readyz',
    auth: 'none',
    response: z.strictObject({ ok: z.boolean(), database: z.boolean(), schema: z.boolean(), draining: z.boolean() }),
  },
  'session.create': { method: 'POST', path: '/v1/session', auth: 'none', body: SignIn, response: Session },
  'session.refresh': {
    method: 'POST',
    path: '/v1/session/refresh',
    auth: 'none',
    body: z.strictObject({ refresh_token: z.string() }),
    response: Session,
  },
  'session.enrol': {
    method: 'POST',
    path: '/v1/session/second-factor',
    auth: 'none',
    body: Enrol,
    response: Enrolment,
  },
  'session.device': {
    method: 'POST',
    path: '/v1/session/device',
    auth: 'none',
    body: z.strictObject({ challenge: Challenge }),
    response: DeviceCode,
  },
  'session.redeem': { method: 'POST', path: '/v1/session/redeem', auth: 'none', body: Redeem, response: Session },
  'access.read': { method: 'GET', path: '/v1/access', auth: ['admin'], response: Access },
  'access.write': { method: 'PUT', path: '/v1/access', auth: ['admin'], body: AccessWish, response: Access },
  'access.reset': {
    method: 'DELETE',
    path: '/v1/access/people/:id/second-factor',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    response: Access,
  },
  'access.end': {
    method: 'DELETE',
    path: '/v1/access/people/:id/sessions',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    response: Access,
  },
  'session.end': {
    method: 'DELETE',
    path: '/v1/session',
    auth: 'any',
    response: z.strictObject({ ended: z.boolean() }),
  },
  'me.read': { method: 'GET', path: '/v1/me', auth: 'any', response: User },
  'events.append': { method: 'POST', path: '/v1/events', auth: 'any', body: EventBatch, response: EventBatchAnswer },
  'accounts.find': {
    method: 'GET',
    path: '/v1/accounts',
    auth: 'any',
    query: AccountQuery,
    response: z.strictObject({ accounts: z.array(Account) }),
  },
  /** The same, with what is asked in the body: an address is written down on its way, and a name or a number is nobody's business there. */
  'accounts.search': {
    method: 'POST',
    path: '/v1/accounts/search',
    auth: 'any',
    body: AccountQuery,
    response: z.strictObject({ accounts: z.array(Account) }),
  },
  'accounts.import': {
    method: 'POST',
    path: '/v1/accounts/import',
    auth: ['admin', 'supervisor'],
    query: z.strictObject({ keep_good: z.enum(['true', 'false']).default('false') }),
    response: ImportAnswer,
  },
  /** Earlier contacts about one account by anybody of the organisation, newest first: what is seen of it in an interaction. */
  'accounts.contacts': {
    method: 'GET',
    path: '/v1/accounts/:ref/contacts',
    auth: 'any',
    params: z.strictObject({ ref: z.string().min(1).max(60) }),
    response: z.strictObject({ contacts: z.array(ContactRecord) }),
  },
  'contacts.import': {
    method: 'POST',
    path: '/v1/contacts/import',
    auth: ['admin', 'supervisor'],
    query: z.strictObject({ keep_good: z.enum(['true', 'false']).default('false') }),
    response: ImportAnswer,
  },
  /** Of the whole organisation: those that wait, oldest first, then those of the last day that ended. */
  'checks.list': {
    method: 'GET',
    path: '/v1/payment-checks',
    auth: ['supervisor', 'admin'],
    response: z.strictObject({ checks: z.array(PaymentCheck) }),
  },
  'checks.resolve': {
    method: 'POST',
    path: '/v1/payment-checks/:id/finding',
    auth: ['supervisor', 'admin'],
    params: z.strictObject({ id: z.uuid() }),
    body: PaymentFinding,
    response: PaymentCheck,
  },
  'keys.list': {
    method: 'GET',
    path: '/v1/keys',
    auth: 'none',
    response: z.strictObject({ keys: z.array(SigningKey) }),
  },
  'playbooks.list': {
    method: 'GET',
    path: '/v1/playbooks',
    auth: 'any',
    response: z.strictObject({ playbooks: z.array(ChannelHead) }),
  },
  'playbooks.head': {
    method: 'GET',
    path: '/v1/playbooks/:id/head',
    auth: 'any',
    params: z.strictObject({ id: Slug }),
    response: SignedHead,
  },
  'packs.read': {
    method: 'GET',
    path: '/v1/packs/:hash',
    auth: 'any',
    params: z.strictObject({ hash: Sha256 }),
    response: Pack,
  },
  'drafts.read': {
    method: 'GET',
    path: '/v1/playbooks/:id/draft',
    auth: ['qa_author', 'qa_approver', 'admin'],
    params: z.strictObject({ id: Slug }),
    response: Draft,
  },
  'drafts.save': {
    method: 'PUT',
    path: '/v1/playbooks/:id/draft',
    auth: ['qa_author', 'qa_approver', 'admin'],
    params: z.strictObject({ id: Slug }),
    body: z.strictObject({ body: z.unknown(), base_version: z.int() }),
    response: Draft,
  },
  'playbooks.publish': {
    method: 'POST',
    path: '/v1/playbooks/:id/publish',
    auth: ['qa_approver', 'admin'],
    params: z.strictObject({ id: Slug }),
    body: z.strictObject({ note: z.string().min(1).max(400), base_version: z.int() }),
    response: ChannelHead,
  },
  /** 404 where none was ever published: the set that came with the build is in force then. */
  'selectors.head': {
    method: 'GET',
    path: '/v1/selector-sets/:adapter/head',
    auth: 'any',
    params: z.strictObject({ adapter: SelectorAdapter }),
    response: SignedHead,
  },
  'selectors.read': {
    method: 'GET',
    path: '/v1/selector-sets/packs/:hash',
    auth: 'any',
    params: z.strictObject({ hash: Sha256 }),
    response: HostSet,
  },
  /** Every head that was ever in force, the one in force now first; the last 200. */
  'selectors.list': {
    method: 'GET',
    path: '/v1/selector-sets/:adapter',
    auth: ['qa_author', 'qa_approver', 'admin'],
    params: z.strictObject({ adapter: SelectorAdapter }),
    response: z.strictObject({ heads: z.array(SelectorHead) }),
  },
  /** The same content again has the version that it had. */
  'selectors.publish': {
    method: 'POST',
    path: '/v1/selector-sets/:adapter',
    auth: ['qa_approver', 'admin'],
    params: z.strictObject({ adapter: SelectorAdapter }),
    body: PublishSelectors,
    response: SelectorHead,
  },
  /** The kill switch: the set stays, under the next epoch. Where none was published, publish the packaged one with the switches. */
  'selectors.switch': {
    method: 'POST',
    path: '/v1/selector-sets/:adapter/switches',
    auth: ['qa_approver', 'admin'],
    params: z.strictObject({ adapter: SelectorAdapter }),
    body: SwitchSelectors,
    response: SelectorHead,
  },
  'selectors.rollback': {
    method: 'POST',
    path: '/v1/selector-sets/:adapter/rollback',
    auth: ['qa_approver', 'admin'],
    params: z.strictObject({ adapter: SelectorAdapter }),
    body: RollBackSelectors,
    response: SelectorHead,
  },
  /** How the pages are being read, over the last 24 hours. */
  'hosts.health': {
    method: 'GET',
    path: '/v1/hosts/health',
    auth: ['qa_author', 'qa_approver', 'supervisor', 'admin'],
    response: HostsHealth,
  },
  'boards.read': {
    method: 'GET',
    path: '/v1/boards',
    auth: ['supervisor', 'qa_author', 'qa_approver', 'auditor', 'admin'],
    response: Boards,
  },
  /** Of the supervisor's own team: those that wait, oldest first, then those of the last day that ended. */
  'authority.list': {
    method: 'GET',
    path: '/v1/authority-requests',
    auth: ['supervisor'],
    response: z.strictObject({ requests: z.array(AuthorityRequest) }),
  },
  'authority.decide': {
    method: 'POST',
    path: '/v1/authority-requests/:id/decision',
    auth: ['supervisor'],
    params: z.strictObject({ id: z.uuid() }),
    body: z.strictObject({
      decision: AuthorityDecision,
      note: z.string().trim().max(400).default(''),
      /** With `countered`, and only then. */
      counter: Agreement.optional(),
    }),
    response: AuthorityRequest,
  },
  /** Answers to the caller's own requests of the last two days. */
  'authority.answers': {
    method: 'GET',
    path: '/v1/authority-answers',
    auth: 'any',
    response: z.strictObject({ answers: z.array(AuthorityAnswer) }),
  },
  /** Of the caller's own team, of the last seven days, newest first. */
  'disconnections.list': {
    method: 'GET',
    path: '/v1/disconnections',
    auth: ['supervisor', 'admin'],
    response: z.strictObject({ disconnections: z.array(Disconnection) }),
  },
  /** Of the caller's own team, the browsers that told of themselves in the last seven days; what lost something first. */
  'devices.list': {
    method: 'GET',
    path: '/v1/devices',
    auth: ['supervisor', 'admin'],
    response: z.strictObject({ devices: z.array(DeviceSeries) }),
  },
  /** The caller's own: what they said they would do and what they were promised, from a month ago to two weeks ahead. */
  'agenda.read': {
    method: 'GET',
    path: '/v1/agenda',
    auth: 'any',
    response: z.strictObject({ items: z.array(AgendaItem) }),
  },
  'scores.mine': { method: 'GET', path: '/v1/scores/me', auth: 'any', response: AgentScore },
  'outcomes.list': {
    method: 'GET',
    path: '/v1/outcomes',
    auth: 'any',
    query: z.strictObject({
      agent_id: z.uuid().optional(),
      account_ref: z.string().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.strictObject({ outcomes: z.array(LoggedOutcome) }),
  },
  /** Every version of one outcome, the first one first. */
  'outcomes.versions': {
    method: 'GET',
    path: '/v1/outcomes/:id/versions',
    auth: 'any',
    params: z.strictObject({ id: z.uuid() }),
    response: z.strictObject({ versions: z.array(OutcomeVersion) }),
  },
  /** A dialler tells of a call: see docs/integrations.md. The same event again changes nothing. */
  'hooks.call': {
    method: 'POST',
    path: '/v1/hooks/calls',
    auth: 'hook',
    body: CallNotice,
    response: CallNoticeAnswer,
  },
  /** What is said in a call that was told of. The same as one JSON line each on the WebSocket `/v1/hooks/transcript`. */
  'hooks.transcript': {
    method: 'POST',
    path: '/v1/hooks/calls/:call_id/transcript',
    auth: 'hook',
    params: CallParams,
    body: HeardBatch,
    response: HeardAnswer,
  },
  /** The caller's own calls: what is going on, and what ended within the last half hour. */
  'calls.mine': { method: 'GET', path: '/v1/calls/mine', auth: 'any', response: CallsAnswer },
  'calls.lines': {
    method: 'GET',
    path: '/v1/calls/:call_id/lines',
    auth: 'any',
    params: CallParams,
    response: LinesAnswer,
  },
  'integrations.read': { method: 'GET', path: '/v1/integrations', auth: ['admin'], response: Integrations },
  'hook_keys.create': {
    method: 'POST',
    path: '/v1/hook-keys',
    auth: ['admin'],
    body: NewHookKey,
    response: MadeHookKey,
  },
  'hook_keys.revoke': {
    method: 'DELETE',
    path: '/v1/hook-keys/:id',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    response: z.strictObject({ revoked: z.boolean() }),
  },
  'extensions.set': {
    method: 'PUT',
    path: '/v1/agents/:id/extension',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    body: SetExtension,
    response: AgentExtension,
  },
  'webhooks.create': {
    method: 'POST',
    path: '/v1/webhooks',
    auth: ['admin'],
    body: WebhookWish,
    response: MadeWebhook,
  },
  'webhooks.change': {
    method: 'PUT',
    path: '/v1/webhooks/:id',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    body: WebhookWish,
    response: Webhook,
  },
  'webhooks.remove': {
    method: 'DELETE',
    path: '/v1/webhooks/:id',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    response: z.strictObject({ removed: z.boolean() }),
  },
  /** From now on it signs with another secret. */
  'webhooks.renew': {
    method: 'POST',
    path: '/v1/webhooks/:id/secret',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    response: MadeWebhook,
  },
  /** The last 50, newest first. */
  'deliveries.list': {
    method: 'GET',
    path: '/v1/webhooks/:id/deliveries',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    response: z.strictObject({ deliveries: z.array(Delivery) }),
  },
  /** Has what waits or was parked tried at once; without a delivery, all of this receiver's. */
  'deliveries.retry': {
    method: 'POST',
    path: '/v1/webhooks/:id/retry',
    auth: ['admin'],
    params: z.strictObject({ id: z.uuid() }),
    body: z.strictObject({ delivery: z.uuid().nullable() }),
    response: z.strictObject({ retried: z.int() }),
  },
  /** Every version and withdrawal, in the order in which they were stored; a file, not JSON of one piece. */
  'outcomes.export': {
    method: 'GET',
    path: '/v1/outcomes/export',
    auth: ['supervisor', 'admin'],
    query: ExportQuery,
    response: z.string(),
  },
  /** People that are kept, by the reference of an account, a telephone number or a name: in the body, as in `accounts.search`. */
  'privacy.find': {
    method: 'POST',
    path: '/v1/privacy/people',
    auth: officers,
    body: z.strictObject({ q: z.string().trim().min(2).max(120) }),
    response: z.strictObject({ people: z.array(PersonFound) }),
  },
  /** Everything that is kept about one person; `for` says which of the two the access log is told. */
  'privacy.read': {
    method: 'GET',
    path: '/v1/privacy/people/:ref',
    auth: officers,
    params: z.strictObject({ ref: z.string().min(1).max(60) }),
    query: z.strictObject({ for: z.enum(['view', 'export']).default('view') }),
    response: SubjectFile,
  },
  'privacy.access': {
    method: 'GET',
    path: '/v1/privacy/people/:ref/access',
    auth: [...officers, 'auditor'],
    params: z.strictObject({ ref: z.string().min(1).max(60) }),
    response: z.strictObject({ entries: z.array(AccessEntry) }),
  },
  'privacy.hold': {
    method: 'POST',
    path: '/v1/privacy/people/:ref/hold',
    auth: officers,
    params: z.strictObject({ ref: z.string().min(1).max(60) }),
    body: z.strictObject({ reason: z.string().trim().min(3).max(300) }),
    response: z.strictObject({ holds: z.array(LegalHold) }),
  },
  'privacy.lift': {
    method: 'POST',
    path: '/v1/privacy/people/:ref/lift',
    auth: officers,
    params: z.strictObject({ ref: z.string().min(1).max(60) }),
    body: z.strictObject({ reason: z.string().trim().min(3).max(300) }),
    response: z.strictObject({ holds: z.array(LegalHold) }),
  },
  /** Destroys the keys of a person and takes away what names them. Not while a legal hold stands. */
  'privacy.erase': {
    method: 'POST',
    path: '/v1/privacy/people/:ref/erase',
    auth: officers,
    params: z.strictObject({ ref: z.string().min(1).max(60) }),
    body: EraseWish,
    response: ErasureDone,
  },
  'privacy.erasures': {
    method: 'GET',
    path: '/v1/privacy/erasures',
    auth: [...officers, 'auditor'],
    response: z.strictObject({ erasures: z.array(Erasure) }),
  },
  /** How long things are kept, and what would go by it now. */
  'retention.read': {
    method: 'GET',
    path: '/v1/privacy/retention',
    auth: [...officers, 'auditor'],
    response: z.strictObject({ periods: RetentionPeriods, plan: RetentionPlan }),
  },
  'retention.set': {
    method: 'PUT',
    path: '/v1/privacy/retention',
    auth: officers,
    body: RetentionPeriods,
    response: z.strictObject({ periods: RetentionPeriods, plan: RetentionPlan }),
  },
  'incidents.list': {
    method: 'GET',
    path: '/v1/privacy/incidents',
    auth: [...officers, 'auditor'],
    response: z.strictObject({ incidents: z.array(Incident) }),
  },
  'incidents.write': {
    method: 'POST',
    path: '/v1/privacy/incidents',
    auth: officers,
    body: IncidentReport,
    response: Incident,
  },
  /** The next version of an incident; what was written before stays. */
  'incidents.change': {
    method: 'PUT',
    path: '/v1/privacy/incidents/:id',
    auth: officers,
    params: z.strictObject({ id: z.uuid() }),
    body: z.strictObject({ version: z.int().min(1), report: IncidentReport }),
    response: Incident,
  },
} as const satisfies Record<string, Route>;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** `hook`: the firm's telephony, by a key of its own. */
  readonly auth: 'none' | 'any' | 'hook' | readonly string[];
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
}

export type RouteName = keyof typeof api;

/**
 * Server-sent events on `GET /v1/stream`: doorbells, no data worth hiding; a client then asks for what it needs. The one
 * exception is `transcript.heard`: words for their agent's own streams, which no second way may delay (ADR 14).
 */
export const StreamEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('hello'), server_time: Instant }),
  z.strictObject({ type: z.literal('playbook.published'), playbook_id: Slug, epoch: z.int() }),
  z.strictObject({ type: z.literal('selectors.published'), adapter: SelectorAdapter, epoch: z.int() }),
  /** A device reported how it reads a page: see `hosts.health`. */
  z.strictObject({ type: z.literal('hosts.changed') }),
  z.strictObject({ type: z.literal('board.changed'), team_id: z.uuid() }),
  /** A request was asked, answered or ended. */
  z.strictObject({ type: z.literal('authority.changed'), team_id: z.uuid() }),
  /** What is known of an account changed: its payments, or what bars contact. */
  z.strictObject({ type: z.literal('account.changed'), account_ref: z.string() }),
  /** What is kept of this account's debtor is to be kept no longer, anywhere. */
  z.strictObject({ type: z.literal('account.erased'), account_ref: z.string() }),
  /** A call of the listener's own: told to nobody else's streams, as is what is said in it. */
  z.strictObject({ type: z.literal('call.changed'), call_id: z.string() }),
  z.strictObject({ type: z.literal('transcript.heard'), call_id: z.string(), lines: z.array(TranscriptLine) }),
  z.strictObject({ type: z.literal('heartbeat') }),
]);
export type StreamEvent = z.infer<typeof StreamEvent>;
