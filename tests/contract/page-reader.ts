import '@/scripts/adapters-in-page.ts';
import type { Browser, Page } from 'playwright-core';
import type { ChatReading } from '@/hosts/whatsapp/chat-reading.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { NOW } from './whatsapp-pages.ts';

/** Opens an empty page that holds the adapters, in the zone and at the time of the made pages. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    timezoneId: 'America/Sao_Paulo',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${NOW}:00-03:00`);
  await page.evaluate(await bundleAdapters());
  return page;
}

/** Opens one page in which many are written and read in turn, by the adapter itself, in a real layout. */
export async function openReader(browser: Browser): Promise<(pages: readonly string[]) => Promise<ChatReading[]>> {
  const page = await openPage(browser);
  return (pages) =>
    page.evaluate(
      (pages) =>
        pages.map((html) => {
          document.open();
          document.write(html);
          document.close();
          return combinado.openWhatsApp().read();
        }),
      [...pages],
    );
}
