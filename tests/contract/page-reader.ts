import '@/scripts/adapters-in-page.ts';
import type { Browser, Page } from 'playwright-core';
import type { ChatReading } from '@/hosts/whatsapp/chat-reading.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { NOW } from './whatsapp-pages.ts';

export interface ReadTask {
  readonly html: string;
  /** JavaScript of the test's own that changes the page before it is read. */
  readonly change?: string;
}

/** A reading, and on how many elements the change of the test took hold. */
export type TestReading = ChatReading & { readonly changed: number };

/** Opens one page in which many are written and read in turn, by the adapter itself, in a real layout. */
export async function openReader(browser: Browser): Promise<(tasks: readonly ReadTask[]) => Promise<TestReading[]>> {
  const context = await browser.newContext({
    timezoneId: 'America/Sao_Paulo',
    viewport: { width: 1440, height: 900 },
  });
  const page: Page = await context.newPage();
  await page.clock.setFixedTime(`${NOW}:00-03:00`);
  await page.evaluate(await bundleAdapters());
  return (tasks) =>
    page.evaluate(
      (tasks) =>
        tasks.map(({ html, change }) => {
          document.open();
          document.write(html);
          document.close();
          if (change) new Function(change)();
          const changed = Number(document.documentElement.dataset.changed ?? 0);
          return { ...combinado.openWhatsApp().read(), changed };
        }),
      tasks,
    );
}
