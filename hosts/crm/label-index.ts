import { cleanText } from '../reading/read-text.ts';
import { controlsOf, isControl, isSeen, type PlaceText, readPlace } from './read-control.ts';

/** No label is longer; most texts of a page are passed over by this alone. */
const LONGEST = 80;

/** A heading names what stands below it, not beside it. */
const HEADINGS = 'caption, legend, h1, h2, h3, option, title, script, style';

/** How builders of forms call the box of one label and one control. */
const GROUP = '[data-field], [class*="field" i], [class*="form-group" i], [class*="form-item" i], [class*="control" i]';
const GROUP_DEPTH = 5;
const TOOLS = 'a, button, [role="button"], i, svg, sup, [aria-hidden="true"]';

/** A label without what differs between two screens: accents, case, a colon, an asterisk, a pencil. */
export function normaliseLabel(text: string): string {
  return cleanText(text)
    .normalize('NFD')
    .replace(/[\p{M}\p{S}*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:.]+$/, '')
    .trim()
    .toLowerCase();
}

/** A page is looked at again and again, and most of its texts stay. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function remembered(text: string): string {
  let label = known.get(text);
  if (label === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    label = normaliseLabel(text);
    known.set(text, label);
  }
  return label;
}

/** A place that a value stands in, and what stands there now; empty where the page has not filled it yet. */
export interface Place extends PlaceText {
  readonly element: Element;
}

/** The labels of a page, found in one pass over its texts, and the places that they point at by the layout around them. */
export class LabelIndex {
  readonly #labels = new Map<string, Element[]>();
  /** Elements that carry their own label in an attribute. */
  readonly #named = new WeakSet<Element>();

  constructor(roots: readonly ParentNode[]) {
    for (const root of roots) {
      const page = root.ownerDocument ?? (root as Document);
      const texts = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const value = text.nodeValue ?? '';
        if (value.length <= LONGEST * 2 && text.parentElement && value.trim() !== '')
          this.#add(value, text.parentElement);
      }
      for (const element of root.querySelectorAll('[aria-label], [data-title]')) {
        const label = isControl(element)
          ? element.getAttribute('aria-label')
          : element.matches('[role="textbox"], td, th, dd')
            ? (element.getAttribute('data-title') ?? element.getAttribute('aria-label'))
            : null;
        if (!label) continue;
        this.#named.add(element);
        this.#add(label, element);
      }
    }
  }

  /** All visible places that a label points at, inside `within` where given, with what stands in them now. */
  find(label: string, within?: string): Place[] {
    const wanted = normaliseLabel(label);
    const places = new Map<Element, Place>();
    for (const element of this.#labels.get(wanted) ?? []) {
      if ((within && !element.closest(within)) || element.closest(HEADINGS) || !isSeen(element)) continue;
      const found = this.#named.has(element) ? element : findPlace(outermost(element, wanted));
      const place = found instanceof Object && 'element' in found ? found : found && { element: found };
      if (!place || !isSeen(place.element)) continue;
      const read = 'text' in place ? place : { element: place.element, ...readPlace(place.element) };
      if (normaliseLabel(read.text) !== wanted) places.set(read.element, read);
    }
    return [...places.values()];
  }

  #add(text: string, element: Element): void {
    const label = remembered(text);
    const known = this.#labels.get(label);
    if (known) known.push(element);
    else this.#labels.set(label, [element]);
  }
}

/**
 * The label cell may nest a table with a pencil: climb while nothing but the label is inside, and nothing is beside it that
 * may be its value, empty as yet.
 */
function outermost(element: Element, label: string): Element {
  let outer = element;
  for (
    let parent = outer.parentElement;
    parent && parent !== parent.ownerDocument.body;
    parent = parent.parentElement
  ) {
    const next = outer.nextElementSibling;
    if (next && !isTool(next)) break;
    const text = parent.textContent ?? '';
    if (text.length > LONGEST * 2 || normaliseLabel(text) !== label || parent.querySelector('input, select, textarea'))
      break;
    outer = parent;
  }
  return outer;
}

/** A pencil, a mark, a question mark: what stands beside a label and is not its value. */
function isTool(element: Element): boolean {
  return element.matches(TOOLS) || (element.querySelector(TOOLS) !== null && onlyTools(element));
}

function findPlace(label: Element): Element | Place | null {
  const control = labelled(label);
  if (control) return control;
  const cell = label.closest('td, th');
  if (cell && normaliseLabel(cell.textContent ?? '') === normaliseLabel(label.textContent ?? ''))
    return valueCell(cell);
  const term = label.closest('dt');
  if (term) return term.nextElementSibling?.matches('dd') ? term.nextElementSibling : null;
  const next = label.nextElementSibling;
  // A mark beside a label is not its value: the control of the same box is.
  if (!next || (next.matches(TOOLS) && !next.matches('a') && controlsOf(next).length === 0))
    return inGroup(label) ?? beside(label);
  return controlsOf(next).length > 0 || readPlace(next).text !== '' ? next : (inGroup(label) ?? next);
}

/** The control that the page itself says a label is for. */
function labelled(label: Element): Element | null {
  const tag = (label.closest('label') ?? label.querySelector('label')) as HTMLLabelElement | null;
  const root = label.getRootNode() as ParentNode;
  const named = label.closest('[id]');
  const control =
    tag?.control ??
    (named && (named === label || named.contains(label))
      ? root.querySelector(`[aria-labelledby~="${CSS.escape(named.id)}"]`)
      : null);
  if (!control || isSeen(control)) return control;
  // Its twin took its place.
  const name = control.getAttribute('name');
  const shown = controlsOf(control.parentElement ?? control).filter((other) => other.name === name);
  return shown.length === 1 ? (shown[0] ?? null) : control;
}

/** The only control of the box that a form's builder put around one label. */
function inGroup(label: Element): Element | null {
  let group = label.parentElement;
  for (let depth = 0; group && depth < GROUP_DEPTH; depth += 1, group = group.parentElement) {
    const controls = controlsOf(group);
    if (controls.length > 1 || (group.textContent ?? '').length > LONGEST * 2) return null;
    if (controls[0]) return group.closest(GROUP) ? controls[0] : null;
  }
  return null;
}

/** In a row of label and value, the next cell; under a row of heads, the cell below, where there is just one row. */
function valueCell(cell: Element): Element | null {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  const heads = [...(row?.children ?? [])];
  const column = heads.indexOf(cell);
  if (heads.length > 1 && heads.every((other) => other.matches('th'))) {
    const rows = [...(table?.querySelectorAll('tr') ?? [])].filter(
      (other) => other.closest('table') === table && other.querySelector('td'),
    );
    return rows.length === 1 ? (rows[0]?.children[column] ?? null) : null;
  }
  const next = cell.nextElementSibling;
  const outer = table?.parentElement?.closest('td, th');
  // A label table inside a label cell: its second cell is the pencil, and the value is beside the whole.
  return outer && (!next || onlyTools(next)) ? outer.nextElementSibling : next;
}

function onlyTools(cell: Element): boolean {
  const tools = [...cell.querySelectorAll(TOOLS)].map((tool) => tool.textContent ?? '').join('');
  return (
    !cell.querySelector('input, select, textarea') &&
    (cell.textContent ?? '').replace(/\s/g, '').length <= tools.replace(/\s/g, '').length
  );
}

/** `<p><b>Label</b> value</p>` and `<label>Label <input></label>`: a control of the same group, or the bare text beside. */
function beside(label: Element): Element | Place | null {
  const group = label.parentElement;
  const control = label.querySelector('input, select, textarea') ?? group?.querySelector('input, select, textarea');
  if (control) return control;
  const texts = [...(group?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => cleanText(node.nodeValue ?? ''))
    .filter(Boolean);
  return group && texts.length === 1 && group.childElementCount === 1
    ? { element: group, text: texts[0] ?? '', plain: null }
    : null;
}
