import type { WhatsAppAnchor } from '@/contracts/selector-set.ts';
import type { AnchorFinder } from '../reading/find-anchor.ts';
import type { PageAnchors } from './page-anchors.ts';

interface Parts {
  header: Element | null;
  footer: Element | null;
  composer: Element | null;
}

/** Parts of a chat, remembered while they stay in it: a search for what stands below the rows passes every row. */
const remembered = new WeakMap<Element, Parts>();

/**
 * The open chat, or null. Where the page no longer names it, it is what holds both a header and a composer; `finder`,
 * where given, learns of that.
 */
export function findChat(page: Document, anchors: PageAnchors, finder?: AnchorFinder<WhatsAppAnchor>): Element | null {
  const named = page.querySelector(anchors.any('chat'));
  if (named) return named;
  let part = page.querySelector(anchors.any('composer'))?.parentElement ?? null;
  while (part && part !== page.body && !part.querySelector(anchors.any('header'))) part = part.parentElement;
  if (part && part !== page.body) finder?.note('chat#composer');
  return part === page.body ? null : part;
}

/** Where the title stands; the chat itself on a page without such a part. */
export function findHeader(chat: Element, anchors: PageAnchors): Element {
  return keep(chat, 'header', () => chat.querySelector(anchors.any('header'))) ?? chat;
}

/** Where the agent writes, or null in a chat that takes nothing. `finder`, where given, learns of a fallback. */
export function findComposer(
  chat: Element,
  anchors: PageAnchors,
  finder?: AnchorFinder<WhatsAppAnchor>,
): Element | null {
  const known = remembered.get(chat)?.composer;
  if (!finder && known && chat.contains(known)) return known;
  const footer = keep(chat, 'footer', () => chat.querySelector(anchors.any('footer'))) ?? chat;
  const composer = finder?.find(footer, 'composer') ?? footer.querySelector(anchors.any('composer'));
  return keep(chat, 'composer', () => composer, composer !== known);
}

function keep(chat: Element, name: keyof Parts, find: () => Element | null, anew = false): Element | null {
  const parts = remembered.get(chat) ?? { header: null, footer: null, composer: null };
  remembered.set(chat, parts);
  if (anew || !parts[name] || !chat.contains(parts[name])) parts[name] = find();
  return parts[name];
}
