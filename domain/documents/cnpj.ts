import { weightedSum } from './weighted-sum.ts';

const FIRST = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const SECOND = [6, ...FIRST];

/**
 * Whether fourteen characters are a CNPJ. Since July 2026 the first twelve may hold capital letters (Instrução Normativa
 * RFB 2.119/2022 as changed by 2.229/2024): each character counts as its code less 48, so that digits count as before. The
 * two check digits stay digits, modulo 11.
 *
 * @param text without points, slash and dash, in capitals
 */
export function isCnpj(text: string): boolean {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(text) || /^(.)\1+$/.test(text)) return false;
  return text.slice(12) === cnpjDigits(text.slice(0, 12));
}

/** The two digits that go behind the first twelve characters. */
export function cnpjDigits(base: string): string {
  const values = [...base].map((character) => character.charCodeAt(0) - 48);
  const first = check(weightedSum(values, FIRST));
  return `${first}${check(weightedSum([...values, first], SECOND))}`;
}

function check(sum: number): number {
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}
