import type { ExtensionBrowser } from './extension.ts';

/**
 * Stands in for the person at the browser's own question, which no test can click: this origin was allowed before, so that
 * the browser grants it without asking as soon as the extension asks for it.
 */
export async function letAsk({ context, extensionId }: ExtensionBrowser, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, host]) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission: (id: string, host: string) => Promise<void> } };
        }
      ).chrome.developerPrivate.addHostPermission(id, host),
    [extensionId, pattern] as const,
  );
  await page.close();
}
