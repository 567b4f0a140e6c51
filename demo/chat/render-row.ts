import { element, icon } from './element.ts';
import type { Labels } from './labels.ts';

/** A message as the replica keeps it. `mark` is how far it got; only own messages have one. */
export interface Message {
  readonly id: string;
  readonly mine: boolean;
  readonly author: string;
  readonly at: Date;
  text: string | null;
  readonly picture?: boolean;
  edited?: boolean;
  readonly voice: string | null;
  readonly deleted: boolean;
  readonly system: string | null;
  readonly quoted: string | null;
  readonly forwarded: boolean;
  mark: 'sent' | 'delivered' | 'read';
}

export type Form = 'newest' | '2025';

/** How rows of one conversation are drawn. `jid` is what a packed id holds, in the 2025 form only. */
export interface RowStyle {
  readonly form: Form;
  readonly labels: Labels;
  readonly jid: string;
  readonly group: boolean;
}

/** One row: whole, or a shell that keeps its id and its place when it is far from view. */
export function renderRow(message: Message, first: boolean, shell: boolean, style: RowStyle): HTMLElement {
  const { form } = style;
  const packed = `${message.mine}_${style.jid}_${message.id}`;
  const attributes: Record<string, string> = { tabindex: '-1', 'data-id': form === '2025' ? packed : message.id };
  if (form === 'newest') attributes['data-testid'] = `conv-msg-${message.id}`;
  const holder = element('div', { 'data-virtualized': String(shell) });
  const row = element('div.x1n2onr6', { role: 'row' }, element('div', attributes, holder));
  if (shell) {
    holder.classList.add('shell');
    return row;
  }
  holder.append(message.system === null ? bubble(message, first, style) : notification(message.system, form));
  return row;
}

/** The line between two days. */
export function renderDivider(text: string): HTMLElement {
  return element('div.divider', { role: 'row' }, element('span', { dir: 'auto' }, text));
}

function notification(text: string, form: Form): HTMLElement {
  const inner = element('span', form === 'newest' ? { 'data-testid': 'system_message' } : {}, text);
  return element(
    'div.system',
    form === 'newest'
      ? { 'data-testid': 'msg-notification-container' }
      : { 'data-testid': 'msg-notification-container', class: '_amjw system' },
    inner,
  );
}

function bubble(message: Message, first: boolean, { form, labels, group }: RowStyle): HTMLElement {
  const newest = form === 'newest';
  const test = (name: string): Record<string, string> => (newest ? { 'data-testid': name } : {});
  const side = message.mine ? 'out' : 'in';
  const box = element('div.bubble', test('msg-container'));
  if (first)
    box.append(element('span', { ...test(`tail-${side}`), 'data-icon': `tail-${side}`, 'aria-hidden': 'true' }));
  // Forwarded voice is the one own row that says neither side nor sender: only the receipt tells.
  box.append(element('span', { 'aria-label': message.mine ? labels.you : `${message.author}:` }));
  if (group && !message.mine)
    box.append(element('span.author', newest ? { 'data-testid': 'author' } : { dir: 'auto' }, message.author));
  if (message.forwarded)
    box.append(
      element(
        'div.forwarded',
        newest ? test('forwarded-header') : {},
        element('span', { 'data-icon': 'forwarded' }),
        labels.forwarded,
      ),
    );
  if (message.deleted)
    box.append(element('div.deleted', {}, element('span', { 'data-icon': 'recalled' }), labels.deleted));
  else if (message.voice !== null) box.append(voice(message.voice, labels));
  else {
    if (message.picture)
      box.append(element('div.picture', newest ? test('image-thumb') : {}, icon('media-image', '▣')));
    if (message.text !== '') box.append(copyable(message, labels, test));
  }
  box.append(meta(message, labels, newest));
  if (newest) box.append(element('div', test('addon-bubble-container')));
  return element(`div.focusable-list-item.${side}${newest ? '' : `.message-${side}`}`, {}, box);
}

function copyable(message: Message, labels: Labels, test: (name: string) => Record<string, string>): HTMLElement {
  const spacer = element('span.spacer', { 'aria-hidden': 'true' }, labels.time(message.at));
  const text = element(
    'span.selectable-text.copyable-text',
    { ...test('selectable-text'), dir: 'ltr' },
    ...lines(message.text ?? ''),
  );
  const quoted =
    message.quoted === null
      ? null
      : element(
          'div.quoted',
          { ...test('quoted-message'), 'aria-label': labels.quoted },
          element('span', { 'aria-label': labels.you }),
          element('span.quoted-mention.selectable-text', { ...test('selectable-text'), dir: 'auto' }, message.quoted),
        );
  return element(
    'div.copyable-text',
    { 'data-pre-plain-text': `${labels.stamp(message.at)} ${message.author}: ` },
    quoted,
    element('div', {}, text, spacer),
  );
}

/** Lines are spans that end in a line break; an emoji is a picture that carries its character. */
function lines(text: string): HTMLElement[] {
  return text.split('\n').map((line, index, all) => {
    const span = element('span');
    for (const part of line.split(/(\p{Extended_Pictographic}\ufe0f?)/u)) {
      if (/\p{Extended_Pictographic}/u.test(part))
        span.append(
          element('img.emoji', {
            alt: part,
            'data-plain-text': part,
            src: emojiPicture(part),
            crossorigin: 'anonymous',
          }),
        );
      else if (part) span.append(part);
    }
    if (index < all.length - 1) span.append('\n');
    return span;
  });
}

function emojiPicture(character: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${character}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function voice(length: string, labels: Labels): HTMLElement {
  return element(
    'div.voice',
    {},
    element(
      'button',
      { type: 'button', 'aria-label': labels.play, 'data-testid': 'audio-play' },
      icon('audio-play', '▶'),
    ),
    element('span', { 'data-testid': 'ptt-status', 'data-icon': 'ptt-status' }),
    element('div.slider', { role: 'slider', 'aria-valuenow': '0', 'aria-valuetext': `0:00/${length}` }),
    length,
  );
}

function meta(message: Message, labels: Labels, newest: boolean): HTMLElement {
  const line = element(
    'div.meta',
    newest ? { 'data-testid': 'msg-meta' } : {},
    message.edited ? element('span', {}, labels.edited, ' ') : null,
    element('span', { dir: 'auto' }, labels.time(message.at)),
  );
  if (!message.mine || message.deleted) return line;
  const name = {
    newest: { sent: 'wds-ic-delivered', delivered: 'wds-ic-read', read: 'wds-ic-read' },
    '2025': { sent: 'msg-check', delivered: 'msg-dblcheck', read: 'msg-dblcheck' },
  }[newest ? 'newest' : '2025'][message.mark];
  const receipt = element(
    'span.receipt',
    { 'aria-label': labels[message.mark] },
    icon(name, message.mark === 'sent' ? '✓' : '✓✓'),
  );
  if (newest) receipt.firstElementChild?.removeAttribute('data-icon');
  if (message.mark === 'read') receipt.classList.add('seen');
  line.append(receipt);
  return line;
}
