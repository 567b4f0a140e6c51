/** The setters of the browser itself: a framework puts its own before them, and would not notice what it is told by those. */
function natively(element: Element, name: 'value' | 'selectedIndex', value: string | number): void {
  const view = element.ownerDocument.defaultView ?? window;
  const prototype = {
    input: view.HTMLInputElement.prototype,
    textarea: view.HTMLTextAreaElement.prototype,
    select: view.HTMLSelectElement.prototype,
  }[element.localName];
  const setter = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.set;
  setter?.call(element, value);
}

/** As somebody leaves a control that they typed into: pages compute, mask and keep what they hear of at these events. */
function tell(element: Element, typed: string | null): void {
  const through = { bubbles: true, composed: true };
  element.dispatchEvent(
    typed === null
      ? new Event('input', through)
      : new InputEvent('input', { ...through, inputType: 'insertText', data: typed }),
  );
  element.dispatchEvent(new Event('change', { bubbles: true }));
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', through));
}

/** Puts a text into an input or a text box. A calendar takes what was typed only where it saw somebody come and go. */
export function setLine(element: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (element.localName === 'input') {
    element.dispatchEvent(new FocusEvent('focus', { composed: true }));
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  natively(element, 'value', text);
  tell(element, text);
}

/** Types into the line of a list that offers what goes with it: nobody leaves it, since that would close the list. */
export function setSearch(element: HTMLInputElement, text: string): void {
  natively(element, 'value', text);
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
}

/** Chooses an option; -1 for none. */
export function setSelect(element: HTMLSelectElement, index: number): void {
  natively(element, 'selectedIndex', index);
  tell(element, null);
}

/** Chooses a radio. By a click, which is the one thing that every page hears of it; on a radio it can mean nothing else. */
export function setRadio(radio: HTMLInputElement): void {
  if (!radio.checked) radio.click();
}
