import type { WhatsAppAnchor } from '@/contracts/selector-set.ts';
import { normalisePhone, readPhone } from '../reading/read-phone.ts';
import { cleanText, readText } from '../reading/read-text.ts';
import { findChat, findComposer, findHeader, showsChat } from './chat-parts.ts';
import type { ChatHeader, ChatReading, ChatRow } from './chat-reading.ts';
import { dateRows } from './date-rows.ts';
import { AnchorFinder } from './find-anchor.ts';
import { NOTHING, type PageAnchors } from './page-anchors.ts';
import { readDivider } from './read-divider.ts';
import { packedChat, type RawRow, readRow } from './read-row.ts';
import { toLocalTime } from './settle-dates.ts';
import { settleDirections } from './settle-directions.ts';

/** Rows beyond these, counted from the newest, are not looked at: the page of a long chat must not get slower. */
const NEWEST_ROWS = 250;

/** Rows enough for each sign of a message to be on one of them. */
const SIGNIFICANT = 4;
/** No bubble takes this much of the panel. */
const WHOLE = 0.9;

const MESSAGE_ID = /^[0-9a-f]{12,64}$/i;

export interface ReadOptions {
  readonly now: Date;
  /** Language of the page; `<html lang>` by default. */
  readonly language?: string;
  /** Rows read before, by element, so that one new message costs one row. Entries of changed elements must be dropped. */
  readonly cache?: WeakMap<Element, RawRow>;
  /** How many rows are read, counted from the newest. */
  readonly newest?: number;
  /** Whether a chat without any row is broken (it has been given time) or still loading. */
  readonly settled?: boolean;
}

/** Reads the open chat of a page shaped like WhatsApp Web, whole, in the order shown. Never throws. */
export function readChat(page: Document, anchors: PageAnchors, options: ReadOptions): ChatReading {
  const finder = new AnchorFinder(anchors);
  const chat = findChat(page, anchors, finder);
  const app = finder.find(page, 'app');
  const side = finder.find(page, 'side');
  const settled = options.settled ?? true;
  if (!chat) {
    const out = !side && (!app || finder.find(page, 'signIn') !== null);
    const missing = showsChat(page, anchors) ? 'chat' : side || out || !settled ? null : 'side';
    const health = finder.health(missing, out ? 'signed_out' : 'no_chat');
    return { chat: null, rows: [], composer: null, health };
  }

  const language = options.language ?? page.documentElement.lang;
  const rowSelector = anchors.any('rows');
  const elements = newestRows(anchors, chat.querySelectorAll(rowSelector), options).filter(
    (row) => row.parentElement?.closest(rowSelector) == null,
  );
  const raw = elements.map((element) => ({ element, row: cachedRow(finder, element, options.cache) }));
  for (const trail of new Set(raw.map(({ row }) => row.trail))) finder.follow(trail);
  const composer = findComposer(chat, anchors, finder);
  const header = readHeader(finder, chat, composer, raw);
  const { rows, doubts } = settleRows(finder, chat, raw, header, language, options.now);
  if (!app) finder.lack('app');
  if (elements[0]) finder.note(`rows#${anchors.selectors.rows.findIndex((one) => elements[0]?.matches(one))}`);
  if (!finder.find(chat, 'list')) finder.lack('list');
  if (side && !finder.find(side, 'listRow')) finder.lack('listRow');
  if (side && !finder.find(side, 'listTitle')) finder.lack('listTitle');
  // The button takes the place of the microphone once there is something to send.
  const draft = composer ? readDraft(composer) : null;
  if (draft?.trim() && !finder.find(chat, 'sendButton')) finder.lack('sendButton', true);
  lackInRows(finder, raw);
  const missing = !header
    ? 'title'
    : elements.length === 0 && settled
      ? 'rows'
      : (missingInRows(finder, raw, settled) ??
        (!composer && chat.querySelector('[contenteditable="true"],textarea') ? 'composer' : null));
  if (doubts) finder.note('direction#doubt');
  return { chat: header, rows, composer: draft, health: finder.health(missing) };
}

/** Which part of its rows a chat has lost, if any; less than a loss is noted as drift. */
function missingInRows(finder: AnchorFinder, raw: readonly Seen[], settled: boolean): WhatsAppAnchor | null {
  const { unparsed_share, silent_share } = finder.page.inForce.set.thresholds;
  const count = (accept: (row: RawRow) => boolean) => raw.filter(({ row }) => accept(row)).length;
  // An id of another make may name several rows alike, or one row anew each time it is drawn.
  if (count(({ id }) => !MESSAGE_ID.test(id)) > raw.length * unparsed_share) finder.note('rows#shape');
  const twice = raw.length - new Set(raw.map(({ row }) => row.id)).size;
  if (twice > raw.length * unparsed_share) return 'rows';
  if (twice > 0) finder.note('rows#twice');
  const read = count(({ state }) => state === 'read');
  const unparsed = count(({ state }) => state === 'unparsed');
  const silent = count(({ state }) => state === 'silent');
  const nothing = count(({ state, kind }) => state === 'read' && kind === 'other');
  const timeless = count(({ state, stamp }) => state === 'read' && !stamp);
  const live = read + unparsed;
  const shells = count(({ state }) => state === 'shell');
  // Somewhere in the window at least one row is drawn, and not only held open.
  if (settled && live === 0 && shells > Math.max(1, raw.length * unparsed_share)) return 'text';
  if (unparsed > Math.max(1, live * unparsed_share)) return 'text';
  const texts = count(({ kind }) => kind === 'text');
  if (nothing > Math.max(1, live * (texts > 0 ? silent_share : unparsed_share))) return 'text';
  // A new chat may hold more notices than messages: while any message is read, they are notices.
  if (silent > Math.max(2, (live + silent) * silent_share)) {
    if (read === 0) return 'text';
    finder.note('text#none');
  }
  if (timeless > Math.max(1, read * silent_share)) return 'meta';
  if (unparsed > 1 || nothing > Math.max(2, live * unparsed_share)) finder.note('text#none');
  if (timeless > 1) finder.note('meta#none');
  return null;
}

/**
 * Notes the signs that not one row bears, where so many would: what is read then may still be right, by others, but the
 * next of them to go would take it along.
 */
function lackInRows(finder: AnchorFinder, raw: readonly Seen[]): void {
  const read = raw.flatMap(({ row }) => (row.state === 'read' ? row : []));
  const texts = read.filter(({ kind }) => kind === 'text' || kind === 'other').length;
  const found = new Set(finder.trail.split(' ').map((step) => step.split('#')[0]));
  const lacks = (name: WhatsAppAnchor, enough: boolean) => enough && !found.has(name) && finder.lack(name);
  if (texts >= SIGNIFICANT && !found.has('preText')) finder.lack('preText', true);
  lacks('sender', read.length >= 2 * SIGNIFICANT);
  if (!found.has('tailIn')) lacks('tailOut', read.length >= 2 * SIGNIFICANT);
}

/** The text in a composer as the agent sees it, without the line end that an empty editor keeps. */
export function readDraft(composer: Element): string {
  return readText(composer)
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n$/, '');
}

/** The title of the open chat, or null. Cheap: it is asked before and after each read to notice a switch. */
export function readTitle(page: Document, anchors: PageAnchors): string | null {
  const chat = findChat(page, anchors);
  if (!chat) return null;
  const header = findHeader(chat, anchors);
  if (header === chat) return titleText(new AnchorFinder(anchors), chat);
  const print = `${header.textContent}\n${findComposer(chat, anchors)?.getAttribute('aria-label')}`;
  const known = titles.get(header);
  if (known?.print === print && known.anchors === anchors) return known.title;
  const title = titleText(new AnchorFinder(anchors), chat);
  titles.set(header, { print, anchors, title });
  return title;
}

/** Titles as last read: a header that says the same still names the same chat. */
const titles = new WeakMap<
  Element,
  { readonly print: string; readonly anchors: PageAnchors; readonly title: string | null }
>();

interface Seen {
  readonly element: Element;
  readonly row: RawRow;
}

/**
 * The chat's name stands in the header and, where the page says whom one writes to, in the composer's label. The first
 * choice of the header is believed; a second choice must agree with the label, or gives way to it; and one that the page
 * names by nothing but its place must stand somewhere else, too.
 */
function titleText(finder: AnchorFinder, chat: Element): string | null {
  const anchors = finder.page;
  const header = findHeader(chat, anchors, finder);
  const subtitle = header.querySelector(anchors.selectors.subtitle[0] ?? NOTHING);
  const isTitle = (candidate: Element) => {
    const text = cleanText(readText(candidate));
    return text !== '' && !isStatus(anchors, text) && !subtitle?.contains(candidate) && !candidate.contains(subtitle);
  };
  const element = finder.find(header, 'title', isTitle);
  const title = element ? cleanText(readText(element)).slice(0, 200) || null : null;
  if (element?.matches(anchors.selectors.title[0] ?? NOTHING)) return title;
  const label = cleanText(findComposer(chat, anchors)?.getAttribute('aria-label') ?? '');
  const named = anchors.after(label, 'composer')?.trim().slice(0, 200) || null;
  if (title !== null && (named === null || label.endsWith(` ${title}`))) return title;
  if (named !== null) finder.note('title#composer');
  return named;
}

function readHeader(
  finder: AnchorFinder,
  chat: Element,
  composer: Element | null,
  raw: readonly Seen[],
): ChatHeader | null {
  const anchors = finder.page;
  const title = titleText(finder, chat);
  if (title === null) return null;
  const label = cleanText(composer?.getAttribute('aria-label') ?? '');
  const before = label.endsWith(title) ? label.slice(0, -title.length) : label;
  const subtitle = finder.find(findHeader(chat, anchors), 'subtitle');
  const packed = raw.reduce<string | null>(
    (found, { element }) => found ?? packedChat(anchors.attribute(element, 'id') ?? ''),
    null,
  );
  const group =
    before.split(' ').some((word) => anchors.says(word, 'composer_group')) ||
    packed?.endsWith('@g.us') === true ||
    subtitle?.getAttribute('title')?.includes(',') === true ||
    raw.some(({ row }) => row.named !== null);
  const digits = /^(\d+)@c\.us$/.exec(packed ?? '')?.[1];
  const phone = group ? null : (readPhone(title) ?? readPhone(label) ?? (digits ? normalisePhone(digits) : null));
  return { title, phone, group };
}

/** The newest rows, counting those that are drawn: of a long history most are only held open, wherever one has scrolled to. */
function newestRows(
  anchors: PageAnchors,
  rows: ArrayLike<Element>,
  { cache, newest = NEWEST_ROWS }: ReadOptions,
): Element[] {
  const shell = anchors.any('shell');
  const isDrawn = (row: Element) => (cache?.get(row)?.state ?? 'shell') !== 'shell' || !row.querySelector(shell);
  const found: Element[] = [];
  let drawn = 0;
  // The others are not so much as touched: each that is costs the page an object.
  for (let index = rows.length - 1; index >= 0 && drawn < newest && found.length < NEWEST_ROWS; index--) {
    const row = rows[index];
    if (!row) break;
    if (isDrawn(row)) drawn++;
    found.push(row);
  }
  return found.reverse();
}

function cachedRow(finder: AnchorFinder, element: Element, cache: ReadOptions['cache']): RawRow {
  const known = cache?.get(element);
  if (known && known.state !== 'shell') return known;
  const row = readRow(finder.page, element);
  cache?.set(element, row);
  return row;
}

function settleRows(
  finder: AnchorFinder,
  chat: Element,
  raw: readonly Seen[],
  header: ChatHeader | null,
  language: string,
  now: Date,
): { readonly rows: ChatRow[]; readonly doubts: boolean } {
  const anchors = finder.page;
  const { stamps, order } = dateRows(
    raw.map(({ element, row }) => ({ stamp: row.stamp, divider: readDivider(anchors, element, language, now) })),
    language,
    now,
  );
  const seen = new Set<string>();
  const read = raw.flatMap(({ element, row }, index) =>
    row.state === 'read' && !seen.has(row.id) && seen.add(row.id)
      ? [{ element, row, stamp: stamps[index] ?? null }]
      : [],
  );
  const evidence = read.map(({ row }) => row.evidence);
  const place = (index: number) => {
    const element = read[index]?.element;
    return element ? sideOf(anchors, chat, element) : null;
  };
  // A page saved without its styles has no sides: they count only where a message that is surely own stands on its own,
  // or where messages stand on both and none on the wrong one.
  const sided = () => {
    const sides = read.map(({ element, row: { evidence } }) => {
      const side = sideOf(anchors, chat, element);
      const sure = evidence.out === evidence.in ? null : evidence.out > evidence.in ? 'out' : 'in';
      return side && sure ? (side === sure ? `sure ${side}` : 'wrong') : side;
    });
    return sides.includes('sure out') || (sides.includes('out') && sides.includes('in') && !sides.includes('wrong'));
  };
  let hasSides: boolean | null = null;
  const settled = settleDirections(
    evidence,
    anchors.ownNames(language),
    header?.group === false ? header.title : null,
    (index) => {
      hasSides ??= sided();
      return hasSides ? place(index) : null;
    },
  );
  let latest = '';
  const rows = read.map(({ row, stamp }, index) => {
    const { id, text, kind, quoted, forwarded, edited, named } = row;
    const { direction, doubtful, author } = settled[index] ?? { direction: 'in', doubtful: true, author: null };
    const written = stamp ? toLocalTime(stamp, order) : null;
    // Time does not run back down a chat: what only looks like a time (the length of a film) is none.
    const time = written !== null && !row.stamp?.date && written < latest ? null : written;
    if (time !== null) latest = time;
    return { id, direction, author: author ?? named, text, time, kind, quoted, forwarded, edited, doubtful };
  });
  return { rows, doubts: settled.some(({ doubtful }) => doubtful) };
}

/** Last resort: on which side of the panel the bubble stands, or null where it stands on neither. */
function sideOf(anchors: PageAnchors, chat: Element, row: Element): 'in' | 'out' | null {
  const panel = chat.getBoundingClientRect();
  let bubble = row.querySelector(anchors.any('bubble')) ?? row;
  let box = bubble.getBoundingClientRect();
  // What goes from side to side only holds the bubble.
  while (box.width > panel.width * WHOLE && bubble.firstElementChild) {
    bubble = bubble.firstElementChild;
    box = bubble.getBoundingClientRect();
  }
  const [left, right] = [box.left - panel.left, panel.right - box.right];
  if (box.width === 0 || Math.abs(left - right) <= 8) return null;
  return left > right ? 'out' : 'in';
}

const isStatus = (anchors: PageAnchors, text: string) =>
  anchors.says(text, 'status') || anchors.after(text, 'status_begins') !== null;
