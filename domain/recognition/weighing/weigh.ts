import type { Stretch } from '../match-cues.ts';
import type { Token } from '../tokenise.ts';
import type { ClueBook } from './clue-book.ts';
import { addValues, addWords, Clues } from './clues.ts';
import type { Weights } from './weights.ts';

/** A token range, end exclusive. */
export type Span = readonly [number, number];

/** What the patterns made of a cue or concept, by the name it has as a clue, and where. */
export interface Finding {
  readonly name: string;
  readonly spans: readonly Span[];
}

/** What a turn offers to weigh. */
export interface WeighedTalk {
  /** Token ranges that are weighed one by one. */
  readonly pieces: readonly Span[];
  readonly clues: Clues;
  /** Clues of the situation, which hold in every piece. */
  readonly everywhere: readonly number[];
}

/** A cue that the clues speak for, how likely it is (0.5–1), and the token ranges that say it. */
export interface Weighed {
  readonly cue: string;
  readonly likelihood: number;
  readonly spans: readonly Span[];
}

/** The part of what speaks for a cue that its evidence shows. */
const ENOUGH = 0.6;
/** Longest piece of talk that is weighed as one, in tokens: in more of it, chance words add up. */
const LONGEST = 48;

/** All that a turn offers to weigh: its clues, what the patterns found in it, and the situation it is said in. */
export function talkOf({ book }: Weights, stretch: Stretch, findings: readonly Finding[]): WeighedTalk {
  const { tokens, from, context, listener } = stretch;
  const clues = new Clues();
  addWords(clues, book, tokens);
  const special = new Clues();
  addValues(special, book, tokens, context);
  for (const { name, spans } of findings) {
    const clue = book.find(name);
    if (clue >= 0) for (const [start, end] of spans) special.add(clue, start, end);
  }
  special.ids.forEach((clue, k) => {
    const start = special.from[k] as number;
    const end = special.to[k] as number;
    clues.add(clue, start, end);
    // To whom something is said decides what it is: "a cobrança dela" is nothing to her and a disclosure to her boss.
    if (listener !== 'debtor') clues.add(book.find(`${listener} ${book.name(clue)}`), start, end);
  });
  return { pieces: piecesOf(tokens, from), clues, everywhere: situationOf(book, stretch) };
}

const situations = new WeakMap<ClueBook, Map<string, readonly number[]>>();

/** The clues of what a turn is said in, which are the same for most turns of a conversation. */
function situationOf(book: ClueBook, { listener, context }: Stretch): readonly number[] {
  const known = situations.get(book) ?? new Map<string, readonly number[]>();
  situations.set(book, known);
  const key = `${listener} ${context.legal_status} ${context.channel}`;
  let clues = known.get(key);
  if (clues === undefined) {
    const names = [`listener ${listener}`, `legal ${context.legal_status}`, `channel ${context.channel}`];
    clues = names.map((name) => book.find(name)).filter((clue) => clue >= 0);
    known.set(key, clues);
  }
  return clues;
}

/**
 * The pieces of a stretch that are weighed: each sentence that the judged turn (from `from` on) holds, the turn, and the turn
 * with the bubbles before it. What is longer than one piece may be is cut into overlapping halves.
 */
function piecesOf(tokens: readonly Token[], from: number): Span[] {
  const pieces: Span[] = [];
  const cut = (start: number, end: number): void => {
    if (end - start <= LONGEST) pieces.push([start, end]);
    else for (let at = start; at < end - LONGEST / 2; at += LONGEST / 2) pieces.push([at, Math.min(end, at + LONGEST)]);
  };
  let start = from;
  for (let i = from + 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]?.gap !== 2) continue;
    cut(start, i);
    start = i;
  }
  if (pieces.length > 1 && tokens.length - from <= LONGEST) pieces.push([from, tokens.length]);
  if (from > 0 && tokens.length <= LONGEST) pieces.push([0, tokens.length]);
  return pieces;
}

/** Clues in the order of their first tokens. */
interface Placed {
  readonly ids: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** For each token, how many clues begin before it. */
  readonly first: Int32Array;
}

/** Puts clues in order in one pass, so that a piece of a long turn costs what it holds and not what the turn holds. */
function byPlace({ ids, from, to }: Clues): Placed {
  let last = -1;
  for (let k = 0; k < from.length; k++) last = Math.max(last, from[k] as number);
  const first = new Int32Array(last + 2);
  for (let k = 0; k < from.length; k++) first[(from[k] as number) + 1] = (first[(from[k] as number) + 1] as number) + 1;
  for (let i = 1; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  const next = first.slice();
  const placed = {
    ids: new Int32Array(ids.length),
    from: new Int32Array(ids.length),
    to: new Int32Array(ids.length),
    first,
  };
  for (let k = 0; k < ids.length; k++) {
    const at = next[from[k] as number] as number;
    next[from[k] as number] = at + 1;
    placed.ids[at] = ids[k] as number;
    placed.from[at] = from[k] as number;
    placed.to[at] = to[k] as number;
  }
  return placed;
}

function firstAt(first: Int32Array, token: number): number {
  return first[Math.min(token, first.length - 1)] as number;
}

/** Weighs the clues of turns by one set of weights. Its scratch is kept between turns. */
export class Scales {
  private readonly weights: Weights;
  private readonly scores: Float64Array;
  private readonly best: Float64Array;
  private readonly where: Int32Array;
  /** The last piece in which each clue was counted: a clue counts once a piece. */
  private readonly counted: Int32Array;
  private piece = 0;

  constructor(weights: Weights) {
    this.weights = weights;
    this.scores = new Float64Array(weights.cues.length);
    this.best = new Float64Array(weights.cues.length);
    this.where = new Int32Array(weights.cues.length);
    this.counted = new Int32Array(weights.book.size);
  }

  /**
   * The cues that are likely: in one piece of the turn, what speaks for them outweighs what speaks against. Cost: a few
   * additions a clue, linear in the text.
   * @param least how far over 0 a cue must come, in log-odds; infinity for one that needs no weighing
   */
  weigh({ pieces, clues, everywhere }: WeighedTalk, least: (cue: string) => number): Weighed[] {
    const { weights, scores, best, where } = this;
    best.fill(0);
    where.fill(-1);
    const placed = byPlace(clues);
    pieces.forEach((span, p) => {
      scores.set(weights.bias);
      for (const clue of everywhere) this.count(clue);
      this.countInside(placed, span);
      for (let c = 0; c < scores.length; c++) {
        const score = scores[c] as number;
        if (score <= (best[c] as number)) continue;
        best[c] = score;
        where[c] = p;
      }
    });
    const likely: Weighed[] = [];
    for (let c = 0; c < scores.length; c++) {
      const piece = pieces[where[c] as number];
      const cue = weights.cues[c] as string;
      const score = best[c] as number;
      if (piece === undefined || score <= least(cue)) continue;
      likely.push({ cue, likelihood: 1 / (1 + Math.exp(-score)), spans: this.tellingSpans(placed, c, piece) });
    }
    return likely;
  }

  private countInside({ ids, to, first }: Placed, [start, end]: Span): void {
    const { counted } = this;
    this.piece++;
    for (let k = firstAt(first, start); k < firstAt(first, end); k++) {
      const clue = ids[k] as number;
      if ((to[k] as number) > end || counted[clue] === this.piece) continue;
      counted[clue] = this.piece;
      this.count(clue);
    }
  }

  private count(clue: number): void {
    const { scores } = this;
    const { rows } = this.weights;
    const row = clue * scores.length;
    for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) + (rows[row + c] as number);
  }

  /** The words that carry most of what speaks for a cue, joined where they touch; the whole piece where no word does. */
  private tellingSpans({ ids, from, to, first }: Placed, c: number, piece: Span): Span[] {
    const { rows, cues } = this.weights;
    const telling: { from: number; to: number; weight: number }[] = [];
    let sum = 0;
    for (let k = firstAt(first, piece[0]); k < firstAt(first, piece[1]); k++) {
      const weight = rows[(ids[k] as number) * cues.length + c] as number;
      if (weight <= 0 || (to[k] as number) > piece[1]) continue;
      telling.push({ from: from[k] as number, to: to[k] as number, weight });
      sum += weight;
    }
    telling.sort((a, b) => b.weight - a.weight);
    const spans: [number, number][] = [];
    let left = ENOUGH * sum;
    for (const { from, to, weight } of telling) {
      if (left <= 0) break;
      left -= weight;
      spans.push([from, to]);
    }
    const joined: [number, number][] = [];
    for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
      const last = joined[joined.length - 1];
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined.length > 0 ? joined : [piece];
  }
}
