import { cleanText } from '../reading/read-text.ts';
import { isSeen, readControl } from './read-control.ts';

/** No label is longer; most texts of a page are passed over by this alone. */
const LONGEST = 80;

/** A heading names what stands below it, not beside it. */
const HEADINGS = 'caption, legend, h1, h2, h3, option, title, script, style';

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

/** A place that a label points at: an element that holds a value, or bare text beside the label. */
type Place = Element | string;

/** The labels of a page, found in one pass over its texts, and the values that they point at by the layout around them. */
export class LabelIndex {
  readonly #labels = new Map<string, Element[]>();

  constructor(root: Element) {
    const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const value = text.nodeValue ?? '';
      if (value.length <= LONGEST * 2 && text.parentElement && value.trim() !== '')
        this.#add(value, text.parentElement);
    }
    for (const control of root.querySelectorAll('[aria-label]')) {
      if (isControl(control)) this.#add(control.getAttribute('aria-label') ?? '', control);
    }
  }

  /** Texts of all visible places that a label points at, inside `within` where given; empty ones left out. */
  find(label: string, within?: string): string[] {
    const wanted = normaliseLabel(label);
    const places = new Set<Place>();
    for (const element of this.#labels.get(wanted) ?? []) {
      if ((within && !element.closest(within)) || !isSeen(element)) continue;
      const place = isControl(element) ? element : findPlace(outermost(element, wanted));
      if (typeof place === 'string' || (place && isSeen(place))) places.add(place);
    }
    return [...places]
      .map((place) => (typeof place === 'string' ? place : readControl(place)))
      .filter((text) => text !== '' && normaliseLabel(text) !== wanted);
  }

  #add(text: string, element: Element): void {
    if (element.closest(HEADINGS)) return;
    const label = normaliseLabel(text);
    const known = this.#labels.get(label);
    if (known) known.push(element);
    else this.#labels.set(label, [element]);
  }
}

const isControl = (element: Element) => element.matches('input, select, textarea, [role="textbox"]');

/** The label cell may nest a table with a pencil: climb while nothing but the label is inside. */
function outermost(element: Element, label: string): Element {
  let outer = element;
  for (
    let parent = outer.parentElement;
    parent && parent !== parent.ownerDocument.body;
    parent = parent.parentElement
  ) {
    const text = parent.textContent ?? '';
    if (text.length > LONGEST * 2 || normaliseLabel(text) !== label) break;
    outer = parent;
  }
  return outer;
}

function findPlace(label: Element): Place | null {
  const page = label.ownerDocument;
  const target = (label.closest('label') ?? label.querySelector('label'))?.getAttribute('for');
  const control = target
    ? page.getElementById(target)
    : label.id
      ? page.querySelector(`[aria-labelledby~="${CSS.escape(label.id)}"]`)
      : null;
  if (control) return control;
  const cell = label.closest('td, th');
  if (cell && normaliseLabel(cell.textContent ?? '') === normaliseLabel(label.textContent ?? ''))
    return valueCell(cell);
  const term = label.closest('dt');
  if (term) return term.nextElementSibling?.matches('dd') ? term.nextElementSibling : null;
  return label.nextElementSibling ?? beside(label);
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
  const tools = [...cell.querySelectorAll('a, button, [role="button"]')].map((tool) => tool.textContent ?? '').join('');
  return (
    !cell.querySelector('input, select, textarea') &&
    (cell.textContent ?? '').replace(/\s/g, '').length <= tools.replace(/\s/g, '').length
  );
}

/** `<p><b>Label</b> value</p>` and `<label>Label <input></label>`: a control of the same group, or the bare text beside. */
function beside(label: Element): Place | null {
  const group = label.parentElement;
  const control = label.querySelector('input, select, textarea') ?? group?.querySelector('input, select, textarea');
  if (control) return control;
  const texts = [...(group?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => cleanText(node.nodeValue ?? ''))
    .filter(Boolean);
  return texts.length === 1 && group?.childElementCount === 1 ? (texts[0] ?? null) : null;
}
