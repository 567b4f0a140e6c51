import type { FieldKind, FieldMap } from '@/contracts/field-map.ts';
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

/**
 * Brings the text of a field to one form: money and days as plain decimals (`1284.70`, `-3`), dates as `YYYY-MM-DD`,
 * phones as E.164, documents as they stand without punctuation but with their mask. Guesses nothing.
 */
export function parseValue(kind: FieldKind, raw: string, format: ValueFormat): ParsedValue {
  const text = cleanText(raw).replace(/\s+/g, ' ');
  if (text === '' || /^[-–—]+$/.test(text)) return NONE;
  switch (kind) {
    case 'text':
      return sure(text);
    case 'name':
      return /\p{L}{2}/u.test(text) ? sure(text) : NONE;
    case 'money':
      return parseMoney(text, format.decimal);
    case 'days': {
      const match = /^(-|−)?\s?(\d{1,5})(?:\s?(?:d|dias?|días?|days?)\.?)?$/i.exec(text);
      return match ? sure(`${match[1] ? '-' : ''}${Number(match[2])}`) : NONE;
    }
    case 'date':
      return parseDate(text, format.day_order);
    case 'phone': {
      const international = text.startsWith('+') || text.startsWith('00');
      if (!international && format.calling_code === null) return NONE;
      const phone = normalisePhone(
        international ? text.replace(/^00/, '') : `${format.calling_code}${text.replace(/^\(?0/, '')}`,
      );
      return phone ? { value: phone, sure: international } : NONE;
    }
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) ? sure(text.toLowerCase()) : NONE;
    case 'document': {
      const document = text.replace(/[\s./-]/g, '').toUpperCase();
      return /^[A-ZÑ&\d*•xX]{5,20}$/.test(document) && /\d/.test(document) ? sure(document) : NONE;
    }
  }
}

/** An amount without its currency signs, as a decimal with `.` and two places. */
function parseMoney(text: string, decimal: ValueFormat['decimal']): ParsedValue {
  const negative = /^\(.*\)$|^\s*[-−]|[-−]\s*$/.test(text);
  const match = /^[^\d]*?(\d[\d.,' ]*)[^\d]*$/.exec(text);
  const digits = match?.[1]?.replace(/[' ]/g, '').replace(/[.,]+$/, '');
  if (!digits) return NONE;
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const mark = last === -1 ? null : digits.charAt(last);
  const fraction = last === -1 ? '' : digits.slice(last + 1);
  const marks = digits.replace(/\d/g, '');
  const mixed = new Set(marks).size > 1;
  let isDecimal: boolean;
  let certain = true;
  if (mark === null) isDecimal = false;
  else if (mixed) isDecimal = true;
  else if (marks.length > 1) isDecimal = false;
  else if (decimal !== 'auto') isDecimal = mark === decimal;
  else {
    isDecimal = fraction.length !== 3;
    certain = fraction.length === 2;
  }
  // The site's own format contradicts the text: 1.284,70 where a point divides cents is another number altogether.
  if (decimal !== 'auto' && mark !== null && isDecimal !== (mark === decimal) && mixed) certain = false;
  const whole = (isDecimal ? digits.slice(0, last) : digits).replace(/[.,]/g, '');
  const grouped = (isDecimal ? digits.slice(0, last) : digits).split(/[.,]/);
  if (grouped.length > 1 && grouped.slice(1).some((group) => group.length !== 3)) return NONE;
  if (isDecimal && fraction.length > 2 && !/^\d{2}0+$/.test(fraction)) return NONE;
  const cents = isDecimal ? fraction.slice(0, 2).padEnd(2, '0') : '00';
  return { value: `${negative ? '-' : ''}${Number(whole || '0')}.${cents}`, sure: certain };
}

function parseDate(text: string, order: ValueFormat['day_order']): ParsedValue {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/.exec(text);
  const match = iso ?? local;
  if (!match) return NONE;
  const [a = 0, b = 0, c = 0] = match.slice(1).map(Number);
  const [year, month, day] = iso ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return NONE;
  return sure(date.toISOString().slice(0, 10));
}
