import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * A telephone number in E.164 from how people and systems write it; `country` is taken for numbers without a country code.
 * Mexico's old `+52 1` is the same number without the 1. Null where this is no possible number.
 */
export function parsePhone(text: string, country: CountryCode): string | null {
  const number = parsePhoneNumberFromString(text.replace(/^\+?\s*52[\s-]*1[\s-]*(?=(\d[\s-]*){10}$)/, '+52'), country);
  return number?.isPossible() ? number.number : null;
}
