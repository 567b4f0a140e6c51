import type { SiteLayout } from '@/contracts/runtime-message.ts';
import { extension } from './extension.ts';
import { roomBeside } from './room-beside.ts';
import type { StepAside } from './step-aside.ts';

const TAG = 'combinado-sidebar';
/** How often between two pictures the frame is put back as it was. */
const MOST_PUT_BACK = 50;

export interface SidebarFrame {
  /** Applies a layout: width, side, rail, and whether the page steps aside. */
  lay(layout: SiteLayout): void;
  /** Whether the keyboard is in the panel. */
  hasFocus(): boolean;
  /** Puts the keyboard into the panel, or back where it was if it is there already. */
  toggleFocus(): void;
  /** Gives the keyboard back to the page. */
  focusHost(): void;
}

/**
 * Docks the sidebar's extension page beside the host page. The frame hangs from the root element, outside the body that
 * a single-page app may replace, in a shadow root that the page cannot open; and in the browser's top layer, where no style
 * of the page's own root reaches and no `z-index` comes. A page that moves, hides or restyles it finds it put back before
 * the next picture is painted; what then still lies over it, the panel itself sees (`components/sight`).
 *
 * @param adapter told to the sidebar page in its address, with the site, so that it knows whose layout it is drawn in
 * @param step makes the page step aside
 */
export function mountSidebar(adapter: string, layout: SiteLayout, step: StepAside, signal: AbortSignal): SidebarFrame {
  const root = document.documentElement;
  const host = document.createElement(TAG);
  const frame = document.createElement('iframe');
  let current = layout;
  let lastFocus = document.activeElement;
  let hidden = false;

  const address = extension.runtime.getURL(
    `/sidebar.html?site=${encodeURIComponent(location.hostname)}&host=${adapter}`,
  );
  host.popover = 'manual';
  // A page that is isolated takes in no frame whose address is made for the session, but one that keeps nothing.
  Object.assign(frame, { credentialless: crossOriginIsolated });
  frame.src = address;
  frame.title = 'Combinado';
  frame.allow = allowed(layout);
  style(frame, {
    border: '0',
    width: '100%',
    height: '100%',
    display: 'block',
    'color-scheme': 'normal',
    background: 'transparent',
  });
  host.attachShadow({ mode: 'closed' }).append(frame);

  let standing = '';
  const place = () => {
    const room = roomBeside(current);
    const away = hidden || !current.enabled;
    style(host, {
      all: 'initial',
      position: 'fixed',
      top: '0',
      bottom: '0',
      height: '100vh',
      width: `${room.frame}px`,
      'max-width': '100vw',
      left: current.side === 'left' ? '0' : 'auto',
      right: current.side === 'right' ? '0' : 'auto',
      'z-index': '2147483646',
      display: away ? 'none' : 'block',
      'box-shadow': room.page > 0 ? 'none' : '0 0 24px rgb(0 0 0 / .18)',
      margin: '0',
      padding: '0',
      border: '0',
      contain: 'strict',
      'pointer-events': 'auto',
      visibility: 'visible',
      opacity: '1',
      transform: 'none',
    });
    host.removeAttribute('inert');
    standing = looksOf(host);
    styles.takeRecords();
    step(away ? 0 : room.page, current.side);
  };
  let putBack = 0;
  // Told before the page is painted. Other extensions add names of their own to a style, which are left to them.
  const styles = new MutationObserver(() => {
    if (looksOf(host) === standing && !host.hasAttribute('inert')) return;
    if (putBack === 0) requestAnimationFrame(() => (putBack = 0));
    putBack += 1;
    // Two who both insist would never let the page be painted. The side panel is still there.
    if (putBack > MOST_PUT_BACK) return leave();
    place();
  });
  styles.observe(host, { attributeFilter: ['style', 'inert'] });

  const setHidden = (value: boolean) => {
    hidden = value;
    place();
  };

  const attach = () => {
    if (host.parentNode !== root) root.append(host);
    raise(host);
  };
  place();
  attach();
  host.addEventListener('toggle', () => raise(host), { signal });

  // The direct children of the root only: a page that replaces its body does it here, and nothing else happens here.
  const observer = new MutationObserver(attach);
  observer.observe(root, { childList: true });

  const noteFocus = ({ target }: FocusEvent) => {
    if (target !== host && target instanceof Element) lastFocus = target;
  };
  document.addEventListener('focusin', noteFocus, { capture: true, signal });
  window.addEventListener('resize', place, { signal });
  window.addEventListener('beforeprint', () => setHidden(true), { signal });
  window.addEventListener('afterprint', () => setHidden(false), { signal });
  document.addEventListener('fullscreenchange', () => setHidden(document.fullscreenElement !== null), { signal });
  const leave = () => {
    observer.disconnect();
    styles.disconnect();
    host.remove();
    step(0, current.side);
  };
  signal.addEventListener('abort', leave);

  const focusHost = () => {
    frame.blur();
    window.focus();
    if (lastFocus instanceof HTMLElement && lastFocus.isConnected) lastFocus.focus();
  };

  return {
    lay(next) {
      current = next;
      if (frame.allow !== allowed(next)) {
        frame.allow = allowed(next);
        // What a frame may do is settled when it is loaded.
        frame.src = address;
      }
      place();
    },
    hasFocus: () => document.activeElement === host,
    toggleFocus() {
      if (document.activeElement === host) return focusHost();
      frame.focus();
    },
    focusHost,
  };
}

/** Into the top layer, where it is not there already. A page may refuse it that: then it stands on its `z-index` alone. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  if (host.isConnected && !host.matches(':popover-open')) host.showPopover();
}

/** Every rule of an element's own style, but for the names that anybody may add. */
const looksOf = ({ style }: HTMLElement): string =>
  [...style]
    .filter((name) => !name.startsWith('--'))
    .map((name) => `${name}:${style.getPropertyValue(name)}${style.getPropertyPriority(name)}`)
    .join(';');

/**
 * The microphone is never the frame's own, but where the agent said so. For whatever is in the frame: the address that it is
 * fetched by is not that of the page which then stands there, and nobody else can put another one in.
 */
const allowed = ({ microphone }: SiteLayout) => (microphone ? 'clipboard-write *; microphone *' : 'clipboard-write *');

/** Styles through the object model: a page's `style-src` has no say in it. */
function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}
