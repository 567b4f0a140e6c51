import type { FieldMap } from '@/contracts/field-map.ts';
import type { Pick } from '@/contracts/picker.ts';

export type MapFormat = Pick2<FieldMap, 'decimal' | 'day_order' | 'currency' | 'calling_code'>;
type Pick2<T, K extends keyof T> = { readonly [P in K]: T[P] };

export interface ProposedFormat {
  readonly format: MapFormat;
  /** What the values themselves leave open, so that a person is asked. */
  readonly doubtful: readonly (keyof MapFormat)[];
}

const COUNTRY = { pt: { currency: 'BRL', calling_code: '+55' }, es: { currency: 'MXN', calling_code: '+52' } } as const;
const SIGNS: readonly [RegExp, string][] = [
  [/R\$/, 'BRL'],
  [/€/, 'EUR'],
  [/US\$|USD/, 'USD'],
  [/S\/\.?\s?\d/, 'PEN'],
];

/**
 * How a site writes numbers, days, money and telephones, from what was read of its records. What none of them shows is taken
 * from the language of the person who maps, and is said to be doubtful where it could be read either way.
 */
export function proposeFormat(
  picks: readonly Pick2<Pick, 'kind' | 'text'>[],
  language: string,
  before: MapFormat,
): ProposedFormat {
  const texts = (kind: string) => picks.flatMap((pick) => (pick.kind === kind ? [pick.text] : []));
  const doubtful: (keyof MapFormat)[] = [];
  const home = language.startsWith('pt') ? COUNTRY.pt : language.startsWith('es') ? COUNTRY.es : null;

  const money = texts('money');
  const decimal = decimalOf(money);
  if (money.length > 0 && decimal === null) doubtful.push('decimal');
  const dates = texts('date');
  const order = orderOf(dates);
  if (dates.length > 0 && order === null) doubtful.push('day_order');
  const sign = SIGNS.find(([pattern]) => money.some((text) => pattern.test(text)))?.[1];
  const local = texts('phone').some((text) => !/^\s*(?:\+|00)/.test(text));
  return {
    format: {
      decimal: decimal ?? before.decimal,
      day_order: order ?? before.day_order,
      currency: sign ?? before.currency ?? home?.currency ?? null,
      calling_code: before.calling_code ?? (local ? (home?.calling_code ?? null) : null),
    },
    doubtful,
  };
}

/** The mark before the cents, where an amount tells: by two different marks, or by two digits after its only one. */
function decimalOf(texts: readonly string[]): ',' | '.' | null {
  const told = new Set(
    texts.flatMap((text): (',' | '.')[] => {
      const digits = /\d[\d.,'\s]*\d|\d/.exec(text)?.[0] ?? '';
      const marks = digits.replace(/[^.,]/g, '');
      const last = marks.at(-1);
      if (last !== ',' && last !== '.') return [];
      if (new Set(marks).size === 2) return [last];
      const after = digits.length - 1 - digits.lastIndexOf(last);
      if (marks.length > 1) return [last === ',' ? '.' : ','];
      return after === 3 ? [] : [last];
    }),
  );
  const [only] = told;
  return only !== undefined && told.size === 1 ? only : null;
}

/** The order of day and month, where a date tells: by a number that no month has. */
function orderOf(texts: readonly string[]): 'dmy' | 'mdy' | 'ymd' | null {
  const told = new Set<'dmy' | 'mdy' | 'ymd'>();
  for (const text of texts) {
    const [first, second] = text.split(/\D+/).filter(Boolean).map(Number);
    if (first === undefined || second === undefined) continue;
    if (first > 31) told.add('ymd');
    else if (first > 12) told.add('dmy');
    else if (second > 12) told.add('mdy');
  }
  const [only] = told;
  return only !== undefined && told.size === 1 ? only : null;
}
