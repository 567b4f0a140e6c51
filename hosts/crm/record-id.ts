import type { RecordIdentity } from '@/contracts/field-map.ts';

const LONGEST = 120;
/** What stands in an address in the place of an id while a record is being made. */
const UNSAVED = /^(\+|new|novo|nova|nuevo|nueva|create|add|null|undefined)$/i;

/** The record's id in an address, by the first way that fits; null where none does. */
export function findRecordId(url: URL, ways: readonly RecordIdentity[]): string | null {
  for (const way of ways) {
    const found =
      way.in === 'query'
        ? way.path === undefined || url.pathname.endsWith(way.path)
          ? url.searchParams.get(way.name)
          : null
        : matchPath(way.path, way.in === 'path' ? url.pathname : url.hash);
    if (found && !UNSAVED.test(found)) return found.slice(0, LONGEST);
  }
  return null;
}

/**
 * `:id` stands for one segment or a part of one, `*` for any segment; what comes before must agree, more may follow. What is
 * behind a `;` or a `?` in a segment says how the record is shown, not which one it is.
 */
function matchPath(pattern: string, path: string): string | null {
  const wanted = pattern.replace(/^#/, '').split('/');
  const actual = path
    .replace(/^#/, '')
    .replace(/[?&].*$/s, '')
    .split('/')
    .map((segment) => segment.replace(/;.*$/s, ''));
  let id: string | null = null;
  for (const [index, part] of wanted.entries()) {
    const segment = actual[index];
    if (segment === undefined) return null;
    const at = part.indexOf(':id');
    if (at >= 0) {
      const end = part.slice(at + 3);
      if (!segment.startsWith(part.slice(0, at)) || !segment.endsWith(end)) return null;
      id = segment.slice(at, segment.length - end.length) || null;
    } else if (part !== '*' && part !== segment) return null;
  }
  return id === null ? null : decoded(id);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a text names the record: as a word of its own, since 7 is not 17. */
export function namesRecord(text: string, record: string): boolean {
  const escaped = record.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
