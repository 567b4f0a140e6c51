import type { Captions, FieldMap } from '@/contracts/field-map.ts';
import { isSeen } from '../read-control.ts';
import { findRecordId } from '../record-id.ts';
import { namesOf } from './element-names.ts';
import { proposeSelectors } from './propose-ways.ts';

/** Marks of a part that is shown while its likes are kept behind it. */
const SHOWN = ['active', 'is-active', 'selected', 'current', 'slds-is-active', 'oneActive'];

/**
 * Where the page itself says which record it shows: selectors with `{id}` that lead somewhere now, and will lead nowhere while
 * the page still shows another. At most three, those that name the record's key first.
 */
export function proposeConfirm(page: Document, map: FieldMap): string[] {
  const record = findRecordId(new URL(page.location.href), map.record);
  if (record === null) return [];
  const found = new Map<string, number>();
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (value.length > 120 || !value.includes(record) || /^(?:href|src|action|style|class|for|title|alt)$/.test(name))
        continue;
      const exact = value === record;
      const key = /(?:^|-)(?:primary-key|key|id|record|pk|codigo)$/.test(name);
      if (exact && name === 'value' && element.matches('[type="hidden"][name]'))
        found.set(`input[name="${CSS.escape(element.getAttribute('name') ?? '')}"][value="{id}"]`, 3);
      else if (exact && name.startsWith('data-') && (key || record.length > 3))
        found.set(`[${name}="{id}"]`, key ? 4 : 2);
      else if (name === 'id' && isSeen(element)) {
        const [named] = namesOf(element, record).filter(({ selector }) => selector.includes('{id}'));
        if (named) found.set(named.selector, record.length > 2 ? 1 : 0);
      }
    }
    if (found.size > 20) break;
  }
  return [...found]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([selector]) => selector);
}

/** The part of the page around `inside` that has hidden likes beside it: other records wait there. Null where there is none. */
export function proposeScope(inside: Element): string | null {
  for (let part: Element | null = inside; part && part !== part.ownerDocument.body; part = part.parentElement) {
    const { parentElement: parent } = part;
    const [shared] = [...part.classList].filter((name) => !SHOWN.includes(name));
    const shown = [...part.classList].find((name) => SHOWN.includes(name));
    if (!parent || !shared || !shown) continue;
    const mark = `.${CSS.escape(shared)}`;
    if (part.parentElement?.closest('.modal, dialog')) continue;
    const holder = parent.id !== '' && !/\d/.test(parent.id) ? `#${CSS.escape(parent.id)} > ` : null;
    const selector = `${holder ?? ''}${mark}.${CSS.escape(shown)}`;
    // Pages of one record are parts of it; the outermost that is chosen among its likes is the record's own.
    const outer = part.parentElement?.closest(SHOWN.map((name) => `.${name}`).join(', '));
    if (
      outer &&
      [...outer.classList].some((name) => !SHOWN.includes(name)) &&
      outer.matches('[class*="pane"], [class*="tab"], [role="tabpanel"]')
    )
      continue;
    if (part.ownerDocument.querySelectorAll(selector).length === 1) return selector;
  }
  return null;
}

/** Captions by one line that the agent said: the list around it, what its lines are, and what is the agent's alone. */
export function proposeCaptions(hit: Element, map: FieldMap): Captions | null {
  for (let line: Element | null = hit; line?.parentElement; line = line.parentElement) {
    const list: Element = line.parentElement;
    const lines = [...list.children].filter((other) => other.localName === line?.localName);
    if (lines.length < 2) continue;
    const around = proposeSelectors(list, map).find(({ sort }) => sort !== 'place')?.anchor;
    const agent = ownMark(line, lines);
    if (around?.by === 'selector' && agent !== null) return { list: around.selector, line: line.localName, agent };
  }
  return null;
}

/** What a line has that not every one has: a class or an attribute of its own, or of something in it. */
function ownMark(line: Element, lines: readonly Element[]): string | null {
  for (const element of [line, ...line.querySelectorAll('*')]) {
    const marks = [
      ...[...element.classList].map((name) => `.${CSS.escape(name)}`),
      ...[...element.attributes]
        .filter(({ name, value }) => name.startsWith('data-') && /^[a-z_-]{2,30}$/i.test(value))
        .map(({ name, value }) => `[${name}="${value}"]`),
    ];
    for (const mark of marks)
      if (lines.some((other) => !other.matches(mark) && other.querySelector(mark) === null)) return mark;
  }
  return null;
}
