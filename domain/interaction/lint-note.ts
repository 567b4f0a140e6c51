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
    | 'shouting';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LONGEST = 600;
const SHORTEST = 12;

/**
 * Looks over a note before it is kept: too short to mean anything, too long to be read, an unfilled slot, personal
 * numbers that have no place in it, and capitals throughout.
 */
export function lintNote(note: string): NoteFinding[] {
  const findings: NoteFinding[] = [];
  const text = note.trim();
  if (text.length < SHORTEST) findings.push({ problem: 'too_short', start: 0, end: note.length, text });
  if (note.length > LONGEST)
    findings.push({ problem: 'too_long', start: LONGEST, end: note.length, text: note.slice(LONGEST) });
  for (const match of note.matchAll(/\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|_{3,}|\bX{3,}\b|\?{2,}/g)) {
    findings.push(at('missing_slot', match.index, match[0]));
  }
  for (const match of note.matchAll(/[\w.%+-]+@[\w-]+\.[\w.-]+/g)) findings.push(at('e_mail', match.index, match[0]));
  for (const match of note.matchAll(/\+?\d(?:[\s.\-/()]{0,2}\d){8,}/g))
    findings.push(at(numberKind(match[0]), match.index, match[0]));
  for (const match of note.matchAll(/\b[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d\b|\b[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}\b/g)) {
    findings.push(at('document_number', match.index, match[0]));
  }
  const letters = note.replace(/[^\p{L}]/gu, '');
  if (letters.length > 30 && letters === letters.toLocaleUpperCase())
    findings.push({ problem: 'shouting', start: 0, end: note.length, text });
  return findings.sort((a, b) => a.start - b.start);
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
