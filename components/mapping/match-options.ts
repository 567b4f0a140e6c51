import type { Pick } from '@/contracts/picker.ts';

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that say nothing of which outcome it is. */
const SMALL = /^(?:de|da|do|del|la|el|o|a|e|y|com|con|para|em|en|no|na|the|of|to)$/;

/** Which of a form's own options goes with each of our outcomes: those that say the same, and those that share a word. */
export function matchOptions(
  outcomes: readonly { readonly id: string; readonly name: string }[],
  options: Pick['options'],
): Record<string, string> {
  const matched: Record<string, string> = {};
  for (const { id, name } of outcomes) {
    const scored = options
      .map(({ text }) => ({ text, score: likeness(fold(name), fold(text)) }))
      .sort((one, other) => other.score - one.score);
    const [best, second] = scored;
    if (best && best.score > 0.4 && best.score > (second?.score ?? 0)) matched[id] = best.text;
  }
  return matched;
}

function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const words = (text: string) => new Set(text.split(' ').filter((word) => !SMALL.test(word)));
  const [mine, theirs] = [words(one), words(other)];
  const shared = [...mine].filter((word) => [...theirs].some((their) => stem(their) === stem(word))).length;
  return shared / Math.max(1, Math.min(mine.size, theirs.size));
}

/** Without the ending that gender and number give. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:[oa]s?|es|e|s)$/, '') : word);
