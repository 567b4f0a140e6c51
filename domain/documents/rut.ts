import { digitsOf, weightedSum } from './weighted-sum.ts';

const WEIGHTS = [2, 3, 4, 5, 6, 7, 2, 3];

/** Whether seven or eight digits and a check character are a Chilean RUT: modulo 11, `K` for ten. */
export function isRut(text: string): boolean {
  return /^\d{7,8}[\dK]$/.test(text) && text.slice(-1) === rutDigit(text.slice(0, -1));
}

/** The character that goes behind the number. */
export function rutDigit(base: string): string {
  const digit = (11 - (weightedSum(digitsOf(base).reverse(), WEIGHTS) % 11)) % 11;
  return digit === 10 ? 'K' : String(digit);
}
