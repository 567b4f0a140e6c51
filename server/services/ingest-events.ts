import type { Transaction } from 'kysely';
import type * as z from 'zod';
import type { EventAnswer, EventBatchAnswer, EventPayload, OutcomeRecord } from '@/contracts/event.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { authorityFor } from '@/domain/agreement/limits.ts';
import { parseAgreement } from '@/domain/agreement/parse-agreement.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import { type FindSealKey, isSealed, openSealed, sealKeyOf } from '../auth/open-sealed.ts';
import { sealKeysFor } from '../auth/seal-keys.ts';
import type { Backend } from '../backend.ts';
import type { Database } from '../db/open-database.ts';
import type { Tables } from '../db/tables.ts';
import type { DataKeys } from '../privacy/data-keys.ts';
import { isPersonal } from '../privacy/personal-parts.ts';
import { sealPayload } from '../privacy/sealed-events.ts';
import { holderKey, holderOf, type Subject, subjectsOf } from '../privacy/subjects.ts';
import { inStep } from '../telemetry/in-step.ts';
import { type FedChange, keepFeed } from '../webhooks/keep-feed.ts';
import { addRequests, endRequests, type NewRequest, resumeRequests, ringAuthority } from './authority-requests.ts';
import { type CheckedEvent, checkEvent, type Refusal, refuse } from './check-event.ts';
import { claimsOf } from './claims-of.ts';
import { type CountedOutcome, countOutcome } from './counted-outcome.ts';
import { type EventRow, insertEvents } from './insert-events.ts';
import { type HostWord, keepHostReports } from './keep-host-reports.ts';
import { keepOutcomes } from './keep-outcomes.ts';
import { keepRestrictions, type RestrictionWord, withoutNumber } from './keep-restrictions.ts';
import { chainEvents, hashEvent } from './ledger.ts';
import { markSeen } from './mark-seen.ts';
import { findPack } from './pack-shelf.ts';
import { type Claim, openChecks, ringAccounts } from './payment-checks.ts';
import { keepRefusals } from './quarantine.ts';
import { type ScoredOutcome, scoreOutcome } from './score-outcome.ts';
import { byServersClock } from './servers-clock.ts';
import { mayChange, type OutcomeChange } from './settle-outcome.ts';

type Event = Extract<CheckedEvent, { ok: true }>['event'];

/** A good event with what the server makes of it. */
export interface ReadyEvent {
  readonly event: Event;
  readonly record: OutcomeRecord | null;
  readonly playbook: Playbook | null;
  readonly scored: ScoredOutcome | null;
  readonly counted: CountedOutcome | null;
  readonly request: NewRequest | null;
  readonly claim: Claim | null;
  readonly restriction: RestrictionWord | null;
  readonly host: HostWord | null;
  /** What it says of an outcome. */
  readonly change: OutcomeChange | null;
}

/** How far a device's clock is believed: it may have been offline for long, and be a little fast. Beyond, arrival counts. */
const oldestMs = 90 * 24 * 3600_000;
const aheadMs = 10 * 60_000;

/**
 * Stores a batch in one transaction and answers for each of its members, in order: `stored`, `duplicate` (the id was already
 * stored, now or by another request) or `refused` (kept in quarantine, with path and reason). A bad member never holds back
 * a good one. What is answered is on disk.
 */
export async function ingestEvents(
  backend: Backend,
  actor: Actor,
  batch: readonly unknown[],
): Promise<EventBatchAnswer> {
  const received = backend.now();
  const ready: ReadyEvent[] = [];
  const refusals: Refusal[] = [];
  const answered: { id: string; asSent: string; refusal: Refusal | null }[] = [];
  const findKey = await sealKeysFor(backend, actor.org_id, batch.flatMap(sealKeyOf));
  await inStep('ingest.check', { events: batch.length }, async () => {
    for (const value of batch) {
      const result = await prepareSent(backend.db, actor, received, value, findKey);
      if ('raw' in result) {
        refusals.push(result);
        answered.push({ id: result.id, asSent: result.id, refusal: result });
      } else {
        ready.push(result);
        answered.push({ id: result.event.id, asSent: (value as { id: string }).id, refusal: null });
      }
    }
  });

  // Before the transaction: in it, to wait for another connection could be to wait for oneself.
  await backend.dataKeys.ready(actor.org_id);
  const { stored, contiguous, unstorable, asked, claimed } = await inStep(
    'ingest.store',
    { events: ready.length, refused: refusals.length },
    () => store(backend, actor, received, ready, refusals),
  );
  if (actor.team_id && stored.size > 0) backend.stream.ringBoard(actor.org_id, actor.team_id);
  if (ready.some(({ event, host }) => host && stored.has(event.id))) backend.stream.ringHosts(actor.org_id);
  if (actor.team_id && asked) await ringAuthority(backend, actor.org_id, actor.team_id);
  await ringAccounts(backend, actor.org_id, [...new Set(claimed)]);

  const fresh = new Set(stored);
  const answers: EventAnswer[] = answered.map(({ id, asSent, refusal }) => {
    const refused = refusal ?? unstorable.get(id);
    if (refused) return { id: asSent, result: 'refused', why: `${refused.path}: ${refused.reason}` };
    // The same id twice in one batch: the first is stored, the second a duplicate of it.
    return { id: asSent, result: fresh.delete(id) ? 'stored' : 'duplicate', why: null };
  });
  return { answers, contiguous, server_time: received.toISOString() };
}

/** As `prepare`, of an event that may be sealed; refused, it is kept as it came. */
async function prepareSent(
  db: Database,
  actor: Actor,
  received: Date,
  value: unknown,
  findKey: FindSealKey,
): Promise<ReadyEvent | Refusal> {
  if (!isSealed(value)) return prepare(db, actor, received, value);
  const opened = openSealed(value, findKey);
  if (!opened.ok) return refuse(value, opened);
  const result = await prepare(db, actor, received, opened.value);
  return 'raw' in result ? refuse(value, result) : result;
}

async function prepare(db: Database, actor: Actor, received: Date, value: unknown): Promise<ReadyEvent | Refusal> {
  const checked = checkEvent(value);
  if (!checked.ok) return checked.refusal;
  const { known } = checked;
  const { clock_offset_ms } = checked.event;
  const event = { ...checked.event, occurred_at: byServersClock(checked.event.occurred_at, clock_offset_ms) };
  const plain = {
    event,
    record: null,
    playbook: null,
    scored: null,
    counted: null,
    request: null,
    claim: null,
    change: null,
    restriction: null,
    host: null,
  };
  if (known?.type === 'outcome.withdrawn') {
    const problem = await chainProblem(db, actor, event, known.of, 'payload.of');
    if (problem) return refuse(value, problem);
    const change = {
      ...changeOf(actor, received, event, event.occurred_at),
      kind: 'withdrawal' as const,
      of: known.of.toLowerCase(),
    };
    return { ...plain, change };
  }
  if (known?.type === 'restriction.set') {
    const { type: _, ...restriction } = known;
    return { ...plain, restriction };
  }
  if (known?.type === 'host.reported' || known?.type === 'selectors.applied' || known?.type === 'selectors.refused')
    return { ...plain, host: known };
  if (known?.type === 'payment.claimed') {
    const { type: _, ...claim } = known;
    return { ...plain, claim };
  }
  if (known?.type !== 'outcome.logged' && known?.type !== 'authority.requested') return plain;
  const playbook = event.playbook ? await findPack(db, actor.org_id, event.playbook.hash) : null;
  if (event.playbook && !playbook)
    return refuse(value, { path: 'playbook.hash', reason: 'no such pack was ever published here' });
  if (playbook && (playbook.id !== event.playbook?.id || playbook.version !== event.playbook.version)) {
    return refuse(value, { path: 'playbook', reason: `this hash is ${playbook.id} version ${playbook.version}` });
  }
  if (known.type === 'authority.requested') {
    const request = readRequest(actor, received, event, known, playbook);
    return 'reason' in request ? refuse(value, request) : { ...plain, playbook, request };
  }
  const { record } = known;
  if (playbook && !playbook.outcomes.some((outcome) => outcome.id === record.outcome)) {
    return refuse(value, { path: 'payload.record.outcome', reason: `the playbook has no outcome ${record.outcome}` });
  }
  const problem = record.agreement ? sumProblem(record.agreement) : null;
  if (problem) return refuse(value, { path: 'payload.record.agreement.instalments', reason: problem });
  if (record.version > 1 !== (record.replaces !== null))
    return refuse(value, {
      path: 'payload.record.replaces',
      reason: 'the first version replaces none, a later one does',
    });
  const broken = record.replaces && (await chainProblem(db, actor, event, record.replaces, 'payload.record.replaces'));
  if (broken) return refuse(value, broken);
  // By when the contact ended, so that every version of an outcome lies on the day of the contact.
  const ended_at = byServersClock(record.ended_at, clock_offset_ms);
  const change: OutcomeChange = {
    ...changeOf(actor, received, event, ended_at),
    version: record.version,
    of: record.replaces?.toLowerCase() ?? null,
    past_limits: isPastLimits(actor, believed(ended_at, received), record, playbook),
  };
  const scored = playbook ? scoreOutcome(playbook, record) : null;
  const counted = countOutcome(record, playbook, scored, actor.currency);
  return { ...plain, record, playbook, scored, counted, change };
}

function changeOf(actor: Actor, received: Date, event: Event, when: string): OutcomeChange {
  const at = believed(when, received);
  return {
    event_id: event.id,
    kind: 'version',
    version: null,
    of: null,
    agent_id: actor.user_id,
    team_id: actor.team_id,
    supervises: actor.roles.includes('supervisor'),
    past_limits: false,
    day: localDay(at, actor.time_zone),
    at,
  };
}

/**
 * Why an event may not change the outcome that it names. One that has not arrived yet is no reason: the series of another
 * device may be on its way still, and `settleOutcome` judges by what is there in the end.
 */
async function chainProblem(
  db: Database,
  actor: Actor,
  { interaction_id }: Event,
  of: string,
  path: string,
): Promise<z.infer<typeof Problem> | null> {
  if (!interaction_id) return { path: 'interaction_id', reason: 'only the outcome of a conversation can be changed' };
  const changed = await db
    .selectFrom('events')
    .select(['type', 'interaction_id'])
    .where('org_id', '=', actor.org_id)
    .where('id', '=', of)
    .executeTakeFirst();
  if (changed && (changed.type !== 'outcome.logged' || changed.interaction_id !== interaction_id.toLowerCase()))
    return { path, reason: 'is no outcome of this conversation' };
  const first = await db
    .selectFrom('outcome_changes')
    .select(['agent_id', 'team_id'])
    .where('org_id', '=', actor.org_id)
    .where('interaction_id', '=', interaction_id)
    .where('version', '=', 1)
    .executeTakeFirst();
  const who = { agent_id: actor.user_id, team_id: actor.team_id, supervises: actor.roles.includes('supervisor') };
  return first && !mayChange(who, first) ? { path, reason: 'is an outcome of somebody else' } : null;
}

/** Whether a deal needed a supervisor's word. It is stored either way: who lists outcomes sees whether that word was given. */
function isPastLimits(actor: Actor, at: Date, record: OutcomeRecord, playbook: Playbook | null): boolean {
  const limits = playbook?.stages.find(({ id }) => id === record.stage)?.limits;
  if (!record.agreement || !limits) return false;
  const day = localDay(at, actor.time_zone);
  return authorityFor(record.agreement, limits, day).within !== 'mine';
}

/** A request with the limits that the server itself finds it past: never those that a browser may claim. */
function readRequest(
  actor: Actor,
  received: Date,
  event: Event,
  payload: Extract<EventPayload, { type: 'authority.requested' }>,
  playbook: Playbook | null,
): NewRequest | z.infer<typeof Problem> {
  if (!actor.team_id) return { path: 'team', reason: 'who asks belongs to no team, so nobody could answer' };
  if (!event.interaction_id) return { path: 'interaction_id', reason: 'a request belongs to a conversation' };
  const limits = playbook?.stages.find(({ id }) => id === payload.stage)?.limits;
  if (!playbook || !limits) return { path: 'payload.stage', reason: 'no playbook with such a stage was named' };
  const sum = parseAgreement(payload.agreement);
  if (!sum.ok) {
    const [problem] = sum.problems;
    return { path: `payload.agreement.${problem?.path}`, reason: problem?.reason ?? 'does not add up' };
  }
  const at = occurredAt(event, received);
  const { within, breaches } = authorityFor(payload.agreement, limits, localDay(at, actor.time_zone));
  if (within === 'beyond')
    return { path: 'payload.agreement.discount', reason: 'is past what a supervisor may grant at this stage' };
  const terms = { limits, jurisdiction: playbook.jurisdiction };
  return { id: event.id, interaction_id: event.interaction_id, payload, breaches: [...breaches], terms, at };
}

function sumProblem({ instalments, total }: NonNullable<OutcomeRecord['agreement']>): string | null {
  if (instalments.some(({ value }) => value.currency !== total.currency))
    return 'the instalments are in another currency than the total';
  const sum = instalments.reduce((minor, { value }) => minor + value.minor, 0);
  return sum === total.minor ? null : `the instalments add up to ${sum}, the total is ${total.minor} (minor units)`;
}

interface Stored {
  readonly stored: Set<string>;
  readonly contiguous: Record<string, number>;
  /** Events that are well formed and yet can not be stored, such as a date that the database does not know. */
  readonly unstorable: Map<string, Refusal>;
  /** Whether requests to supervisors came or ended. */
  readonly asked: boolean;
  /** Accounts whose debtor says to have paid, or not to be contacted. */
  readonly claimed: readonly string[];
}

async function store(
  backend: Pick<Backend, 'db' | 'dataKeys'>,
  actor: Actor,
  received: Date,
  ready: readonly ReadyEvent[],
  refusals: readonly Refusal[],
): Promise<Stored> {
  const { db, dataKeys } = backend;
  const inTransaction = <T>(work: (tx: Transaction<Tables>) => Promise<T>) => db.transaction().execute(work);
  try {
    const result = await retried(() => inTransaction((tx) => storeIn(tx, dataKeys, actor, received, ready, refusals)));
    return { ...result, unstorable: new Map() };
  } catch (error) {
    // Class 22: a value that the database can not hold. Which one it was shows when each goes by itself.
    if (!(error instanceof Error && 'code' in error && /^22/.test(String(error.code))) || ready.length === 0)
      throw error;
    const [only] = ready;
    if (ready.length === 1 && only) {
      const refusal = refuse(only.event, { path: '(event)', reason: error.message });
      const result = await inTransaction((tx) => storeIn(tx, dataKeys, actor, received, [], [...refusals, refusal]));
      return { ...result, unstorable: new Map([[only.event.id, refusal]]) };
    }
    let sum: Stored = { stored: new Set(), contiguous: {}, unstorable: new Map(), asked: false, claimed: [] };
    for (const [index, one] of ready.entries()) {
      const part = await store(backend, actor, received, [one], index === 0 ? refusals : []);
      for (const id of part.stored) sum.stored.add(id);
      for (const [id, refusal] of part.unstorable) sum.unstorable.set(id, refusal);
      Object.assign(sum.contiguous, part.contiguous);
      sum = { ...sum, asked: sum.asked || part.asked, claimed: [...sum.claimed, ...part.claimed] };
    }
    return sum;
  }
}

/** Class 40 is the database asking for the whole transaction again: a distributed one does so in the ordinary course. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 4; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 0 || !(error instanceof Error && 'code' in error && /^40/.test(String(error.code)))) throw error;
    }
  }
}

async function storeIn(
  tx: Transaction<Tables>,
  dataKeys: DataKeys,
  actor: Actor,
  received: Date,
  ready: readonly ReadyEvent[],
  refusals: readonly Refusal[],
): Promise<Omit<Stored, 'unstorable'>> {
  // The devices' rows first, and in order: two requests with the same batch then wait for one another instead of deadlocking.
  const contiguous = await markSeen(tx, actor.org_id, received, [
    ...ready.map(({ event }) => event),
    ...refusals.flatMap(({ device_id, seq }) => (device_id && seq ? [{ device_id, seq }] : [])),
  ]);
  await keepRefusals(tx, dataKeys, actor, received, refusals);
  if (ready.length === 0) return { stored: new Set(), contiguous, asked: false, claimed: [] };

  // In the order of their ids: two devices that send the same events then never wait for each other in a ring.
  const holders = ready.flatMap(({ event }) => (isPersonal(event.payload.type) ? holderOf(event, actor.user_id) : []));
  const subjects = await subjectsOf(tx, dataKeys, actor.org_id, holders);
  const made = ready
    .toSorted((a, b) => (a.event.id < b.event.id ? -1 : 1))
    .map((one) => eventRow(actor, received, one, subjects));
  const { org_id, user_id: agent_id, team_id } = actor;
  const rows = await insertEvents(tx, { org_id, agent_id, team_id, received_at: received }, made);
  const stored = new Set(rows.map((row) => row.id));
  const counted = new Set<string>();
  const fresh = ready.filter(({ event }) => {
    const first = stored.has(event.id) && !counted.has(event.id);
    counted.add(event.id);
    return first;
  });
  // In the same transaction as the rows that were new, so that each event counts once.
  const ends = await keepOutcomes(tx, actor, fresh, subjects);
  const claims = claimsOf(fresh, (event) => occurredAt(event, received));
  await openChecks(tx, actor, claims);
  const restricted = await keepRestrictions(
    tx,
    actor,
    fresh.flatMap(({ restriction }) => restriction ?? []),
  );
  await keepHostReports(
    tx,
    actor,
    fresh.flatMap(({ event, host }) =>
      host ? [{ device_id: event.device_id, at: occurredAt(event, received), word: host }] : [],
    ),
  );
  const claimed = [...claims.map(({ claim }) => claim.account_ref), ...restricted];
  const asked = await keepRequests(tx, actor, received, fresh, ends, subjects);
  // Late, since everybody of the organisation waits for the heads of the feed and of the chain.
  await inStep('ingest.chain', { events: rows.length }, async () => {
    await keepFeed(tx, actor.org_id, received, fresh.flatMap(fedChange));
    await chainEvents(
      tx,
      actor.org_id,
      received,
      rows.flatMap(({ id, hash }) => (hash ? { id, hash } : [])),
    );
  });
  return { stored, contiguous, asked, claimed };
}

/**
 * Requests that came, and those whose conversation has ended or, its outcome taken back, goes on.
 * @returns whether there were any.
 */
async function keepRequests(
  tx: Transaction<Tables>,
  actor: Actor,
  received: Date,
  fresh: readonly ReadyEvent[],
  { standing, withdrawn }: Awaited<ReturnType<typeof keepOutcomes>>,
  subjects: ReadonlyMap<string, Subject>,
): Promise<boolean> {
  const { team_id } = actor;
  if (team_id === null) return false;
  const requests = fresh.flatMap(({ event, request }) => {
    const subject = subjects.get(holderKey(holderOf(event, actor.user_id)));
    return request && subject ? { ...request, subject } : [];
  });
  await addRequests(tx, { ...actor, team_id }, requests);
  const ended = await endRequests(tx, actor, standing, 'conversation');
  const resumed = await resumeRequests(tx, actor, withdrawn, received);
  return requests.length > 0 || ended + resumed > 0;
}

function fedChange({ event, record, change }: ReadyEvent): FedChange[] {
  const interaction_id = (event.interaction_id ?? event.id).toLowerCase();
  return change ? [{ event_id: change.event_id, interaction_id, outcome: record?.outcome ?? null }] : [];
}

function eventRow(
  actor: Actor,
  received: Date,
  { event, record, scored }: ReadyEvent,
  subjects: ReadonlyMap<string, Subject>,
): EventRow {
  const holder = holderOf(event, actor.user_id);
  const whole = withoutNumber(event.payload);
  const { payload, subject_id, sealed } = sealPayload(actor.org_id, event.id, whole, subjects.get(holderKey(holder)));
  const text = canonicalJson(payload);
  // To the millisecond, which is what comes back.
  const occurred_at = event.occurred_at.replace(/(\.\d{3})\d+/, '$1');
  const row = {
    id: event.id,
    device_id: event.device_id,
    seq: event.seq,
    type: event.payload.type,
    occurred_at,
    clock_offset_ms: event.clock_offset_ms ?? null,
    interaction_id: event.interaction_id,
    account_ref: subject_id === null || holder.kind !== 'account' ? null : holder.ref,
    playbook_id: event.playbook?.id ?? null,
    pack_hash: event.playbook?.hash ?? null,
    score: scored?.score ?? null,
    device_score: record?.score ?? null,
    subject_id,
    sealed,
  };
  const at = new Date(occurred_at);
  const hashed = { ...row, agent_id: actor.user_id, received_at: received, occurred_at: at, payload };
  // A time that this runtime does not know the database refuses, too, and says so by the event.
  const hash = Number.isNaN(at.getTime()) ? null : hashEvent(hashed, text);
  return { ...row, payload: Buffer.from(text), hash };
}

function occurredAt(event: Event, received: Date): Date {
  return believed(event.occurred_at, received);
}

function believed(when: string, received: Date): Date {
  const at = new Date(when);
  const age = received.getTime() - at.getTime();
  return age > oldestMs || age < -aheadMs ? received : at;
}
