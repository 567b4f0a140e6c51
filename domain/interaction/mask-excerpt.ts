import type { Evidence, Verdict } from './verdict.ts';

const DOT = '•';
const LONGEST = 200;

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const link = /\b(?:https?:\/\/|www\.)\S+/giu;
/** Four digits or more, with whatever people put between them: documents, phones, amounts, dates, codes. */
const digits = /\p{Nd}(?:[\s.,\-/()+:\u00a0]{0,2}\p{Nd}){3,}/gu;
const titles = [
  ...[
    'sr',
    'sra',
    'srta',
    'dr',
    'dra',
    'seu',
    'dona',
    'don',
    'doña',
    'señor',
    'señora',
    'senhor',
    'senhora',
    'mr',
    'mrs',
    'ms',
  ],
  ...['falo com', 'hablo con', 'speaking to', 'speaking with'],
];
/** Either case for the title only: it is by its capital that the name after it is known. */
const anyCase = titles
  .map((title) => `[${title.charAt(0)}${title.charAt(0).toUpperCase()}]${title.slice(1)}`)
  .join('|');
/** A capitalised name after a title or a greeting by name, whoever it is. */
const titled = new RegExp(
  `((?<!\\p{L})(?:${anyCase})\\.?\\s+(?:(?:[ao]|la|el)\\s+)?)(\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:(?:d[aeo]s?|de la)\\s+)?\\p{Lu}[\\p{L}'’-]+){0,4})`,
  'gu',
);

/**
 * An excerpt as it may leave the browser: names, e-mails, links and every run of four digits or more are dotted out, and
 * it is cut to 200 characters. Words that carry the rule stay, so that it can still be judged.
 * @param names whole names of the people involved; each of their words of three letters or more is masked
 */
export function maskExcerpt(text: string, names: readonly string[]): string {
  const known = new Set(
    names
      .flatMap((name) => name.split(/[\s.]+/))
      .map(fold)
      .filter((word) => word.length >= 3 && !particles.has(word)),
  );
  // Long texts are cut at a word before anything is looked for: only the beginning is kept anyway.
  const whole = text.length > 2 * LONGEST ? text.slice(0, 2 * LONGEST).replace(/\S*$/u, '') : text;
  const masked = whole
    .replace(email, '[e-mail]')
    .replace(link, '[link]')
    .replace(titled, (_match: string, before: string, name: string) => before + dots(name))
    .replace(digits, (run: string) => run.replace(/\p{Nd}/gu, DOT))
    .replace(/[\p{L}\p{M}]+/gu, (word) => (known.has(fold(word)) ? dots(word) : word));
  return masked.length > LONGEST ? `${[...masked].slice(0, LONGEST - 1).join('')}…` : masked;
}

/** Verdicts as they may leave the browser. Offsets stay true to the text that stayed behind. */
export function maskVerdicts(verdicts: readonly Verdict[], names: readonly string[]): Verdict[] {
  return verdicts.map((verdict) => ({
    ...verdict,
    evidence: verdict.evidence.map((each): Evidence => ({ ...each, text: maskExcerpt(each.text, names) })),
    values: verdict.values && {
      said: maskExcerpt(verdict.values.said, names),
      expected: maskExcerpt(verdict.values.expected, names),
    },
  }));
}

const particles = new Set(['das', 'dos', 'del', 'los', 'las']);

function dots(word: string): string {
  return word.replace(/[\p{L}\p{M}]+/gu, (letters) => `${[...letters][0] ?? ''}${DOT.repeat(2)}`);
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
