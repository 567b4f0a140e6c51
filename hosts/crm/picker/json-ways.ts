import type { Anchor } from '@/contracts/field-map.ts';
import { stabilityOf } from './stable-name.ts';

const DEEPEST = 8;
const LONGEST = 500_000;
/** As the map has room for. */
const KEY_LONGEST = 80;

/** Places in the page's blocks of JSON that hold just this text, or one of `same`; none where it stands in several. */
export function jsonWays(page: Document, same: ReadonlySet<string>): Anchor[] {
  return [...page.querySelectorAll('script[type="application/json"], script[type="application/ld+json"]')]
    .slice(0, 20)
    .flatMap((block) => {
      const selector = selectorOf(block);
      const text = block.textContent ?? '';
      if (selector === null || text.length > LONGEST) return [];
      const paths = leaves(parse(text), same);
      const [path] = paths;
      return path && paths.length === 1 ? [{ by: 'json' as const, selector, path }] : [];
    });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function leaves(value: unknown, same: ReadonlySet<string>, path: string[] = []): string[][] {
  if (typeof value === 'string' || typeof value === 'number')
    return path.length > 0 && same.has(String(value)) ? [path] : [];
  if (typeof value !== 'object' || value === null || path.length === DEEPEST) return [];
  return Object.entries(value)
    .slice(0, 300)
    .filter(([key]) => key.length > 0 && key.length <= KEY_LONGEST)
    .flatMap(([key, inner]) => leaves(inner, same, [...path, key]));
}

function selectorOf(block: Element): string | null {
  const type = `script[type="${block.getAttribute('type')}"]`;
  const named = block.id !== '' && stabilityOf(block.id) !== 'drawn' ? `script#${CSS.escape(block.id)}` : null;
  if (named) return named;
  const data = [...block.attributes].find(({ name }) => name.startsWith('data-') && stabilityOf(name) === 'stable');
  const selector = data ? `${type}[${data.name}]` : type;
  return block.ownerDocument.querySelectorAll(selector).length === 1 ? selector : null;
}
