import type * as z from 'zod';
import type { EventPayload, OutcomeRecord } from '@/contracts/event.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { authorityFor } from '@/domain/agreement/limits.ts';
import { parseAgreement } from '@/domain/agreement/parse-agreement.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import { type FindSealKey, isSealed, openSealed } from '../auth/open-sealed.ts';
import type { Database } from '../db/open-database.ts';
import { type SaidPayload, sayPayload } from '../privacy/sealed-events.ts';
import type { NewRequest } from './authority-requests.ts';
import { type CheckedEvent, checkEvent, type Refusal, refuse } from './check-event.ts';
import { type CountedOutcome, countOutcome } from './counted-outcome.ts';
import type { HostWord } from './keep-host-reports.ts';
import { type RestrictionWord, withoutNumber } from './keep-restrictions.ts';
import { findPack } from './pack-shelf.ts';
import type { Claim } from './payment-checks.ts';
import { type ScoredOutcome, scoreOutcome } from './score-outcome.ts';
import { byServersClock } from './servers-clock.ts';
import { mayChange, type OutcomeChange } from './settle-outcome.ts';

type Event = Extract<CheckedEvent, { ok: true }>['event'];

/** A good event with what the server makes of it. */
export interface ReadyEvent {
  readonly event: Event;
  /** Who sent it, and when it came. */
  readonly actor: Actor;
  readonly received: Date;
  readonly record: OutcomeRecord | null;
  readonly playbook: Playbook | null;
  readonly scored: ScoredOutcome | null;
  readonly counted: CountedOutcome | null;
  readonly request: NewRequest | null;
  readonly claim: Claim | null;
  readonly restriction: RestrictionWord | null;
  readonly host: HostWord | null;
  /** What is kept of what it says. */
  readonly said: SaidPayload;
  /** What it says of an outcome. */
  readonly change: OutcomeChange | null;
}

/** How far a device's clock is believed: it may have been offline for long, and be a little fast. Beyond, arrival counts. */
const oldestMs = 90 * 24 * 3600_000;
const aheadMs = 10 * 60_000;

/**
 * Checks one member of a batch, which may be sealed, and works out all that needs no transaction. Refused, it is kept as it
 * came.
 */
export async function prepareEvent(
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
    said: sayPayload(withoutNumber(event.payload)),
    actor,
    received,
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
  const at = occurredAt({ event, received });
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

/** What an outcome goes by: its conversation, and where it names none, itself. */
export function conversationOf({ id, interaction_id }: Pick<Event, 'id' | 'interaction_id'>): string {
  return (interaction_id ?? id).toLowerCase();
}

/** When an event is believed to have happened. */
export function occurredAt({ event, received }: Pick<ReadyEvent, 'event' | 'received'>): Date {
  return believed(event.occurred_at, received);
}

function believed(when: string, received: Date): Date {
  const at = new Date(when);
  const age = received.getTime() - at.getTime();
  return age > oldestMs || age < -aheadMs ? received : at;
}
