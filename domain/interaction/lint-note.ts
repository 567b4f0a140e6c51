import { type DebtKnown, findDebtWords } from '../compliance/find-debt-words.ts';
import type { Money } from '../conversation/money.ts';
import type { PlainDate } from '../conversation/plain-date.ts';
import type { Locale } from '../playbook/playbook.ts';
import type { Language } from '../recognition/cue.ts';
import { type Token, tokenise } from '../recognition/tokenise.ts';
import { readQuantities } from '../recognition/values/read-quantities.ts';
import { readSaidDates } from '../recognition/values/said-dates.ts';
import { closingLexicon } from '../recognition/word-finder.ts';

/** What is wrong with a note, and where (UTF-16 offsets), for a person to mend. */
export interface NoteFinding {
  readonly problem:
    | 'too_long'
    | 'too_short'
    | 'missing_slot'
    | 'document_number'
    | 'card_number'
    | 'phone'
    | 'e_mail'
    | 'shouting'
    | 'other_date'
    | 'other_amount'
    | 'debt_word';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the record itself says, against which its note is read. */
export interface NoteFacts {
  readonly locale: Locale;
  /** The day of the contact: relative days hang on it. */
  readonly today: PlainDate;
  /** Every day and every sum that the record holds; where there is none, the note may name any. */
  readonly dates: readonly PlainDate[];
  readonly amounts: readonly Money[];
  /** After a third party: what would tell them, or whoever reads over a shoulder, of the debt. Null otherwise. */
  readonly veiled: DebtKnown | null;
}

/** Longer is not read. The record could hold more. */
export const longestNote = 600;
const SHORTEST = 12;

/**
 * Looks over a note before it is kept: too short to mean anything, too long to be read, an unfilled slot, personal
 * numbers that have no place in it, capitals throughout; and, where the record is known, days and sums that differ from it.
 */
export function lintNote(note: string, facts: NoteFacts | null = null): NoteFinding[] {
  const findings: NoteFinding[] = [];
  const text = note.trim();
  if (text.length < SHORTEST) findings.push({ problem: 'too_short', start: 0, end: note.length, text });
  if (note.length > longestNote)
    findings.push({ problem: 'too_long', start: longestNote, end: note.length, text: note.slice(longestNote) });
  for (const match of note.matchAll(/\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|_{3,}|\bX{3,}\b|\?{2,}/g)) {
    if (!masks.has(match[0])) findings.push(at('missing_slot', match.index, match[0]));
  }
  for (const match of note.matchAll(/[\w.%+-]+@[\w-]+\.[\w.-]+/g)) findings.push(at('e_mail', match.index, match[0]));
  for (const match of note.matchAll(/\+?\d(?:[\s.\-/()]{0,2}\d){8,}/g)) {
    // Days that stand side by side are no number of anybody's.
    if (!/^(?:\d{2}\/\d{2}\/\d{4}[\s-]*)+$/.test(match[0]))
      findings.push(at(numberKind(match[0]), match.index, match[0]));
  }
  for (const match of note.matchAll(/\b[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d\b|\b[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}\b/g)) {
    findings.push(at('document_number', match.index, match[0]));
  }
  const letters = note.replace(/[^\p{L}]/gu, '');
  if (letters.length > 30 && letters === letters.toLocaleUpperCase())
    findings.push({ problem: 'shouting', start: 0, end: note.length, text });
  if (facts) findings.push(...againstRecord(note, facts));
  return findings.sort((a, b) => a.start - b.start);
}

/** What a finding is mended to, at one key: the number masked, the rest cut, the empty slot dropped; null where only a person knows. */
export function mendNote(note: string, { problem, start, end, text }: NoteFinding): string | null {
  const put = (instead: string): string => `${note.slice(0, start)}${instead}${note.slice(end)}`;
  switch (problem) {
    case 'document_number':
    case 'card_number':
    case 'phone':
      return put(text.replace(/[\p{L}\d]/gu, '•'));
    case 'e_mail':
      return put(EMAIL_MASK);
    case 'missing_slot':
      return put('').replace(/ {2,}/g, ' ');
    case 'too_long': {
      const kept = note.slice(0, longestNote);
      const stop = kept.lastIndexOf('. ');
      return stop > 0 ? kept.slice(0, stop + 1) : kept;
    }
    case 'shouting':
      return note.toLocaleLowerCase().replace(/(^|[.!?]\s+)\p{L}/gu, (first) => first.toLocaleUpperCase());
    default:
      return null;
  }
}

const EMAIL_MASK = '[e-mail]';
const masks: ReadonlySet<string> = new Set([EMAIL_MASK]);

function againstRecord(note: string, { locale, today, dates, amounts, veiled }: NoteFacts): NoteFinding[] {
  const language = locale.slice(0, 2) as Language;
  const findings: NoteFinding[] = [];
  const tokens = tokenise(note, closingLexicon());
  if (dates.length > 0) {
    const known = new Set([today, ...dates]);
    for (const { from, to, date } of readSaidDates(tokens, today, language === 'en').dates)
      if (!known.has(date)) findings.push(among('other_date', note, tokens, from, to));
  }
  if (amounts.length > 0) {
    const known = new Set(amounts.map(({ minor }) => minor));
    for (const { from, to, minor, unit, explicit } of readQuantities(tokens, language))
      if (unit === 'money' && explicit && !known.has(minor))
        findings.push(among('other_amount', note, tokens, from, to));
  }
  if (veiled)
    for (const { start, text } of findDebtWords(note, locale, veiled)) findings.push(at('debt_word', start, text));
  return findings;
}

function among(
  problem: NoteFinding['problem'],
  note: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): NoteFinding {
  const said = tokens[from]?.start ?? 0;
  // The letters of a currency's sign stand apart from it as tokens: "R$", "US$".
  const start = note[said] === '$' ? said - (/[A-Z]*$/.exec(note.slice(0, said))?.[0].length ?? 0) : said;
  return at(problem, start, note.slice(start, tokens[to - 1]?.end ?? start));
}
function at(problem: NoteFinding['problem'], start: number, text: string): NoteFinding {
  return { problem, start, end: start + text.length, text };
}

/** Told apart by length and, for cards and CPF, by their check digits; what is left is taken for a document. */
function numberKind(run: string): NoteFinding['problem'] {
  const digits = run.replace(/\D/g, '');
  if (digits.length >= 13 && digits.length <= 19 && passesLuhn(digits)) return 'card_number';
  if (digits.length === 14 || (digits.length === 11 && isCpf(digits))) return 'document_number';
  if (run.startsWith('+') || run.includes('(') || (digits.length >= 10 && digits.length <= 13)) return 'phone';
  return 'document_number';
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

function isCpf(digits: string): boolean {
  const check = (length: number): number => {
    let sum = 0;
    for (let index = 0; index < length; index++) sum += Number(digits[index]) * (length + 1 - index);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}
