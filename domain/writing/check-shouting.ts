import type { KnownWords } from './known-words.ts';
import type { WrittenWord } from './words-of.ts';
import type { WritingContext, WritingFinding } from './writing.ts';

/** Acronyms of the trade, which keep their capitals when a sentence loses its. */
const ACRONYMS = new Set(
  'cpf cnpj rg spc scpc spei clabe oxxo curp rfc ine bbva hsbc sms pdf qr cep ted doc tac iof cdc fgts inss bv cat iva cfdi sat'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

/** Three or more words in a row in capitals, unless they are names. Lower case is proposed, names keep their capital. */
export function checkShouting(
  text: string,
  words: readonly WrittenWord[],
  { dictionary }: WritingContext,
  known: KnownWords,
): WritingFinding[] {
  const found: WritingFinding[] = [];
  const loud = ({ text: word, letters }: WrittenWord) =>
    letters === 'capitals' || (word.length === 1 && letters === 'capital');
  for (let i = 0; i < words.length; i++) {
    const run: WrittenWord[] = [];
    for (let word = words[i]; word && loud(word); word = words[i + run.length]) {
      const before = run.at(-1);
      if (before && /[\n\ue000]/.test(text.slice(before.end, word.start))) break;
      run.push(word);
    }
    const [first] = run;
    const last = run.at(-1);
    i += Math.max(0, run.length - 1);
    if (!first || !last || run.length < FEWEST_WORDS) continue;
    const isName = (word: WrittenWord) => known.has(word.lower) || dictionary.isName(word.lower);
    const spoken = run.filter((word) => !isName(word) && !ACRONYMS.has(word.lower) && dictionary.knows(word.lower));
    if (spoken.reduce((sum, word) => sum + word.lower.length, 0) < FEWEST_LETTERS) continue;
    let calm = '';
    for (const [n, word] of run.entries()) {
      const before = run[n - 1];
      if (before) calm += text.slice(before.end, word.start);
      const kept = ACRONYMS.has(word.lower) ? word.text : word.lower;
      calm += word.first || isName(word) ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept;
    }
    found.push({
      start: first.start,
      end: last.end,
      kind: 'register',
      why: 'shouting',
      words: text.slice(first.start, last.end),
      suggestions: [calm],
    });
  }
  return found;
}
