const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/**
 * Whether nine characters are a Spanish NIF of a person: a DNI of eight digits, or an NIE whose X, Y or Z counts as 0, 1 or
 * 2, with the letter that the number modulo 23 gives (Real Decreto 1553/2005, article 11).
 */
export function isNif(text: string): boolean {
  return /^[\dXYZ]\d{7}[A-Z]$/.test(text) && text.slice(8) === nifLetter(text.slice(0, 8));
}

/** The letter that goes behind the number. */
export function nifLetter(base: string): string {
  return LETTERS.charAt(Number(base.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))) % 23);
}
