import type { Agreement } from '../../agreement/agreement.ts';
import type { Turn } from '../../conversation/turn.ts';
import type { Evidence } from '../../interaction/verdict.ts';
import type { HearingContext, ItemProof } from '../hearing.ts';
import { LONGEST, placesBetween } from '../places.ts';
import { type Token, tokenise } from '../tokenise.ts';
import { type Quantity, readQuantities } from '../values/read-quantities.ts';
import { readSaidDates, type SaidDate, type SaidMonth } from '../values/said-dates.ts';
import { closingLexicon, type Found, findWords } from '../word-finder.ts';
import { withPauses } from './pauses.ts';

/** What the agent said in all turns, as one run of tokens with everything found in it. */
export interface Talk {
  readonly tokens: readonly Token[];
  /** For each token, how many sentences have begun up to it. */
  readonly sentences: readonly number[];
  readonly owner: readonly Turn[];
  /** For each token, how often the customer had refused before it: what is offered after a refusal takes the place of the old offer. */
  readonly refusals: readonly number[];
  readonly words: ReadonlyMap<string, readonly Found[]>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly SaidDate[];
  readonly months: readonly SaidMonth[];
}

export const MISSING: ItemProof = { result: 'missing', evidence: [], said: null };

export function listen(turns: readonly Turn[], context: HearingContext, agreement: Agreement): Talk {
  const compiled = closingLexicon();
  const heard: Token[] = [];
  const owner: Turn[] = [];
  const refusals: number[] = [];
  let refused = 0;
  for (const turn of turns) {
    if (turn.speaker === 'customer' && findWords(tokenise(turn.text, compiled)).has('refuse')) refused++;
    if (turn.speaker !== 'agent') continue;
    for (const token of tokenise(turn.text, compiled)) {
      heard.push(token);
      owner.push(turn);
      refusals.push(refused);
    }
  }
  const tokens = withPauses(heard, agreement, context);
  const english = context.language === 'en';
  const { dates, months } = readSaidDates(tokens, context.today, english);
  const quantities = outsideDates(readQuantities(tokens, context.language), dates);
  let begun = 0;
  const sentences = tokens.map(({ gap }) => (gap === 2 ? ++begun : begun));
  return { tokens, sentences, owner, refusals, words: findWords(tokens), quantities, dates, months };
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

/** A correction stands between two places, close before the second or in a bubble of its own with it; or the first was refused. */
export function corrected(talk: Talk, first: number, second: number): boolean {
  if (talk.refusals[first] !== talk.refusals[second]) return true;
  const turn = talk.owner[second];
  if (turn !== undefined && turn !== talk.owner[first]) {
    // "*623,28": the asterisk of chat, which puts right what was typed before.
    if (/^\s*\*[^*]+$/.test(turn.text)) return true;
    if (placesBetween(talk.words.get('correction'), second, second + 7).some(([at]) => talk.owner[at] === turn))
      return true;
  }
  return placesBetween(talk.words.get('correction'), Math.max(first + 1, second - REPAIR - LONGEST), second).some(
    ([, to]) => to <= second && second - to <= REPAIR,
  );
}
