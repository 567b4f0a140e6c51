import * as z from 'zod';

/** Identifier of a thing in a playbook: lower case, digits, `_` and `-`. */
export const Slug = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'expected lower-case letters, digits, _ or -');
export type Slug = z.infer<typeof Slug>;

export const Language = z.enum(['pt', 'es', 'en']);
export type Language = z.infer<typeof Language>;

/** A parsed value that a pattern may ask for in place of words. */
export const ValueKind = z.enum([
  'money', 'number', 'percent', 'date', 'phone', 'document', 'agent_name', 'debtor_name', 'company', 'creditor', 'name',
]);
export type ValueKind = z.infer<typeof ValueKind>;

/**
 * One thing a pattern looks for: words as they are written (matched folded, whole words, inflection by prefix where the
 * last word ends in `*`), a concept of the lexicon, or a parsed value.
 */
export const Term = z.union([
  z.strictObject({ phrase: z.string().min(1).max(120) }),
  z.strictObject({ concept: Slug }),
  z.strictObject({ value: ValueKind }),
]);
export type Term = z.infer<typeof Term>;

/** What a matched stretch must not be inside of, for the match to stand. */
export const Scope = z.enum(['negated', 'conditional', 'quoted', 'announced', 'other_occasion', 'question', 'statement']);
export type Scope = z.infer<typeof Scope>;

/** Terms that must all occur near each other: in any order or as listed, within `within` words from first to last. */
export const Pattern = z.strictObject({
  languages: z.array(Language).min(1).optional(),
  terms: z.array(Term).min(1).max(8),
  order: z.enum(['any', 'as_listed']).default('as_listed'),
  within: z.int().min(1).max(60).default(8),
  unless: z.array(Term).max(16).default([]),
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
 * reported as a near miss with that reason. `examples` are the QA lead's own sentences: the compiler derives a pattern
 * from `given` where `any` is empty, and names every example that the compiled cue gets wrong.
 */
export const Cue = z.strictObject({
  id: Slug,
  any: z.array(Pattern).max(200).default([]),
  all_of: z.array(Slug).max(6).default([]),
  blocked_by: z.array(Scope).default(['negated', 'quoted', 'announced', 'other_occasion']),
  examples: z
    .strictObject({ given: z.array(z.string().max(600)).max(100), not_given: z.array(z.string().max(600)).max(100) })
    .default({ given: [], not_given: [] }),
});
export type Cue = z.infer<typeof Cue>;

export const Lexicon = z.strictObject({ concepts: z.array(Concept).max(400), cues: z.array(Cue).max(5000) });
export type Lexicon = z.infer<typeof Lexicon>;
