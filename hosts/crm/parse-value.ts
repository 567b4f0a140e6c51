import type { FieldKind, FieldMap } from '@/contracts/field-map.ts';
import { parseAmount } from '@/domain/documents/parse-amount.ts';
import { parseDay } from '@/domain/documents/parse-day.ts';
import { readDocument } from '@/domain/documents/read-document.ts';
import { normalisePhone } from '../reading/read-phone.ts';
import { cleanText } from '../reading/read-text.ts';

export type ValueFormat = Pick<FieldMap, 'decimal' | 'day_order' | 'calling_code'>;

/** A parsed value and whether there was room for doubt. `value` null: the text is no such thing. */
export interface ParsedValue {
  readonly value: string | null;
  readonly sure: boolean;
}

const NONE: ParsedValue = { value: null, sure: false };
const sure = (value: string): ParsedValue => ({ value, sure: true });
/** Stands where a screen hides a part. */
const MASK = /[*•●█]/;

/**
 * Brings the text of a field to one form: money and days as plain decimals (`1284.70`, `-3`), dates as `YYYY-MM-DD`,
 * phones as E.164, documents as they stand without punctuation but with their mask. What is masked is never filled up: a
 * document or a name keeps its mask and is doubtful, anything else is none. Guesses nothing.
 */
export function parseValue(kind: FieldKind, raw: string, format: ValueFormat): ParsedValue {
  const text = cleanText(raw).replace(/\s+/g, ' ');
  if (!/[\p{L}\p{N}]/u.test(text)) return NONE;
  if (kind === 'document') {
    const read = readDocument(text);
    return read ? { value: read.document, sure: read.proved } : NONE;
  }
  if (kind === 'name') return /\p{L}{2}/u.test(text) ? { value: text, sure: !MASK.test(text) } : NONE;
  if (kind === 'text') return { value: text, sure: !MASK.test(text) };
  return MASK.test(text) ? NONE : parseShown(kind, text, format);
}

function parseShown(
  kind: Exclude<FieldKind, 'document' | 'name' | 'text'>,
  text: string,
  format: ValueFormat,
): ParsedValue {
  switch (kind) {
    case 'money': {
      const read = parseAmount(text, format.decimal);
      return read ? { value: read.amount, sure: read.sure } : NONE;
    }
    case 'days': {
      const match = /^(-|−)?\s?(\d{1,5})(?:\s?(?:d|dias?|días?|days?)\.?)?$/i.exec(text);
      return match ? sure(`${match[1] && Number(match[2]) !== 0 ? '-' : ''}${Number(match[2])}`) : NONE;
    }
    case 'date': {
      const read = parseDay(text, format.day_order);
      return read ? { value: read.day, sure: read.sure } : NONE;
    }
    case 'phone':
      return parsePhone(text.replace(/^tel:/i, '').replace(/ ?\(\p{L}[^)]*\)$/u, ''), format.calling_code);
    case 'email': {
      const address = text.replace(/^mailto:/i, '');
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(address) ? sure(address.toLowerCase()) : NONE;
    }
  }
}

/** Letters or other marks among the digits hide some of them, or are another number's. */
function parsePhone(text: string, callingCode: string | null): ParsedValue {
  if (!/^(\+|00)?[\d\s().-]+$/.test(text)) return NONE;
  const international = text.startsWith('+') || text.startsWith('00');
  if (!international && callingCode === null) return NONE;
  const phone = normalisePhone(international ? text.replace(/^00/, '') : `${callingCode}${text.replace(/^\(?0/, '')}`);
  return phone ? { value: phone, sure: international } : NONE;
}
