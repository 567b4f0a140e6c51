/**
 * One yes-or-no question learned from labelled talk: logistic regression on the presence of clues, by AdaGrad. A record is
 * many pieces of talk, and says yes when any piece does, so each step is taken on the piece that speaks for it loudest.
 */
export interface Learned {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Pieces of a record, each a list of places in the vocabulary. */
export type Pieces = readonly (readonly number[])[];

export interface Lesson {
  readonly pieces: Pieces;
  readonly given: boolean;
}

const ORDERS = 3;
const ROUNDS = 24;
const RATE = 0.15;
/** Pull towards zero: what few records show counts for little. */
const DECAY = 2e-3;

/** The mean of a few learnings that take the lessons in different orders: one order alone leaves its mark on rare clues. */
export function learn(lessons: readonly Lesson[], vocabulary: number): Learned {
  const weights = new Float64Array(vocabulary);
  let bias = 0;
  for (let order = 1; order <= ORDERS; order++) {
    const one = learnInOrder(lessons, vocabulary, order);
    bias += one.bias / ORDERS;
    one.weights.forEach((weight, clue) => {
      weights[clue] = (weights[clue] as number) + weight / ORDERS;
    });
  }
  return { bias, weights };
}

function learnInOrder(lessons: readonly Lesson[], vocabulary: number, seed: number): Learned {
  const weights = new Float64Array(vocabulary);
  const squares = new Float64Array(vocabulary).fill(1e-3);
  let bias = -2;
  let biasSquares = 1e-3;
  const order = lessons.map((_, i) => i);
  const random = randomFrom(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { pieces, given } = lessons[i] as Lesson;
      const piece = loudest({ bias, weights }, pieces);
      if (piece === null) continue;
      const error = 1 / (1 + Math.exp(-piece.score)) - (given ? 1 : 0);
      if (Math.abs(error) < 1e-3) continue;
      biasSquares += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquares);
      for (const clue of piece.clues) {
        const step = error + DECAY * (weights[clue] as number);
        squares[clue] = (squares[clue] as number) + step * step;
        weights[clue] = (weights[clue] as number) - (RATE * step) / Math.sqrt(squares[clue] as number);
      }
    }
  }
  return { bias, weights };
}

/** The score of a record in log-odds: that of its loudest piece; nothing said, nothing scored. */
export function scoreOf(learned: Learned, pieces: Pieces): number {
  return loudest(learned, pieces)?.score ?? Number.NEGATIVE_INFINITY;
}

function loudest({ bias, weights }: Learned, pieces: Pieces): { clues: readonly number[]; score: number } | null {
  let best: { clues: readonly number[]; score: number } | null = null;
  for (const clues of pieces) {
    let score = bias;
    for (const clue of clues) score += weights[clue] as number;
    if (best === null || score > best.score) best = { clues, score };
  }
  return best;
}

/** A generator that gives the same numbers every time: the shipped weights can be made again to the digit. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
