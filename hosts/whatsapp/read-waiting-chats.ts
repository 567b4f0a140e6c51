import { cleanText } from '../reading/read-text.ts';
import type { PageAnchors } from './page-anchors.ts';

/** A chat of the list that holds what nobody has read. */
export interface WaitingChat {
  readonly title: string;
  readonly unread: number;
}

/**
 * The chats of the list with unread messages, as far as their rows are drawn: about one in seven of a long list, the
 * newest first. A chat that was only marked as unread tells no number, and is not one that waits.
 */
export function readWaitingChats(page: Document, anchors: PageAnchors): WaitingChat[] {
  const side = page.querySelector(anchors.any('side'));
  const found = new Map<string, WaitingChat>();
  for (const badge of side?.querySelectorAll(anchors.any('listUnread')) ?? []) {
    const unread = Number(/\d+/.exec(badge.textContent || badge.getAttribute('aria-label') || '')?.[0] ?? 0);
    const name = badge.closest(anchors.any('listRow'))?.querySelector(anchors.any('listTitle'));
    const title = cleanText(name?.getAttribute('title') ?? '').slice(0, 200);
    if (unread > 0 && title !== '') found.set(title, { title, unread });
  }
  return [...found.values()].slice(0, 80);
}
