/** What a CRM's owner offers by hand, so that nothing has to be guessed. As page-controlled as everything else. */
export interface OfferedRecord {
  readonly record: string | null;
  /** `plain`: written for machines, `1284.70` and `2026-11-05`; else as the page shows it. */
  readonly fields: Readonly<Record<string, { readonly text: string; readonly plain: boolean }>>;
}

const MOST_FIELDS = 60;

/**
 * Reads the documented offer: `<script type="application/json" data-combinado>{"record":"…","fields":{…}}</script>`, else
 * elements with `data-combinado-field="name"` (their text, or `data-combinado-value`). Null where there is none or it is
 * no such JSON.
 */
export function readOffered(page: Document): OfferedRecord | null {
  const block = page.querySelector('script[type="application/json"][data-combinado]');
  if (block) return parseBlock(block.textContent ?? '');
  const marked = [...page.querySelectorAll('[data-combinado-field]')].slice(0, MOST_FIELDS);
  if (marked.length === 0) return null;
  const fields: Record<string, { text: string; plain: boolean }> = {};
  for (const element of marked) {
    const name = element.getAttribute('data-combinado-field') ?? '';
    const value = element.getAttribute('data-combinado-value');
    if (/^[a-z_]{1,60}$/.test(name))
      fields[name] = { text: (value ?? element.textContent ?? '').trim().slice(0, 2000), plain: value !== null };
  }
  return {
    record: page.querySelector('[data-combinado-record]')?.getAttribute('data-combinado-record') ?? null,
    fields,
  };
}

function parseBlock(text: string): OfferedRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('fields' in value) ||
    typeof value.fields !== 'object' ||
    value.fields === null
  )
    return null;
  const fields: Record<string, { text: string; plain: boolean }> = {};
  for (const [name, field] of Object.entries(value.fields).slice(0, MOST_FIELDS)) {
    if (/^[a-z_]{1,60}$/.test(name) && (typeof field === 'string' || typeof field === 'number'))
      fields[name] = { text: String(field).slice(0, 2000), plain: true };
  }
  const record =
    'record' in value && (typeof value.record === 'string' || typeof value.record === 'number')
      ? String(value.record)
      : null;
  return { record, fields };
}
