/** When each disclosure was first seen as heard, in milliseconds since the epoch, after the frame with it was painted. */
export type TickTimes = Readonly<Record<string, number>>;

/** Runs in the sidebar, and looks at what is on the page alone. */
export function watchTicks(): void {
  const ticks: Record<string, number> = {};
  Object.assign(globalThis, { ticks });
  const seen = new Set<string>();
  new MutationObserver(() => {
    for (const row of document.querySelectorAll('[data-disclosure][data-mark="done"]')) {
      const id = row.getAttribute('data-disclosure') ?? '';
      if (seen.has(id)) continue;
      seen.add(id);
      // A frame's own work is over when a task that was posted in it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          ticks[id] = performance.timeOrigin + performance.now();
        };
        port2.postMessage(null);
      });
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
