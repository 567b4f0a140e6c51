import type { Audience, Channel } from '../conversation/turn.ts';
import type { Condition, PaymentLight } from './condition.ts';

/** What conditions are asked of. `null` is known to be absent. */
export interface Facts {
  readonly channel: Channel;
  readonly audience: Audience;
  readonly identity: 'confirmed' | 'unconfirmed';
  readonly payment: PaymentLight;
  /** The debtor says that it was paid, and nobody has looked yet. */
  readonly claimed?: boolean;
  readonly days_past_due: number | null;
  readonly product: string | null;
  readonly segments: Readonly<Record<'value_band' | 'income_band' | 'custom', string | null>>;
  readonly reason: string | null;
  /** Answer chosen, by step. */
  readonly answers: ReadonlyMap<string, string>;
  /** Disclosures given, whether detected or declared. */
  readonly given: ReadonlySet<string>;
  readonly agreement: 'none' | 'drafted' | 'accepted';
  readonly instalments: number | null;
  /** Kinds of step that the law forbids here, each with the rule that does. */
  readonly forbidden?: ReadonlyMap<string, string>;
}

/** Whether a condition holds; null where the facts at hand do not tell. A drafted agreement stays drafted once accepted. */
export function decide(condition: Condition, facts: Partial<Facts>): boolean | null {
  switch (condition.if) {
    case 'channel':
      return facts.channel === undefined ? null : facts.channel === condition.is;
    case 'audience':
      return facts.audience === undefined ? null : condition.is.includes(facts.audience);
    case 'identity':
      return facts.identity === undefined ? null : facts.identity === condition.is;
    case 'payment':
      return facts.payment === undefined ? null : condition.is.includes(facts.payment);
    case 'days_past_due':
      return within(facts.days_past_due, condition);
    case 'product':
      return oneOf(facts.product, condition.is);
    case 'segment':
      return facts.segments === undefined ? null : oneOf(facts.segments[condition.dimension], condition.is);
    case 'reason':
      return oneOf(facts.reason, condition.is);
    case 'answer':
      return facts.answers === undefined ? null : oneOf(facts.answers.get(condition.step) ?? null, condition.is);
    case 'disclosure':
      return facts.given === undefined ? null : facts.given.has(condition.id) === (condition.is === 'given');
    case 'agreement':
      if (facts.agreement === undefined) return null;
      return condition.is === 'drafted' ? facts.agreement !== 'none' : facts.agreement === condition.is;
    case 'instalments':
      return within(facts.instalments, condition);
  }
}

/** Whether a condition holds for sure. */
export function holds(condition: Condition, facts: Partial<Facts>): boolean {
  return decide(condition, facts) === true;
}

/** All conditions together: false as soon as one fails, else null if any is unknown. */
export function decideAll(conditions: readonly Condition[], facts: Partial<Facts>): boolean | null {
  const decisions = conditions.map((condition) => decide(condition, facts));
  if (decisions.includes(false)) return false;
  return decisions.includes(null) ? null : true;
}

function within(value: number | null | undefined, range: { min?: number; max?: number }): boolean | null {
  if (value === undefined) return null;
  return value !== null && value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
}

function oneOf(value: string | null | undefined, accepted: readonly string[]): boolean | null {
  if (value === undefined) return null;
  return value !== null && accepted.includes(value);
}
