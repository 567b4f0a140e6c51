import { type CssNode, parse, type SelectorList, walk } from 'css-tree';

/** The parser takes any pseudo-class. A page throws at one that its browser does not know. */
const plain = new Set(
  'first-child last-child only-child first-of-type last-of-type only-of-type empty root checked disabled enabled'.split(
    ' ',
  ),
);
const holding = new Set('not is where has nth-child nth-last-child nth-of-type nth-last-of-type dir lang'.split(' '));

/** Why not every browser takes this text for a selector; null where each does. Never throws. */
export function whyNoSelector(text: string): string | null {
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
