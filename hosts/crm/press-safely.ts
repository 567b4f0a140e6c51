/**
 * Presses an element as a mouse does, from the pointer's coming to the click; false, and nothing done, where a press could do
 * more than the page's own list does. No key is pressed: a page may save by one. A form that the page would send by it is held.
 */
export function pressSafely(element: HTMLElement): boolean {
  if (!isHarmless(element)) return false;
  const view = element.ownerDocument.defaultView ?? window;
  const held = new AbortController();
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('submit', hold, { capture: true, signal: held.signal });
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = {
    clientX: left + width / 2,
    clientY: top + height / 2,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  const point = (type: string, buttons: number) =>
    element.dispatchEvent(
      new PointerEvent(type, { ...place, buttons, pointerId: 1, pointerType: 'mouse', isPrimary: true }),
    );
  const mouse = (type: string, buttons: number) =>
    element.dispatchEvent(new MouseEvent(type, { ...place, buttons, detail: 1 }));
  point('pointerover', 0);
  mouse('mouseover', 0);
  point('pointermove', 0);
  mouse('mousemove', 0);
  point('pointerdown', 1);
  if (mouse('mousedown', 1) && element.tabIndex >= 0) element.focus({ preventScroll: true });
  point('pointerup', 0);
  mouse('mouseup', 0);
  mouse('click', 0);
  held.abort();
  return true;
}

/** Whether nothing is sent by a press, and no link followed. */
function isHarmless(element: Element): boolean {
  const acts = element.closest('a[href], area[href], button, input, summary, label');
  switch (acts?.localName) {
    case undefined:
      return true;
    case 'button':
      return (acts as HTMLButtonElement).type === 'button' || (acts as HTMLButtonElement).form === null;
    case 'input':
      return /^(?:text|search)$/.test((acts as HTMLInputElement).type);
    case 'a':
      // It leads nowhere: some lists are made of such links.
      return acts?.getAttribute('href') === '#';
    case 'label': {
      const { control } = acts as HTMLLabelElement;
      return control === null || element.contains(control);
    }
  }
  return false;
}
