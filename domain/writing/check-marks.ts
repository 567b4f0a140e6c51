import type { Locale } from '../playbook/playbook.ts';
import type { WritingFinding, WritingReason } from './writing.ts';

/** How many Spanish words before a question it may begin, after a comma: `Laura, ¿me confirma…?` */
const ASKS =
  '(?:me|le|se|lo|la|nos|puede|podría|podrá|tiene|está|es|son|qué|que|cuánto|cuanto|cuándo|cuando|cómo|como|dónde|donde|cuál|cual|quién|quien|ya|desea|gusta|quiere|prefiere|hay|va|hablo|habla|sí|si|verdad|no|de acuerdo|cierto|correcto|entonces|sería|podemos|gustaría|recuerda|confirma|acepta|por qué|para|cuenta|queda|quedamos)';
const AFTER_COMMA = new RegExp(`,[ \\t]{1,3}(?=${ASKS}(?![\\p{L}]))`, 'giu');

interface Mark {
  readonly find: RegExp;
  readonly why: WritingReason;
  /** What should stand there; null where it is right after all. */
  readonly fix: (words: string) => string | null;
}

const SPACING: readonly Mark[] = [
  // An emoticon, an ellipsis and a decimal stay: only a mark that ends its word.
  {
    find: /(?<=[\p{L}\p{N}\ue000)"”])[ \t]{1,4}[,;.!?]{1,4}(?=\s|$)(?![ \t]*[()])/gu,
    why: 'spacing',
    fix: (words) => (/\.{2}/.test(words) ? null : words.trim()),
  },
  { find: /(?<=\p{L})[,;](?=\p{L})/gu, why: 'spacing', fix: (words) => `${words} ` },
  { find: /(?<=\S) {2,6}(?=\S)/gu, why: 'spacing', fix: () => ' ' },
  { find: /!{2,20}|\?{2,20}|[!?]{3,20}/g, why: 'repeated_marks', fix: (words) => (words.includes('?') ? '?' : '!') },
  { find: /¡{2,20}|¿{2,20}/g, why: 'repeated_marks', fix: (words) => words.slice(0, 1) },
];

const swapped = (amount: string): string => amount.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** Amounts as the other half of the world writes them: only where the digits leave no doubt. */
const MONEY: Readonly<Record<'pt-BR' | 'es-MX', readonly Mark[]>> = {
  'pt-BR': [
    {
      find: /R\$[ \u00a0]?\d{1,3}(?:,\d{3}){1,4}\.\d{2}(?![\d.,]\d)/g,
      why: 'money',
      fix: (words) => spaced(swapped(words)),
    },
    { find: /R\$[ \u00a0]?\d{1,7}\.\d{2}(?![\d]|[.,]\d)/g, why: 'money', fix: (words) => spaced(swapped(words)) },
    { find: /R\$(?=\d)/g, why: 'money', fix: () => 'R$ ' },
    { find: /(?<=\d) ?reias(?![\p{L}])/giu, why: 'money', fix: () => ' reais' },
  ],
  'es-MX': [
    {
      find: /(?<![R\p{L}])\$[ \u00a0]?\d{1,3}(?:\.\d{3}){1,4}(?:,\d{2})?(?![\d]|[.,]\d)/gu,
      why: 'money',
      fix: (words) => joined(swapped(words)),
    },
    {
      find: /(?<![R\p{L}])\$[ \u00a0]?\d{1,7},\d{2}(?![\d]|[.,]\d)/gu,
      why: 'money',
      fix: (words) => joined(swapped(words)),
    },
    { find: /(?<![R\p{L}])\$[ \u00a0]{1,2}(?=\d)/gu, why: 'money', fix: () => '$' },
  ],
};
const spaced = (amount: string): string => amount.replace(/^R\$[ \u00a0]?/, 'R$ ');
const joined = (amount: string): string => amount.replace(/^\$[ \u00a0]?/, '$');

/** Marks, gaps and amounts. Amounts are read in the text as it is, everything else where links and codes are blanked out. */
export function checkMarks(text: string, plain: string, locale: Locale): WritingFinding[] {
  if (locale === 'en-US') return [];
  const found = [
    ...MONEY[locale].flatMap((mark) => findMark(text, mark)),
    ...SPACING.flatMap((mark) => findMark(plain, mark)),
  ];
  return locale === 'es-MX' ? [...found, ...unopened(plain)] : found;
}

function findMark(text: string, { find, why, fix }: Mark): WritingFinding[] {
  return [...text.matchAll(find)].flatMap((match) => {
    const words = match[0];
    const right = fix(words);
    if (right === null) return [];
    return [
      { start: match.index, end: match.index + words.length, kind: 'punctuation', why, words, suggestions: [right] },
    ];
  });
}

/** Where a sentence ends; a full stop after one of these shortens a word. */
const SENTENCE_END = /(?<![\p{L}])(?:sra?|srta|lic|ing|dra?|profra?|ud|uds|no|núm|tel|ext|col|av)\.|[.!?…;\n]+/giu;

/** Spanish sentences that end in `?` or `!` and never opened: the mark is proposed before the first word that asks. */
function unopened(text: string): WritingFinding[] {
  const found: WritingFinding[] = [];
  let from = 0;
  let open = false;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (/\p{L}/u.test(match[0])) continue;
    const sentence = text.slice(from, match.index);
    const asks = match[0].includes('?');
    // In `¡…?` somebody has chosen one for both.
    open ||= /[¿¡]/.test(sentence);
    if ((asks || match[0].includes('!')) && !open) {
      const comma = asks ? [...sentence.matchAll(AFTER_COMMA)].at(-1) : undefined;
      const at = comma ? comma.index + comma[0].length : 0;
      const word = /[\p{L}\p{M}]+/u.exec(sentence.slice(at));
      if (word) {
        const start = from + at + word.index;
        const words = word[0];
        found.push({
          start,
          end: start + words.length,
          kind: 'punctuation',
          why: 'opening_mark',
          words,
          suggestions: [(asks ? '¿' : '¡') + words],
        });
      }
    }
    if (/[?!\n]/.test(match[0])) open = false;
    from = match.index + match[0].length;
  }
  return found;
}
