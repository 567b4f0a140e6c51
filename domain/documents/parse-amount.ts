export type DecimalMark = ',' | '.' | 'auto';

/** A decimal with `.` and two places, and whether there was no other way to read it. */
export interface AmountReading {
  readonly amount: string;
  readonly sure: boolean;
}

/** What may stand before or behind an amount: the sign or code of a currency, and nothing that counts something else. */
const CURRENCY = /^(?:[A-Z]{0,3} ?[$€£¥₲₡]|U\$S|[A-Z]{3}|S\/\.?|BS\.?|M\.?N\.?|REAIS|PESOS)$/;
const MINUS = /[-−–]/g;
/** Above so many digits no debt is, and no number is exact. */
const MOST_DIGITS = 15;

/**
 * Reads an amount in any of the forms that screens print: `R$ 1.834,90`, `1,834.90 R$`, `$18,460`, `MXN 18 460,00`,
 * `1'834.90`, `(350,00)`, `350,00-`. Marks that group come every three digits, or it is no amount. `1.234` is a thousand
 * where the site's decimal mark is known, and doubtful where it is not. Null for anything else.
 *
 * @param decimal the site's own mark; a text that contradicts it is read as it must be, and doubtful
 */
export function parseAmount(text: string, decimal: DecimalMark): AmountReading | null {
  const match = /^([^\d]*?)(\d[\d., '’ʼ]*?)([^\d]*)$/.exec(text.replace(/\s/g, ' ').trim());
  if (!match) return null;
  const [, before = '', number = '', after = ''] = match;
  const enclosed = before.includes('(') && after.includes(')');
  const around = [before, after].map((side) => side.replace(enclosed ? /[()]/g : /$^/, '').toUpperCase());
  const signs = around.flatMap((side) => side.match(MINUS) ?? []).length + (enclosed ? 1 : 0);
  const words = around.map((side) => side.replace(MINUS, '').replace(/^\+/, '').trim());
  if (signs > 1 || words.some((word) => word !== '' && !CURRENCY.test(word))) return null;
  const read = splitNumber(number, decimal);
  if (!read || read.whole.length > MOST_DIGITS) return null;
  const whole = read.whole.replace(/^0+(?=\d)/, '');
  const cents = read.fraction.slice(0, 2).padEnd(2, '0');
  const zero = /^0*$/.test(whole + cents);
  return { amount: `${signs === 1 && !zero ? '-' : ''}${whole}.${cents}`, sure: read.sure };
}

function splitNumber(number: string, decimal: DecimalMark): { whole: string; fraction: string; sure: boolean } | null {
  const marks = number.replace(/\d/g, '').replace(/[’ʼ]/g, "'");
  const digits = number.replace(/[’ʼ]/g, "'");
  const points = marks.replace(/[^.,]/g, '');
  const mark = points.at(-1);
  if (mark === undefined) return whole(digits, marks, true);
  const at = digits.lastIndexOf(mark);
  const fraction = digits.slice(at + 1);
  const isOnly = marks.indexOf(mark) === marks.lastIndexOf(mark);
  // Behind the decimal mark nothing is grouped, and there is only one of it.
  const mayDivide = isOnly && marks.endsWith(mark) && /^(\d{1,2}|\d{2}0+)$/.test(fraction);
  const mayGroup = marks.length === 0 || (new Set(marks).size === 1 && fraction.length === 3);
  if (mayDivide && mayGroup) {
    // `1.230`: two numbers a thousand apart.
    if (decimal === mark) return { ...split(digits, at), sure: true };
    return whole(digits, marks, decimal !== 'auto');
  }
  if (mayDivide) {
    const front = whole(digits.slice(0, at), marks.slice(0, -1), true);
    const certain = decimal === 'auto' ? fraction.length === 2 || new Set(marks).size > 1 : decimal === mark;
    return front && { whole: front.whole, fraction, sure: certain };
  }
  return mayGroup && decimal !== mark ? whole(digits, marks, decimal !== 'auto' || marks.length > 1) : null;
}

function split(digits: string, at: number): { whole: string; fraction: string } {
  return { whole: digits.slice(0, at), fraction: digits.slice(at + 1) };
}

/** A number whose marks, if any, are all the same and all group. */
function whole(
  digits: string,
  marks: string,
  sure: boolean,
): { whole: string; fraction: string; sure: boolean } | null {
  if (new Set(marks).size > 1) return null;
  const [first = '', ...groups] = marks === '' ? [digits] : digits.split(marks.charAt(0));
  if (groups.some((group) => group.length !== 3) || (groups.length > 0 && first.length > 3) || first === '')
    return null;
  return { whole: [first, ...groups].join(''), fraction: '', sure };
}
