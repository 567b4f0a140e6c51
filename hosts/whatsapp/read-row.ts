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
}

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
  } as const;
  if (has(row, 'system')) return { ...empty, state: 'system' };

  const quotedBlock = row.querySelector(finder.any('quoted'));
  const own = (element: Element) => quotedBlock?.contains(element) !== true;
  const preText = parsePrePlainText(
    row.querySelector(finder.any('preText'))?.getAttribute('data-pre-plain-text') ?? '',
  );
  const deleted = has(row, 'deleted');
  const textBox = deleted ? null : finder.find(row, 'text', own);
  const text = textBox ? cleanText(readText(textBox, (element) => !own(element))) : '';
  const kind = deleted ? 'deleted' : (mediaKind(row) ?? (text ? 'text' : 'other'));
  const shell = row.querySelector('[data-virtualized="true"]') !== null;
  if (kind === 'other' && shell) return { ...empty, state: 'shell', direction: packedDirection(dataId) };

  const label = senderLabel(row, own);
  const meta = finder.find(row, 'meta', own) ?? findTime(row, own);
  const signs = [...directionSigns(row, own, meta, label, language), packedDirection(dataId)].filter(
    (sign) => sign !== null,
  );
  return {
    id: empty.id,
    state: kind === 'other' && !preText && !meta ? 'unparsed' : 'read',
    kind,
    text,
    quoted: quotedBlock ? quotedText(finder, quotedBlock) : null,
    forwarded: has(row, 'forwarded'),
    author: preText?.sender || authorName(row, own) || (label && !isOwnName(label, language) ? label : null),
    stamp: preText?.stamp ?? (meta ? parseStamp(cleanText(readText(meta))) : null),
    direction: signs.length === 0 ? null : signs.every((sign) => sign === 'out') ? 'out' : 'in',
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

function packedDirection(dataId: string): 'in' | 'out' | null {
  const packed = PACKED_ID.exec(dataId);
  return packed ? (packed[1] === 'true' ? 'out' : 'in') : null;
}

function quotedText(finder: Finder, block: Element): string {
  const box = finder.find(block, 'text') ?? block.querySelector('.quoted-mention') ?? block;
  return cleanText(readText(box)).slice(0, 2000);
}

function senderLabel(row: Element, own: (element: Element) => boolean): string | null {
  const element = [...row.querySelectorAll(whatsappSelectors.sender.join(','))].find(own);
  return element ? cleanText(element.getAttribute('aria-label') ?? '').replace(/:$/, '') : null;
}

function authorName(row: Element, own: (element: Element) => boolean): string | null {
  const element = [...row.querySelectorAll(whatsappSelectors.author.join(','))].find(own);
  return element ? cleanText(element.textContent ?? '') || null : null;
}

function isOwnName(label: string, language: string): boolean {
  return (ownNames[language.slice(0, 2).toLowerCase()] ?? Object.values(ownNames).flat()).includes(label);
}

function* directionSigns(
  row: Element,
  own: (element: Element) => boolean,
  meta: Element | null,
  label: string | null,
  language: string,
): Generator<'in' | 'out' | null> {
  if (row.classList.contains('message-out') || row.querySelector('.message-out')) yield 'out';
  if (row.classList.contains('message-in') || row.querySelector('.message-in')) yield 'in';
  const tail = [...row.querySelectorAll(whatsappSelectors.tail.join(','))].find(own);
  if (tail)
    yield `${tail.getAttribute('data-testid')} ${tail.getAttribute('data-icon')}`.includes('tail-out') ? 'out' : 'in';
  if (label) yield isOwnName(label, language) ? 'out' : 'in';
  if (hasReceipt(meta ?? row)) yield 'out';
}

/** Without test ids, the line of the time is the parent of the last text that is nothing but a time. */
function findTime(row: Element, own: (element: Element) => boolean): Element | null {
  const times = [...row.querySelectorAll('span[dir="auto"]')].filter(
    (span) => own(span) && /^\d{1,2}:\d{2}(\s?[ap]\.?\s?m\.?)?$/i.test(cleanText(span.textContent ?? '')),
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
