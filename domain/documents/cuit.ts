import { digitsOf, weightedSum } from './weighted-sum.ts';

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Whether eleven digits are an Argentine CUIT or CUIL: a known kind of holder in front, a check digit modulo 11 behind. */
export function isCuit(text: string): boolean {
  return /^(20|23|24|25|26|27|30|33|34)\d{9}$/.test(text) && text.slice(10) === cuitDigit(text.slice(0, 10));
}

/** The digit that goes behind the first ten; null for a number that is not given out, since its digit would be ten. */
export function cuitDigit(base: string): string | null {
  const digit = (11 - (weightedSum(digitsOf(base), WEIGHTS) % 11)) % 11;
  return digit === 10 ? null : String(digit);
}
