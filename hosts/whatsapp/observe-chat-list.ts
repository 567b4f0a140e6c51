import type { PageAnchors } from './page-anchors.ts';

/** The list comes after the page, and is looked for so far apart until it is there. */
const SEARCH_MS = 2000;

/** Calls `changed` once the list of chats is there and at each change in it, until `signal` aborts. */
export function observeChatList(anchors: () => PageAnchors | null, changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  const find = () => {
    if (signal.aborted) return;
    const selector = anchors()?.any('side');
    const side = selector ? document.querySelector(selector) : null;
    if (!side) return void setTimeout(find, SEARCH_MS);
    observer.observe(side, { childList: true, subtree: true, characterData: true });
    changed();
  };
  signal.addEventListener('abort', () => observer.disconnect());
  find();
}
