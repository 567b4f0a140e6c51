/** Chances that a seed tells in advance: the same seed, the same throws. */
export interface Dice {
  /** A whole number from `from` to `to`, both ends included. */
  readonly between: (from: number, to: number) => number;
  readonly oneOf: <T>(values: readonly [T, ...T[]]) => T;
  readonly shuffled: <T>(values: readonly T[]) => T[];
}

/** @param seed any whole number (mulberry32) */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    oneOf: (values) => values[between(0, values.length - 1)] ?? values[0],
    shuffled: (values) => {
      const left = [...values];
      return values.flatMap(() => left.splice(between(0, left.length - 1), 1));
    },
  };
}
