/** A word as it stands in a text. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
  /** As written, with accents as single letters. */
  readonly text: string;
  readonly lower: string;
  readonly letters: 'lower' | 'capital' | 'capitals' | 'mixed';
  /** Nothing but an opening mark stands between it and the start of the text, of a line or of a sentence. */
  readonly first: boolean;
}

/**
 * What nobody spells: what is quoted from somebody else, links, addresses of mail, @names, #tags, {slots}, and anything with a digit or an underscore in it.
 * A domain is told from a forgotten space by its ending.
 */
const UNSPELT =
  /“[^”\n]{1,300}”|«[^»\n]{1,300}»|"[^"\n]{1,300}"|(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|[@#][\p{L}\d_.]+|\{[^{}\n]{0,60}\}|[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,4}\.(?:com|br|mx|net|org|gov|ly|me|io|app|link|info|example)(?:\/\S*)?(?![\p{L}\d])|[\p{L}\d_-]*[\d_][\p{L}\d_-]*/gu;

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** The text with all that nobody spells blanked out, each unit by one, so that offsets stay. */
export const withoutCodes = (text: string): string => text.replace(UNSPELT, (code) => '\ue000'.repeat(code.length));

/** The words of a text from which `withoutCodes` has taken the rest. */
export function wordsOf(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[0].normalize('NFC');
    words.push({
      start,
      end,
      text: written,
      lower: written.toLowerCase(),
      letters: lettersOf(written),
      first:
        words.length === 0
          ? !text.slice(0, start).includes('\ue000')
          : /[.!?…:;\n\r\p{S}]/u.test(text.slice(before, start)),
    });
    before = end;
  }
  return words;
}

function lettersOf(word: string): WrittenWord['letters'] {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  if (word.length > 1 && word === word.toUpperCase()) return 'capitals';
  return word.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}

/** `fix` with the capitals that `model` has. */
export function inCaseOf(model: string, fix: string): string {
  const letters = lettersOf(model.normalize('NFC'));
  if (letters === 'capitals') return fix.toUpperCase();
  return letters === 'capital' ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix;
}
