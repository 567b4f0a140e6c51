import type { PointLayer } from './point-layer.ts';

/** Keys that mean something while somebody points, wherever the focus is. */
const KEYS = new Set(['Escape', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
/** What a pointer does to a page; none of it reaches it. */
const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
];

export interface PointMode {
  /** A key pressed in the panel. */
  press(key: string): void;
  end(): void;
}

/**
 * Lets somebody point at one element: the pointer's is outlined, a click picks it; by keyboard the arrows climb and descend
 * the page, Enter picks, Escape leaves. Goes on until `end`.
 */
export function startPointing(
  layer: PointLayer,
  words: string,
  picked: (element: Element) => void,
  left: () => void,
): PointMode {
  const stop = new AbortController();
  const { signal } = stop;
  let at: Element | null = null;
  const outline = (element: Element | null) => {
    at = element;
    layer.outline(element);
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const press = (key: string) => {
    if (key === 'Escape') return left();
    if (key === 'Enter') return at ? picked(at) : undefined;
    const next = step(at, key);
    if (!next) return;
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    outline(next);
  };

  layer.say(words);
  const { sheet } = layer;
  for (const type of POINTER) sheet.addEventListener(type, swallow, { signal });
  sheet.addEventListener('pointermove', ({ clientX, clientY }) => outline(layer.under(clientX, clientY)), { signal });
  sheet.addEventListener(
    'click',
    (event) => {
      swallow(event);
      const hit = layer.under(event.clientX, event.clientY);
      if (hit) picked(hit);
    },
    { signal },
  );
  sheet.addEventListener(
    'wheel',
    (event) => {
      swallow(event);
      scroller(layer.under(event.clientX, event.clientY))?.scrollBy(event.deltaX, event.deltaY);
      outline(null);
    },
    { signal, passive: false },
  );
  for (const type of ['keydown', 'keypress', 'keyup'])
    window.addEventListener(
      type,
      (event) => {
        const { key } = event as KeyboardEvent;
        if (!KEYS.has(key)) return;
        swallow(event);
        if (type === 'keydown') press(key);
      },
      { capture: true, signal },
    );
  window.addEventListener('scroll', () => layer.outline(at), { capture: true, passive: true, signal });
  return {
    press,
    end() {
      stop.abort();
      layer.say(null);
      layer.outline(null);
    },
  };
}

/** The next element by keyboard: up to what holds it, down into it, and to what is drawn before and after. */
function step(at: Element | null, key: string): Element | null {
  if (!at?.isConnected) return firstSeen(document.querySelector('main, [role="main"]') ?? document.body);
  if (key === 'ArrowUp') return at.parentElement === at.ownerDocument.body ? null : at.parentElement;
  if (key === 'ArrowDown') return firstSeen(at);
  const forth = key === 'ArrowRight';
  for (let from: Element | null = at; from && from !== from.ownerDocument.body; from = from.parentElement) {
    let next = forth ? from.nextElementSibling : from.previousElementSibling;
    while (next && !isDrawn(next)) next = forth ? next.nextElementSibling : next.previousElementSibling;
    if (next) return next;
  }
  return null;
}

const firstSeen = (element: Element): Element | null => [...element.children].find(isDrawn) ?? null;

const isDrawn = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && !element.matches('script, style, combinado-pointer, combinado-sidebar');
};

function scroller(element: Element | null): Element | null {
  for (let around = element; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (around.scrollHeight > around.clientHeight && (overflowY === 'auto' || overflowY === 'scroll')) return around;
  }
  return document.scrollingElement;
}
