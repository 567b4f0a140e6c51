import { cleanText } from '../reading/read-text.ts';
import { openRoots, queryRoots } from './open-roots.ts';
import { pressSafely } from './press-safely.ts';
import { isSeen, readControl } from './read-control.ts';

/** So long a list may take to open and to fetch what it offers. */
const OPEN_MS = 1500;
const LOOK_MS = 50;

/** An option of a list that the page itself draws. */
export interface ListedOption {
  readonly text: string;
  readonly element: HTMLElement;
}

export interface OpenList {
  /** None where no list came, or where nobody can tell whose it is. */
  readonly options: readonly ListedOption[];
  readonly close: () => void;
}

/**
 * Opens the list of a box, by a press on the box and by nothing else. Waits until `enough` of its options are there, or for a
 * second and a half.
 */
export async function openList(
  box: HTMLElement,
  enough: (options: readonly ListedOption[]) => boolean,
): Promise<OpenList> {
  const isExpanded = () => box.getAttribute('aria-expanded') === 'true';
  const close = () => void (isExpanded() && pressSafely(box));
  const before = new Set(isExpanded() ? [] : listsOf(box));
  if (!isExpanded() && !pressSafely(box)) return { options: [], close };
  for (const end = performance.now() + OPEN_MS; ; await pause()) {
    const options = optionsOf(box, before);
    if (enough(options) || performance.now() >= end) return { options, close };
  }
}

/** Those of the list that the box names, else of the one that came by the press. */
function optionsOf(box: HTMLElement, before: ReadonlySet<Element>): ListedOption[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const named = [box, ...box.querySelectorAll('[aria-controls], [aria-owns]')]
    .flatMap((each) => [each.getAttribute('aria-controls'), each.getAttribute('aria-owns')])
    .flatMap((ids) => ids?.split(/\s+/).filter(Boolean) ?? [])
    .map((id) => root.getElementById(id) ?? box.ownerDocument.getElementById(id))
    .filter((list) => list !== null);
  const come = listsOf(box).filter((list) => !before.has(list));
  // Two that came at once are two controls': nobody knows which is this one's.
  const lists = named.length > 0 ? named : come.length === 1 ? come : [];
  return queryRoots(lists.flatMap(openRoots), '[role="option"]')
    .filter((option) => isSeen(option) && !option.matches(':disabled, [aria-disabled="true"]'))
    .filter((option) => option.querySelector('[role="option"]') === null)
    .map((option) => ({
      element: option as HTMLElement,
      text: readControl(option) || cleanText(option.getAttribute('aria-label') ?? ''),
    }));
}

const listsOf = ({ ownerDocument }: Element) => queryRoots(openRoots(ownerDocument), '[role="listbox"]').filter(isSeen);
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, LOOK_MS));
