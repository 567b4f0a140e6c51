import { foldWord } from '../recognition/fold.ts';
import { withoutCodes, wordsOf } from './words-of.ts';
import type { WritingContext } from './writing.ts';

/** Words that are right in this conversation though no dictionary has them. */
export interface KnownWords {
  /** A name, a word of the account, or one that the person asked not to be told about. */
  has(word: string): boolean;
  /** One that the customer wrote. */
  saidByCustomer(word: string): boolean;
}

/** A conversation brings the same customer's words at every key. */
let last: { readonly customer: readonly string[]; readonly words: ReadonlySet<string> } | null = null;

/** Accents and capitals apart, since a chat has neither. */
export function knownWords({ names, ignored, customer }: WritingContext): KnownWords {
  const known = foldedWords([...names, ...ignored]);
  if (last?.customer !== customer) last = { customer, words: foldedWords(customer) };
  const said = last.words;
  return {
    has: (word) => known.has(foldWord(word)),
    saidByCustomer: (word) => said.has(foldWord(word)),
  };
}

const foldedWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => wordsOf(withoutCodes(text)).map(({ lower }) => foldWord(lower))));
