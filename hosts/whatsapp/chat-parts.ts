import { AnchorFinder } from './find-anchor.ts';
import type { PageAnchors } from './page-anchors.ts';

type PartName = 'header' | 'footer' | 'composer';

interface Part {
  readonly element: Element;
  /** How it was found. */
  readonly trail: string;
}

/** Parts of a chat, remembered while they stay in it: a search for what stands below the rows passes every row. */
let remembered = new WeakMap<Element, Map<PartName, Part>>();
let rememberedBy: PageAnchors | null = null;

/**
 * The open chat, or null. Where the page no longer names it, it is what holds both a header and a composer, or a header
 * and messages; `finder`, where given, learns of that.
 */
export function findChat(page: Document, anchors: PageAnchors, finder?: AnchorFinder): Element | null {
  const named = finder ? finder.find(page, 'chat') : page.querySelector(anchors.any('chat'));
  if (named) return named;
  const side = page.querySelector(anchors.any('side'));
  for (const inside of ['composer', 'rows'] as const) {
    const chat = holderOf(anchors, firstOutside(page, anchors.any(inside), side), side);
    if (!chat) continue;
    finder?.note(`chat#${inside}`);
    return chat;
  }
  return null;
}

/** Something that only a chat has stands on the page, outside the list of chats. */
export function showsChat(page: Document, anchors: PageAnchors): boolean {
  const side = page.querySelector(anchors.any('side'));
  return firstOutside(page, `${anchors.any('composer')},${anchors.any('rows')}`, side) !== null;
}

function firstOutside(page: Document, selector: string, side: Element | null): Element | null {
  for (const element of page.querySelectorAll(selector)) if (!side?.contains(element)) return element;
  return null;
}

/** What holds the element together with a header, short of the whole page and of the list of chats. */
function holderOf(anchors: PageAnchors, element: Element | null, side: Element | null): Element | null {
  let part = element?.parentElement ?? null;
  while (part && !part.querySelector(anchors.any('header'))) part = part.parentElement;
  return part && part !== part.ownerDocument.body && !(side && part.contains(side)) ? part : null;
}

/** Where the title stands; the chat itself on a page without such a part. */
export function findHeader(chat: Element, anchors: PageAnchors, finder?: AnchorFinder): Element {
  return keep(chat, 'header', () => chat, anchors, finder) ?? chat;
}

/** Where the agent writes, or null in a chat that takes nothing. `finder`, where given, learns of a fallback. */
export function findComposer(chat: Element, anchors: PageAnchors, finder?: AnchorFinder): Element | null {
  const foot = () => keep(chat, 'footer', () => chat, anchors, finder) ?? chat;
  return keep(chat, 'composer', foot, anchors, finder);
}

function keep(
  chat: Element,
  name: PartName,
  root: () => Element,
  anchors: PageAnchors,
  finder?: AnchorFinder,
): Element | null {
  if (rememberedBy !== anchors) remembered = new WeakMap();
  rememberedBy = anchors;
  const parts = remembered.get(chat) ?? new Map<PartName, Part>();
  remembered.set(chat, parts);
  const known = parts.get(name);
  if (known && chat.contains(known.element)) {
    finder?.follow(known.trail);
    return known.element;
  }
  const looker = new AnchorFinder(anchors);
  const element = looker.find(root(), name);
  if (element) {
    parts.set(name, { element, trail: looker.trail });
    finder?.follow(looker.trail);
  }
  return element;
}
