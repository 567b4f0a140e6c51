import { isFieldName, LONGEST_VALUE, MOST_FIELDS, type OfferedRecord, parseOffer } from './parse-offer.ts';

/** What stands in a page for us. `refused`: there is something, and it is no offer. */
export interface Offered {
  readonly offer: OfferedRecord | null;
  readonly refused: boolean;
}

/**
 * Reads the documented offer: `<script type="application/json" data-combinado>{"v":1,"record":"…","fields":{…}}</script>`,
 * else elements with `data-combinado-field="name"` (their text, or `data-combinado-value`).
 */
export function readOffered(page: Document): Offered {
  const block = page.querySelector('script[type="application/json"][data-combinado]');
  if (block) {
    const offer = parseOffer(block.textContent ?? '');
    return { offer, refused: offer === null };
  }
  const marked = [...page.querySelectorAll('[data-combinado-field]')].slice(0, MOST_FIELDS);
  if (marked.length === 0) return { offer: null, refused: false };
  const fields: Record<string, { text: string; plain: boolean }> = Object.create(null);
  let refused = false;
  for (const element of marked) {
    const name = element.getAttribute('data-combinado-field') ?? '';
    const value = element.getAttribute('data-combinado-value');
    const text = (value ?? element.textContent ?? '').trim();
    if (isFieldName(name) && text.length <= LONGEST_VALUE) fields[name] = { text, plain: value !== null };
    else refused = true;
  }
  const record = page.querySelector('[data-combinado-record]')?.getAttribute('data-combinado-record') || null;
  return { offer: { record: record?.slice(0, 120) ?? null, fields }, refused };
}
