import { cleanText } from '../reading/read-text.ts';
import { normaliseLabel } from './label-index.ts';
import { isSeen } from './read-control.ts';

/** A control of a CRM's form that a value can be put into. */
export type FormControl =
  | {
      readonly is: 'line';
      readonly element: HTMLInputElement | HTMLTextAreaElement;
      /** The hidden number of the same name that holds the value as machines write it: that is the one to be set. */
      readonly twin: HTMLInputElement | null;
    }
  | { readonly is: 'select'; readonly element: HTMLSelectElement }
  | { readonly is: 'radios'; readonly element: HTMLInputElement; readonly all: readonly HTMLInputElement[] }
  | { readonly is: 'rich'; readonly element: HTMLElement }
  /** The box of a list that the page itself draws: it shows the choice, and is pressed to choose. */
  | { readonly is: 'list'; readonly element: HTMLElement };

/** One of the options of a control, by the words beside it and by its value. */
export interface FormOption {
  readonly text: string;
  readonly value: string;
  readonly chosen: boolean;
  /** As the page brought it, before anybody chose. */
  readonly preset: boolean;
  readonly locked: boolean;
}

/** The numbers of a day that is typed part by part are none: a line beside them holds the whole. */
const CONTROLS =
  'input:not([type="hidden"]), select, textarea, [contenteditable]:not([contenteditable="false"], [role="spinbutton"])';
/** Boxes of such lists; a calendar's box is called one too, and takes a day that is typed. */
const LISTS =
  ':is([role="combobox"], [aria-haspopup="listbox"], [aria-autocomplete="list"], [aria-autocomplete="both"]):not(select, [aria-haspopup="dialog"], [aria-haspopup="grid"])';
const OPENERS = 'button, [role="button"]';
/** How builders of forms call the box of one label and one control. */
const FIELD =
  '[data-field], [data-testid*="field" i], [class*="field" i], [class*="form-group" i], [class*="form-item" i], [class*="form-control" i]';
/** Inputs that hold a value and are not written into. */
const NEVER = new Set([
  'button',
  'submit',
  'reset',
  'image',
  'file',
  'password',
  'hidden',
  'color',
  'range',
  'checkbox',
]);

/** The one control of a place, or the place itself; null where there is none, or where nobody can tell which. */
export function formControl(place: Element): FormControl | null {
  const list = listOf(place);
  if (list) return { is: 'list', element: list };
  const found = place.matches(CONTROLS) ? [place] : [...place.querySelectorAll(CONTROLS)].filter(isSeen);
  const radios = found.filter(isRadio);
  const [first, ...others] = found;
  if (!first) {
    const opener = openerOf(place);
    return opener && { is: 'list', element: opener };
  }
  const [radio] = radios;
  if (radio && radios.length === found.length && radios.every(({ name }) => name === radio.name))
    return { is: 'radios', element: radio, all: found.length > 1 ? radios : groupOf(radio) };
  if (others.length > 0) return null;
  if (first.localName === 'select') return { is: 'select', element: first as HTMLSelectElement };
  if (first.localName === 'textarea') return { is: 'line', element: first as HTMLTextAreaElement, twin: null };
  if (first.localName === 'input') {
    const input = first as HTMLInputElement;
    // Nobody types there; what it holds is chosen from what opens.
    if (input.readOnly && !input.disabled && /^(?:text|search)$/.test(input.type))
      return { is: 'list', element: input };
    return NEVER.has(input.type) ? null : { is: 'line', element: input, twin: twinOf(input) };
  }
  return { is: 'rich', element: first as HTMLElement };
}

/**
 * The button that a field of a form consists of, and that opens what is chosen from: the only one in the box that a form's builder
 * put around one label. Any other button may do anything.
 */
export function openerOf(place: Element): HTMLElement | null {
  const [opener, ...others] = place.matches(OPENERS) ? [place] : [...place.querySelectorAll(OPENERS)].filter(isSeen);
  const field = opener?.parentElement?.closest(FIELD);
  if (!opener || !field || others.length > 0) return null;
  const alone = [...field.querySelectorAll(`${OPENERS}, ${CONTROLS}`)].filter(isSeen).length === 1;
  return alone ? (opener as HTMLElement) : null;
}

/** The box of a list that is the one control of a place. An input inside is the box where it is called one itself. */
function listOf(place: Element): HTMLElement | null {
  const found = place.matches(LISTS) ? [place] : [...place.querySelectorAll(LISTS)].filter(isSeen);
  const boxes = found.filter((box) => !found.some((inner) => inner !== box && box.contains(inner)));
  const [box, ...others] = boxes;
  if (!box || others.length > 0) return null;
  const beside = [...place.querySelectorAll(CONTROLS)].filter(
    (control) => isSeen(control) && !box.contains(control) && !control.matches('[aria-hidden="true"]'),
  );
  return place === box || beside.length === 0 ? (box as HTMLElement) : null;
}

/** Whether a person could not write there either. */
export function isLocked({ is, element }: FormControl): boolean {
  if (element.matches(':disabled, [aria-disabled="true"], [aria-readonly="true"]') || element.closest('[inert]'))
    return true;
  return (is === 'line' && element.readOnly) || (is === 'select' && element.multiple);
}

/** What a control can be set to; none where it takes any text. */
export function optionsOf(control: FormControl): FormOption[] {
  if (control.is === 'select') {
    const all = [...control.element.options];
    const preset = all.find((option) => option.defaultSelected) ?? all[0];
    return all.map((option) => ({
      text: cleanText(option.textContent ?? ''),
      value: option.value,
      chosen: option.selected,
      preset: option === preset,
      locked: option.disabled || option.closest('optgroup')?.disabled === true,
    }));
  }
  if (control.is === 'radios')
    return control.all.map((radio) => ({
      text: cleanText(radio.labels?.[0]?.textContent ?? radio.getAttribute('aria-label') ?? ''),
      value: radio.value,
      chosen: radio.checked,
      preset: radio.defaultChecked,
      locked: radio.matches(':disabled'),
    }));
  return [];
}

/** Which option is meant by a value or by words; null where none is, or more than one. */
export function findOption(options: readonly FormOption[], wanted: string): number | null {
  const open = [...options.entries()].filter(([, { locked }]) => !locked);
  const byValue = open.filter(([, { value }]) => value === wanted);
  const found = byValue.length > 0 ? byValue : open.filter(([, { text }]) => sameWords(text, wanted));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Whether two texts say the same to a reader. */
export const sameWords = (text: string, wanted: string) =>
  text !== '' && normaliseLabel(text) === normaliseLabel(wanted);
const isRadio = (element: Element): element is HTMLInputElement =>
  element.localName === 'input' && (element as HTMLInputElement).type === 'radio';

/** Radios that exclude each other: of one name, in one form. */
function groupOf(radio: HTMLInputElement): HTMLInputElement[] {
  const root = radio.getRootNode() as ParentNode;
  return [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    ({ name, form }) => name === radio.name && form === radio.form,
  );
}

function twinOf(input: HTMLInputElement): HTMLInputElement | null {
  if (input.name === '' || input.type === 'number') return null;
  const [twin, ...others] = [
    ...(input.parentElement?.querySelectorAll<HTMLInputElement>('input[type="number"]') ?? []),
  ].filter((other) => other.name === input.name && !isSeen(other));
  return others.length === 0 ? (twin ?? null) : null;
}
