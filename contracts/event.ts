import * as z from 'zod';
import { Agreement } from '@/domain/agreement/agreement.ts';
import { AuthorityReason } from '@/domain/agreement/authority-request.ts';
import { DisconnectionNotice } from '@/domain/connectivity/disconnection.ts';
import { OutageKind } from '@/domain/connectivity/outage.ts';
import { Money } from '@/domain/conversation/money.ts';
import { Phone } from '@/domain/conversation/phone.ts';
import { Instant, PlainDate } from '@/domain/conversation/plain-date.ts';
import { Audience, Channel } from '@/domain/conversation/turn.ts';
import { ContactChannel } from '@/domain/interaction/contact-record.ts';
import { NextAction } from '@/domain/interaction/next-action.ts';
import { ThirdPartyRelation } from '@/domain/interaction/third-party-relation.ts';
import { Verdict } from '@/domain/interaction/verdict.ts';
import { StageId } from '@/domain/playbook/playbook.ts';
import { Slug } from '@/domain/recognition/cue.ts';
import { HostReport } from './host-health.ts';
import { SelectorAdapter } from './selector-set.ts';

/** The pack a conversation was held on: the id and version people say, the hash that proves it. */
export const PlaybookRef = z.strictObject({ id: Slug, version: z.int(), hash: z.string().regex(/^[0-9a-f]{64}$/) });
export type PlaybookRef = z.infer<typeof PlaybookRef>;

/**
 * What an agent records of an interaction. Evidence inside verdicts is masked before it leaves the browser. A correction is
 * a record of its own: the next `version`, which `replaces` the event of the former one; nothing is ever overwritten.
 */
export const OutcomeRecord = z.strictObject({
  outcome: Slug,
  account_ref: z.string().max(60).nullable(),
  channel: Channel,
  audience: Audience,
  stage: StageId.nullable(),
  reason: Slug.nullable(),
  amount: Money.nullable(),
  date: PlainDate.nullable(),
  method: z.string().max(40).nullable(),
  callback_at: Instant.nullable(),
  agreement: Agreement.nullable(),
  consent: z.enum(['yes', 'no', 'ambiguous', 'waiting']).nullable(),
  summary_hash: z.string().nullable(),
  note: z.string().max(2000),
  started_at: Instant,
  ended_at: Instant,
  verdicts: z.array(Verdict).max(500),
  /** Score as the browser computed it; the server computes its own from the same verdicts and keeps both. */
  score: z.number().min(0).max(100).nullable(),
  degraded: z.boolean(),
  version: z.int().min(1).max(1000).default(1),
  replaces: z.uuid().nullable().default(null),
  why_changed: z.string().max(200).nullable().default(null),
  next_action: NextAction.nullable().default(null),
  /** Who called whom; null of a chat, and where nobody told. */
  direction: z.enum(['inbound', 'outbound']).nullable().default(null),
  /** Where the call's recording lies, in the firm's own system. */
  recording_url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
  third_party_relation: ThirdPartyRelation.nullable().default(null),
  dispute_detail: z.string().max(400).nullable().default(null),
  receipt: z.enum(['none', 'asked', 'received']).nullable().default(null),
});
export type OutcomeRecord = z.infer<typeof OutcomeRecord>;

/** The events a device may send. The server stores a type that it does not know rather than refuse it: see `EventEnvelope`. */
export const EventPayload = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('interaction.started'),
    channel: Channel,
    account_ref: z.string().nullable(),
    stage: StageId.nullable(),
  }),
  z.strictObject({ type: z.literal('outcome.logged'), record: OutcomeRecord }),
  /** The version `of` (an event id) no longer holds: the one before it does, or none. The event itself stays. */
  z.strictObject({ type: z.literal('outcome.withdrawn'), of: z.uuid(), why: z.string().max(200) }),
  z.strictObject({
    type: z.literal('hold.overridden'),
    prohibition: Slug,
    reason: z.string().max(200),
    excerpt: z.string().max(200),
  }),
  /** The agent looked for something to say, and the script has nothing for it. The words are masked. */
  z.strictObject({ type: z.literal('script.gap'), words: z.string().max(120), stage: StageId.nullable() }),
  z.strictObject({
    type: z.literal('reading.degraded'),
    adapter: z.string().max(40),
    anchor: z.string().max(80).nullable(),
  }),
  /** A deal past the agent's own limits, put to the supervisors of their team. The event's id is the request's. */
  z.strictObject({
    type: z.literal('authority.requested'),
    account_ref: z.string().max(60).nullable(),
    /** Initials only: no name fits. */
    debtor: z.string().regex(/^(\p{L}\.( \p{L}\.){0,5})?$/u),
    stage: StageId,
    agreement: Agreement,
    reason: AuthorityReason,
    words: z.string().max(200),
  }),
  /** The debtor says that it was paid: follow-ups pause and somebody looks. The event's id is the check's. */
  z.strictObject({
    type: z.literal('payment.claimed'),
    account_ref: z.string().min(1).max(60),
    paid_on: PlainDate.nullable(),
    amount: Money.nullable(),
    method: z.string().max(40).nullable(),
    receipt: z.enum(['none', 'asked', 'received']),
  }),
  /**
   * The debtor asks not to be contacted this way, or the number is not theirs; `stands: false` takes back the one of the
   * same `since`, set by mistake. It is written into the account, for everybody who finds it.
   */
  z.strictObject({
    type: z.literal('restriction.set'),
    account_ref: z.string().min(1).max(60),
    kind: z.enum(['opted_out', 'wrong_number']),
    channel: ContactChannel.nullable(),
    phone: Phone.nullable(),
    since: Instant,
    stands: z.boolean(),
  }),
  /** What the agent did with an item of their agenda: settled it, or put it off. The last mark of an item stands. */
  z.strictObject({
    type: z.literal('agenda.marked'),
    item: z.string().min(1).max(120),
    done: z.boolean(),
    snoozed_until: Instant.nullable(),
  }),
  z.strictObject({ type: z.literal('playbook.applied'), epoch: z.int() }),
  z.strictObject({ type: z.literal('playbook.refused'), epoch: z.int(), why: z.string().max(400) }),
  /** How a page is being read: told when that changed, and each hour while it stays the same and a page is open. */
  z.strictObject({ type: z.literal('host.reported'), report: HostReport }),
  z.strictObject({ type: z.literal('selectors.applied'), adapter: SelectorAdapter, epoch: z.int() }),
  z.strictObject({
    type: z.literal('selectors.refused'),
    adapter: SelectorAdapter,
    epoch: z.int(),
    why: z.string().max(400),
  }),
  /** A time in which this person could not work as always is over. It belongs to them and never counts against them. */
  z.strictObject({
    type: z.literal('connectivity.changed'),
    outage: z.uuid(),
    kind: OutageKind,
    from: Instant,
    to: Instant,
  }),
  /** What the agent says of a disconnection: why, who was told, what lay unfinished. The last word of an outage stands. */
  z.strictObject({
    type: z.literal('disconnection.told'),
    outage: z.uuid(),
    kind: OutageKind,
    from: Instant,
    notice: DisconnectionNotice,
  }),
  z.strictObject({
    type: z.literal('device.reported'),
    next_seq: z.int(),
    pending: z.int(),
    refused: z.int(),
    /** The numbers that were set aside here, the oldest first: what is missing besides them was lost. */
    refused_seqs: z.array(z.int()).max(200).optional(),
    oldest_at: Instant.nullable(),
  }),
]);
export type EventPayload = z.infer<typeof EventPayload>;

/** Twenty years: a battery that died sets a clock to the year in which it was made. */
const mostOffMs = 20 * 366 * 24 * 3600_000;

/** One event on the wire. `id` is the idempotency key; `seq` is gapless per device, so that a loss can be seen. */
export const EventEnvelope = z.strictObject({
  id: z.uuid(),
  device_id: z.uuid(),
  seq: z.int().min(1),
  /** By the device's own clock, right or wrong. */
  occurred_at: Instant,
  /** How far the server's clock was ahead of the device's, in milliseconds, where that was more than can be measured wrong. */
  clock_offset_ms: z.int().min(-mostOffMs).max(mostOffMs).optional(),
  interaction_id: z.uuid().nullable(),
  playbook: PlaybookRef.nullable(),
  payload: EventPayload,
});
export type EventEnvelope = z.infer<typeof EventEnvelope>;

export const EventAnswer = z.strictObject({
  id: z.string(),
  result: z.enum(['stored', 'duplicate', 'refused']),
  /** Where refused: the path and the reason, in plain words. */
  why: z.string().nullable(),
});
export type EventAnswer = z.infer<typeof EventAnswer>;

/** A batch. Members are checked one by one, so that one bad event never holds back the good ones. */
export const EventBatch = z.strictObject({ events: z.array(z.unknown()).min(1).max(200) });
export const EventBatchAnswer = z.strictObject({
  answers: z.array(EventAnswer),
  /** Highest seq below which nothing of each device in the batch is missing. */
  contiguous: z.record(z.string(), z.int()),
  server_time: Instant,
});
export type EventBatchAnswer = z.infer<typeof EventBatchAnswer>;
