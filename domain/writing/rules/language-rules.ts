import type { PhraseRule } from './phrase-rule.ts';

/** The closed lists of one language. Keys are in lower case, as they are written in a chat. */
export interface LanguageRules {
  /** Shortenings of a chat → the word that a firm writes. */
  readonly shortenings: ReadonlyMap<string, string>;
  /** Words that are wrong wherever they stand, though the dictionary has them or nothing near would be the right one. */
  readonly always: ReadonlyMap<string, string>;
  readonly phrases: readonly PhraseRule[];
  /** Looked for only where the script speaks formally: `wrong` word → the formal one. */
  readonly formal: ReadonlyMap<string, string>;
  readonly formalPhrases: readonly PhraseRule[];
}
