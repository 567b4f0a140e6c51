import { readFileSync } from 'node:fs';
import { applyFix } from '../../domain/writing/apply-fix.ts';
import { checkWriting } from '../../domain/writing/check-writing.ts';
import { withoutCodes, wordsOf } from '../../domain/writing/words-of.ts';
import type { WritingContext, WritingFinding } from '../../domain/writing/writing.ts';
import type { Language } from './expand-words.ts';
import { openBuilt } from './open-built.ts';
import { readTalk } from './read-talk.ts';

/** The harder case: nothing is known of the people, the account or what the customer wrote. */
export const contextOf = (language: Language): WritingContext => ({
  locale: language === 'pt' ? 'pt-BR' : 'es-MX',
  dictionary: openBuilt(language),
  formal: true,
  names: [],
  customer: [],
  ignored: [],
  typing: false,
});

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

interface Labelled {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** Reads `{wrong|right}` lines: the text as it was written, and where its slips are. `{same|same}` marks a word that is right. */
export function readLabelled(language: Language): Labelled[] {
  return readFileSync(new URL(`eval/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      let text = '';
      const slips: Slip[] = [];
      for (const [, plain = '', wrong, right = ''] of line.matchAll(/([^{]+)|\{([^|{}]*)\|([^|{}]*)\}/g)) {
        text += plain;
        if (wrong === undefined) continue;
        if (wrong !== right) slips.push({ start: text.length, end: text.length + wrong.length, right });
        text += wrong;
      }
      return { text, slips };
    });
}

const overlap = (finding: WritingFinding, slip: Slip) => finding.start < slip.end && slip.start < finding.end;

/** How many slips of the labelled sentences are shown, how many remarks are wrong, and how often the first fix is right. */
export function scoreLabelled(language: Language) {
  const context = contextOf(language);
  const sentences = readLabelled(language);
  const missed: string[] = [];
  const wrong: string[] = [];
  let slips = 0;
  let shown = 0;
  let remarks = 0;
  let right = 0;
  let first = 0;
  let cleanWithRemark = 0;
  for (const { text, slips: known } of sentences) {
    const found = checkWriting(text, context);
    slips += known.length;
    remarks += found.length;
    for (const slip of known) {
      const finding = found.find((each) => overlap(each, slip));
      if (!finding) {
        missed.push(`${text.slice(slip.start, slip.end)} (${slip.right})`);
        continue;
      }
      shown++;
      if (applyFix(text, finding) === text.slice(0, slip.start) + slip.right + text.slice(slip.end)) first++;
    }
    for (const finding of found) {
      if (known.some((slip) => overlap(finding, slip))) right++;
      else wrong.push(`${finding.words} → ${finding.suggestions[0]}`);
    }
    if (known.length === 0 && found.length > 0) cleanWithRemark++;
  }
  return {
    sentences: sentences.length,
    clean: sentences.filter((each) => each.slips.length === 0).length,
    clean_with_a_remark: cleanWithRemark,
    slips,
    precision: right / remarks,
    recall: shown / slips,
    first_fix_right: first / shown,
    missed,
    wrong,
  };
}

/** Remarks by kind on what agents say in the labelled talk of the engine, per 1,000 words. */
export function remarksOnTalk(language: Language, written: boolean) {
  const context = { ...contextOf(language), formal: false };
  const said = readTalk(language).filter((each) => each.by === 'agent' && each.written === written);
  const words = said.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  const counts: Record<string, number> = {};
  for (const { text } of said)
    for (const { kind } of checkWriting(text, context)) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    words,
    counts,
    per_1000: Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, (count / words) * 1000])),
  };
}

const ACCENTED = /[áàâãéêíóôõúüçñ]/;

/** One slip of a finger or of the ear in one word of each thing that an agent wrote: how many are shown, and mended first. */
export function scoreInjected(language: Language) {
  const context = { ...contextOf(language), formal: false };
  const { dictionary } = context;
  const roll = dice(20_260_114);
  const kinds: Record<string, { made: number; another_word: number; shown: number; first: number; of_three: number }> =
    {};
  for (const { text } of readTalk(language).filter((each) => each.by === 'agent' && each.written)) {
    const words = wordsOf(withoutCodes(text)).filter(
      ({ text: word, letters }) =>
        letters === 'lower' && /^\p{L}{5,}$/u.test(word) && dictionary.knows(word) && !dictionary.isName(word),
    );
    const word = words[roll(words.length)];
    if (!word) continue;
    const [kind, slipped] = slip(word.lower, roll);
    kinds[kind] ??= { made: 0, another_word: 0, shown: 0, first: 0, of_three: 0 };
    const count = kinds[kind];
    count.made++;
    if (dictionary.knows(slipped)) count.another_word++;
    const draft = text.slice(0, word.start) + slipped + text.slice(word.end);
    const finding = checkWriting(draft, context).find(
      ({ start, end }) => start < word.start + slipped.length && word.start < end,
    );
    if (!finding) continue;
    count.shown++;
    if (finding.suggestions[0] === word.lower) count.first++;
    if (finding.suggestions.includes(word.lower)) count.of_three++;
  }
  return kinds;
}

function slip(word: string, roll: (sides: number) => number): [string, string] {
  const at = 1 + roll(word.length - 2);
  if (ACCENTED.test(word) && roll(2) === 0) return ['accents dropped', word.normalize('NFD').replace(/\p{M}/gu, '')];
  switch (roll(4)) {
    case 0:
      return ['letters swapped', word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)];
    case 1:
      return ['letter dropped', word.slice(0, at) + word.slice(at + 1)];
    case 2:
      return ['letter doubled', word.slice(0, at) + (word[at] ?? '') + word.slice(at)];
    default:
      return ['letter exchanged', word.slice(0, at) + 'aeioustrnmcl'.charAt(roll(12)) + word.slice(at + 1)];
  }
}

/** The same throws in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
