import { digitsOf, weightedSum } from './weighted-sum.ts';

const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];

/** Whether nine or ten digits and a check digit are a Colombian NIT: modulo 11 with prime weights (DIAN, Orden Administrativa 4/1989). */
export function isNit(text: string): boolean {
  return /^\d{10,11}$/.test(text) && text.slice(-1) === nitDigit(text.slice(0, -1));
}

/** The digit that goes behind the number. */
export function nitDigit(base: string): string {
  const rest = weightedSum(digitsOf(base).reverse(), WEIGHTS) % 11;
  return String(rest < 2 ? rest : 11 - rest);
}
