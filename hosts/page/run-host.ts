import type { HostCommand } from '@/contracts/host-facts.ts';
import type { Answer, ContentVerb, SiteLayout } from '@/contracts/runtime-message.ts';
import type { SelectorsInForce } from '@/contracts/selector-set.ts';
import type { HostAdapter } from '../host-adapter.ts';
import { runWhenIdle } from '../reading/run-when-idle.ts';
import { extension } from './extension.ts';
import { openHostLink } from './host-link.ts';
import { mountSidebar, type SidebarFrame } from './mount-sidebar.ts';
import { readTheme } from './read-theme.ts';
import { roomBeside } from './room-beside.ts';
import { stepAside } from './step-aside.ts';
import { takeOver } from './take-over.ts';

/** A page that changes its theme changes a good deal: it is looked at when that is drawn, and not at each change of a class. */
const THEME_LOOK_MS = 100;
const THEME_REST_MS = 1000;
const FIRST_LAYOUT: SiteLayout = {
  width: 380,
  collapsed: false,
  side: 'right',
  mode: 'push',
  enabled: true,
  microphone: false,
};

/**
 * Runs a content script: guards the ways out of the page from the first moment, makes room before the page has much to
 * lay out, and once it has settled docks the frame and tells the facts. Ends, leaving the page as it was, when the
 * extension goes away.
 */
export function runHost(adapter: HostAdapter): void {
  if (!adapter.match(new URL(location.href))) return;
  const life = takeOver();
  const { signal } = life;

  let layout = FIRST_LAYOUT;
  let frame: SidebarFrame | null = null;
  let settled = false;
  let theme: ReturnType<typeof readTheme> | null = null;
  const step = stepAside(signal);
  const link = openHostLink(
    { obey: (command) => void obey(command), layoutChanged: () => void recall(), gone: () => life.abort() },
    signal,
  );
  // Before the page's own listeners, or a send could not be held.
  const hear = adapter.hold(link.tell, signal);

  let inForce: SelectorsInForce | null = null;
  let asked = 0;
  /** Asks what the page looks like and what may be done on it, until the background has answered. */
  const equip = async (wait = 1000): Promise<void> => {
    if (!adapter.use || signal.aborted) return;
    asked += 1;
    const turn = asked;
    const answer = await ask<SelectorsInForce>('selectors.read', { adapter: adapter.id });
    // Asked again meanwhile: the later answer is the newer one, whichever comes first.
    if (turn !== asked) return;
    if (!answer) return void setTimeout(() => turn === asked && void equip(Math.min(wait * 2, 30_000)), wait);
    if (inForce && JSON.stringify(inForce) === JSON.stringify(answer)) return;
    inForce = answer;
    adapter.use(answer);
  };
  void equip();

  const lay = (change: Partial<SiteLayout>) => {
    layout = { ...layout, ...change };
    if (frame) return frame.lay(layout);
    if (settled && layout.enabled) {
      frame = mountSidebar(adapter.id, layout, step, signal);
      tellTheme();
    } else step(roomBeside(layout).page, layout.side);
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

  // What the page paints is asked for when it is painted: asked earlier, the page would have to work it out twice.
  const tellTheme = runWhenIdle(
    () => {
      const now = readTheme(document);
      if (now !== theme) link.tell({ type: 'theme.changed', theme: now });
      theme = now;
    },
    signal,
    THEME_LOOK_MS,
    THEME_REST_MS,
  );

  async function obey(command: HostCommand): Promise<void> {
    switch (command.type) {
      case 'facts.resend':
        return link.resend();
      case 'text.insert': {
        const insertion = await adapter.insert(command);
        return link.tell({ type: 'text.inserted', request: command.request, ...insertion });
      }
      case 'form.fill': {
        const had = frame?.hasFocus();
        const filled = await adapter.fill?.(command);
        // A rich editor is written into where the caret is: the panel gets it back.
        if (had && !frame?.hasFocus()) frame?.toggleFocus();
        return link.tell({
          type: 'form.filled',
          request: command.request,
          ...(filled ?? { fields: {}, why: 'no_form' }),
        });
      }
      case 'outcome.announce':
        return adapter.announce?.(command);
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
      case 'frames.read':
        return adapter.hearFrames?.(command.frames);
      case 'page.leave':
        return life.abort();
      case 'focus.sidebar':
        if (layout.collapsed) remember({ collapsed: false });
        return frame?.toggleFocus();
      case 'focus.host':
        return frame?.focusHost();
    }
  }

  const recalled = recall();
  whenSettled(signal, async () => {
    adapter.observe(link.tell, signal);
    await recalled;
    if (signal.aborted) return;
    settled = true;
    lay({});
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
    const answer: Answer | undefined = await extension.runtime.sendMessage({ verb, request });
    return answer?.ok ? (answer.value as T) : null;
  } catch {
    // The background is starting or gone; the first layout serves until it answers.
    return null;
  }
}
