import type { EvalRecord } from '../read-record.ts';

/** What every case of a rule has: `talk` is one line a turn, "A: " the agent, "C: " the customer, "T: " anybody else. */
export interface RuleCase {
  /** The rule's number or label, and in plain words what of it the case shows. */
  readonly rule: string;
  readonly lang: 'pt' | 'es' | 'en';
  readonly channel: EvalRecord['channel'];
  readonly talk: readonly string[];
  readonly context?: EvalRecord['context'];
}

/**
 * A stretch of talk and its disclosures or violations. `labels` says all of them; where other labels are beside the
 * point, `given` must be among them and `not_given` must not.
 */
export interface SaidCase extends RuleCase {
  readonly set: 'disclosures' | 'forbidden';
  readonly labels?: readonly string[];
  readonly given?: readonly string[];
  readonly not_given?: readonly string[];
}
