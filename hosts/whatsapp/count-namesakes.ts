import { cleanText } from '../reading/read-text.ts';
import type { PageAnchors } from './page-anchors.ts';

/** How many other chats of the page's list are called so, as far as the list is drawn. Asked once for a chat that opens. */
export function countNamesakes(page: Document, anchors: PageAnchors, title: string): number {
  const titles = page.querySelector(anchors.any('side'))?.querySelectorAll(anchors.any('listTitle')) ?? [];
  const same = [...titles].filter((each) => cleanText(each.getAttribute('title') ?? '').slice(0, 200) === title);
  return Math.min(99, Math.max(0, same.length - 1));
}
