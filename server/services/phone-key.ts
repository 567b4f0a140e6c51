import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * A telephone number in E.164 from how people and systems write it; `country` is taken for numbers without a country code.
 * Mexico's old `+52 1` is the same number without the 1. Null where this is no possible number.
 */
export function parsePhone(text: string, country: CountryCode): string | null {
  const number = parsePhoneNumberFromString(text.replace(/^\+?\s*52[\s-]*1[\s-]*(?=(\d[\s-]*){10}$)/, '+52'), country);
  return number?.isPossible() ? number.number : null;
}

/**
 * What two writings of one line have in common: a Brazilian mobile with and without its ninth digit, a Mexican one with and
 * without the 1 after 52. Landlines keep theirs: after the 9 only 6 to 9 begins a mobile.
 */
export function phoneKey(e164: string): string {
  return e164.replace(/^\+55(\d\d)9([6-9]\d{7})$/, '+55$1$2').replace(/^\+521(\d{10})$/, '+52$1');
}
