import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { accountQuery } from '@/components/identity/account-query.ts';
import type { ConversationFacts } from '@/contracts/host-facts.ts';
import { afterPaint } from '@/utils/after-paint.ts';
import { findKeptViewOf, type KeptView } from '@/utils/kept-view.ts';
import { KEPT_VIEW, showLiveView } from '@/utils/kept-view-place.ts';
import { askEarly } from '@/utils/messaging/early-answers.ts';
import { keepEarlyFacts } from '@/utils/messaging/early-facts.ts';

/** A kept view that nothing has come to replace tells of the past as if it were now. */
const LONGEST_MS = 8000;
/** How long the page itself waits for its early view. */
const PATIENCE_MS = 400;

interface Message {
  readonly type: string;
  readonly conversation?: ConversationFacts;
  readonly health?: { readonly state: string };
}

/**
 * Runs before the page itself, and starts it: while the engine is on its way, the panel of the open conversation stands
 * there as it was last drawn, to be read and not to be used. Compiling and starting the page takes the only thread there
 * is, so that what is to be seen before it must be painted before it.
 */
export default defineUnlistedScript(async () => {
  const { page, parts } = document.currentScript?.dataset ?? {};
  const open = openConversation();
  void askAhead(open);
  const kept = await Promise.race([
    // Whatever is wrong with what was kept, the page itself must start.
    findKeptViewOf(open.then(keyOfView)).catch(() => null),
    new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null)),
  ]);
  if (kept) {
    if (document.readyState === 'loading') await new Promise((parsed) => addEventListener('DOMContentLoaded', parsed));
    show(kept);
    await afterPaint();
  }
  if (!page) return;
  for (const part of parts?.split(' ') ?? []) preload(part);
  await import(page);
});

/** Else each part of the page is only known, and fetched, once another that wants it has been read. */
function preload(part: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = part;
  document.head.append(link);
}

/** Where another chat has the same name, nobody knows yet of which one a view was. */
const keyOfView = (conversation: ConversationFacts | null): string | null =>
  conversation && conversation.namesakes === undefined ? conversation.key : null;

/** Asks for what the page asks for first: the background can answer while this thread is busy with loading the page. */
async function askAhead(open: Promise<ConversationFacts | null>): Promise<void> {
  const site = new URLSearchParams(location.search).get('site');
  void askEarly('settings.read', {});
  if (site !== null) void askEarly('layout.read', { site });
  const status = await askEarly('status.read', {});
  if (status?.session !== 'active') return;
  if (status.playbook.head) void askEarly('playbook.read', { hash: status.playbook.head.hash });
  const conversation = await open;
  if (!conversation || conversation.group) return;
  const { key, phone, account_ref } = conversation;
  const bound = await askEarly('conversation.bound', { conversation_key: key, phone });
  void askEarly('account.find', accountQuery(conversation, account_ref ?? bound?.tie?.account_ref ?? null));
}

/** The conversation that the page beside us has open; null where it has none. */
function openConversation(): Promise<ConversationFacts | null> {
  // Named here and not imported: the schemas that go with the name are most of a page's weight.
  const port = browser.runtime.connect({ name: 'sidebar' });
  const { promise, resolve } = Promise.withResolvers<ConversationFacts | null>();
  const messages: unknown[] = [];
  keepEarlyFacts({ messages, stop: () => port.disconnect() });
  port.onMessage.addListener((raw: unknown) => {
    messages.push(raw);
    const { type, conversation, health } = raw as Message;
    if (type === 'host.attached') port.postMessage({ type: 'facts.resend' });
    else if (conversation) resolve(conversation);
    else if (type === 'host.detached' || type === 'conversation.closed' || health?.state === 'no_chat') resolve(null);
  });
  setTimeout(resolve, PATIENCE_MS, null);
  return promise;
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
