import * as z from 'zod';
import { Agreement } from '../agreement/agreement.ts';
import { AuthorityDecision, AuthorityReason } from '../agreement/authority-request.ts';
import { CallNow } from '../call/call.ts';
import { Money } from '../conversation/money.ts';
import { Phone } from '../conversation/phone.ts';
import { Instant, PlainDate, TimeZone } from '../conversation/plain-date.ts';
import { Audience, Channel, Turn } from '../conversation/turn.ts';
import { StageId } from '../playbook/playbook.ts';
import { Slug } from '../recognition/cue.ts';
import { Account } from './account.ts';
import { ContactChannel, ContactRecord } from './contact-record.ts';
import { OtherAccount } from './other-account.ts';
import { ThirdPartyRelation } from './third-party-relation.ts';

/** What the agent did or declared, in order. An interaction is a fold over these plus the turns read from the page. */
export const InteractionAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('step.declared'), at: Instant, step: Slug, done: z.boolean() }),
  z.strictObject({ type: z.literal('disclosure.declared'), at: Instant, disclosure: Slug, given: z.boolean() }),
  z.strictObject({ type: z.literal('closing.declared'), at: Instant, item: z.string(), said: z.boolean() }),
  z.strictObject({ type: z.literal('answer.chosen'), at: Instant, step: Slug, answer: Slug.nullable() }),
  z.strictObject({ type: z.literal('step.opened'), at: Instant, step: Slug.nullable() }),
  z.strictObject({ type: z.literal('audience.set'), at: Instant, audience: Audience }),
  /** Who it is that answered in the debtor's place. */
  z.strictObject({ type: z.literal('relation.set'), at: Instant, relation: ThirdPartyRelation.nullable() }),
  z.strictObject({ type: z.literal('identity.set'), at: Instant, confirmed: z.boolean() }),
  z.strictObject({ type: z.literal('reason.set'), at: Instant, reason: Slug.nullable() }),
  z.strictObject({ type: z.literal('payment.checked'), at: Instant, is: z.enum(['open', 'paid', 'unconfirmed']) }),
  /** The debtor says it was paid, with what they say of it. Follow-ups pause until somebody has looked. */
  z.strictObject({
    type: z.literal('payment.claimed'),
    at: Instant,
    paid_on: PlainDate.nullable(),
    amount: Money.nullable(),
    method: z.string().max(40).nullable(),
    receipt: z.enum(['none', 'asked', 'received']),
  }),
  /** The debtor asks not to be contacted this way, or the number is not theirs. */
  z.strictObject({
    type: z.literal('restriction.set'),
    at: Instant,
    kind: z.enum(['opted_out', 'wrong_number']),
    channel: ContactChannel.nullable(),
    phone: Phone.nullable(),
  }),
  z.strictObject({
    type: z.literal('agreement.set'),
    at: Instant,
    agreement: Agreement.nullable(),
    /** The last turn before it: what was proposed on the way is not said of it, and times of pages are too coarse to tell. */
    after: z.string().max(200).nullable().optional(),
  }),
  /** `request` is the id of the event that carries it, and so of the request wherever it is spoken of. */
  z.strictObject({
    type: z.literal('authority.requested'),
    at: Instant,
    request: z.uuid(),
    stage: StageId,
    agreement: Agreement,
    reason: AuthorityReason,
    words: z.string().max(200),
  }),
  /** The supervisor's answer, as the server told it. `at` is when it was decided. */
  z.strictObject({
    type: z.literal('authority.answered'),
    at: Instant,
    request: z.uuid(),
    decision: AuthorityDecision,
    by: z.string().max(120),
    note: z.string().max(400),
    /** The plan to offer instead, where that is the answer. */
    counter: Agreement.optional(),
  }),
  z.strictObject({
    type: z.literal('hold.overridden'),
    at: Instant,
    prohibition: Slug,
    reason: z.string().min(1).max(200),
    text_hash: z.string(),
  }),
  z.strictObject({ type: z.literal('prompt.dismissed'), at: Instant, prompt: z.string().max(80) }),
  /** Something was looked for that the script does not have; `stage` is the one it was missing at. */
  z.strictObject({
    type: z.literal('script.gap'),
    at: Instant,
    words: z.string().min(1).max(120),
    stage: StageId.nullable(),
  }),
  z.strictObject({ type: z.literal('text.inserted'), at: Instant, step: Slug.nullable(), text_hash: z.string() }),
  z.strictObject({ type: z.literal('reading.degraded'), at: Instant, anchor: z.string().max(80).nullable() }),
]);
export type InteractionAction = z.infer<typeof InteractionAction>;
export type PaymentClaim = Extract<InteractionAction, { type: 'payment.claimed' }>;

/** One interaction with one person about one account. Two chats are two interactions and never mix. */
export const Interaction = z.strictObject({
  id: z.uuid(),
  channel: Channel,
  agent: z.strictObject({ name: z.string(), phone: z.string().nullable() }),
  organisation: z.strictObject({ name: z.string(), time_zone: TimeZone }),
  account: Account.nullable(),
  /** Which of the account's numbers is in use, where the page tells. */
  phone: Phone.nullable().optional(),
  /** The call it is held by, as far as anybody has told of one. */
  call: CallNow.nullable().optional(),
  /** Earlier contacts about this account, newest first, as far as they are known. */
  contacts: z.array(ContactRecord).max(400).default([]),
  started_at: Instant,
  actions: z.array(InteractionAction),
  turns: z.array(Turn),
  /** Other accounts that the agent has open, or had a moment ago: what is theirs has no place in this draft. Never kept. */
  others: z.array(OtherAccount).max(40).optional(),
  /** What stands in the composer and has not been sent. */
  draft: z.string().max(20_000).nullable(),
});
export type Interaction = z.infer<typeof Interaction>;
