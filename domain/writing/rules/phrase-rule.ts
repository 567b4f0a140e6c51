import type { WritingKind, WritingReason } from '../writing.ts';

/** A closed wording that is wrong where it stands, with what to say instead. */
export interface PhraseRule {
  readonly find: RegExp;
  /** Best first; an empty one takes the words out. */
  readonly fixes: readonly [string, ...string[]];
  readonly kind: WritingKind;
  readonly why: WritingReason;
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{M}])';
const EDGE_AFTER = '(?![\\p{L}\\p{M}-])';
/** Bounded, so that a draft of nothing but spaces costs no more than another. */
const GAP = '[ \\t]{1,3}';

/** A pattern of whole words. A blank in it is any short gap; what it must stand between is not part of the match. */
export function phrase(before: string, wrong: string, after = ''): RegExp {
  const source = (part: string) => part.replaceAll(' ', GAP);
  const left = before === '' ? '' : `(?<=${EDGE_BEFORE}(?:${source(before)}))`;
  const right = after === '' ? '' : `(?=${source(after)})`;
  return new RegExp(`${left}${EDGE_BEFORE}(?:${source(wrong)})${EDGE_AFTER}${right}`, 'giu');
}

/** Mixed-up words that their neighbours tell apart. */
export const confusion = (
  before: string,
  wrong: string,
  after: string,
  ...fixes: [string, ...string[]]
): PhraseRule => ({
  find: phrase(before, wrong, after),
  fixes,
  kind: 'confusion',
  why: 'confused',
});

/** A word without its accent that is also another word, after one of these. */
export const unaccented = (before: string, words: string): PhraseRule[] =>
  words.split(' ').map((pair) => {
    const [wrong = '', right = ''] = pair.split('=');
    return { find: phrase(`(?:${before}) `, wrong), fixes: [right], kind: 'spelling', why: 'accent' };
  });

/** What is said to a friend, where it is said to someone: between pauses. It is taken out with its pause. */
export const familiar = (greeting: string, words: string): PhraseRule => ({
  find: new RegExp(
    `(?:(?<=^|\\n)(?:${words})[ \\t]{0,3},[ \\t]{0,3}|,[ \\t]{0,3}(?:${words})(?=[ \\t]{0,3}(?:[,.!?\\n]|$))|(?<=${EDGE_BEFORE}(?:${greeting}))[ \\t]{1,3}(?:${words})(?=[ \\t]{0,3}(?:[,.!?\\n]|$)))`,
    'giu',
  ),
  fixes: [''],
  kind: 'register',
  why: 'familiar',
});

/** `wrong=right` pairs, a blank between pairs and `_` for a blank within one. */
export const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [wrong = '', right = ''] = pair.split('=');
        return [wrong, right.replaceAll('_', ' ')];
      }),
  );
