import { cleanText } from '../reading/read-text.ts';

const CONTROLS =
  'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]):not([type="button"]):not([type="submit"]):not([type="password"]), select, textarea';
/** Inputs whose value is written for machines, whatever the language of the page. */
const PLAIN_TYPES = new Set(['number', 'date', 'datetime-local', 'month', 'range']);
const BLOCKS = new Set(['P', 'DIV', 'LI', 'TR', 'TD', 'BR', 'DD', 'SECTION']);
/** What a place holds beside its value: what acts on it, and what says what it is. */
const TOOLS = 'button, [role="button"], [role="tooltip"], label, dt, th';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands in a place, and the same as machines write it, `1284.70` or `2026-11-05`, where the page says that too. */
export interface PlaceText {
  readonly text: string;
  /** Empty where the page says something else than it shows: then neither is believed. */
  readonly plain: string | null;
}

/** Whether an element is drawn: other records may wait in hidden tabs of the same page. */
export function isSeen(element: Element): boolean {
  const whole = { visibilityProperty: true, opacityProperty: true };
  // The line of a list is transparent while the choice behind it is shown.
  const box = element.getAttribute('role') === 'combobox' && element.parentElement;
  return box
    ? box.checkVisibility(whole) && element.checkVisibility({ visibilityProperty: true })
    : element.checkVisibility(whole);
}

export function isControl(element: Element): element is Control {
  return element.matches(CONTROLS);
}

/** The visible controls of a place; the place itself, where it is one. */
export function controlsOf(place: Element): Control[] {
  return (isControl(place) ? [place] : [...place.querySelectorAll<Control>(CONTROLS)]).filter(isSeen);
}

/**
 * What a person reads in a place: the value of the one control in it, else its text. Two controls are two values, and
 * nobody knows which of them is meant: then it is empty.
 */
export function readPlace(place: Element): PlaceText {
  const [control, ...others] = controlsOf(place);
  if (others.length > 0) return { text: '', plain: null };
  if (!control) return { text: shownText(place), plain: null };
  return withTwin(control, controlText(control));
}

/** The text of a control or any other place. */
export function readControl(place: Element): string {
  return readPlace(place).text;
}

function controlText(control: Control): PlaceText {
  if (control.localName === 'select')
    return {
      text: cleanText((control as HTMLSelectElement).selectedOptions[0]?.textContent ?? ''),
      plain: null,
    };
  const text = cleanText(control.value);
  return { text, plain: PLAIN_TYPES.has(control.type) ? text : null };
}

/**
 * A number that is shown in the user's own form often has a hidden twin of the same name that holds it as machines write
 * it, and the two change places under the caret. The twin says which mark divides the cents. Where the two are not the same
 * number, one of them is a moment old, and neither is believed.
 */
function withTwin(control: Control, shown: PlaceText): PlaceText {
  if (shown.plain !== null || control.name === '' || !/\d/.test(shown.text)) return shown;
  const twins = [...(control.parentElement?.children ?? [])].filter(
    (other): other is HTMLInputElement =>
      other !== control &&
      other.localName === 'input' &&
      (other as HTMLInputElement).type === 'number' &&
      (other as HTMLInputElement).name === control.name &&
      !isSeen(other),
  );
  const [twin] = twins;
  if (twins.length !== 1 || !twin || twin.value === '') return shown;
  return { ...shown, plain: significant(twin.value).startsWith(significant(shown.text)) ? twin.value : '' };
}

/** The digits that tell two numbers apart, whatever divides them. */
function significant(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
}

/** The text that is drawn, also where a component draws it in a shadow root of its own; buttons and labels only where nothing else is. */
function shownText(place: Element): string {
  const tidy = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim();
  return tidy(drawn(place, true)) || tidy(drawn(place, false));

  function drawn(node: Node, withoutTools: boolean): string {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const element = node as Element;
    if (element !== place) {
      if (element.getAttribute('aria-hidden') === 'true' || element.matches('style, script, svg, template')) return '';
      if (element.localName !== 'slot' && !isSeen(element)) return '';
      if (
        withoutTools &&
        (element.matches(TOOLS) || (node.parentNode === place && /\p{L}\s*:\s*$/u.test(element.textContent ?? '')))
      )
        return '';
    }
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    const children = slotted.length > 0 ? slotted : (element.shadowRoot ?? element).childNodes;
    const text = [...children].map((child) => drawn(child, withoutTools)).join('');
    return BLOCKS.has(element.tagName) ? ` ${text} ` : text;
  }
}
