import { cleanText, readText } from '../reading/read-text.ts';
import type { RowKind } from './chat-reading.ts';
import { AnchorFinder } from './find-anchor.ts';
import type { IconName, PageAnchors } from './page-anchors.ts';
import { parsePrePlainText, parseStamp, type RawStamp } from './parse-pre-plain-text.ts';

/** What speaks for either side. Only the rows around it can tell what its names are worth: see `settleDirections`. */
export interface Evidence {
  readonly in: number;
  readonly out: number;
  /** Whether a receipt is on it, which only own messages carry; null for a kind of message that never bears one. */
  readonly receipt: boolean | null;
  /** The sender as the row's own label says it: a name, or the page's word for "you". */
  readonly label: string | null;
  /** The sender as the text before the message says it: always a name. */
  readonly sender: string | null;
}

/** A row before the chat around it has settled its date and its direction. */
export interface RawRow {
  readonly id: string;
  /** `silent`: says something, but nothing that a message has; without test ids a notice of the page looks like that. */
  readonly state: 'read' | 'shell' | 'system' | 'silent' | 'unparsed';
  readonly kind: RowKind;
  readonly text: string;
  readonly quoted: string | null;
  readonly forwarded: boolean;
  readonly edited: boolean;
  readonly stamp: RawStamp | null;
  readonly evidence: Evidence;
  /** The author as the page names one on the row, which it does only in groups. */
  readonly named: string | null;
  /** By which anchors it was read: see `AnchorFinder`. */
  readonly trail: string;
}

const MEDIA = ['voice', 'sticker', 'video', 'image', 'document', 'contact'] as const;

/** Whatever makes a row something else than plain text, as one selector for each set. */
const special = new WeakMap<PageAnchors, string>();

function specialOf(anchors: PageAnchors): string {
  const known = special.get(anchors);
  if (known !== undefined) return known;
  const names = ['system', 'quoted', 'deleted', 'forwarded', 'author', 'picture', ...MEDIA] as const;
  const selector = names.map(anchors.any).join(',');
  special.set(anchors, selector);
  return selector;
}

/** No word list of a set has a longer entry, and the page pads none of them by more. */
const LONGEST_WORDS = 160;
const PACKED_ID = /^(true|false)_([^_]+)_([^_]+)/;
const ONLY_TIME = /^\d{1,2}:\d{2}(\s?[ap]\.?\s?m\.?)?$/i;
/** Said outright by the page; one good sign; and the least that is worth contradicting. */
const [TOLD, SIGN] = [8, 4];

/** The bare message id in either form of `data-id`, so that the same message keeps its id across builds. */
export function bareId(dataId: string): string {
  return (PACKED_ID.exec(dataId)?.[3] ?? dataId).slice(0, 200);
}

/** The chat's own id in a packed `data-id`; newer forms do not tell. */
export function packedChat(dataId: string): string | null {
  return PACKED_ID.exec(dataId)?.[2] ?? null;
}

type Accept = (element: Element) => boolean;

/** Reads one `[data-id]` element. Looks at attributes and text only; asks for no layout. */
export function readRow(anchors: PageAnchors, row: Element): RawRow {
  const finder = new AnchorFinder(anchors);
  const dataId = anchors.attribute(row, 'id') ?? '';
  const empty = {
    id: bareId(dataId),
    kind: 'other',
    text: '',
    quoted: null,
    forwarded: false,
    edited: false,
    stamp: null,
    evidence: { in: 0, out: 0, receipt: false, label: null, sender: null },
    named: null,
  } as const;
  // Nine rows of ten are plain text: one look for anything else spares them a dozen.
  const special = row.querySelector(specialOf(anchors)) !== null;
  if (special && finder.find(row, 'system')) return { ...empty, state: 'system', trail: finder.trail };

  const preText = finder.find(row, 'preText');
  const written = parsePrePlainText((preText && anchors.attribute(preText, 'pre_text')) ?? '');
  const quotedBlock = special ? finder.find(row, 'quoted') : null;
  const buttons = preText ? [...preText.querySelectorAll('[role="button"]')] : [];
  const inside = [...(quotedBlock ? [quotedBlock] : []), ...buttons];
  /** The row's own, and not of the message that it quotes nor of the page that it links to. */
  const own: Accept = (element) => !inside.some((block) => block.contains(element));
  const icons = namesOfIcons(anchors, row, own);
  const anyIcon = (name: IconName) => icons.some((icon) => anchors.isIcon(icon, name));
  const is = (anchor: (typeof MEDIA)[number] | 'deleted' | 'forwarded') =>
    anyIcon(anchor) || (special && finder.find(row, anchor) !== null);

  const textBox = lastText(finder, row, own);
  const meta = finder.find(row, 'meta', own) ?? findTime(finder, row, textBox, own);
  const alone = textsAlone(row, textBox);
  const saysAlone = (words: 'deleted' | 'forwarded' | 'edited') => alone.some((text) => anchors.says(text, words));
  const said = preText && !textBox ? readText(preText, (element) => !own(element) || element === meta) : '';
  const leftover = textBox ? '' : cleanText(said);
  if (leftover) finder.note('text#shape');
  const deleted = is('deleted') || (!textBox && saysAlone('deleted'));
  const text = deleted
    ? ''
    : textBox
      ? cleanText(readText(textBox, (element) => isMore(anchors, element) || isSpacer(element, meta)))
      : leftover;
  // Only a picture has words of its own below it; without any, what else than a picture it may be nobody can tell.
  const captioned =
    text !== '' &&
    special &&
    row.querySelector(anchors.any('picture')) &&
    !preText?.querySelector(anchors.any('picture'));
  const media = MEDIA.find(is) ?? (captioned ? 'image' : null);
  const kind = deleted ? 'deleted' : (media ?? (text ? 'text' : 'other'));

  const label = senderLabel(finder, row, preText, own);
  const receipt = anyIcon('receipt') || hasReceiptLabel(anchors, meta ?? row, own);
  const told = [packedDirection(dataId), classDirection(anchors, row)];
  const tail = tailDirection(finder, row, icons);
  const weigh = (side: 'in' | 'out') => told.filter((sign) => sign === side).length * TOLD + (tail === side ? SIGN : 0);
  const evidence = {
    in: weigh('in'),
    out: weigh('out') + (receipt ? SIGN : 0),
    receipt: kind === 'deleted' || kind === 'other' ? receipt || null : receipt,
    label,
    sender: written?.sender || null,
  };
  if (kind === 'other' && !meta && !label && !tail && !receipt) {
    // What is drawn when somebody scrolls there is no message without sense: it is not there yet.
    if (row.querySelector(anchors.any('shell')) || row.textContent === '')
      return { ...empty, state: 'shell', trail: finder.trail };
    return { ...empty, state: preText ? 'unparsed' : 'silent', trail: finder.trail };
  }
  const quotedElement = quotedBlock ?? quoteByShape(finder, buttons, textBox, text);
  return {
    id: empty.id,
    state: preText && !text && !media && !deleted ? 'unparsed' : 'read',
    kind,
    text,
    quoted: quotedElement ? quotedText(anchors, quotedElement) : null,
    forwarded: is('forwarded') || saysAlone('forwarded'),
    edited: saysAlone('edited') && (!meta || textsAlone(meta, textBox).some((text) => anchors.says(text, 'edited'))),
    stamp: written?.stamp ?? (meta ? parseStamp(cleanText(readText(meta))) : null),
    evidence,
    named: special ? authorName(anchors, row, own) : null,
    trail: finder.trail,
  };
}

function namesOfIcons(anchors: PageAnchors, row: Element, own: Accept): string[] {
  return [...row.querySelectorAll(anchors.any('icons'))].flatMap((element) =>
    own(element) ? [(anchors.attribute(element, 'icon') ?? element.textContent ?? '').toLowerCase()] : [],
  );
}

/** The message's own text is the last: what it quotes, and what it links to, stand before it. A name in it is part of it. */
function lastText(finder: AnchorFinder, row: Element, own: Accept): Element | null {
  const found = finder.findLast(row, 'text', (element) => own(element) && !element.closest('[aria-hidden="true"]'));
  const holder = found?.parentElement?.closest('[dir]');
  return holder && row.contains(holder) && own(holder) && holder.contains(found) && isText(finder, holder)
    ? holder
    : found;
}

function isText(finder: AnchorFinder, element: Element): boolean {
  return element.matches(finder.page.any('text')) && !element.matches(finder.page.any('preText'));
}

/** What keeps room for the time at the end of a text, and says the same time unseen; a line of its own is no such thing. */
function isSpacer(element: Element, meta: Element | null): boolean {
  const text = cleanText(element.textContent ?? '');
  return (
    ONLY_TIME.test(text) &&
    meta?.textContent?.includes(text) === true &&
    !element.nextSibling &&
    !(element.previousSibling?.textContent ?? '\n').endsWith('\n')
  );
}

/** The button that a long text is cut off with. */
function isMore(anchors: PageAnchors, element: Element): boolean {
  return element.getAttribute('role') === 'button' && anchors.says(element.textContent ?? '', 'more');
}

/** A button before the text that is no preview of a page which the text names can only be what it answers. */
function quoteByShape(
  finder: AnchorFinder,
  buttons: readonly Element[],
  textBox: Element | null,
  text: string,
): Element | null {
  if (buttons.length === 0) return null;
  const quote = /https?:|www\.|\w\.\w{2,}\//i.test(text)
    ? undefined
    : buttons.find((button) => !textBox?.contains(button) && button.querySelector('[dir]'));
  if (quote) finder.note('quoted#shape');
  return quote ?? null;
}

function quotedText(anchors: PageAnchors, block: Element): string {
  const box = block.querySelector(anchors.any('quotedText')) ?? [...block.querySelectorAll('[dir]')].at(-1);
  return cleanText(readText(box ?? block)).slice(0, 2000);
}

/** What the row says in elements of its own, and not in what somebody wrote; nothing so long that it must be that. */
function textsAlone(row: Element, textBox: Element | null): string[] {
  const texts: string[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length <= LONGEST_WORDS && !textBox?.contains(node)) texts.push(text);
  }
  return texts;
}

/** The form of before May 2026 said it by a class, which is as good as said outright. */
function classDirection(anchors: PageAnchors, row: Element): 'in' | 'out' | null {
  const is = (anchor: 'incoming' | 'outgoing') =>
    row.matches(anchors.any(anchor)) || row.querySelector(anchors.any(anchor)) !== null;
  const out = is('outgoing');
  return out === is('incoming') ? null : out ? 'out' : 'in';
}

function packedDirection(dataId: string): 'in' | 'out' | null {
  const packed = PACKED_ID.exec(dataId);
  return packed ? (packed[1] === 'true' ? 'out' : 'in') : null;
}

function tailDirection(finder: AnchorFinder, row: Element, icons: readonly string[]): 'in' | 'out' | null {
  const is = (anchor: 'tailIn' | 'tailOut', name: IconName) => {
    const drawn = icons.some((icon) => finder.page.isIcon(icon, name));
    if (drawn) finder.note(`${anchor}#0`);
    return drawn || finder.find(row, anchor) !== null;
  };
  const out = is('tailOut', 'tail_out');
  return out === is('tailIn', 'tail_in') ? null : out ? 'out' : 'in';
}

/** The label of the bubble itself: one within the written part belongs to what is quoted there. */
function senderLabel(finder: AnchorFinder, row: Element, preText: Element | null, own: Accept): string | null {
  const element = finder.find(row, 'sender', (element) => own(element) && !preText?.contains(element));
  return cleanText(element?.getAttribute('aria-label') ?? '').replace(/:$/, '') || null;
}

function authorName(anchors: PageAnchors, row: Element, own: Accept): string | null {
  const element = [...row.querySelectorAll(anchors.any('author'))].find(own);
  return element ? cleanText(readText(element)) || null : null;
}

/** Without test ids, the line of the time is the parent of the last text that is nothing but a time. */
function findTime(finder: AnchorFinder, row: Element, textBox: Element | null, own: Accept): Element | null {
  // The length of a voice note looks like a time; its slider says the same length.
  const lengths = [...row.querySelectorAll(finder.page.any('length'))].map(
    (slider) => slider.getAttribute('aria-valuetext') ?? '',
  );
  const times = [...row.querySelectorAll(finder.page.any('time'))].filter((span) => {
    const text = cleanText(span.textContent ?? '');
    return (
      ONLY_TIME.test(text) && own(span) && !textBox?.contains(span) && !lengths.some((length) => length.includes(text))
    );
  });
  const line = times.at(-1)?.parentElement ?? null;
  if (line) finder.note('meta#shape');
  return line;
}

function hasReceiptLabel(anchors: PageAnchors, place: Element, own: Accept): boolean {
  return [...place.querySelectorAll('[aria-label]')].some(
    (element) => anchors.says(element.getAttribute('aria-label') ?? '', 'receipts') && own(element),
  );
}
