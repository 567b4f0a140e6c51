import { type CssNode, parse, type SelectorList, walk } from 'css-tree';
import type * as z from 'zod';
import type { Problem } from '@/contracts/playbook-channel.ts';
import { SelectorSet } from '@/contracts/selector-set.ts';

export type CheckedSet =
  | { readonly ok: true; readonly set: SelectorSet }
  | { readonly ok: false; readonly problems: z.infer<typeof Problem>[] };

/** The parser takes any pseudo-class. A page throws at one that its browser does not know. */
const plain = new Set(
  'first-child last-child only-child first-of-type last-of-type only-of-type empty root checked disabled enabled'.split(
    ' ',
  ),
);
const holding = new Set('not is where has nth-child nth-last-child nth-of-type nth-last-of-type dir lang'.split(' '));

/** Checks a selector set: its form, and that every browser takes each of its selectors. Names every problem by its path. */
export function checkSelectorSet(value: unknown): CheckedSet {
  const parsed = SelectorSet.safeParse(value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const problems = Object.entries(parsed.data.selectors).flatMap(([anchor, alternatives]) =>
    alternatives.flatMap((selector, index) => {
      const reason = whyNoSelector(selector);
      return reason ? [{ path: `selectors.${anchor}[${index}]`, reason }] : [];
    }),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, set: parsed.data };
}

/** Each unknown name is a problem of its own, though all of an object come as one issue. */
function problemsOf(issue: z.core.$ZodIssue): z.infer<typeof Problem>[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: pathOf(issue.path), reason: issue.message }];
  return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), reason: 'is not known to this form' }));
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '(set)';
}

function whyNoSelector(text: string): string | null {
  // The parser passes over a comma that nothing follows.
  if (/,\s*(?:\)|$)/.test(text.replaceAll(/"[^"]*"|'[^']*'/g, ''))) return 'is no selector: nothing follows a comma';
  try {
    const onParseError = (error: Error) => {
      throw error;
    };
    const list = parse(text, { context: 'selectorList', onParseError });
    return list.type === 'SelectorList' ? whyNoBrowserTakes(list) : 'is no selector';
  } catch (error) {
    return `is no selector: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function whyNoBrowserTakes(list: SelectorList): string | null {
  if (list.children.some((selector) => selector.type === 'Selector' && selector.children.first?.type === 'Combinator'))
    return 'begins with a combinator';
  let why: string | null = null;
  walk(list, (node) => {
    why ??= whyNot(node);
  });
  return why;
}

function whyNot(node: CssNode): string | null {
  switch (node.type) {
    case 'Selector':
      return node.children.last?.type === 'Combinator' ? 'ends where an element should follow' : null;
    case 'Combinator':
      return ' >+~'.includes(node.name) ? null : `${node.name} is not known to every browser`;
    case 'TypeSelector':
      return node.name.includes('|') ? 'namespaces are not known here' : null;
    case 'IdSelector':
      return /^\d/.test(node.name) ? `#${node.name} begins with a digit` : null;
    case 'PseudoElementSelector':
      return `::${node.name} is not an element that can be found`;
    case 'PseudoClassSelector':
      if ((node.children ? holding : plain).has(node.name))
        return whyNotInside(node.name, node.children?.toArray() ?? []);
      return `:${node.name}${node.children ? '(…)' : ''} is not known to every browser`;
    default:
      return null;
  }
}

/** Only `:has(> a)` may begin with a combinator, and it may not hold another `:has`. */
function whyNotInside(name: string, held: readonly CssNode[]): string | null {
  if (holding.has(name) && held.length === 0) return `:${name}() holds nothing`;
  for (const list of held) {
    if (list.type !== 'SelectorList') continue;
    const selectors = list.children.toArray().filter((child) => child.type === 'Selector');
    if (name !== 'has' && selectors.some(({ children }) => children.first?.type === 'Combinator'))
      return `:${name}(…) begins with a combinator`;
    if (name === 'has' && selectors.some((selector) => holdsHas(selector))) return ':has(…) holds another :has';
  }
  return null;
}

function holdsHas(selector: CssNode): boolean {
  let found = false;
  walk(selector, (node) => {
    found ||= node.type === 'PseudoClassSelector' && node.name === 'has';
  });
  return found;
}
