import { readFileSync } from 'node:fs';
import { GIVEN_NAMES, isGivenName } from '../../domain/recognition/words/first-names.ts';
import { tier } from '../../domain/writing/dictionary.ts';
import { languageRules } from '../../domain/writing/language-rules-of.ts';
import { withoutCodes, wordsOf } from '../../domain/writing/words-of.ts';
import { expandWords, type Language } from './expand-words.ts';
import { readScript, readTalk } from './read-talk.ts';

/** A letter that fewer words have is another language's: `ø`, `ë`, `µ`. */
const FEWEST_WORDS_OF_A_LETTER = 150;

/** Words that are right when somebody writes them, and that a firm's tool never puts into anybody's mouth. */
const NEVER_PROPOSED =
  /^(?:bo[cs]et|bucet|caralh|fod[aeior]|porra|put[aoe]|merd|bost|piroc|piço|xoxot|punhet|arrombad|cuz[ãõ]|cagad|cagar|viad|veado|vadi[ao]|vagab|corno|idiot|imbecil|burr[oa]|trouxa|otári|caloteir|ladr[aãõo]|bandid|coñ[oa]|ching|culer|culo|culos|mierd|jod[aeio]|pendej|cabr[oó]n|poll[ao]|follar|marica|maric[oó]n|zorra|nalg|pinche|vergas?$|mamad|mamon|estúpid|rater)/u;

/** A word of the glossary counts as if it had been said this often. */
const GLOSSARY = 12;

/**
 * Every word that the checker takes for right in a language, with its tier: names and rare words 1, the dictionary's 2,
 * and from 3 to 7 by how often this trade says it. What is said only weighs words that the dictionary or the glossary
 * has: a slip in the talk stays a slip.
 */
export async function weighWords(language: Language): Promise<Map<string, number>> {
  const standing = await expandWords(language);
  const glossary = readGlossary(language);
  const said = countWords(language);
  const rules = languageRules(language === 'pt' ? 'pt-BR' : 'es-MX');
  const wrong = new Set([...(rules?.always.keys() ?? []), ...(rules?.shortenings.keys() ?? [])]);
  const rare = rareLetters(standing.keys());

  const tiers = new Map<string, number>();
  for (const [word, how] of standing) {
    if (wrong.has(word) || [...word].some((letter) => rare.has(letter))) continue;
    const proposed = how === 'proposed' && !NEVER_PROPOSED.test(word);
    tiers.set(word, proposed ? heardTier(said.get(word) ?? 0) : tier.accepted);
  }
  for (const word of glossary) tiers.set(word, heardTier((said.get(word) ?? 0) + GLOSSARY));
  for (const name of GIVEN_NAMES)
    if (isGivenName(name, false) && !tiers.has(name) && !wrong.has(name)) tiers.set(name, tier.accepted);
  return tiers;
}

const heardTier = (times: number): number =>
  times === 0 ? tier.plain : Math.min(tier.most, tier.heard + Math.floor(Math.log10(times) * 2));

function readGlossary(language: Language): string[] {
  return readFileSync(new URL(`glossary-${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/).filter(Boolean));
}

function countWords(language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of [...readTalk(language).map((said) => said.text), ...readScript(language)])
    for (const { lower } of wordsOf(withoutCodes(text))) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

function rareLetters(words: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of words) for (const letter of new Set(word)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count < FEWEST_WORDS_OF_A_LETTER).map(([letter]) => letter));
}
