import * as z from 'zod';

/** Identifier of a thing in a playbook: lower case, digits, `_` and `-`. */
export const Slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'expected lower-case letters, digits, _ or -');
export type Slug = z.infer<typeof Slug>;

export const Language = z.enum(['pt', 'es', 'en']);
export type Language = z.infer<typeof Language>;

/**
 * A parsed value that a pattern may ask for in place of words. `name` is a personal name, `company` an organisation,
 * `proper` any word that is not common vocabulary (a name nobody listed), `brand` one that is no given name either; `start` and `end` are the
 * edges of a turn, `sentence` the beginning of a sentence.
 */
export const ValueKind = z.enum([
  'money',
  'number',
  'percent',
  'date',
  'phone',
  'document',
  'address',
  'agent_name',
  'debtor_name',
  'company',
  'creditor',
  'name',
  'proper',
  'brand',
  'start',
  'sentence',
  'end',
]);
export type ValueKind = z.infer<typeof ValueKind>;

/** How a value stands to what is known beforehand. A relation to something unknown never holds. */
export const ValueRelation = z.enum(['is_debt', 'not_debt', 'above_debt', 'before_offer_end']);
export type ValueRelation = z.infer<typeof ValueRelation>;

/**
 * One thing a pattern looks for: words as they are written (matched folded, whole words, by prefix where a word ends
 * in `*`, with `..` for up to three words left out), a concept of the lexicon, or a parsed value.
 */
export const Term = z.union([
  z.strictObject({ phrase: z.string().min(1).max(120) }),
  z.strictObject({ concept: Slug }),
  z.strictObject({ value: ValueKind, relation: ValueRelation.optional() }),
]);
export type Term = z.infer<typeof Term>;

/** What a matched stretch must not be inside of, for the match to stand. */
export const Scope = z.enum([
  'negated',
  'conditional',
  'quoted',
  'announced',
  'other_occasion',
  'question',
  'statement',
]);
export type Scope = z.infer<typeof Scope>;

/** Something known beforehand that must hold. `offer` is `open` while its last day is after today. */
export const Need = z.discriminatedUnion('context', [
  z.strictObject({
    context: z.literal('legal_status'),
    is: z.array(z.enum(['none', 'lawsuit_filed', 'judgment'])).min(1),
  }),
  z.strictObject({
    context: z.literal('listener'),
    is: z.array(z.enum(['debtor', 'guarantor', 'third_party'])).min(1),
  }),
  z.strictObject({
    context: z.literal('offer'),
    is: z.array(z.enum(['open', 'ends_today', 'over', 'unknown'])).min(1),
  }),
  z.strictObject({ context: z.literal('channel'), is: z.array(z.enum(['whatsapp', 'voice'])).min(1) }),
]);
export type Need = z.infer<typeof Need>;

/**
 * Terms that must all occur near each other: in any order or as listed, within `within` words from first to last.
 * `unless` names what must not occur in the same stretch of talk. `blocked_by` replaces the cue's own list.
 */
export const Pattern = z.strictObject({
  languages: z.array(Language).min(1).optional(),
  terms: z.array(Term).min(1).max(8),
  order: z.enum(['any', 'as_listed']).default('as_listed'),
  within: z.int().min(1).max(60).default(8),
  /** At most so many words between one term and the next; only for terms in order. */
  gap: z.int().min(0).max(20).optional(),
  unless: z.array(Term).max(16).default([]),
  blocked_by: z.array(Scope).optional(),
  needs: z.array(Need).max(4).default([]),
});
export type Pattern = z.infer<typeof Pattern>;

/** A word family shared by many cues: any of the phrases, in any of the languages. */
export const Concept = z.strictObject({
  id: Slug,
  phrases: z.partialRecord(Language, z.array(z.string().min(1).max(120)).max(400)),
});
export type Concept = z.infer<typeof Concept>;

/**
 * How to hear that something was said. `any` holds alternatives; a match inside one of `blocked_by` does not count and is
 * reported as a near miss with that reason. With `all_of`, the cue is also met once each of those cues has been heard.
 * `implies` names cues that hold whenever this one does. `examples` are the QA lead's own sentences: the compiler derives
 * patterns from `given` where `any` and `all_of` are empty, and names every example that the compiled cue gets wrong.
 * With `exact`, only its patterns hear it; without, also the engine's learned weights, where it has some for this id.
 */
export const Cue = z.strictObject({
  id: Slug,
  speaker: z.enum(['agent', 'customer', 'third_party']).default('agent'),
  any: z.array(Pattern).max(200).default([]),
  all_of: z.array(Slug).max(6).default([]),
  implies: z.array(Slug).max(6).default([]),
  blocked_by: z.array(Scope).default(['negated', 'quoted', 'announced', 'other_occasion']),
  needs: z.array(Need).max(4).default([]),
  exact: z.literal(true).optional(),
  examples: z
    .strictObject({ given: z.array(z.string().max(600)).max(100), not_given: z.array(z.string().max(600)).max(100) })
    .default({ given: [], not_given: [] }),
});
export type Cue = z.infer<typeof Cue>;

export const Lexicon = z.strictObject({ concepts: z.array(Concept).max(1000), cues: z.array(Cue).max(5000) });
export type Lexicon = z.infer<typeof Lexicon>;
