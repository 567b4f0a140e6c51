import { browser } from 'wxt/browser';
import type { HostCommand } from '@/contracts/host-facts.ts';
import type { Answer, ContentVerb, SiteLayout } from '@/contracts/runtime-message.ts';
import type { SelectorsInForce } from '@/contracts/selector-set.ts';
import type { HostAdapter } from '../host-adapter.ts';
import { openHostLink } from './host-link.ts';
import { mountSidebar, type SidebarFrame } from './mount-sidebar.ts';
import { readTheme } from './read-theme.ts';

const FIRST_LAYOUT: SiteLayout = { width: 380, collapsed: false, side: 'right', mode: 'push', enabled: true };

/**
 * Runs a content script: watches the page through its adapter from the first moment, tells the facts, obeys the sidebar,
 * and docks the frame once the page has settled. Ends, leaving the page as it was, when the extension goes away.
 */
export function runHost(adapter: HostAdapter, invalidated: (listener: () => void) => void): void {
  if (!adapter.match(new URL(location.href))) return;
  const life = new AbortController();
  const { signal } = life;
  invalidated(() => life.abort());

  let layout = FIRST_LAYOUT;
  let frame: SidebarFrame | null = null;
  const link = openHostLink(
    { obey: (command) => void obey(command), layoutChanged: () => void recall(), gone: () => life.abort() },
    signal,
  );
  // Before the page's own listeners, or a send could not be held.
  const hear = adapter.hold(link.tell, signal);

  /** Asks what the page looks like and what may be done on it, until the background has answered. */
  const equip = async (wait = 1000): Promise<void> => {
    if (!adapter.use || signal.aborted) return;
    const inForce = await ask<SelectorsInForce>('selectors.read', { adapter: adapter.id });
    if (inForce) adapter.use(inForce);
    else setTimeout(() => void equip(Math.min(wait * 2, 30_000)), wait);
  };
  void equip();

  const lay = (change: Partial<SiteLayout>) => {
    layout = { ...layout, ...change };
    if (frame) frame.lay(layout);
    else if (layout.enabled) show();
  };

  /** Asks for the layout that was last remembered for this site: by this page, another tab, or the popup's switch. */
  const recall = async () => {
    const remembered = await ask<SiteLayout>('layout.read', { site: location.hostname });
    if (!signal.aborted) lay(remembered ?? {});
  };

  const remember = (change: Partial<SiteLayout>) => {
    lay(change);
    void ask<SiteLayout>('layout.write', { site: location.hostname, layout: change });
  };

  const show = () => {
    frame ??= mountSidebar(adapter.id, layout, signal);
    tellTheme();
  };

  const tellTheme = () => link.tell({ type: 'theme.changed', theme: readTheme(document) });

  async function obey(command: HostCommand): Promise<void> {
    switch (command.type) {
      case 'facts.resend':
        return link.resend();
      case 'text.insert': {
        const insertion = await adapter.insert(command);
        return link.tell({ type: 'text.inserted', request: command.request, ...insertion });
      }
      case 'send.verdict':
        hear?.(command);
        if (command.verdict !== 'granted') return;
        frame?.focusHost();
        return adapter.focus();
      case 'frame.resize':
        return remember({ width: Math.min(520, Math.max(320, Math.round(command.width))) });
      case 'frame.collapse':
        return remember({ collapsed: command.collapsed });
      case 'frame.dock':
        return remember({ side: command.side });
      case 'selectors.changed':
        return equip();
      case 'focus.sidebar':
        if (layout.collapsed) remember({ collapsed: false });
        return frame?.toggleFocus();
      case 'focus.host':
        return frame?.focusHost();
    }
  }

  whenSettled(signal, async () => {
    adapter.observe(link.tell, signal);
    await recall();
    if (signal.aborted) return;
    const themeObserver = new MutationObserver(tellTheme);
    for (const element of [document.documentElement, document.body]) {
      if (element) themeObserver.observe(element, { attributeFilter: ['class', 'data-theme', 'data-bs-theme'] });
    }
    signal.addEventListener('abort', () => themeObserver.disconnect());
  });
}

/** Calls back once the page has loaded and has a moment to spare: what comes earlier is paid for by its first paint. */
function whenSettled(signal: AbortSignal, start: () => void): void {
  const begin = () => {
    if (signal.aborted) return;
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
    else setTimeout(start, 200);
  };
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true, signal });
}

async function ask<T>(verb: ContentVerb, request: unknown): Promise<T | null> {
  try {
    const answer: Answer | undefined = await browser.runtime.sendMessage({ verb, request });
    return answer?.ok ? (answer.value as T) : null;
  } catch {
    // The background is starting or gone; the first layout serves until it answers.
    return null;
  }
}
