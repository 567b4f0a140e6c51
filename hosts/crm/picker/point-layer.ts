const TAG = 'combinado-pointer';
/** Just under the sidebar, over all else. */
const LAYER = '2147483645';

export interface PointLayer {
  /** Outlines an element, or nothing. */
  outline(element: Element | null): void;
  /** Words at the head of the page while somebody points; null takes the sheet away that catches pointers. */
  say(words: string | null): void;
  /** The page's own element under a point of the window, in frames of its own origin too. */
  under(x: number, y: number): Element | null;
  readonly sheet: HTMLElement;
}

/**
 * A sheet of glass over the page while somebody points: the page hears of no pointer, so that none of its links acts and none
 * of its fields opens. It hangs in a shadow root that the page cannot open.
 */
export function layPointer(signal: AbortSignal): PointLayer {
  const host = document.createElement(TAG);
  const sheet = document.createElement('div');
  const box = document.createElement('div');
  const note = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(sheet, box, note);
  style(host, { all: 'initial', position: 'fixed', inset: '0', 'z-index': LAYER, 'pointer-events': 'none' });
  style(sheet, { position: 'fixed', inset: '0', cursor: 'crosshair', 'pointer-events': 'auto', display: 'none' });
  style(box, {
    position: 'fixed',
    display: 'none',
    'box-sizing': 'border-box',
    border: '2px solid #0b5470',
    outline: '2px solid #ffffff',
    background: 'rgb(11 84 112 / .14)',
    'border-radius': '4px',
    'pointer-events': 'none',
  });
  style(note, {
    position: 'fixed',
    display: 'none',
    top: '8px',
    left: '8px',
    'max-width': '60vw',
    padding: '6px 12px',
    color: '#ffffff',
    background: '#073f56',
    font: '600 13px/20px system-ui, sans-serif',
    'border-radius': '7px',
    'pointer-events': 'none',
  });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return {
    sheet,
    outline(element) {
      const rect = element && boxOf(element);
      style(box, {
        display: rect ? 'block' : 'none',
        ...(rect && {
          left: `${rect.left - 3}px`,
          top: `${rect.top - 3}px`,
          width: `${rect.width + 6}px`,
          height: `${rect.height + 6}px`,
        }),
      });
    },
    say(words) {
      note.textContent = words ?? '';
      style(note, { display: words ? 'block' : 'none' });
      style(sheet, { display: words === null ? 'none' : 'block' });
      if (!host.isConnected) document.documentElement.append(host);
    },
    under(x, y) {
      style(sheet, { 'pointer-events': 'none' });
      const hit = deepest(document, x, y);
      style(sheet, { 'pointer-events': 'auto' });
      return hit === host || hit === document.documentElement || hit === document.body ? null : hit;
    },
  };
}

/** Through open shadow roots, and through frames whose document may be seen. */
function deepest(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (hit?.shadowRoot) {
    const inner = deepest(hit.shadowRoot, x, y);
    return inner && inner !== hit ? inner : hit;
  }
  if (hit instanceof HTMLIFrameElement) {
    const rect = hit.getBoundingClientRect();
    const inside = documentOf(hit);
    return (inside && deepest(inside, x - rect.left, y - rect.top)) ?? hit;
  }
  return hit;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Where an element is in the window, whatever frames it is in. */
function boxOf(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, width, height };
  const outer = boxOf(frame);
  return { left: left + outer.left, top: top + outer.top, width, height };
}

function style(element: HTMLElement, rules: Record<string, string>): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important');
}
