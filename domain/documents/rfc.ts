import { weightedSum } from './weighted-sum.ts';

const CHARACTERS = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const SHAPE = /^[A-ZÑ&]{3,4}\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[0-9A-Z]{2}[0-9A]$/;
/** What an invoice carries that is for nobody by name. */
const NOBODY = /^X[AE]XX010101000$/;

/**
 * Whether twelve (a company) or thirteen (a person) characters are an RFC with its homoclave: the last one is a check digit,
 * modulo 11 (SAT, Anexo 1 of the procedure for the homoclave and the dígito verificador).
 *
 * @param text in capitals, without spaces and dashes
 */
export function isRfc(text: string): boolean {
  return SHAPE.test(text) && !NOBODY.test(text) && text.slice(-1) === rfcDigit(text.slice(0, -1));
}

/** The character that goes behind all others: a digit, or `A` for ten. */
export function rfcDigit(base: string): string {
  const values = [...base.padStart(12, ' ')].map((character) => CHARACTERS.indexOf(character));
  const rest = weightedSum(values, WEIGHTS) % 11;
  const digit = rest === 0 ? 0 : 11 - rest;
  return digit === 10 ? 'A' : String(digit);
}
