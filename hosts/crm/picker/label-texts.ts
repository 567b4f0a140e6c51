import { cleanText } from '../../reading/read-text.ts';

const LONGEST = 80;
const FAR = 6;

/** What may be the label of an element, the likeliest first: tied to it by the page, or drawn before or above it. */
export function labelTexts(value: Element): string[] {
  const found = new Set<string>();
  const add = (text: string | null | undefined) => {
    // A pencil beside a label is none of its words.
    const label = cleanText((text ?? '').replace(/\p{S}/gu, ' ')).replace(/\s+/g, ' ');
    if (/\p{L}/u.test(label) && label.length <= LONGEST) found.add(label);
  };
  const control = value.matches('input, select, textarea') ? value : value.querySelector('input, select, textarea');
  for (const label of (control as HTMLInputElement | null)?.labels ?? []) add(ownText(label, value));
  for (const id of (control ?? value).getAttribute('aria-labelledby')?.split(/\s+/) ?? [])
    add(value.ownerDocument.getElementById(id)?.textContent);
  add((control ?? value).getAttribute('aria-label'));
  // In one box with its value.
  for (const inner of value.children)
    if (inner.matches('label, dt, th') || /:\s*$/.test(inner.textContent ?? '')) add(inner.textContent);
  let element: Element | null = value;
  for (let step = 0; element && step < FAR; step += 1, element = element.parentElement) {
    for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches('script, style')) continue;
      add(before.textContent);
      for (const inner of before.querySelectorAll('*')) if (inner.childElementCount === 0) add(inner.textContent);
      break;
    }
    add(heading(element));
    if (element.parentElement) add(bareText(element.parentElement, element));
    if (found.size > 8) break;
  }
  return [...found];
}

/** The text of a label without that of the value that it holds. */
function ownText(label: Element, value: Element): string {
  return label.contains(value) ? bareText(label, value) : (label.textContent ?? '');
}

/** Text that stands bare in a group, before the value. */
function bareText(group: Element, value: Element): string {
  return [...group.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.compareDocumentPosition(value) & 4)
    .map((node) => node.nodeValue)
    .join(' ');
}

/** What stands at the head of the column of a cell. */
function heading(cell: Element): string | null {
  const row = cell.closest('td') === cell ? cell.parentElement : null;
  const head = row?.closest('table')?.querySelector('tr');
  if (!row || !head || head === row || !head.querySelector('th')) return null;
  return head.children[[...row.children].indexOf(cell)]?.textContent ?? null;
}
