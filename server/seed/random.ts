import { createHash } from 'node:crypto';

/** Chance that comes out the same for the same words: each thing seeded has its own, so that adding one moves no other. */
export class Random {
  readonly #words: string;
  #state: number;

  constructor(...words: readonly (string | number)[]) {
    this.#words = words.join('/');
    this.#state = createHash('sha256').update(this.#words).digest().readUInt32LE(0);
  }

  /** From 0, below 1. The generator is mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of `choices`, each as likely as its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return this.pick(choices)[0];
  }

  /** A UUID of these words and no chance; version 7 of the instant `ms` where one is given. */
  uuid(ms?: number): string {
    const hex = createHash('sha256').update(`uuid/${this.#words}`).digest('hex');
    const head = ms === undefined ? hex.slice(0, 12) : ms.toString(16).padStart(12, '0');
    return `${head.slice(0, 8)}-${head.slice(8)}-${ms === undefined ? '4' : '7'}${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}
