import type { Turn } from '../conversation/turn.ts';
import type { Evidence } from '../interaction/verdict.ts';
import type { HearingContext, ItemProof } from './hearing.ts';
import { LONGEST, placesBetween } from './places.ts';
import { type Quantity, readQuantities } from './read-quantities.ts';
import { readSaidDates, type SaidDate, type SaidMonth } from './said-dates.ts';
import { type Token, tokenise } from './tokenise.ts';
import { closingLexicon, type Found, findWords } from './word-finder.ts';

/** What the agent said in all turns, as one run of tokens with everything found in it. */
export interface Talk {
  readonly tokens: readonly Token[];
  /** For each token, how many sentences have begun up to it. */
  readonly sentences: readonly number[];
  readonly owner: readonly Turn[];
  readonly words: ReadonlyMap<string, readonly Found[]>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly SaidDate[];
  readonly months: readonly SaidMonth[];
}

export const MISSING: ItemProof = { result: 'missing', evidence: [], said: null };

export function listen(turns: readonly Turn[], context: HearingContext): Talk {
  const compiled = closingLexicon();
  const tokens: Token[] = [];
  const owner: Turn[] = [];
  for (const turn of turns) {
    if (turn.speaker !== 'agent') continue;
    for (const token of tokenise(turn.text, compiled)) {
      tokens.push(token);
      owner.push(turn);
    }
  }
  const english = context.language === 'en';
  const { dates, months } = readSaidDates(tokens, context.today, english);
  const quantities = outsideDates(readQuantities(tokens, context.language), dates);
  let begun = 0;
  const sentences = tokens.map(({ gap }) => (gap === 2 ? ++begun : begun));
  return { tokens, sentences, owner, words: findWords(tokens), quantities, dates, months };
}

/** The numbers that say no part of a date. */
export function outsideDates(quantities: readonly Quantity[], dates: readonly SaidDate[]): Quantity[] {
  const dated = new Set<number>();
  for (const { from, to } of dates) for (let i = from; i < to; i++) dated.add(i);
  return quantities.filter(({ from }) => !dated.has(from));
}

export function evidence(talk: Talk, from: number, to: number): Evidence[] {
  const turn = talk.owner[from];
  const first = talk.tokens[from];
  const last = talk.tokens[Math.max(from, to - 1)];
  if (turn === undefined || first === undefined || last === undefined) return [];
  const end = talk.owner[Math.max(from, to - 1)] === turn ? last.end : first.end;
  return [{ turn_id: turn.id, start: first.start, end, text: turn.text.slice(first.start, end) }];
}

/** Whether a listed phrase ends at or shortly before `at`, in the same sentence. */
export function before(talk: Talk, list: string, at: number, within: number): boolean {
  return placesBetween(talk.words.get(list), at - within - LONGEST, at).some(
    ([from, to]) => to <= at && at - to < within && sameSentence(talk, from, at),
  );
}
/** Whether a listed phrase begins at or shortly after `at`, in the same sentence. */
export function after(talk: Talk, list: string, at: number, within: number): boolean {
  return placesBetween(talk.words.get(list), at, at + within).some(([from]) => sameSentence(talk, at - 1, from));
}
export function sameSentence({ sentences }: Talk, from: number, to: number): boolean {
  return from >= to || sentences[from] === sentences[Math.min(to, sentences.length - 1)];
}
/** How many words after a correction what it corrects may come. */
const REPAIR = 12;

/** A correction stands between two places, close before the second. */
export function corrected(talk: Talk, first: number, second: number): boolean {
  return placesBetween(talk.words.get('correction'), Math.max(first + 1, second - REPAIR - LONGEST), second).some(
    ([, to]) => to <= second && second - to <= REPAIR,
  );
}
