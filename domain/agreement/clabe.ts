import banks from './clabe-banks.json' with { type: 'json' };

export interface Clabe {
  /** The 18 digits, without spaces. */
  readonly digits: string;
  /** Who keeps the account, by the first three digits; null where the list does not know the code. */
  readonly bank: string | null;
}

/** What is wrong with a number that was given as a CLABE, with what was found and what ought to be there. */
export type ClabeProblem =
  | { readonly is: 'characters'; readonly found: string }
  | { readonly is: 'length'; readonly found: number }
  | { readonly is: 'check_digit'; readonly found: string; readonly expected: string };

export type ClabeReading =
  | { readonly ok: true; readonly clabe: Clabe }
  | { readonly ok: false; readonly problem: ClabeProblem };

const names: Readonly<Record<string, string>> = banks;

/**
 * Reads a Mexican account number as people paste it, in groups or not. It says which bank keeps the account and that no
 * digit was mistyped; whose account it is, the number does not say.
 */
export function parseClabe(text: string): ClabeReading {
  const digits = text.replace(/[\s.-]/g, '');
  const other = /[^0-9]/u.exec(digits)?.[0];
  if (other !== undefined) return { ok: false, problem: { is: 'characters', found: other } };
  if (digits.length !== 18) return { ok: false, problem: { is: 'length', found: digits.length } };
  const expected = checkDigit(digits);
  const found = digits.slice(17);
  if (found !== expected) return { ok: false, problem: { is: 'check_digit', found, expected } };
  return { ok: true, clabe: { digits, bank: names[digits.slice(0, 3)] ?? null } };
}

/** Weights 3, 7, 1 over the first 17 digits; only the last digit of each product counts. */
function checkDigit(digits: string): string {
  const weights = [3, 7, 1] as const;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += (Number(digits[index]) * (weights[index % 3] ?? 0)) % 10;
  return String((10 - (sum % 10)) % 10);
}
