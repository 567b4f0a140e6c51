import type { CompiledLexicon, Word } from './compile-lexicon.ts';
import { foldCode } from './fold.ts';

/** A word, number or sign of a turn with its place in the original text (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  /** What stands before it: 0 nothing, 1 a comma or the like, 2 the end of a sentence. */
  readonly gap: 0 | 1 | 2;
  readonly digits: boolean;
  /** Part of an e-mail or web address: a firm named only there is not named. */
  readonly address: boolean;
  readonly quoted: boolean;
  /** It opens its turn. */
  readonly first: boolean;
  /** Its sentence ends in a question mark. */
  question: boolean;
}

const TLD = /@|\.(com|br|mx|org|gov|net|io|app|info|us|edu|co|gob|example)(\b|$)|https?:|www\./i;
const ABBREVIATIONS = new Set(
  'sr sra sres dr dra lic ing mr mrs ms no num nro tel av atte st jr ref exp aprox cta doc art inc ltd'.split(' '),
);
const SIGNS = new Set(['$', '%', '=', '+', '→', '➡', '&', '€', '£', '×', '>']);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * Splits a turn into tokens in one pass over its characters. Never throws; offsets always slice back to the original.
 */
export function tokenise(text: string, compiled: CompiledLexicon): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let gap: 0 | 1 | 2 = 2;
  let quoted = false;
  let sentence = 0;
  let addressUntil = -1;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const folded = foldCode(code);
    if (folded !== 0) {
      const start = i;
      const digits = isDigit(code);
      i++;
      if (digits) {
        while (i < length) {
          const next = text.charCodeAt(i);
          if (isDigit(next)) i++;
          else if (
            (next === 46 || next === 44 || next === 47 || next === 58 || next === 45) &&
            isDigit(text.charCodeAt(i + 1))
          )
            i += 2;
          else break;
        }
      } else {
        while (i < length) {
          const next = text.charCodeAt(i);
          if (foldCode(next) !== 0) i++;
          else if ((next === 39 || next === 0x2019) && foldCode(text.charCodeAt(i + 1)) !== 0) i += 2;
          else break;
        }
      }
      if (start >= addressUntil && i < length) {
        const next = text.charCodeAt(i);
        if (
          (next === 64 || next === 46 || next === 58 || next === 47) &&
          i + 1 < length &&
          text.charCodeAt(i + 1) > 32
        ) {
          let end = i;
          while (end < length && end - start < 200 && text.charCodeAt(end) > 32) end++;
          if (TLD.test(text.slice(start, end))) addressUntil = end;
        }
      }
      tokens.push({
        word: compiled.word(text.slice(start, i)),
        start,
        end: i,
        gap,
        digits,
        address: start < addressUntil,
        quoted,
        first: tokens.length === 0,
        question: false,
      });
      gap = 0;
      continue;
    }
    i++;
    if (code === 32) continue;
    if (
      code === 46 ||
      code === 33 ||
      code === 63 ||
      code === 59 ||
      code === 10 ||
      code === 0xbf ||
      code === 0xa1 ||
      code === 0x2026
    ) {
      if (start(code, i)) gap = 2;
      if (code === 63) for (let t = sentence; t < tokens.length; t++) mark(t);
      if (gap === 2) sentence = tokens.length;
    } else if (code === 34 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) {
      quoted = !quoted;
      if (gap < 1) gap = 1;
    } else {
      const sign = text.charAt(i - 1);
      if (SIGNS.has(sign)) {
        tokens.push({
          word: compiled.word(sign),
          start: i - 1,
          end: i,
          gap,
          digits: false,
          address: false,
          quoted,
          first: tokens.length === 0,
          question: false,
        });
        gap = 0;
      } else if (code >= 0x2190 && code !== 0xfe0f && code !== 0x200d && !(code >= 0xdc00 && code <= 0xdfff)) {
        gap = 2;
        sentence = tokens.length;
      } else if (
        code === 44 ||
        code === 58 ||
        code === 40 ||
        code === 41 ||
        code === 0x2013 ||
        code === 0x2014 ||
        code === 124
      ) {
        if (gap < 1) gap = 1;
      } else if (code === 45 && (text.charCodeAt(i) <= 32 || text.charCodeAt(i - 2) <= 32)) {
        if (gap < 1) gap = 1;
      }
    }
  }
  return tokens;

  function mark(index: number): void {
    const token = tokens[index];
    if (token !== undefined) token.question = true;
  }

  /** Whether the stop just passed ends a sentence: not after an abbreviation, nor inside an address or an ellipsis. */
  function start(code: number, next: number): boolean {
    if (code !== 46) return true;
    if (next < addressUntil) return false;
    if (text.charCodeAt(next) === 46 || text.charCodeAt(next - 2) === 46) {
      if (gap < 1) gap = 1;
      return false;
    }
    const last = tokens[tokens.length - 1];
    if (last === undefined || last.end !== next - 1) return true;
    return !(ABBREVIATIONS.has(last.word.fold) || (last.end - last.start === 1 && !last.digits));
  }
}
