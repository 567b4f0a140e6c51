/** The page's own globals. Firefox shows an extension another copy of them, and gives the page nothing that was made with that. */
const page = (window as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;

/** An event that carries text, made by the page's own constructors, so that its editor may read what is in it. */
function carrying(text: string, make: (transfer: DataTransfer, init: EventInit) => Event): Event {
  const transfer = new page.DataTransfer();
  transfer.setData('text/plain', text);
  return make(transfer, Object.assign(new page.Object(), { bubbles: true, cancelable: true, composed: true }));
}

/** Pastes text where the caret is. Returns whether the page took the matter into its own hands: what follows is its doing. */
export function paste(element: Element, text: string): boolean {
  return !element.dispatchEvent(
    carrying(text, (clipboardData, init) => new page.ClipboardEvent('paste', Object.assign(init, { clipboardData }))),
  );
}

/** The same by the event of an input method that replaces a word: editors that refuse a paste know it. */
export function replaceText(element: Element, text: string): boolean {
  return !element.dispatchEvent(
    carrying(
      text,
      (dataTransfer, init) =>
        new page.InputEvent('beforeinput', Object.assign(init, { dataTransfer, inputType: 'insertReplacementText' })),
    ),
  );
}
