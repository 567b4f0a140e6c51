import * as z from 'zod';
import { Slug } from '../recognition/cue.ts';

/** Where a rule lives, so that a verdict can always be traced to it. */
export const RuleRef = z.strictObject({
  id: Slug,
  kind: z.enum(['disclosure', 'prohibition', 'step', 'closing_item', 'contact_window']),
  playbook: Slug,
  version: z.int(),
});
export type RuleRef = z.infer<typeof RuleRef>;

/** Why something that came close does not count. */
export const NearMiss = z.enum([
  'customer_said_it',
  'negated',
  'conditional',
  'quoted',
  'announced_only',
  'other_occasion',
  'question_only',
  'incomplete',
  'other_value',
]);
export type NearMiss = z.infer<typeof NearMiss>;

/** The words that triggered it: UTF-16 offsets into the original text of the turn (or of the draft, `turn_id: null`). */
export const Evidence = z.strictObject({
  turn_id: z.string().nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/**
 * What the engine holds to be so about one rule, how it knows, and the words. Detected and declared are never mixed. Verdicts are
 * nine tenths of what a server stores: their keys stand in the order of canonical JSON, so that none has to be put into it.
 */
export const Verdict = z.strictObject({
  at: z.string().nullable(),
  evidence: z.array(Evidence),
  /** Where no pattern was met but what was said resembles the rule: how likely it is, from 0.5 to 1. */
  likelihood: z.number().min(0.5).max(1).optional(),
  near_miss: NearMiss.nullable(),
  proof: z.enum(['detected', 'declared']),
  result: z.enum(['met', 'violated', 'wrong_value', 'near_miss', 'ambiguous']),
  rule: RuleRef,
  /** In a wrong value: what was said and what the deal says, as printed. */
  values: z.strictObject({ said: z.string(), expected: z.string() }).nullable(),
});
export type Verdict = z.infer<typeof Verdict>;
