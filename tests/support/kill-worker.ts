import type { ExtensionBrowser } from './extension.ts';

/** Ends the extension's worker as the browser may after any line, and waits until it is gone. Whoever asks next wakes it. */
export async function killWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/managed-storage.json`);
  const devtools = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
