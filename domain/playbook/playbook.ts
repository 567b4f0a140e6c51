import * as z from 'zod';
import { DisconnectionProtocol } from '../connectivity/disconnection.ts';
import { Currency } from '../conversation/money.ts';
import { PlainDate, TimeZone } from '../conversation/plain-date.ts';
import { Audience, Channel } from '../conversation/turn.ts';
import { Ending } from '../recognition/conversation/ending.ts';
import { Lexicon, Slug } from '../recognition/cue.ts';
import { Condition, SegmentDimension } from './condition.ts';
import { ContactPolicy } from './contact-policy.ts';

const Text = z.string().min(1).max(1200);
const Title = z.string().min(1).max(90);

export const Locale = z.enum(['pt-BR', 'es-MX', 'en-US']);
export type Locale = z.infer<typeof Locale>;

export const Jurisdiction = z.enum(['BR', 'MX', 'CO', 'CL', 'PE', 'AR', 'ES', 'US', 'UK']);
export type Jurisdiction = z.infer<typeof Jurisdiction>;

/** Where the rule comes from. `confidence` says how the source was read, so that counsel knows what to check. */
export const LegalSource = z.strictObject({
  citation: z.string().min(1).max(200),
  url: z.url().optional(),
  confidence: z.enum(['primary', 'secondary', 'house_policy', 'unverified']),
  effective: PlainDate.optional(),
});
export type LegalSource = z.infer<typeof LegalSource>;

/** What a variable in a text stands for. Every `{name}` in a text must be declared; its source says who fills it. */
export const Variable = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  type: z.enum(['text', 'money', 'date', 'number', 'phone', 'list']),
  source: z.enum(['account', 'agent', 'organisation', 'agreement', 'typed']),
});
export type Variable = z.infer<typeof Variable>;

/** What a step does, in the field's terms (the labels of the conversation set), or `custom`. */
export const StepKind = z.enum([
  'greeting',
  'identification',
  'right_party_check',
  'recording_notice',
  'purpose',
  'payment_check',
  'reason_inquiry',
  'offer_presented',
  'objection_handled',
  'agreement_summary',
  'breach_explained',
  'doubts_asked',
  'consent_obtained',
  'payment_instructions',
  'complaint_channel_given',
  'message_left',
  'next_step_set',
  'farewell',
  'custom',
]);
export type StepKind = z.infer<typeof StepKind>;

/** An answer to expect at a step, and where it leads. */
export const Answer = z.strictObject({
  id: Slug,
  label: z.string().min(1).max(60),
  hint: z.string().max(80).optional(),
  to: Slug.optional(),
  /** How the conversation would end if nothing came after this answer. On a call, where nothing is read, it points to the outcome. */
  ending: Ending.optional(),
});

export const Step = z.strictObject({
  id: Slug,
  kind: StepKind,
  title: Title,
  /** One line on why the step comes now, shown under the title. */
  why: z.string().max(160).optional(),
  channels: z.array(Channel).min(1).default(['whatsapp', 'voice']),
  audiences: z.array(Audience).min(1).default(['debtor']),
  /** The step is offered when all of these hold. */
  when: z.array(Condition).max(8).default([]),
  /** Ways to say it: ICU MessageFormat over declared variables. The first whose channel fits is proposed. */
  texts: z
    .array(z.strictObject({ text: Text, channel: Channel.optional() }))
    .min(1)
    .max(8),
  answers: z.array(Answer).max(9).default([]),
  /** Jumps taken when all conditions of a branch hold; the first that holds wins. */
  branches: z
    .array(z.strictObject({ when: z.array(Condition).min(1).max(6), to: Slug }))
    .max(9)
    .default([]),
  /** Disclosures that saying this step is meant to give. */
  gives: z.array(Slug).max(8).default([]),
  /** How to hear that it was done; where absent, the step is done when all it `gives` is given, or by the agent's tick. */
  cue: Slug.optional(),
  required: z.boolean().default(true),
});
export type Step = z.infer<typeof Step>;

/** What the agent may offer at a stage without asking. Percentages are whole numbers of the balance. */
export const NegotiationLimits = z.strictObject({
  max_discount_percent: z.number().min(0).max(100),
  max_instalments: z.int().min(1).max(120),
  min_instalment_minor: z.int().min(0),
  min_down_payment_percent: z.number().min(0).max(100),
  max_days_to_first_payment: z.int().min(0).max(120),
  methods: z.array(z.string().min(1)).min(1),
  /** What a supervisor may grant on top. */
  supervisor_max_discount_percent: z.number().min(0).max(100),
});
export type NegotiationLimits = z.infer<typeof NegotiationLimits>;

export const StageId = z.enum(['preventive', 'early', 'mid', 'late', 'charge_off']);
export type StageId = z.infer<typeof StageId>;

export const Stage = z.strictObject({
  id: StageId,
  name: Title,
  days_past_due: z.strictObject({ min: z.int().optional(), max: z.int().optional() }),
  products: z.array(z.string().min(1)).default([]),
  segments: z.array(z.strictObject({ dimension: SegmentDimension, in: z.array(z.string()).min(1) })).default([]),
  goal: z.enum(['remind', 'bring_current', 'settle']),
  limits: NegotiationLimits,
  /** Step ids in the order they are followed, per who is being spoken with. */
  flows: z.strictObject({
    debtor: z.array(Slug).min(1),
    guarantor: z.array(Slug).min(1),
    third_party: z.array(Slug).min(1),
  }),
});
export type Stage = z.infer<typeof Stage>;

export const Disclosure = z.strictObject({
  id: Slug,
  name: Title,
  /** When it falls due: from the first turn, once the person is confirmed, before an offer, in the closing. */
  due: z.enum(['opening', 'after_identity', 'before_offer', 'closing', 'any_time']),
  when: z.array(Condition).max(8).default([]),
  severity: z.enum(['recommended', 'required', 'critical']),
  source: LegalSource,
  cue: Slug,
});
export type Disclosure = z.infer<typeof Disclosure>;

export const Prohibition = z.strictObject({
  id: Slug,
  name: Title,
  severity: z.enum(['observe', 'warn', 'hold']),
  when: z.array(Condition).max(8).default([]),
  source: LegalSource,
  why: z.string().min(1).max(240),
  /** A sentence that says what may be said instead: ICU over declared variables. */
  alternative: Text,
  cue: Slug,
});
export type Prohibition = z.infer<typeof Prohibition>;

export const ClosingItemId = z.enum([
  'total_amount',
  'discount',
  'instalment_count',
  'due_dates',
  'instalment_values',
  'payment_method',
  'breach_consequence',
  'new_contacts',
  'credit_bureau',
  'doubts_asked',
  'consent',
]);
export type ClosingItemId = z.infer<typeof ClosingItemId>;

export const ClosingItem = z.strictObject({
  id: ClosingItemId,
  name: Title,
  /** The words that state it: ICU over agreement variables. The summary is these, in order. */
  text: Text,
  /** How it is said aloud on a call; where absent, `text` is. Amounts, days and counts are then put into words. */
  spoken: Text.optional(),
  required: z.boolean().default(true),
  when: z.array(Condition).max(8).default([]),
});
export type ClosingItem = z.infer<typeof ClosingItem>;

export const OutcomeField = z.enum([
  'amount',
  'date',
  'method',
  'reason',
  'callback_at',
  'receipt',
  'third_party_relation',
  'note',
  'dispute_detail',
  'agreement',
  'next_action',
]);
export type OutcomeField = z.infer<typeof OutcomeField>;

export const Outcome = z.strictObject({
  id: Slug,
  name: Title,
  /** The single letter that picks it in the outcome form. */
  key: z.string().regex(/^[A-Z]$/),
  requires: z.array(OutcomeField).default([]),
  audiences: z.array(Audience).min(1).default(['debtor', 'guarantor']),
  /** The endings of a conversation that it stands for: what it is proposed for. */
  endings: z.array(Ending).max(16).default([]),
  /** Whether follow-ups stop until someone looks. */
  pauses_contact: z.boolean().default(false),
  /** An attempt: nobody was spoken with. */
  reaches_nobody: z.boolean().optional(),
});
export type Outcome = z.infer<typeof Outcome>;

/**
 * A kind of way out to offer, in the order in which a reason for non-payment asks for them. `pause_and_review` offers no
 * plan: the account is looked at first.
 */
export const OfferKind = z.enum([
  'discount_single',
  'smaller_instalments',
  'later_first_date',
  'down_payment_later',
  'bring_current_only',
  'pause_and_review',
]);
export type OfferKind = z.infer<typeof OfferKind>;

export const ReasonForNonPayment = z.strictObject({
  id: Slug,
  name: Title,
  cue: Slug.optional(),
  leads_to: Slug.optional(),
  /** What to offer for this reason, best first; empty leaves it to the stage. */
  offers: z.array(OfferKind).max(6).default([]),
});

/** A thing the customer says that the agent answers: outside the flow, reachable by palette and by suggestion. */
export const Objection = z.strictObject({ id: Slug, name: Title, cue: Slug.optional(), step: Slug });

/** How adherence is scored, 0 to 100. A missed critical item caps the score at `critical_cap`. */
export const Scoring = z.strictObject({
  weights: z.strictObject({
    disclosures: z.number().min(0),
    steps: z.number().min(0),
    closing: z.number().min(0),
    prohibitions: z.number().min(0),
  }),
  critical: z.array(Slug).max(40),
  critical_cap: z.number().min(0).max(100),
  min_interactions: z.int().min(1),
});
export type Scoring = z.infer<typeof Scoring>;

/** What this bundle understands. A playbook that requires anything else is refused, and the last good one is kept. */
export const Feature = z.enum(['cues.1', 'conditions.1', 'closing.1', 'outcomes.1']);

/** A playbook: the firm's script, rules and limits as data. Immutable once published; its hash is its name. */
export const Playbook = z.strictObject({
  format: z.literal(1),
  id: Slug,
  name: Title,
  version: z.int().min(1),
  note: z.string().max(400),
  requires: z.array(Feature),
  locale: Locale,
  jurisdiction: Jurisdiction,
  currency: Currency,
  time_zone: TimeZone,
  variables: z.array(Variable).max(60),
  /** What the firm's product codes are called on paper; a code without a name is printed as it is. */
  products: z
    .array(z.strictObject({ code: z.string().min(1).max(60), name: Title }))
    .max(60)
    .default([]),
  stages: z.array(Stage).length(5),
  steps: z.array(Step).min(1).max(200),
  objections: z.array(Objection).max(40),
  disclosures: z.array(Disclosure).max(60),
  prohibitions: z.array(Prohibition).max(60),
  closing: z.array(ClosingItem).max(20),
  outcomes: z.array(Outcome).min(1).max(26),
  reasons: z.array(ReasonForNonPayment).min(1).max(40),
  scoring: Scoring,
  /** Stricter than the law, never looser. */
  contact_policy: ContactPolicy.optional(),
  /** What a text does that holds figures, names or numbers of another account; `warn` where nothing is said. */
  other_account: z.enum(['observe', 'warn', 'hold']).optional(),
  /** What becomes of a pasted text that is sent while the engine stays silent on it; it leaves where nothing is said. */
  unjudged: z.enum(['pass', 'hold']).optional(),
  /** What to do when a shift cannot be kept for want of a connection; a plain default where nothing is said. */
  disconnection: DisconnectionProtocol.optional(),
  lexicon: Lexicon,
});
export type Playbook = z.infer<typeof Playbook>;
