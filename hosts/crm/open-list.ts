import { cleanText } from '../reading/read-text.ts';
import { closePopup } from './close-popup.ts';
import { isDrawnOut, newcomers, seenNow } from './newcomers.ts';
import { openRoots, queryRoots } from './open-roots.ts';
import { pressSafely } from './press-safely.ts';
import { isSeen, readControl } from './read-control.ts';
import { setSearch } from './set-control.ts';
import { waitFor } from './wait-for.ts';

const LONGEST_OPTION = 120;
const LINES = 'input:not([type]), input[type="text"], input[type="search"]';

/** An option of a list that the page itself draws. */
export interface ListedOption {
  readonly text: string;
  readonly element: HTMLElement;
}

export interface OpenList {
  /** None where no list came, or where nobody can tell whose it is. */
  readonly options: readonly ListedOption[];
  /** What offers only what somebody types: the list that goes with this text; null where there is nowhere to type. */
  readonly search: ((text: string) => Promise<readonly ListedOption[]>) | null;
  readonly close: () => Promise<void>;
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
  const before = isExpanded() ? null : seenNow(box);
  let typed: { line: HTMLInputElement; text: string } | null = null;
  const close = () => {
    if (typed) setSearch(typed.line, typed.text);
    return closePopup(typed?.line ?? box, box, before);
  };
  if (!isExpanded() && !pressSafely(box)) return { options: [], search: null, close };
  const options = await waitFor(() => optionsOf(box, before), enough);
  const line = lineOf(box, before);
  const search = line
    ? (text: string) => {
        typed ??= { line, text: line.value };
        setSearch(line, text);
        return waitFor(() => optionsOf(box, before), enough);
      }
    : null;
  return { options, search, close };
}

/** Those of the list that the box names, else of the one that came by the press, else what a menu without a name lists. */
function optionsOf(box: HTMLElement, before: ReadonlySet<Element> | null): ListedOption[] {
  const root = box.getRootNode() as Document | ShadowRoot;
  const named = [box, ...box.querySelectorAll('[aria-controls], [aria-owns]')]
    .flatMap((each) => [each.getAttribute('aria-controls'), each.getAttribute('aria-owns')])
    .flatMap((ids) => ids?.split(/\s+/).filter(Boolean) ?? [])
    .map((id) => root.getElementById(id) ?? box.ownerDocument.getElementById(id))
    .filter((list) => list !== null);
  const come = queryRoots(openRoots(box.ownerDocument), '[role="listbox"]').filter(
    (list) => isSeen(list) && !before?.has(list),
  );
  // Two that came at once are two controls': nobody knows which is this one's.
  const all = named.length > 0 ? named : come.length === 1 ? come : [];
  // Some keep a list for screen readers alone, which chooses nothing, behind the one that is drawn.
  const lists = all.filter(isDrawnOut);
  const called = queryRoots(lists.flatMap(openRoots), '[role="option"]').filter(
    (option) => isSeen(option) && option.querySelector('[role="option"]') === null,
  );
  const found = called.length > 0 || come.length > 1 || !before ? called : itemsOf(newcomers(box, before));
  return found
    .filter((option) => !option.matches(':disabled, [aria-disabled="true"]'))
    .map((option) => ({
      element: option as HTMLElement,
      text: readControl(option) || cleanText(option.getAttribute('aria-label') ?? ''),
    }));
}

/**
 * The items of a menu that says nothing of itself: the largest family of brothers and sisters in what one press brought, each with
 * words of its own. A calendar's days are none.
 */
function itemsOf(come: readonly Element[]): Element[] {
  const [menu, ...others] = come;
  if (!menu || others.length > 0 || isCalendar(menu)) return [];
  const families = [menu, ...menu.querySelectorAll('*')].map((parent) => {
    const [first] = parent.children;
    return [...parent.children].filter(
      (child) =>
        child.localName === first?.localName && isSeen(child) && (child.textContent ?? '').length <= LONGEST_OPTION,
    );
  });
  const largest = families.reduce((best, family) => (family.length > best.length ? family : best), []);
  const items = largest.filter((item) => /\p{L}/u.test(readControl(item)));
  return items.length > 1 && items.length === largest.length ? items : [];
}

function isCalendar(menu: Element): boolean {
  const numbers = [...menu.querySelectorAll('*')].map(({ textContent }) => (textContent ?? '').trim());
  return new Set(numbers.filter((text) => /^\d{1,2}$/.test(text))).size >= 28;
}

/** Where somebody types to be offered something: the box itself, or the one line that came with the list. */
function lineOf(box: HTMLElement, before: ReadonlySet<Element> | null): HTMLInputElement | null {
  const own = [box, ...box.querySelectorAll(LINES)].filter((line) => line.matches(LINES) && isSeen(line));
  const lines =
    own.length > 0 ? own : (before ? newcomers(box, before) : []).flatMap((part) => [...part.querySelectorAll(LINES)]);
  const [line, ...others] = lines.filter((each) => isSeen(each)) as HTMLInputElement[];
  return line && others.length === 0 && !line.readOnly && !line.disabled ? line : null;
}
