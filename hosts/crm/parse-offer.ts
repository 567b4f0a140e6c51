/** What a CRM's owner offers by hand, so that nothing has to be guessed. As page-controlled as everything else. */
export interface OfferedRecord {
  readonly record: string | null;
  /** `plain`: written for machines, `1284.70` and `2026-11-05`; else as the page shows it. */
  readonly fields: Readonly<Record<string, { readonly text: string; readonly plain: boolean }>>;
}

/** An offer is some dozen values; what is larger is none. Signs. */
export const LONGEST_OFFER = 64_000;
export const MOST_FIELDS = 60;
export const LONGEST_VALUE = 2000;
const LONGEST_ID = 120;
const NAME = /^[a-z][a-z_]{0,59}$/;

/** The JSON text of an offer as an object of this version of the format, or null: it is no such thing, or too much. */
export function parseVersioned(text: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof text !== 'string' || text.length > LONGEST_OFFER) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isObject(value) && own(value, 'v') === 1 ? value : null;
}

/**
 * Reads `{"v":1,"record":"…","fields":{"balance":"1284.70"}}`. Null where any part of it is no such thing: what was meant
 * by half an offer nobody knows.
 */
export function parseOffer(text: unknown): OfferedRecord | null {
  const offer = parseVersioned(text);
  if (!offer) return null;
  const record = idOf(own(offer, 'record'));
  if (record === undefined) return null;
  const given = own(offer, 'fields') ?? {};
  if (!isObject(given)) return null;
  const entries = Object.entries(given);
  if (entries.length > MOST_FIELDS) return null;
  const fields: Record<string, { text: string; plain: boolean }> = Object.create(null);
  for (const [name, value] of entries) {
    if (value === null) continue;
    const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
    if (!isFieldName(name) || typeof text !== 'string' || text.length > LONGEST_VALUE) return null;
    fields[name] = { text, plain: true };
  }
  return { record, fields };
}

/** An id as JSON has it: undefined where it can be none; null where none is given. */
export function idOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? id : undefined;
}

export const isFieldName = (name: string): boolean => NAME.test(name);

/** A value of an object's own: what it has of its prototype, a page may have put there for everybody. */
export function own(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
