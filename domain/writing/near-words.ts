import { foldCode } from '../recognition/fold.ts';
import type { WordGraph } from './word-graph.ts';

export interface NearWord {
  readonly word: string;
  readonly tier: number;
  /** What it takes to get there: 1 for an ordinary slip, less for an accent, a doubled letter, letters that sound alike. */
  readonly cost: number;
}

/** Slips that say less than a wrong letter does. */
const ACCENT = 0.25;
const ALIKE = 0.6;
const DOUBLED = 0.5;
const SWAPPED = 0.7;
const SLIP = 1;

/** Letters that are written for one another because they sound alike, in Portuguese or in Spanish. */
const ALIKES = new Set(
  [
    'sz',
    'sc',
    'cz',
    'xs',
    'xz',
    'gj',
    'bv',
    'mn',
    'ou',
    'ei',
    'lu',
    'kc',
    'kq',
    'cq',
    'yi',
    'yl',
    'ck',
    'wu',
    'çs',
    'çz',
  ].flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/** The first letter is seldom wrong, and to look for another there costs the most. */
const FIRST_LETTER = 0.4;

function exchange(written: string, meant: string): number {
  if (written === meant) return 0;
  if (foldCode(written.charCodeAt(0)) === foldCode(meant.charCodeAt(0))) return ACCENT;
  return ALIKES.has(written + meant) ? ALIKE : SLIP;
}

/**
 * Words of the graph that `word` may be a slip for, by weighted edit distance with neighbours swapped (Damerau), up to
 * `most`, in no order. Walks the graph once and leaves each branch as soon as it has become too dear.
 *
 * @param word in lower case
 */
export function nearWords(graph: WordGraph, word: string, most: number): NearWord[] {
  const found: NearWord[] = [];
  const width = word.length + 1;
  const first = new Float64Array(width);
  for (let i = 1; i < width; i++) first[i] = (first[i - 1] ?? 0) + dropCost(word, i - 1);

  const walk = (at: number, row: Float64Array, before: Float64Array | null, prefix: string) => {
    graph.eachEdge(at, (letter, tier, to) => {
      const last = prefix.at(-1) ?? '';
      const depth = prefix.length;
      const next = new Float64Array(width);
      const added = letter === last ? DOUBLED : SLIP;
      next[0] = (row[0] ?? 0) + added;
      let least = next[0];
      for (let i = 1; i < width; i++) {
        const written = word[i - 1] ?? '';
        const start = i === 1 && depth === 0 ? FIRST_LETTER : 0;
        const change = exchange(written, letter);
        let cost = Math.min(
          (row[i - 1] ?? 0) + change + (change > ACCENT ? start : 0),
          (row[i] ?? 0) + added,
          (next[i - 1] ?? 0) + dropCost(word, i - 1),
        );
        if (before && i > 1 && word[i - 2] === letter && written === last && letter !== last)
          cost = Math.min(cost, (before[i - 2] ?? 0) + SWAPPED);
        next[i] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return;
      const total = next[word.length] ?? Number.POSITIVE_INFINITY;
      if (tier > 0 && total <= most) found.push({ word: prefix + letter, tier, cost: total });
      if (to !== null) walk(to, next, row, prefix + letter);
    });
  };
  walk(0, first, null, '');
  return found;
}

/** What it costs to take a letter out of what was written: a doubled one is the slip of a finger that stayed. */
const dropCost = (word: string, at: number): number => (at > 0 && word[at] === word[at - 1] ? DOUBLED : SLIP);
