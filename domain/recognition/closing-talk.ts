import type { Turn } from '../conversation/turn.ts';
import type { Evidence } from '../interaction/verdict.ts';
import type { HearingContext, ItemProof } from './hearing.ts';
import { type Quantity, readQuantities } from './read-quantities.ts';
import { readSaidDates, type SaidDate, type SaidMonth } from './said-dates.ts';
import { type Token, tokenise } from './tokenise.ts';
import { closingLexicon, type Found, findWords } from './word-finder.ts';

/** What the agent said in all turns, as one run of tokens with everything found in it. */
export interface Talk {
  readonly tokens: readonly Token[];
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
  const quantities = readQuantities(tokens, context.language).filter(
    ({ from }) => !dates.some((date) => from >= date.from && from < date.to),
  );
  return { tokens, owner, words: findWords(tokens), quantities, dates, months };
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
  return (talk.words.get(list) ?? []).some(
    ([from, to]) => to <= at && at - to < within && sameSentence(talk, from, at),
  );
}
/** Whether a listed phrase begins at or shortly after `at`, in the same sentence. */
export function after(talk: Talk, list: string, at: number, within: number): boolean {
  return (talk.words.get(list) ?? []).some(
    ([from]) => from >= at && from - at < within && sameSentence(talk, at - 1, from),
  );
}
export function sameSentence(talk: Talk, from: number, to: number): boolean {
  for (let i = from + 1; i <= to && i < talk.tokens.length; i++) if ((talk.tokens[i]?.gap ?? 2) === 2) return false;
  return true;
}
/** A correction stands between two places, close before the second. */
export function corrected(talk: Talk, first: number, second: number): boolean {
  return (talk.words.get('correction') ?? []).some(([from, to]) => from > first && to <= second && second - to <= 12);
}
