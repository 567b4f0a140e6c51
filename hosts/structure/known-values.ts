import type { SelectorSet } from '@/contracts/selector-set.ts';

/** What a selector set itself says of values: whatever of a page equals it tells nothing that the set did not. */
export interface KnownValues {
  readonly ids: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** The part of an attribute's value that a selector of the set asks for, or null. */
  literalIn(name: string, value: string): string | null;
  /** The label that a text is, whole and in any case, or null. */
  label(text: string): string | null;
  /** The longest label that a text begins with, or null. */
  beginning(text: string): string | null;
}

const ATTRIBUTE = /\[\s*([\w-]+)\s*([*^$~|]?)=\s*"([^"]+)"(\s+i)?\s*\]/g;

/** Collects what the selectors and the tables of a set say. */
export function knownValues(set: SelectorSet): KnownValues {
  const selectors = Object.values(set.selectors).flat().join(',');
  const bare = selectors.replace(/\[[^\]]*\]/g, '');
  const names = (sign: string) =>
    new Set([...bare.matchAll(new RegExp(`\\${sign}([\\w-]+)`, 'g'))].map(([, name]) => name ?? ''));
  const literals = [...selectors.matchAll(ATTRIBUTE)].map(([, name = '', operator = '', literal = '', folds]) => ({
    name,
    operator,
    literal,
    folds: folds !== undefined,
  }));
  const { own, ...lists } = set.words;
  const labels = new Map(
    [...Object.values(lists).flat(), ...Object.values(own).flat()].map((each) => [each.toLowerCase(), each]),
  );
  const beginnings = [...set.words.composer, ...set.words.status_begins].sort((a, b) => b.length - a.length);
  return {
    ids: names('#'),
    classes: names('.'),
    literalIn(name, value) {
      for (const each of literals) {
        if (each.name !== name) continue;
        const [whole, part] = each.folds ? [value.toLowerCase(), each.literal.toLowerCase()] : [value, each.literal];
        if (matches(whole, each.operator, part)) return each.literal;
      }
      return null;
    },
    label: (text) => labels.get(text.toLowerCase().replace(/\.$/, '')) ?? null,
    beginning: (text) => beginnings.find((each) => text.toLowerCase().startsWith(each.toLowerCase())) ?? null,
  };
}

function matches(value: string, operator: string, part: string): boolean {
  if (operator === '*') return value.includes(part);
  if (operator === '^') return value.startsWith(part);
  if (operator === '$') return value.endsWith(part);
  if (operator === '~') return value.split(/\s+/).includes(part);
  return value === part;
}
