import type { FieldMap } from '@/contracts/field-map.ts';
import { openerOf } from '../form-control.ts';
import { findPointed } from './find-pointed.ts';

/** Where something is written, also where a library hides it behind a widget of its own. */
const CONTROLS =
  'input:not([type="hidden"], [type="checkbox"], [type="button"], [type="submit"], [type="reset"]), select, textarea, [contenteditable]:not([contenteditable="false"], [role="spinbutton"])';
/** The box of a list that the page itself draws. */
const LIST = '[role="combobox"], [aria-haspopup="listbox"]';
const FAR = 4;

/** The control that somebody means who pointed at `hit`: itself, what it is the label of, or the only one of its box. */
export function findControl(hit: Element, map: FieldMap): Element | null {
  const own = hit.closest(CONTROLS);
  if (own) return own;
  const list = hit.closest(LIST);
  if (list) return selectUnder(list) ?? list;
  const labelled = findPointed(hit, map, 'text');
  if (labelled?.matches(CONTROLS)) return labelled;
  const opener = openerOf(hit.closest('button, [role="button"]') ?? hit);
  if (opener) return opener;
  for (let around: Element | null = hit, step = 0; around && step < FAR; around = around.parentElement, step += 1)
    for (const kind of [CONTROLS, LIST]) {
      const [first, ...others] = around.querySelectorAll(kind);
      if (first) return others.length === 0 ? first : null;
    }
  return null;
}

/** The select that a library drew its list over: it is nearer than any other control. */
function selectUnder(list: Element): Element | null {
  for (let around: Element | null = list, step = 0; around && step < FAR; around = around.parentElement, step += 1) {
    const [first, ...others] = around.querySelectorAll(CONTROLS);
    if (first) return first.localName === 'select' && others.length === 0 ? first : null;
  }
  return null;
}
