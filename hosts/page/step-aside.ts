import type { SiteLayout } from '@/contracts/runtime-message.ts';

/** Makes room of so many CSS pixels on one side of the page; none at 0. */
export type StepAside = (width: number, side: SiteLayout['side']) => void;

/**
 * Makes the host page narrower by the width of its root, and as it was when `signal` aborts. Each change makes the page
 * lay itself out anew, which is the dearest thing that is done to it: asked for what is so already, nothing happens.
 */
export function stepAside(signal: AbortSignal): StepAside {
  const { style } = document.documentElement;
  const before = new Map<string, string>();
  let now = '0';

  const step: StepAside = (width, side) => {
    const rest = width === 0 ? '' : `calc(100% - ${width}px)`;
    const next = width === 0 ? '0' : `${width} ${side}`;
    // A page may have put its own width back.
    if (next === now && (width === 0 || style.width === rest)) return;
    now = next;
    for (const [name, value] of before) style.setProperty(name, value);
    before.clear();
    if (width === 0) return;
    const wanted = {
      width: rest,
      'max-width': rest,
      'min-width': '0',
      position: 'relative',
      'overflow-x': 'auto',
      [`margin-${side}`]: `${width}px`,
      ...(side === 'left' && { 'margin-right': '0' }),
    };
    for (const [name, value] of Object.entries(wanted)) {
      before.set(name, style.getPropertyValue(name));
      style.setProperty(name, value, 'important');
    }
  };
  signal.addEventListener('abort', () => step(0, 'right'));
  return step;
}
