import { cleanText, readText } from '../reading/read-text.ts';

const CONTROL =
  'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]):not([type="button"]):not([type="submit"]), select, textarea';

/** What a person reads in an element: the value of the one control in it, else its text. */
export function readControl(element: Element): string {
  const control = element.matches(CONTROL) ? element : element.querySelector(CONTROL);
  if (control instanceof HTMLSelectElement) return cleanText(control.selectedOptions[0]?.textContent ?? '');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return cleanText(control.value);
  return cleanText(readText(element)).replace(/\s*\n\s*/g, ' ');
}

/** Whether an element is drawn: other records may wait in hidden tabs of the same page. */
export function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}
