import type { AnchorFinder } from '../reading/find-anchor.ts';
import { cleanText, readText } from '../reading/read-text.ts';
import type { RowKind } from './chat-reading.ts';
import { parseDateNumbers, parsePrePlainText, parseStamp, type RawStamp } from './parse-pre-plain-text.ts';
import { ownNames, receiptLabels, type WhatsAppAnchor, whatsappSelectors } from './selectors.ts';

/** A row before the chat around it has settled its date and, where the row itself is silent, its direction. */
export interface RawRow {
  readonly id: string;
  readonly state: 'read' | 'shell' | 'system' | 'unparsed';
  readonly kind: RowKind;
  readonly text: string;
  readonly quoted: string | null;
  readonly forwarded: boolean;
  readonly author: string | null;
  readonly stamp: RawStamp | null;
  /** `null`: no sign on the row itself tells. Signs that contradict each other count as incoming. */
  readonly direction: 'in' | 'out' | null;
  /** The page names the author on the row, which it does only in groups. */
  readonly named: boolean;
}

const SPECIAL = (
  [
    'system',
    'quoted',
    'deleted',
    'forwarded',
    'author',
    'voice',
    'sticker',
    'video',
    'image',
    'document',
    'contact',
  ] as const
)
  .flatMap((anchor) => whatsappSelectors[anchor])
  .join(',');

const PACKED_ID = /^(true|false)_([^_]+)_([^_]+)/;

/** The bare message id in either form of `data-id`, so that the same message keeps its id across builds. */
export function bareId(dataId: string): string {
  return (PACKED_ID.exec(dataId)?.[3] ?? dataId).slice(0, 200);
}

/** The phone in a packed `data-id` of a one-to-one chat, as digits; newer forms do not tell. */
export function packedPhone(dataId: string): string | null {
  return /^(\d+)@c\.us$/.exec(PACKED_ID.exec(dataId)?.[2] ?? '')?.[1] ?? null;
}

type Finder = AnchorFinder<WhatsAppAnchor>;
/** Whether an element is the row's own and not of the message that it quotes; undefined where it quotes none. */
type Own = ((element: Element) => boolean) | undefined;

const has = (row: Element, anchor: WhatsAppAnchor) => row.querySelector(whatsappSelectors[anchor].join(',')) !== null;

/** Reads one `[data-id]` element. Looks at attributes and text only; asks for no layout. */
export function readRow(finder: Finder, row: Element, language: string): RawRow {
  const dataId = row.getAttribute('data-id') ?? '';
  const empty = {
    id: bareId(dataId),
    kind: 'other',
    text: '',
    quoted: null,
    forwarded: false,
    author: null,
    stamp: null,
    direction: null,
    named: false,
  } as const;
  // Nine rows of ten are plain text: one look for anything else spares them a dozen.
  const special = row.querySelector(SPECIAL) !== null;
  if (special && has(row, 'system')) return { ...empty, state: 'system' };

  const quotedBlock = special ? row.querySelector(finder.any('quoted')) : null;
  const own = quotedBlock ? (element: Element) => !quotedBlock.contains(element) : undefined;
  const preText = parsePrePlainText(
    row.querySelector(finder.any('preText'))?.getAttribute('data-pre-plain-text') ?? '',
  );
  const deleted = special && has(row, 'deleted');
  const textBox = deleted ? null : finder.find(row, 'text', own);
  const text = textBox ? cleanText(readText(textBox, (element) => element === quotedBlock)) : '';
  const kind = deleted ? 'deleted' : ((special ? mediaKind(row) : null) ?? (text ? 'text' : 'other'));
  if (kind === 'other' && row.querySelector('[data-virtualized="true"]'))
    return { ...empty, state: 'shell', direction: packedDirection(dataId) };

  const exact = packedDirection(dataId) ?? classDirection(row);
  // An older form says outright what the newest only hints at: then the hints need not be gathered.
  const told = exact !== null && preText?.stamp != null;
  const label = told ? null : senderLabel(row, own);
  const meta = told ? null : (finder.find(row, 'meta', own) ?? findTime(row, own));
  if (kind === 'other' && !told && !label && !meta) return { ...empty, state: 'unparsed' };
  const author = special ? authorName(row, own) : null;
  const signs = exact ? [exact] : [...directionSigns(row, own, meta, label, language)];
  return {
    id: empty.id,
    state: 'read',
    kind,
    text,
    quoted: quotedBlock ? quotedText(finder, quotedBlock) : null,
    forwarded: special && has(row, 'forwarded'),
    author: preText?.sender || author || (label && !isOwnName(label, language) ? label : null),
    stamp: preText?.stamp ?? (meta ? parseStamp(cleanText(readText(meta))) : null),
    direction: signs.length === 0 ? null : signs.every((sign) => sign === 'out') ? 'out' : 'in',
    named: author !== null,
  };
}

/** The date of a divider between rows (`11/07/2026`), or null for one that names a day ("yesterday") or is no divider. */
export function readDivider(row: Element): RawStamp['date'] {
  const text = cleanText(row.textContent ?? '');
  return text.length <= 20 ? parseDateNumbers(text) : null;
}

function mediaKind(row: Element): RowKind | null {
  for (const kind of ['voice', 'sticker', 'video', 'image', 'document', 'contact'] as const)
    if (has(row, kind)) return kind;
  return null;
}

function findOwn(row: Element, anchor: WhatsAppAnchor, own: Own): Element | null {
  const selector = whatsappSelectors[anchor].join(',');
  return own ? ([...row.querySelectorAll(selector)].find(own) ?? null) : row.querySelector(selector);
}

/** The form of before May 2026 said it by a class, which is as good as said outright. */
function classDirection(row: Element): 'in' | 'out' | null {
  const marked = row.matches('.message-out,.message-in') ? row : row.querySelector('.message-out,.message-in');
  return marked && (marked.classList.contains('message-out') ? 'out' : 'in');
}

function packedDirection(dataId: string): 'in' | 'out' | null {
  const packed = PACKED_ID.exec(dataId);
  return packed ? (packed[1] === 'true' ? 'out' : 'in') : null;
}

function quotedText(finder: Finder, block: Element): string {
  const box = finder.find(block, 'text') ?? block.querySelector('.quoted-mention') ?? block;
  return cleanText(readText(box)).slice(0, 2000);
}

function senderLabel(row: Element, own: Own): string | null {
  const element = findOwn(row, 'sender', own);
  return element ? cleanText(element.getAttribute('aria-label') ?? '').replace(/:$/, '') : null;
}

function authorName(row: Element, own: Own): string | null {
  const element = findOwn(row, 'author', own);
  return element ? cleanText(element.textContent ?? '') || null : null;
}

function isOwnName(label: string, language: string): boolean {
  return (ownNames[language.slice(0, 2).toLowerCase()] ?? Object.values(ownNames).flat()).includes(label);
}

function* directionSigns(
  row: Element,
  own: Own,
  meta: Element | null,
  label: string | null,
  language: string,
): Generator<'in' | 'out' | null> {
  const tail = findOwn(row, 'tail', own);
  if (tail)
    yield `${tail.getAttribute('data-testid')} ${tail.getAttribute('data-icon')}`.includes('tail-out') ? 'out' : 'in';
  if (label) yield isOwnName(label, language) ? 'out' : 'in';
  if (hasReceipt(meta ?? row)) yield 'out';
}

/** Without test ids, the line of the time is the parent of the last text that is nothing but a time. */
function findTime(row: Element, own: Own): Element | null {
  const times = [...row.querySelectorAll('span[dir="auto"]')].filter(
    (span) => (own?.(span) ?? true) && /^\d{1,2}:\d{2}(\s?[ap]\.?\s?m\.?)?$/i.test(cleanText(span.textContent ?? '')),
  );
  return times.at(-1)?.parentElement ?? null;
}

function hasReceipt(meta: Element): boolean {
  if (has(meta, 'receipt')) return true;
  if (
    [...meta.querySelectorAll('svg title')].some((title) =>
      /^(wds-ic-(delivered|read|sent|check|clock)|msg-(dbl)?check|status-)/.test(title.textContent ?? ''),
    )
  )
    return true;
  return [...meta.querySelectorAll('[aria-label]')].some((element) =>
    receiptLabels.has(cleanText(element.getAttribute('aria-label') ?? '').toLowerCase()),
  );
}
