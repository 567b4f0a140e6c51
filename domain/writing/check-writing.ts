import { checkMarks } from './check-marks.ts';
import { checkPhrases } from './check-phrases.ts';
import { checkShouting } from './check-shouting.ts';
import { checkWords } from './check-words.ts';
import { knownWords } from './known-words.ts';
import { languageRules } from './language-rules-of.ts';
import { withoutCodes, wordsOf } from './words-of.ts';
import type { WritingContext, WritingFinding } from './writing.ts';

/** A draft longer than this is a document that somebody pasted; what stands beyond it is not looked at. */
const LONGEST = 4000;

/**
 * What to put right in a text before a firm sends it: spelling, mixed-up words, register and marks, in the order of the
 * text and never overlapping. Certain before complete: a name, a word of the account or one that nothing is near is left
 * alone. Deterministic; works in time proportional to the text. No findings for a language without rules.
 */
export function checkWriting(text: string, context: WritingContext): WritingFinding[] {
  const rules = languageRules(context.locale);
  if (!rules) return [];
  const plain = withoutCodes(text.slice(0, LONGEST));
  const words = wordsOf(plain);
  const known = knownWords(context);
  const found = [
    ...checkShouting(plain, words, context, known),
    ...checkPhrases(plain, rules, context, known),
    ...checkWords(plain, words, rules, context, known),
    ...checkMarks(text.slice(0, LONGEST), plain, context.locale),
  ];
  const settled = context.typing ? text.replace(/[\p{L}\p{M}\p{N}'’-]+$/u, '').length : text.length;
  return apart(found)
    .filter(({ end, kind }) => end <= settled && (context.kinds?.includes(kind) ?? true))
    .map((finding) => ({ ...finding, words: text.slice(finding.start, finding.end) }));
}

/** In the order of the text; of those that overlap, the one found by the earlier check stands. */
function apart(found: readonly WritingFinding[]): WritingFinding[] {
  const kept: WritingFinding[] = [];
  for (const finding of found) {
    if (!kept.some((other) => finding.start < other.end && other.start < finding.end)) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
