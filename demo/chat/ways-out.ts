import { attachComposer } from './composer.ts';
import { element, icon } from './element.ts';
import type { Labels } from './labels.ts';
import type { Form } from './render-row.ts';

/** What all of them are drawn with. */
export interface WayStyle {
  readonly form: Form;
  readonly labels: Labels;
  readonly enterSends: () => boolean;
  readonly rewrites: () => boolean;
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/** A picture about to be sent, with a box of its own for words and a send button of its own, over the chat. */
export function captionDrawer(
  style: WayStyle,
  on: { send: (caption: string) => void; close: () => void },
): HTMLElement {
  const { labels, form } = style;
  const { box, text, focus } = writingBox(style, labels.caption, () => on.send(text()), on.close);
  const send = element(
    'div.go',
    { role: 'button', tabindex: '0', 'aria-label': labels.send },
    icon(form === 'newest' ? 'wds-ic-send-filled' : 'send', '➤'),
  );
  press(send, () => on.send(text()));
  const close = element('button.quiet', { type: 'button', 'aria-label': labels.close }, icon('x', '×'));
  close.addEventListener('click', on.close);
  const container = element(
    'div.box',
    form === 'newest' ? { 'data-testid': 'media-caption-input-container' } : {},
    box,
  );
  queueMicrotask(focus);
  return element(
    'div.drawer',
    {},
    close,
    element('img', { src: PIXEL, alt: '' }),
    element('div.composer-row', {}, container, send),
  );
}

/** A message of one's own, to be written anew. */
export function editDialog(
  style: WayStyle,
  before: string,
  on: { save: (text: string) => void; close: () => void },
): HTMLElement {
  const { labels, form } = style;
  const { box, text, write, focus } = writingBox(style, labels.editMessage, () => on.save(text()), on.close);
  const save = element(
    'button',
    { type: 'button', 'aria-label': labels.save },
    icon(form === 'newest' ? 'wds-ic-check' : 'checkmark-medium', '✓'),
  );
  save.addEventListener('click', () => on.save(text()));
  write(before);
  queueMicrotask(focus);
  return dialog(
    labels.editMessage,
    on.close,
    element('p', {}, before),
    element('div.composer-row', {}, element('div.box', {}, box), save),
  );
}

/** When a message written in the composer is to leave. */
export function scheduleDialog({ labels }: WayStyle, on: { choose: () => void; close: () => void }): HTMLElement {
  const choose = element('button', { type: 'button' }, labels.tomorrow);
  choose.addEventListener('click', on.choose);
  return dialog(labels.schedule, on.close, element('p', {}, labels.schedule), choose);
}

/** Who is to get a copy of a message. */
export function forwardDialog(
  { labels, form }: WayStyle,
  titles: readonly string[],
  on: { send: (title: string) => void; close: () => void },
): HTMLElement {
  const list = titles.map((title) => {
    const button = element('button.wide', { type: 'button' }, title);
    button.addEventListener('click', () => on.send(title));
    return button;
  });
  const heading = element(
    'p',
    form === 'newest' ? { 'data-testid': 'forward-message-modal' } : {},
    labels.forwardMessage,
  );
  return dialog(labels.forwardMessage, on.close, heading, ...list);
}

/** What stands in the footer while one speaks: the composer is gone, and the send button sends the voice. */
export function recorder({ labels, form }: WayStyle, on: { send: () => void; close: () => void }): HTMLElement {
  const away = element('button.quiet', { type: 'button', 'aria-label': labels.close }, icon('ic-delete', '×'));
  away.addEventListener('click', on.close);
  const send = element(
    'button',
    { type: 'button', 'data-tab': '11', 'aria-label': labels.send },
    icon(form === 'newest' ? 'wds-ic-send-filled' : 'send', '➤'),
  );
  send.addEventListener('click', on.send);
  return element('div.composer-row', {}, away, element('span.recording', {}, '● 0:03'), send);
}

/** What can be done with one message, where the pointer asked for it. */
export function messageMenu(items: readonly { readonly label: string; readonly run: () => void }[]): HTMLElement {
  return element(
    'ul.menu',
    { role: 'menu' },
    ...items.map(({ label, run }) => {
      const item = element('li', { role: 'menuitem', tabindex: '0' }, label);
      press(item, run);
      return item;
    }),
  );
}

function writingBox(style: WayStyle, label: string, send: () => void, close: () => void) {
  const box = element('div', { contenteditable: 'true', role: 'textbox', 'aria-label': label, spellcheck: 'true' });
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const editor = attachComposer(box, { ...style, change: () => undefined, send });
  return { box, ...editor };
}

function dialog(label: string, close: () => void, ...inside: HTMLElement[]): HTMLElement {
  const made = element(
    'div.dialog',
    { role: 'dialog', 'aria-modal': 'true', 'aria-label': label, tabindex: '-1' },
    ...inside,
  );
  made.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return made;
}

/** A button that is none: the pointer, Enter and Space. */
function press(target: HTMLElement, run: () => void): void {
  target.addEventListener('click', run);
  target.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    run();
  });
}
