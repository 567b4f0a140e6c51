import { type Cue, Pattern } from './cue.ts';
import { foldWord } from './fold.ts';
import { COMMON_WORDS } from './words/common-words.ts';
import { NUMBER_WORDS } from './words/number-words.ts';

const MAX_TERMS = 4;
const SLACK = 4;

/**
 * Patterns worked out from a cue's examples alone. Of each sentence that gives it, the telling words are kept (those in
 * few of the sentences that do not, longer before shorter), as word beginnings so that inflections fit.
 */
export function derivePatterns(cue: Cue): Pattern[] {
  const against = new Map<string, number>();
  for (const example of cue.examples.not_given)
    for (const stem of new Set(stemsOf(example).map(([stem]) => stem))) against.set(stem, (against.get(stem) ?? 0) + 1);
  const support = new Map<string, number>();
  for (const example of cue.examples.given)
    for (const stem of new Set(stemsOf(example).map(([stem]) => stem))) support.set(stem, (support.get(stem) ?? 0) + 1);
  const worth = (stem: string) => (support.get(stem) ?? 0) - 1.5 * (against.get(stem) ?? 0) + stem.length / 10;
  const patterns = new Map<string, Pattern>();
  for (const example of cue.examples.given) {
    const stems = stemsOf(example);
    const chosen = [...stems]
      .sort((a, b) => worth(b[0]) - worth(a[0]))
      .filter(([stem], index, all) => all.findIndex(([other]) => other === stem) === index)
      .slice(0, cue.examples.not_given.length === 0 ? 2 : MAX_TERMS)
      .sort((a, b) => a[1] - b[1]);
    const first = chosen[0];
    const last = chosen[chosen.length - 1];
    if (first === undefined || last === undefined) continue;
    const pattern = Pattern.parse({
      terms: chosen.map(([stem]) => ({ phrase: stem })),
      order: 'any',
      within: Math.min(60, last[1] - first[1] + 1 + SLACK),
    });
    patterns.set(chosen.map(([stem]) => stem).join(' '), pattern);
  }
  return [...patterns.values()];
}

/** The telling words of a sentence as beginnings, with their places. */
function stemsOf(sentence: string): [string, number][] {
  const words = sentence.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling: [string, number][] = [];
  words.forEach((written, index) => {
    const word = foldWord(written);
    if (word.length < 3 || COMMON_WORDS.has(word) || NUMBER_WORDS.has(word) || /^\d/.test(word)) return;
    telling.push([word.length > 5 ? `${word.slice(0, Math.max(5, word.length - 2))}*` : word, index]);
  });
  if (telling.length > 0) return telling;
  return words.map((word, index) => [foldWord(word), index] as [string, number]).filter(([word]) => word !== '');
}
