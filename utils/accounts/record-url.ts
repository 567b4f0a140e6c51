import type { FieldMap } from '@/contracts/field-map.ts';

/** What is known of a record: of each, the placeholder of that name in a map's `open_url`. */
export interface RecordKey {
  readonly record?: string | null;
  readonly ref?: string | null;
  readonly phone?: string | null;
}

/**
 * The address at which a CRM shows a record, by the first of its maps that can name it with what is known; null where none
 * can. It is on an origin of its own map, and every value goes in escaped: none of them adds a path, a query or another place to the address.
 */
export function recordUrl(
  maps: readonly (Pick<FieldMap, 'open_url'> & Partial<Pick<FieldMap, 'origins'>>)[],
  key: RecordKey,
): string | null {
  for (const { open_url, origins } of maps) {
    if (open_url === null) continue;
    const asked = [...open_url.matchAll(/\{(record|ref|phone)\}/g)].map(([, name]) => name as keyof RecordKey);
    if (asked.length === 0 || asked.some((name) => !key[name])) continue;
    const url = open_url.replace(/\{(record|ref|phone)\}/g, (_, name: keyof RecordKey) =>
      encodeURIComponent(key[name] ?? ''),
    );
    if (!URL.canParse(url)) continue;
    const { protocol, origin } = new URL(url);
    if (/^https?:$/.test(protocol) && (origins === undefined || origins.some((own) => isOf(own, origin)))) return url;
  }
  return null;
}

/** `http://localhost:*` names any port. */
const isOf = (own: string, origin: string): boolean =>
  own.endsWith(':*') ? origin.replace(/:\d+$/, '') === own.slice(0, -2) : own === origin;
