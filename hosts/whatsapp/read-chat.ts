import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { AnchorFinder } from '../reading/find-anchor.ts';
import { normalisePhone, readPhone } from '../reading/read-phone.ts';
import { cleanText, readText } from '../reading/read-text.ts';
import { findChat, findComposer, findHeader } from './chat-parts.ts';
import type { ChatHeader, ChatReading, ChatRow } from './chat-reading.ts';
import type { RawStamp } from './parse-pre-plain-text.ts';
import { packedPhone, type RawRow, readDivider, readRow } from './read-row.ts';
import { groupWord, type WhatsAppAnchor, whatsappSelectors } from './selectors.ts';
import { settleDayOrder, toLocalTime } from './settle-dates.ts';

/** Rows beyond these, counted from the newest, are not looked at: the page of a long chat must not get slower. */
const NEWEST_ROWS = 250;
/** More than this share of rows without any sense means that the page has changed, not that the messages are odd. */
const UNPARSED_LIMIT = 0.3;

export interface ReadOptions {
  readonly now: Date;
  /** Language of the page; `<html lang>` by default. */
  readonly language?: string;
  /** Rows read before, by element, so that one new message costs one row. Entries of changed elements must be dropped. */
  readonly cache?: WeakMap<Element, RawRow>;
  /** Whether a chat without any row is broken (it has been given time) or still loading. */
  readonly settled?: boolean;
}

/** Reads the open chat of a page shaped like WhatsApp Web, whole, in the order shown. Never throws. */
export function readChat(page: Document, options: ReadOptions): ChatReading {
  const finder = new AnchorFinder<WhatsAppAnchor>(whatsappSelectors);
  const chat = findChat(page);
  const nothing = { chat: null, rows: [], composer: null };
  if (!chat) return { ...nothing, health: closedHealth(finder, page, options.settled ?? true) };

  const language = options.language ?? page.documentElement.lang;
  const all = chat.querySelectorAll(finder.any('rows'));
  const elements = [...all].slice(-NEWEST_ROWS).filter((row) => row.parentElement?.closest('[data-id]') == null);
  const raw = elements.map((element) => ({ element, row: cachedRow(finder, element, language, options.cache) }));
  const composer = findComposer(chat, finder);
  const header = readHeader(finder, chat, composer, raw);
  const rows = settleRows(chat, raw, header, language, options.now);

  const live = raw.filter(({ row }) => row.state === 'read' || row.state === 'unparsed');
  // One is forgiven: without test ids a notice of the page looks like a message without any sense.
  const unparsed = live.filter(({ row }) => row.state === 'unparsed').length;
  const missing = !header
    ? 'title'
    : elements.length === 0 && options.settled !== false
      ? 'rows'
      : unparsed > Math.max(1, live.length * UNPARSED_LIMIT)
        ? 'text'
        : !composer && chat.querySelector('[contenteditable="true"],textarea')
          ? 'composer'
          : null;
  return {
    chat: header,
    rows,
    composer: composer ? readDraft(composer) : null,
    health: {
      adapter: 'whatsapp',
      state: missing ? 'broken' : finder.fallbacks.length > 0 ? 'drift' : 'ok',
      missing,
      fallbacks: finder.fallbacks,
    },
  };
}

/** The text in a composer as the agent sees it, without the line end that an empty editor keeps. */
export function readDraft(composer: Element): string {
  return readText(composer)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n$/, '');
}

/** The title of the open chat, or null. Cheap: it is asked before and after each read to notice a switch. */
export function readTitle(page: Document): string | null {
  const finder = new AnchorFinder<WhatsAppAnchor>(whatsappSelectors);
  const chat = findChat(page);
  return chat ? titleText(finder, chat) : null;
}

function titleText(finder: AnchorFinder<WhatsAppAnchor>, chat: Element): string | null {
  const element = finder.find(findHeader(chat), 'title', (candidate) => cleanText(candidate.textContent ?? '') !== '');
  return element ? cleanText(readText(element)).slice(0, 200) || null : null;
}

function readHeader(
  finder: AnchorFinder<WhatsAppAnchor>,
  chat: Element,
  composer: Element | null,
  raw: readonly { element: Element; row: RawRow }[],
): ChatHeader | null {
  const title = titleText(finder, chat);
  if (title === null) return null;
  const label = cleanText(composer?.getAttribute('aria-label') ?? '');
  const before = label.endsWith(title) ? label.slice(0, -title.length) : label;
  const participants =
    findHeader(chat).querySelector(whatsappSelectors.subtitle.join(','))?.getAttribute('title') ?? '';
  const packed = raw[0]?.element.getAttribute('data-id') ?? '';
  const group =
    groupWord.test(before) ||
    packed.includes('@g.us') ||
    participants.includes(',') ||
    raw.some(({ row }) => row.named);
  const digits = packedPhone(packed);
  const phone = group ? null : (readPhone(title) ?? readPhone(label) ?? (digits ? normalisePhone(digits) : null));
  return { title, phone, group };
}

function cachedRow(
  finder: AnchorFinder<WhatsAppAnchor>,
  element: Element,
  language: string,
  cache: ReadOptions['cache'],
): RawRow {
  const known = cache?.get(element);
  if (known && known.state !== 'shell') return known;
  const row = readRow(finder, element, language);
  cache?.set(element, row);
  return row;
}

function settleRows(
  chat: Element,
  raw: readonly { element: Element; row: RawRow }[],
  header: ChatHeader | null,
  language: string,
  now: Date,
): ChatRow[] {
  const ownSenders = new Set(raw.flatMap(({ row }) => (row.direction === 'out' && row.author ? [row.author] : [])));
  const stamps = dateFromDividers(raw);
  const order = settleDayOrder(stamps, language, now);
  return raw.flatMap(({ element, row }, index) => {
    if (row.state !== 'read') return [];
    const stamp = stamps[index] ?? null;
    const direction =
      row.direction ??
      (row.author && row.author !== header?.title && ownSenders.has(row.author)
        ? 'out'
        : directionByPlace(chat, element));
    const { id, author, text, kind, quoted, forwarded } = row;
    return [{ id, direction, author, text, time: stamp ? toLocalTime(stamp, order) : null, kind, quoted, forwarded }];
  });
}

/** Rows such as voice notes tell only a time: the day is that of the divider or the row before, or the next after midnight. */
function dateFromDividers(raw: readonly { element: Element; row: RawRow }[]): (RawStamp | null)[] {
  let date: RawStamp['date'] = null;
  return raw.map(({ element, row }) => {
    const before = element.closest('[role="row"]')?.previousElementSibling;
    if (before && !before.querySelector('[data-id]')) date = readDivider(before) ?? date;
    if (!row.stamp) return null;
    if (row.stamp.date) date = row.stamp.date;
    return row.stamp.date ? row.stamp : { ...row.stamp, date };
  });
}

/** Last resort: on which side of the panel the bubble stands. In doubt incoming, since a missed reply costs more. */
function directionByPlace(chat: Element, row: Element): 'in' | 'out' {
  const bubble = row.querySelector(whatsappSelectors.bubble.join(',')) ?? row;
  const panel = chat.getBoundingClientRect();
  const box = bubble.getBoundingClientRect();
  const left = box.left - panel.left;
  const right = panel.right - box.right;
  return box.width > 0 && left > right + 8 ? 'out' : 'in';
}

function closedHealth(finder: AnchorFinder<WhatsAppAnchor>, page: Document, settled: boolean): AdapterHealth {
  const health = { adapter: 'whatsapp' as const, missing: null, fallbacks: [] };
  if (finder.find(page, 'side')) return { ...health, state: 'no_chat' };
  if (finder.find(page, 'signIn') || !finder.find(page, 'app')) return { ...health, state: 'signed_out' };
  return settled ? { ...health, state: 'broken', missing: 'side' } : { ...health, state: 'no_chat' };
}
