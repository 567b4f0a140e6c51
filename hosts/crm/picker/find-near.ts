import { isSeen, readControl } from '../read-control.ts';

const FAR = 7;
const HELD = 400;
const SLACK = 300;

/** The element that holds just this text and stands nearest to `from`; null where none does. */
export function findNear(from: Element, text: string): Element | null {
  let group: Element | null = from;
  for (let step = 0; group && step < FAR; step += 1, group = group.parentElement) {
    const elements = [...group.querySelectorAll('*')].slice(0, HELD);
    const holding = elements.filter(
      (element) =>
        // What says more than this does not say just this; telling so is cheaper than reading it.
        (element.localName === 'select' || (element.textContent?.length ?? 0) <= text.length + SLACK) &&
        !from.contains(element) &&
        readControl(element) === text &&
        isSeen(element),
    );
    // After the label before in front of it, and the innermost of those that hold the same text.
    const after = holding.filter((element) => from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    const [first] = after.length > 0 ? after : holding;
    if (first) return innermost(first, text);
  }
  return null;
}

/** The smallest part of an element that still says the whole of it. */
export function innermost(element: Element, text: string): Element {
  const inner = [...element.children].find((child) => readControl(child) === text && isSeen(child));
  return inner ? innermost(inner, text) : element;
}
