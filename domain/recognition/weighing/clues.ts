import type { Word } from '../compile-lexicon.ts';
import type { HearingContext } from '../hearing.ts';
import type { Token } from '../tokenise.ts';
import { readQuantities } from '../values/read-quantities.ts';
import { valueSpans } from '../values/value-spans.ts';
import type { ClueBook } from './clue-book.ts';

/** What was said that may speak for or against a cue: clues of a book, each with its tokens (end exclusive). */
export class Clues {
  readonly ids: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  add(clue: number, from: number, to: number): void {
    if (clue < 0) return;
    this.ids.push(clue);
    this.from.push(from);
    this.to.push(to);
  }
}

/** Letters of a word that count: its ending says little about what is meant. */
const STEM = 5;

/** The symbol that a word is in clues. */
export function stemOf(fold: string): string {
  return fold.slice(0, STEM);
}

/** Values that are clues, with what they are to what is known beforehand. */
const VALUES = [
  ['money', null],
  ['money', 'is_debt'],
  ['money', 'not_debt'],
  ['money', 'above_debt'],
  ['percent', null],
  ['date', null],
  ['date', 'before_offer_end'],
  ['phone', null],
] as const;
/** Neighbours that make one clue, at most. */
const NEIGHBOURS = 3;

/**
 * Adds the clues of words: each stem, neighbours of two (of three where one is a name or a number, or the sentence begins),
 * and the ends of sentences. Names of people, firms and unknown words are replaced by what they are, so that "aqui é a Rute
 * da Ponte Certa" and "aqui é o Ivo da Casa Luz" give the same clues. No clue runs over the end of a sentence.
 */
export function addWords(into: Clues, book: ClueBook, tokens: readonly Token[]): void {
  const kinds = kindsOf(tokens);
  const end = book.symbol('$');
  const begin = book.step(0, book.symbol('^'));
  // One entry an item: what it counts as, and its first token. The last entry is the end of the talk.
  const symbols: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = kinds[i] as Kind | null;
    if (i > 0 && isJoined(kinds[i - 1] as Kind | null, kind, tokens[i] as Token)) continue;
    symbols.push(kind === null ? (tokens[i] as Token).word.symbol : book.symbol(joinedFrom(kinds, tokens, i)));
    places.push(i);
  }
  places.push(tokens.length);
  for (let i = 0; i < symbols.length; i++) {
    const from = places[i] as number;
    let node = 0;
    let anchored = i === 0 || tokens[from]?.gap === 2 ? begin : -1;
    let telling = false;
    for (let n = i; n < i + NEIGHBOURS; n++) {
      const to = places[n + 1] as number;
      telling ||= kinds[places[n] as number] !== null;
      node = book.step(node, symbols[n] as number);
      if (anchored >= 0) {
        anchored = book.step(anchored, symbols[n] as number);
        into.add(book.clueAt(anchored), from, to);
      }
      if (n < i + 2 || telling) into.add(book.clueAt(node), from, to);
      if (n + 1 < symbols.length && tokens[to]?.gap !== 2) continue;
      into.add(book.clueAt(book.step(node, end)), from, to);
      break;
    }
    // What was replaced by its kind still counts as a word.
    const kind = kinds[from] as Kind | null;
    if (kind !== null && kind !== '#number')
      for (let t = from; t < (places[i + 1] as number); t++)
        into.add(book.clueAt(book.step(0, (tokens[t] as Token).word.symbol)), t, t + 1);
  }
}

/** Adds the values said, by what they are to what is known beforehand, and whether something is asked. */
export function addValues(into: Clues, book: ClueBook, tokens: readonly Token[], context: HearingContext): void {
  let numbers = false;
  for (let i = 0; i < tokens.length; i++) {
    const { question, digits, word } = tokens[i] as Token;
    numbers ||= digits || word.number !== null;
    if (question && tokens[i + 1]?.gap !== 0) into.add(book.find('?'), i, i + 1);
  }
  if (!numbers) return;
  const quantities = readQuantities(tokens, context.language);
  for (const [kind, relation] of VALUES)
    for (const [from, to] of valueSpans(kind, relation, tokens, quantities, context))
      into.add(book.find(relation === null ? `#${kind}` : `#${kind}:${relation}`), from, to);
}

type Kind = '#number' | '#name' | '#firm' | '#capital' | '#unknown';

/** What each token counts as; null for a word that counts by itself. */
function kindsOf(tokens: readonly Token[]): (Kind | null)[] {
  let shouted = 0;
  for (const { word, digits } of tokens) shouted += digits ? 0 : word.upper ? 1 : -1;
  return tokens.map((token, i) => kindOf(token, tokens[i + 1], shouted > 0));
}

/** Whether a token belongs to the name before it. */
function isJoined(before: Kind | null, kind: Kind | null, { gap }: Token): boolean {
  return before !== null && before !== '#number' && kind !== null && kind !== '#number' && gap === 0;
}

/** What the name that begins at a token counts as, all its tokens together. */
function joinedFrom(kinds: readonly (Kind | null)[], tokens: readonly Token[], from: number): Kind {
  let joined = kinds[from] as Kind;
  for (let i = from + 1; i < tokens.length; i++) {
    const kind = kinds[i] as Kind | null;
    if (!isJoined(kinds[i - 1] as Kind | null, kind, tokens[i] as Token)) break;
    joined = join(joined, kind as Kind);
  }
  return joined;
}

function kindOf({ word, digits, gap }: Token, next: Token | undefined, shouting: boolean): Kind | null {
  if (digits || (word.number !== null && word.fold.length > 2)) return '#number';
  if (word.name) return '#name';
  const unknown = isUnknown(word);
  const capital = word.capital && !shouting;
  const named = gap < 2 || unknown || (!word.stop && next?.word.capital === true && next.gap === 0);
  if (capital && named) return word.firm ? '#firm' : '#capital';
  return unknown ? '#unknown' : word.firm ? '#firm' : null;
}

function isUnknown(word: Word): boolean {
  return !word.common && word.atoms.length === 0 && word.fold.length > 1;
}

function join(first: Kind, second: Kind): Kind {
  if (first === second) return first;
  if (first === '#firm' || second === '#firm') return '#firm';
  return first === '#capital' || second === '#capital' ? '#capital' : '#name';
}
