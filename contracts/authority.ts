import * as z from 'zod';
import { Agreement } from '@/domain/agreement/agreement.ts';
import { AuthorityDecision, AuthorityReason } from '@/domain/agreement/authority-request.ts';
import { Instant } from '@/domain/conversation/plain-date.ts';
import { Jurisdiction, NegotiationLimits, StageId } from '@/domain/playbook/playbook.ts';

/** A limit that the plan goes past: what it asks and what the agent may give alone, in the limit's own unit. */
export const LimitBreach = z.strictObject({
  limit: z.enum([
    'discount_percent',
    'instalments',
    'instalment_minor',
    'down_payment_percent',
    'days_to_first_payment',
    'method',
  ]),
  asked: z.union([z.number(), z.string()]),
  allowed: z.union([z.number(), z.string()]),
});

/** What another plan is put together from: the stage's limits, and the calendar of the country. */
export const CounterTerms = z.strictObject({ limits: NegotiationLimits, jurisdiction: Jurisdiction });
export type CounterTerms = z.infer<typeof CounterTerms>;

/** A request to the supervisor as a screen lists it. The debtor is initials; `words` were masked before they left the browser. */
export const AuthorityRequest = z.strictObject({
  id: z.uuid(),
  interaction_id: z.uuid(),
  agent: z.strictObject({ id: z.uuid(), name: z.string() }),
  account_ref: z.string().nullable(),
  debtor: z.string(),
  stage: StageId,
  agreement: Agreement,
  breaches: z.array(LimitBreach),
  reason: AuthorityReason,
  words: z.string(),
  asked_at: Instant,
  expires_at: Instant,
  /** `conversation`: it ended first. `replaced`: the agent asked for another plan. `day`: nobody answered that day. */
  state: z.enum(['waiting', 'approved', 'denied', 'countered', 'conversation', 'replaced', 'day']),
  decided_by: z.string().nullable(),
  decided_at: Instant.nullable(),
  note: z.string().nullable(),
  /** The plan that the supervisor offers instead; null where there is none. */
  counter: Agreement.nullable().default(null),
  /** Null where it cannot be answered with another plan. */
  terms: CounterTerms.nullable().default(null),
});
export type AuthorityRequest = z.infer<typeof AuthorityRequest>;

/** What an agent's browser is told of a request of theirs. */
export const AuthorityAnswer = z.strictObject({
  request: z.uuid(),
  interaction_id: z.uuid(),
  decision: AuthorityDecision,
  by: z.string(),
  at: Instant,
  note: z.string(),
  counter: Agreement.optional(),
});
