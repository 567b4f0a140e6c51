import { digitsOf, weightedSum } from './weighted-sum.ts';

const FIRST = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const SECOND = [11, ...FIRST];

/**
 * Whether eleven digits are a CPF: two check digits, modulo 11, over all that stand before each. Ten alike pass the sum and
 * are none. Receita Federal, Ato Declaratório Executivo Corat 2/2002 describes the digits.
 *
 * @param text without points and dashes
 */
export function isCpf(text: string): boolean {
  if (!/^\d{11}$/.test(text) || /^(\d)\1+$/.test(text)) return false;
  const digits = digitsOf(text);
  return digits[9] === check(weightedSum(digits, FIRST)) && digits[10] === check(weightedSum(digits, SECOND));
}

/** The two digits that go behind the first nine. */
export function cpfDigits(base: string): string {
  const digits = digitsOf(base);
  const first = check(weightedSum(digits, FIRST));
  return `${first}${check(weightedSum([...digits, first], SECOND))}`;
}

function check(sum: number): number {
  return ((sum * 10) % 11) % 10;
}
