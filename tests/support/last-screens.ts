import type { BrowserContext, TestInfo } from '@playwright/test';

/** The name under which they are kept with a test's results. */
export const LAST_SCREENS = 'last screens';

/** Enough to see what stood there, short enough for the end of a log. */
const MOST = 1500;

/** What every page, and every frame of it, showed when a test failed, and which had the focus: a log may be all that is left. */
export async function attachLastScreens(context: BrowserContext, info: TestInfo): Promise<void> {
  if (info.status === info.expectedStatus) return;
  const frames = context.pages().flatMap((page) => page.frames());
  const said = await Promise.all(
    frames.map(async (frame) => {
      const shown = await frame
        // biome-ignore lint/performance/useDomNodeTextContent: what is not drawn was seen by nobody.
        .evaluate(() => `${document.hasFocus() ? '(focus) ' : ''}${document.body.innerText}`)
        .catch(() => 'gone');
      return `${frame.url()}: ${shown.replace(/\s+/g, ' ').trim().slice(0, MOST)}`;
    }),
  );
  await info.attach(LAST_SCREENS, { body: said.join('\n'), contentType: 'text/plain' });
}
