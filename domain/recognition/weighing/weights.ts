import { ClueBook } from './clue-book.ts';

/** What clues say for and against cues, in log-odds. */
export interface Weights {
  readonly book: ClueBook;
  readonly cues: readonly string[];
  /** Where each cue starts: it is likely where this and the weights of what was said come to more than 0. */
  readonly bias: readonly number[];
  /** A row for each clue of the book: its weight for each cue. */
  readonly rows: Float32Array;
}

/**
 * Weights are kept as two letters a pair, which is a third of what numbers take: the cue (`A` is the first), and the weight in
 * tenths (`P` is 0, `Q` 0.1, `O` −0.1 …).
 */
const FIRST_CUE = 65;
const ZERO = 80;
const LARGEST = 40;

/** One pair as it is kept; nothing for a weight that rounds to 0. */
export function packPair(cue: number, weight: number): string {
  const tenths = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * 10)));
  return tenths === 0 ? '' : String.fromCharCode(FIRST_CUE + cue, ZERO + tenths);
}

function unpack(all: readonly string[], width: number): Float32Array {
  const rows = new Float32Array(all.length * width);
  all.forEach((pairs, clue) => {
    for (let i = 0; i < pairs.length; i += 2)
      rows[clue * width + pairs.charCodeAt(i) - FIRST_CUE] = (pairs.charCodeAt(i + 1) - ZERO) / 10;
  });
  return rows;
}

/** Weights as they are kept in a file: for each clue, its pairs. */
export interface PackedWeights {
  readonly cues: readonly string[];
  readonly bias: readonly number[];
  readonly clues: Readonly<Record<string, string>>;
}

export function unpackWeights({ cues, bias, clues }: PackedWeights): Weights {
  return { book: ClueBook.of(Object.keys(clues)), cues, bias, rows: unpack(Object.values(clues), cues.length) };
}
