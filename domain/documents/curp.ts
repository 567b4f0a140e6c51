import { weightedSum } from './weighted-sum.ts';

const CHARACTERS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const WEIGHTS = [18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
const STATES = 'AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE';
const SHAPE = new RegExp(
  `^[A-ZÑ][AEIOUX][A-ZÑ]{2}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])[HMX](${STATES})[B-DF-HJ-NP-TV-ZÑ]{3}[0-9A-Z]\\d$`,
);

/**
 * Whether eighteen characters are a CURP: name, birth, sex, state, consonants, and a check digit modulo 10 (RENAPO,
 * Instructivo Normativo para la Asignación de la CURP). Weights that share a factor with 10 let some slips through.
 *
 * @param text in capitals, without spaces
 */
export function isCurp(text: string): boolean {
  return SHAPE.test(text) && text.slice(17) === curpDigit(text.slice(0, 17));
}

/** The digit that goes behind the first seventeen characters. */
export function curpDigit(base: string): string {
  const values = [...base].map((character) => CHARACTERS.indexOf(character));
  return String((10 - (weightedSum(values, WEIGHTS) % 10)) % 10);
}
