/** What the probe has seen in one document of the extension. Times: ms since the document's navigation began. */
export interface ProbeRecord {
  /** Each time another sentence stood on the screen: whose it is, and when that frame was painted. */
  readonly lines: { readonly who: string; readonly at: number }[];
  /** When the panel was painted that the engine has read; null before. An empty page has none. */
  live: number | null;
  /** Each time a light went on or out, and when that frame was painted. */
  readonly lights: { readonly on: boolean; readonly at: number }[];
  /** Each time the page heard that another conversation was opened. */
  readonly opened: { readonly who: string; readonly at: number }[];
}

/**
 * Runs in a document of the extension before its own scripts, and notes when the sentence to
 * say, and the light of a forbidden word, were painted. It looks at what is on the page, and knows nothing of who drew it.
 */
function installProbe(): void {
  const record: ProbeRecord = { lines: [], live: null, lights: [], opened: [] };
  Object.assign(globalThis, { probe: record });

  /** A frame's own work is over when a task that was posted in it runs. */
  const afterPaint = (note: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => note(performance.now());
      port2.postMessage(null);
    });
  const look = () => {
    const line = document.querySelector('#line, [aria-current="step"] .say > p')?.textContent;
    const who = document.querySelector('h2')?.textContent;
    const live = 'live' in document.documentElement.dataset;
    return { who: line && who ? who : null, live, on: document.querySelector('[data-prohibition]') !== null };
  };
  let last: ReturnType<typeof look> = { who: null, live: false, on: false };
  new MutationObserver(() => {
    const seen = look();
    const { who, live, on } = seen;
    if (who !== null && who !== last.who) afterPaint((at) => record.lines.push({ who, at }));
    if (live && !last.live)
      afterPaint((at) => {
        record.live = at;
      });
    if (on !== last.on) afterPaint((at) => record.lights.push({ on, at }));
    last = seen;
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  // A second listener of the same wire hears of a conversation when the page does, whatever the page is made of.
  const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  runtime.connect({ name: 'sidebar' }).onMessage.addListener(({ conversation }) => {
    if (conversation) record.opened.push({ who: conversation.title, at: performance.now() });
  });
}

interface Chrome {
  readonly runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(listener: (message: { conversation?: { title: string } }) => void): void };
    };
  };
}

if (/^chrome-extension:.*\/(sidebar|empty)\.html/.test(location.href)) installProbe();
