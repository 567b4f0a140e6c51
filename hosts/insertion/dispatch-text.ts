/**
 * The page's own globals. Firefox shows an extension another copy of them, and lets no page read what was made with that:
 * an editor would take the paste and find nothing in it.
 */
const page = (window as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;

/** How such an event begins: as an object of the page's, too. */
const init = <Rest extends object>(rest: Rest) =>
  Object.assign(new page.Object(), { bubbles: true, cancelable: true, composed: true, ...rest });

/** Pastes text where the caret is. Returns whether the page took the matter into its own hands: what follows is its doing. */
export function paste(element: Element, text: string): boolean {
  const event = new page.ClipboardEvent('paste', init({ clipboardData: new page.DataTransfer() }));
  // Only now: Firefox gives the event a carrier of its own.
  event.clipboardData?.setData('text/plain', text);
  return !element.dispatchEvent(event);
}

/** The same by the event of an input method that replaces a word: editors that refuse a paste know it. */
export function replaceText(element: Element, text: string): boolean {
  const dataTransfer = new page.DataTransfer();
  dataTransfer.setData('text/plain', text);
  const event = new page.InputEvent('beforeinput', init({ dataTransfer, inputType: 'insertReplacementText' }));
  return !element.dispatchEvent(event);
}
