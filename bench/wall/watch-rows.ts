import type { Page } from '@playwright/test';

/** When the wall first showed that an agent has had so many contacts: epoch ms of the frame that it was painted in. */
export interface Shown {
  readonly agent: string;
  readonly contacts: number;
  readonly at: number;
}

/** Notes from now on what the rows of the wall show and when it was painted; it looks at the page and knows nothing of who drew it. */
export async function watchRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const shown: Shown[] = [];
    Object.assign(globalThis, { shown });
    const known = new Map<string, number>();
    new MutationObserver(() => {
      const news = [...document.querySelectorAll('table tbody tr')].flatMap((row) => {
        const agent = row.querySelector('.name-button')?.textContent ?? '';
        const contacts = Number((row.querySelector('td.num')?.textContent ?? '').replace(/\D/g, ''));
        if (agent === '' || known.get(agent) === contacts) return [];
        known.set(agent, contacts);
        return [{ agent, contacts }];
      });
      if (news.length === 0) return;
      // A frame's own work is over when a task that was posted in it runs.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const at = performance.timeOrigin + performance.now();
          shown.push(...news.map((each) => ({ ...each, at })));
        };
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    // What stands there already is looked at, too.
    document.body.dataset.watched = '';
  });
}

/** What was noted so far. */
export const readShown = (page: Page): Promise<Shown[]> =>
  page.evaluate(() => (globalThis as unknown as { shown: Shown[] }).shown);
