import type { Locale } from '../playbook/playbook.ts';

export type WritingKind = 'spelling' | 'register' | 'punctuation' | 'confusion';

/** Why something is shown, as a word of a closed list: what is said about it is the screen's, in the reader's language. */
export type WritingReason =
  /** No word of the language or of the trade; the fixes are near it. */
  | 'misspelt'
  /** The same word with its accents or its cedilla. */
  | 'accent'
  /** Two words that are mixed up, and what stands beside it says which is meant. */
  | 'confused'
  /** A chat shortening in a firm's message. */
  | 'abbreviation'
  /** How one speaks to a friend. */
  | 'familiar'
  /** “Tú” (or “tu”) where the script says “usted” (or “você”). */
  | 'tuteo'
  | 'shouting'
  | 'repeated_marks'
  /** A Spanish question or exclamation that does not open. */
  | 'opening_mark'
  | 'spacing'
  /** An amount that is not written as the country writes it. */
  | 'money';

/** One thing to put right in a text: `words` is what stands from `start` to `end` (UTF-16 units, end exclusive). */
export interface WritingFinding {
  readonly start: number;
  readonly end: number;
  readonly kind: WritingKind;
  readonly words: string;
  /** What may stand there instead, best first; never empty. An empty one takes the words out. */
  readonly suggestions: readonly [string, ...string[]];
  readonly why: WritingReason;
}

/** Words that are right, and words that a wrong one may stand for. */
export interface Dictionary {
  /** Whether a word, in lower case, is right as it is written. */
  knows(word: string): boolean;
  /** Whether it is a name without its accents, which nobody is asked to mend. */
  isName(word: string): boolean;
  /** Words that `word` (lower case) may be a slip for, best first; empty where none is likely enough to be worth a remark. */
  suggest(word: string): readonly Suggestion[];
}

export interface Suggestion {
  readonly word: string;
  /** Differs from what was written by accents alone. */
  readonly accentOnly: boolean;
  /** Heard in this trade, or merely in the dictionary. */
  readonly common: boolean;
  /** How far it is from what was written: see `NearWord.cost`. */
  readonly cost: number;
}

export interface WritingContext {
  readonly locale: Locale;
  readonly dictionary: Dictionary;
  /** Whether the person is spoken to as “usted”, or as “você” or “o senhor”: see `speaksFormally`. */
  readonly formal: boolean;
  /** Texts whose every word is right here: names of people and firms, products, the account's own words. */
  readonly names: readonly string[];
  /** What the customer wrote. Their words are theirs to write, and right to repeat. */
  readonly customer: readonly string[];
  /** Words that this person asked not to be told about again. */
  readonly ignored: readonly string[];
  /** Only these; absent, all of them. A note for colleagues may say `pgto`. */
  readonly kinds?: readonly WritingKind[] | undefined;
  /** The last word is still being written: nothing is said of it. */
  readonly typing: boolean;
}
