import type { KnownWords } from './known-words.ts';
import type { LanguageRules } from './rules/language-rules.ts';
import type { PhraseRule } from './rules/phrase-rule.ts';
import { inCaseOf } from './words-of.ts';
import type { WritingContext, WritingFinding } from './writing.ts';

/** Closed wordings: words mixed up, accents that make another word, how one speaks to a friend. */
export function checkPhrases(
  text: string,
  rules: LanguageRules,
  { formal }: WritingContext,
  known: KnownWords,
): WritingFinding[] {
  const looked: readonly PhraseRule[] = formal ? [...rules.phrases, ...rules.formalPhrases] : rules.phrases;
  return looked.flatMap(({ find, fixes, kind, why }) =>
    [...text.matchAll(find)].flatMap((match) => {
      const words = match[0];
      // Somebody may be called Flor or Linda.
      if (why === 'familiar' && (words.match(/\p{L}+/gu) ?? []).some((word) => known.has(word))) return [];
      const [best, ...rest] = fixes.map((fix) => inCaseOf(words.split(' ')[0] ?? words, fix));
      if (best === undefined) return [];
      const start = match.index;
      return [{ start, end: start + words.length, kind, why, words, suggestions: [best, ...rest] as const }];
    }),
  );
}
