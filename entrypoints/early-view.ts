import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findKeptView, hasKeptViews, type KeptView } from '@/utils/kept-view.ts';
import { KEPT_VIEW, showLiveView } from '@/utils/kept-view-place.ts';

/** A kept view that nothing has come to replace tells of the past as if it were now. */
const LONGEST_MS = 8000;
/** How long the page itself waits for its early view. */
const PATIENCE_MS = 400;

interface Message {
  readonly type: string;
  readonly conversation?: { readonly key: string };
  readonly health?: { readonly state: string };
}

/**
 * Runs before the page itself, and starts it: while the engine is on its way, the panel of the open conversation stands
 * there as it was last drawn, to be read and not to be used. Compiling and starting the page takes the only thread there
 * is, so that what is to be seen before it must be painted before it.
 */
export default defineUnlistedScript(async () => {
  const page = document.currentScript?.dataset.page;
  const kept = await Promise.race([findEarlyView(), new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null))]);
  if (kept) {
    if (document.readyState === 'loading') await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed));
    show(kept);
    await painted();
  }
  if (page) await import(page);
});

async function findEarlyView(): Promise<KeptView | null> {
  const any = hasKeptViews();
  const key = openConversation();
  return (await any) ? findKeptView((await key) ?? '') : null;
}

/** The key of the conversation that the page beside us has open; null where it has none. */
function openConversation(): Promise<string | null> {
  // Named here and not imported: the schemas that go with the name are most of a page's weight.
  const port = browser.runtime.connect({ name: 'sidebar' });
  const { promise, resolve } = Promise.withResolvers<string | null>();
  port.onMessage.addListener((raw: unknown) => {
    const { type, conversation, health } = raw as Message;
    if (type === 'host.attached') port.postMessage({ type: 'facts.resend' });
    else if (conversation) resolve(conversation.key);
    else if (type === 'host.detached' || type === 'conversation.closed' || health?.state === 'no_chat') resolve(null);
  });
  setTimeout(resolve, PATIENCE_MS, null);
  return promise.finally(() => port.disconnect());
}

function show({ markup, lang, theme, style }: KeptView): void {
  const root = document.documentElement;
  if ('live' in root.dataset) return;
  root.lang = lang;
  if (theme) root.dataset.theme = theme;
  root.style.cssText = style;
  const place = document.createElement('div');
  place.id = KEPT_VIEW;
  place.inert = true;
  place.ariaHidden = 'true';
  place.innerHTML = markup;
  document.body.append(place);
  setTimeout(showLiveView, LONGEST_MS);
}

/** Resolves in the task after the next frame. Where no frame is drawn, as in a tab behind others, soon all the same. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 50);
  });
}
