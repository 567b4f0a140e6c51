import type { Lexicon, Scope } from '@/domain/recognition/cue.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';

/** One rule as every contender gets it: three phrases of plain words, any of which fires it. */
export interface BenchRule {
  readonly id: string;
  readonly phrases: readonly string[];
}

/** A small seeded generator, so that every run measures the same rules. */
function* numbers(seed: number): Generator<number> {
  let state = seed >>> 0;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/**
 * `count` rules made of the shipped lexicon's own words: the first forty take real phrases, which occur in messages; the
 * rest pair real words at random, as most rules of a large book do not concern most messages.
 */
export function benchRules(lexicon: Lexicon, count: number): BenchRule[] {
  const learned = shippedWeights().cues;
  const phrases = lexicon.concepts
    .flatMap(({ phrases }) => Object.values(phrases).flat())
    .filter((phrase): phrase is string => phrase !== undefined && /^[a-z]+( [a-z]+)+$/.test(phrase));
  const words = [...new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => word.length > 3))];
  const random = numbers(7);
  const pick = (list: readonly string[]): string =>
    list[Math.floor((random.next().value as number) * list.length)] ?? '';
  return Array.from({ length: count }, (_, n) => ({
    // The first are named as what the engine has learned to weigh, so that weighing is part of what is measured.
    id: learned[n] ?? `rule_${n}`,
    phrases: [0, 1, 2].map(() => (n < 40 ? pick(phrases) : `${pick(words)} ${pick(words)}`)),
  }));
}

/** The rules as a lexicon of this engine, with every scope on. */
export function ruleLexicon(rules: readonly BenchRule[]): Lexicon {
  return {
    concepts: [],
    cues: rules.map(({ id, phrases }) => ({
      id,
      speaker: 'agent' as const,
      any: phrases.map((phrase) => ({
        terms: [{ phrase }],
        order: 'as_listed' as const,
        within: 8,
        unless: [],
        needs: [],
      })),
      all_of: [],
      implies: [],
      blocked_by: ['negated', 'quoted', 'announced', 'other_occasion'] satisfies Scope[],
      needs: [],
      examples: { given: [], not_given: [] },
    })),
  };
}
