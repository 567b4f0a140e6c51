import { fileURLToPath } from 'node:url';
import { HunspellReader } from 'hunspell-reader';

export type Language = 'pt' | 'es';

/** How a word of the dictionary may be used: `accepted` ones are right when written, and never proposed. */
export type Standing = 'accepted' | 'proposed';

const WORD = /^[\p{Script=Latin}]+$/u;
const SHORTENED = /^\p{Lu}{2,}$/u;

const PACKAGES: Readonly<Record<Language, string>> = {
  pt: import.meta.resolve('dictionary-pt'),
  es: import.meta.resolve('dictionary-es'),
};

/** Paths of the affixes and of the words that the dictionary package of a language brings. */
export function dictionaryFiles(language: Language): { readonly aff: string; readonly dic: string } {
  const beside = (name: string) => fileURLToPath(new URL(name, PACKAGES[language]));
  return { aff: beside('index.aff'), dic: beside('index.dic') };
}

/**
 * Every form that a Hunspell dictionary makes, in lower case, without those that the checker takes apart itself (with a
 * hyphen, an apostrophe, a full stop) and without acronyms, which it never looks up.
 *
 * Names and words that the dictionary marks "do not suggest" are `accepted`: a chat is full of names in lower case, and
 * to propose one would be guessing.
 */
export async function expandWords(language: Language): Promise<Map<string, Standing>> {
  const { aff, dic } = dictionaryFiles(language);
  const reader = await HunspellReader.createFromFiles(aff, dic);
  const words = new Map<string, Standing>();
  for (const { word, flags } of reader.seqAffWords()) {
    if (flags.isForbiddenWord || flags.isOnlyAllowedInCompound || !WORD.test(word) || SHORTENED.test(word)) continue;
    const lower = word.toLowerCase();
    const proposed = word === lower && !flags.isNoSuggest && !flags.isWarning;
    if (proposed) words.set(lower, 'proposed');
    else if (!words.has(lower)) words.set(lower, 'accepted');
  }
  return words;
}
