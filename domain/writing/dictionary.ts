import { foldWord } from '../recognition/fold.ts';
import { nearWords } from './near-words.ts';
import type { WordGraph } from './word-graph.ts';
import type { Dictionary, Suggestion } from './writing.ts';

/** What a word of the graph is worth. Above `plain`, the higher, the more often the trade says it. */
export const tier = { accepted: 1, plain: 2, heard: 3, most: 7 } as const;

/** How far a slip may go: in a short word every other letter makes another word, so only surer ones count. */
const reach = (length: number): number => (length < 4 ? 0.25 : length < 6 ? 1 : length < 8 ? 1.25 : 1.7);

/** What being said often in this trade is worth against a nearer word. */
const PER_TIER = 0.15;
const MANY = 3;
/** How much further than the best one another may be and still be worth a look. */
const BESIDE = 0.6;
/** A draft brings the same words at every key: what was found for a word is kept, for this many words. */
const KEPT = 400;

/** Pronouns that Portuguese hangs on a verb with a hyphen, and the endings that stand behind them. */
const HUNG = new Set(
  'me te se lhe lhes o a os as lo la los las no na nos nas vos mo ma to ta lho lha ei ás á emos eis ão ia ias íamos íeis iam'.split(
    ' ',
  ),
);
/** A verb drops its last letter before `lo`: `pagá-lo`, `vendê-los`, `pedi-la`. */
const WHOLE: Readonly<Record<string, string>> = { á: 'ar', ê: 'er', i: 'ir', í: 'ir', ô: 'or' };

/** Diminutives that both languages make of nearly any noun: `boletinho`, `pixzinho`, `papelito`, `hombrecito`. */
const DIMINUTIVE = /^(\p{L}{2,}?)(?:z?inh|e?c?it)[oa]s?$/u;
const ENDINGS = ['', 'o', 'a', 'e', 'os', 'as'];

/** Pronouns that Spanish writes at the end of a verb: `retenerle`, `marcándole`, `repórtelo`, `páguemelo`. */
const ENCLITICS = [/^(\p{L}{2,})(?:me|te|se|l[aeo]s?|nos)$/u, /^(\p{L}{2,})(?:me|te|se|nos)l[aeo]s?$/u];
const UNSTRESSED: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** A dictionary over a word graph of `language` whose tiers are those of `tier`. */
export function openDictionary(graph: WordGraph, language: 'pt' | 'es'): Dictionary {
  const kept = new Map<string, readonly Suggestion[]>();

  const knowsPart = (part: string): boolean => {
    if (part.length < 2 || graph.tierOf(part) > 0 || HUNG.has(part)) return true;
    const whole = WHOLE[part.at(-1) ?? ''];
    return whole !== undefined && graph.tierOf(part.slice(0, -1) + whole) > 0;
  };
  const isMade = (word: string): boolean => {
    const small = DIMINUTIVE.exec(word)?.[1];
    if (small && ENDINGS.some((ending) => graph.tierOf(small + ending) >= tier.plain)) return true;
    if (language === 'pt') return false;
    return ENCLITICS.some((ending) => {
      const verb = ending.exec(word)?.[1] ?? '';
      // The pronoun moves the stress away from the end: the verb must show it, unless it is short or keeps it at its end.
      if (!/[áéíóú]|[aei]r$/u.test(verb) && verb.length > 3) return false;
      return graph.tierOf(verb.replace(/[áéíóú]/gu, (letter) => UNSTRESSED[letter] ?? letter)) >= tier.plain;
    });
  };
  const isName = (word: string): boolean => graph.tierOf(foldWord(word)) === tier.accepted;

  const suggest = (word: string): readonly Suggestion[] => {
    const most = reach(word.length);
    const folded = foldWord(word);
    return nearWords(graph, word, most)
      .filter((near) => near.tier >= tier.plain && near.word !== word)
      .filter((near) => near.cost <= 0.75 || near.tier > tier.plain || word.length > 7)
      .map((near) => ({ ...near, worth: near.cost - PER_TIER * (near.tier - tier.plain) }))
      .sort((a, b) => a.worth - b.worth || (a.word < b.word ? -1 : 1))
      .filter((near, _, [best]) => best !== undefined && near.worth <= best.worth + BESIDE)
      .slice(0, MANY)
      .map((near) => ({
        word: near.word,
        cost: near.cost,
        accentOnly: foldWord(near.word) === folded,
        common: near.tier >= tier.heard,
      }));
  };

  return {
    knows: (word) =>
      graph.tierOf(word) > 0 ||
      isName(word) ||
      isMade(word) ||
      (/['’-]/.test(word) && word.split(/['’-]/).every(knowsPart)),
    isName,
    suggest(word) {
      const before = kept.get(word);
      if (before) return before;
      if (kept.size >= KEPT) kept.clear();
      const found = suggest(word);
      kept.set(word, found);
      return found;
    },
  };
}
