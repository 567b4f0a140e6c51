import { openRoots, queryRoots } from './open-roots.ts';
import { isSeen } from './read-control.ts';

/** All that is drawn on the page of an element now. */
export const seenNow = ({ ownerDocument }: Element): ReadonlySet<Element> =>
  new Set(queryRoots(openRoots(ownerDocument), '*').filter(isSeen));

/**
 * The outermost parts of the page that hold words and were not drawn `before`, outside of `box`: what a press on it brought.
 */
export function newcomers(box: Element, before: ReadonlySet<Element>): Element[] {
  const come = queryRoots(openRoots(box.ownerDocument), '*').filter(
    (element) => !before.has(element) && !box.contains(element) && isSeen(element),
  );
  const all = new Set(come);
  return come.filter(
    (element) =>
      !(element.parentElement && all.has(element.parentElement)) &&
      isDrawnOut(element) &&
      /\S/.test(element.textContent ?? ''),
  );
}

/** What is told to screen readers alone has the size of a dot; what floats may have none, and its parts have. */
export function isDrawnOut(element: Element): boolean {
  return [element, ...element.children].some((part) => {
    const { width, height } = part.getBoundingClientRect();
    return width > 8 && height > 8;
  });
}
