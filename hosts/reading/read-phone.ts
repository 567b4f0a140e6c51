const PHONE_AT_END = /(\+\d[\d\s().-]{6,20}\d)\s*$/;

/**
 * The phone at the end of a text as E.164, or null. Only a number written with `+` counts: without it nobody can tell
 * a phone from a contract. Mexico's old mobile form `+52 1` is brought to today's.
 */
export function readPhone(text: string): string | null {
  const match = PHONE_AT_END.exec(text.replace(/[\u00a0\u202f]/g, ' '));
  return match?.[1] === undefined ? null : normalisePhone(match[1]);
}

/** Digits of an international number as E.164, or null when they cannot be one. */
export function normalisePhone(text: string): string | null {
  const digits = text.replace(/\D/g, '').replace(/^521(?=\d{10}$)/, '52');
  return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : null;
}
