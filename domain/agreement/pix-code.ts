import type { Money } from '../conversation/money.ts';

/** What a Pix "copia e cola" says: a BR Code, the Brazilian profile of EMV merchant-presented codes. */
export interface PixCode {
  /** The payee's key; null where the code names an address instead. */
  readonly key: string | null;
  /** Where the payer's bank fetches the charge; null in a static code. */
  readonly url: string | null;
  /** As the code has it: at most 25 characters, usually capitals without accents. */
  readonly payee: string;
  readonly city: string;
  /** Null where the code leaves the amount to the payer, or to the charge at `url`. */
  readonly amount: Money | null;
  /** The payee's own reference; null where it gives none (`***`). */
  readonly txid: string | null;
}

/** What is wrong with a text that was given as a Pix code. Places are counted in characters, from 1. */
export type PixProblem =
  | { readonly is: 'not_pix' }
  | { readonly is: 'length'; readonly field: string; readonly at: number }
  | { readonly is: 'crc'; readonly found: string; readonly expected: string }
  | { readonly is: 'missing'; readonly field: string }
  | { readonly is: 'value'; readonly field: string; readonly found: string };

export type PixReading =
  | { readonly ok: true; readonly code: PixCode }
  | { readonly ok: false; readonly problem: PixProblem };

type Fields = ReadonlyMap<string, string>;

/** Reads a Pix code as people paste it, and checks it as a bank's app does: lengths, checksum, scheme, currency. */
export function parsePixCode(pasted: string): PixReading {
  // Chats break long lines; blanks inside are part of the payee's name.
  const text = pasted.trim().replace(/[\r\n\t]+/g, '');
  if (!text.startsWith('000201')) return wrong({ is: 'not_pix' });
  const read = readFields(text);
  if (!read.ok) return read;
  const { fields } = read;
  const found = fields.get('63');
  const end = text.length - 8;
  if (found === undefined || text.slice(end, end + 4) !== '6304') return wrong({ is: 'missing', field: '63' });
  const expected = crc16(text.slice(0, -4));
  if (found.toUpperCase() !== expected) return wrong({ is: 'crc', found, expected });

  const account = accountOf(fields);
  if (!account) return wrong({ is: 'not_pix' });
  const key = account.get('01') ?? null;
  const url = account.get('25') ?? null;
  if (key === null && url === null) return wrong({ is: 'missing', field: '26-01' });
  for (const [field, only] of [
    ['53', '986'],
    ['58', 'BR'],
  ] as const) {
    const value = fields.get(field);
    if (value === undefined) return wrong({ is: 'missing', field });
    if (value !== only) return wrong({ is: 'value', field, found: value });
  }
  const payee = fields.get('59')?.trim();
  const city = fields.get('60')?.trim();
  if (!payee) return wrong({ is: 'missing', field: '59' });
  if (!city) return wrong({ is: 'missing', field: '60' });
  const figure = fields.get('54');
  if (figure !== undefined && !/^(?=.{1,13}$)\d+(?:\.\d{0,2})?$/.test(figure))
    return wrong({ is: 'value', field: '54', found: figure });
  const more = readFields(fields.get('62') ?? '');
  const txid = more.ok ? more.fields.get('05') : undefined;
  return {
    ok: true,
    code: {
      key,
      url,
      payee,
      city,
      amount: figure === undefined ? null : { minor: Math.round(Number(figure) * 100), currency: 'BRL' },
      txid: txid === undefined || txid === '***' ? null : txid,
    },
  };
}

/** CRC-16 with polynomial 1021 from FFFF, over UTF-8, as four capital hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const [each] of encodeURIComponent(text.toWellFormed()).matchAll(/%..|[^%]/g)) {
    const byte = each.length === 3 ? Number.parseInt(each.slice(1), 16) : each.charCodeAt(0);
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

/** Fields as they follow each other: two digits of name, two of length, the value. */
function readFields(text: string): { ok: true; fields: Fields } | { ok: false; problem: PixProblem } {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const [, field = '', size = ''] = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4)) ?? [];
    const end = at + 4 + Number(size);
    if (size === '' || end > text.length || fields.has(field))
      return wrong({ is: 'length', field: field || text.slice(at, at + 2), at: at + 1 });
    fields.set(field, text.slice(at + 4, end));
    at = end;
  }
  return { ok: true, fields };
}

/** The account that is Pix's, among those of other schemes that a code may carry beside it. */
function accountOf(fields: Fields): Fields | null {
  for (const [field, value] of fields) {
    if (field < '26' || field > '51') continue;
    const read = readFields(value);
    if (read.ok && read.fields.get('00')?.toLowerCase() === 'br.gov.bcb.pix') return read.fields;
  }
  return null;
}

function wrong(problem: PixProblem): { ok: false; problem: PixProblem } {
  return { ok: false, problem };
}
