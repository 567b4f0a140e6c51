import { foldWord } from '../recognition/fold.ts';
import type { KnownWords } from './known-words.ts';
import type { LanguageRules } from './rules/language-rules.ts';
import { inCaseOf, type WrittenWord } from './words-of.ts';
import type { Suggestion, WritingContext, WritingFinding } from './writing.ts';

/** Beyond this a word is a code or a held key. */
const LONGEST_WORD = 28;
/** In capitals a short word is an acronym. */
const LONGEST_ACRONYM = 6;
/** Of a long word, two letters that changed places, one written twice, or one that sounds the same. */
const NEAREST = 0.75;
const LONG_ENOUGH = 6;

/** Shortenings, words that are always wrong, familiar forms where the script is formal, and what the dictionary lacks. */
export function checkWords(
  text: string,
  words: readonly WrittenWord[],
  rules: LanguageRules,
  context: WritingContext,
  known: KnownWords,
): WritingFinding[] {
  return words.flatMap((word) => {
    if (known.has(word.lower) || word.letters === 'mixed' || word.lower.length > LONGEST_WORD) return [];
    const finding = (
      kind: WritingFinding['kind'],
      why: WritingFinding['why'],
      fixes: readonly string[],
    ): WritingFinding[] => {
      const [best, ...rest] = fixes.map((fix) => inCaseOf(word.text, fix));
      return best === undefined
        ? []
        : [{ start: word.start, end: word.end, kind, why, words: word.text, suggestions: [best, ...rest] }];
    };
    if (isSign(text, word)) return [];

    const whole = rules.shortenings.get(word.lower);
    if (whole && word.letters !== 'capitals')
      return finding('register', 'abbreviation', whole === 'porque' ? whyOrBecause(text, word, context) : [whole]);
    const right = rules.always.get(word.lower);
    if (right && !(word.letters !== 'lower' && !word.first))
      return finding('spelling', foldWord(right) === foldWord(word.lower) ? 'accent' : 'misspelt', [right]);
    const formal = context.formal ? rules.formal.get(word.lower) : undefined;
    if (formal) return finding('register', 'tuteo', [formal]);

    const fixes = misspelt(word, context, known);
    return finding(
      'spelling',
      fixes[0]?.accentOnly ? 'accent' : 'misspelt',
      fixes.map((fix) => fix.word),
    );
  });
}

/** What the dictionary would have instead; nothing where the word is right or might well be a name. */
function misspelt(word: WrittenWord, { dictionary }: WritingContext, known: KnownWords): readonly Suggestion[] {
  const { lower, letters } = word;
  if (lower.length < 3 || /(.)\1\1/u.test(lower)) return [];
  if (letters === 'capitals' && lower.length <= LONGEST_ACRONYM) return [];
  if (letters === 'capital' && !word.first) return [];
  if (dictionary.knows(lower)) return [];
  const fixes = dictionary.suggest(lower);
  // A capital may begin a name as well as a sentence: only what comes very near a word that the trade says is surely none.
  if (letters !== 'lower') return dictionary.isName(lower) ? [] : fixes.filter((fix) => isSure(fix, lower));
  // Their words are theirs; but an accent that the customer left out is no reason for the firm to.
  if (known.saidByCustomer(lower)) return fixes[0]?.accentOnly && fixes[0].common ? fixes : [];
  return fixes;
}

const isSure = ({ accentOnly, common, cost }: Suggestion, word: string): boolean =>
  common && (accentOnly || (cost <= NEAREST && word.length >= LONG_ENOUGH));

/** “Pq” asks where the sentence asks and begins with it, and else gives a reason. */
function whyOrBecause(text: string, word: WrittenWord, { locale }: WritingContext): string[] {
  const asked = locale === 'pt-BR' ? 'por que' : 'por qué';
  const asks = word.first && /^[^.!\n]{0,200}\?/.test(text.slice(word.end, word.end + 201));
  return asks ? [asked, 'porque'] : ['porque', asked];
}

/** “R$ 5 x 3”, “a/c”, “q.d.”: a letter beside a sign is no word. */
function isSign(text: string, { start, end }: WrittenWord): boolean {
  return (
    /[/\\$&+=_]/.test((text[start - 1] ?? '') + (text[end] ?? '')) ||
    (end - start < 3 && /[.\ue000]/.test(text[start - 1] ?? ''))
  );
}
