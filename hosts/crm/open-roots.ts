import { isSeen } from './read-control.ts';

/** So many roots a page may have: what one made of thousands of components shows, it shows in the first. */
const MOST_ROOTS = 400;

/**
 * A part of a page, and what a selector does not reach from it: open shadow roots, and documents of visible frames that the
 * browser lets the page itself look into. In the order of the page, the part itself first.
 */
export function openRoots(part: ParentNode): ParentNode[] {
  const roots: ParentNode[] = [part];
  const own = part instanceof Element ? innerRoot(part) : null;
  if (own) roots.push(own);
  for (const root of roots) {
    if (roots.length >= MOST_ROOTS) break;
    for (const element of root.querySelectorAll('*')) {
      const inner = innerRoot(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

function innerRoot(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    const { contentDocument } = element as HTMLIFrameElement;
    return contentDocument?.body && isSeen(element) ? contentDocument : null;
  } catch {
    return null;
  }
}

/** All elements of the roots that a selector names; none where this browser cannot read the selector. */
export function queryRoots(roots: readonly ParentNode[], selector: string): Element[] {
  try {
    return roots.flatMap((root) => [
      ...(root instanceof Element && root.matches(selector) ? [root] : []),
      ...root.querySelectorAll(selector),
    ]);
  } catch {
    return [];
  }
}
