import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ChatPage } from '../support/chat-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/extension.ts';
import { makeTwoBuilds } from '../support/fault-campaign/two-builds.ts';
import { test } from '../support/fixture.ts';
import { Sidebar } from '../support/sidebar.ts';

const words = 'Pediu para falar com o marido antes.';

/**
 * As the store does: the build that lies in the folder is installed over the one that runs, with every page open. (The other
 * way, `runtime.reload()`, leaves an unpacked extension of a headless Chromium switched off every second time.)
 */
async function install({ context }: ExtensionBrowser, folder: string): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  const send = devtools?.send.bind(devtools) as ((method: string, given: object) => Promise<unknown>) | undefined;
  await send?.('Extensions.loadUnpacked', { path: folder });
}

/** As the browser does when a newer build lies ready; what the extension then does for it is done once the session is laid down. */
async function announceUpdate({ context }: ExtensionBrowser, panel: Sidebar): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: Record<string, { dispatch: (news: object) => void }> } }
    ).chrome;
    runtime.onUpdateAvailable?.dispatch({ version: '999.0.0' });
  });
  await expect.poll(() => onDisk(panel, 'notes')).toContain('refresh_token');
}

/** Which version the database on disk has. */
const schemaOf = ({ frame }: Sidebar): Promise<number | undefined> =>
  frame.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'combinado')?.version);

/** The panel beside a page that was not loaded anew, once the one of the build before has gone. */
async function panelOf(page: Page, before: Sidebar): Promise<Sidebar> {
  await expect.poll(() => before.frame.isDetached()).toBe(true);
  const panel = await Sidebar.of(page);
  await expect(page.locator('combinado-sidebar')).toHaveCount(1);
  return panel;
}

test('a new build in mid-conversation, and the older one back: the page stays as it is, with one panel, what was typed and who is signed in', async ({
  build,
  world,
}) => {
  test.setTimeout(180_000);
  const profile = await mkdtemp(path.join(tmpdir(), 'combinado-update-'));
  const builds = makeTwoBuilds(build);
  builds.lay('today');
  const browser = await launchWithExtension({
    build: builds.folder,
    profile,
    args: ['--enable-unsafe-extension-debugging'],
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(`${world.urls.chat}/?pace=0`);
    await page.evaluate(() => void Object.assign(globalThis, { neverLoadedAgain: true }));
    let panel = await Sidebar.of(page);
    await panel.signIn('ana@vereda.example');
    await new ChatPage(page).open('Marta Oliveira Nunes');
    await panel.confirmAccount('Marta Oliveira Nunes');
    await expect(panel.line).toBeVisible();
    await panel
      .button(/^Registrar/)
      .last()
      .click();
    await panel.frame.locator('.outcomes [data-key="I"]').click();
    const note = () => panel.frame.getByRole('textbox', { name: /Observa|Nota/ });
    await note().fill(words);
    // What is typed is kept after a pause in typing.
    await expect.poll(() => onDisk(panel, 'panels')).toContain(words);
    expect(await onDisk(panel, 'notes')).not.toContain('refresh_token');

    const schema = (await schemaOf(panel)) ?? 0;
    for (const build of ['tomorrow', 'today'] as const) {
      builds.lay(build);
      // The browser says that there is a new build, before it takes it; the older one comes back without a word.
      if (build === 'tomorrow') await announceUpdate(browser, panel);
      await install(browser, builds.folder);
      panel = await panelOf(page, panel);
      if (build === 'today') await panel.signIn('ana@vereda.example');
      await expect(note()).toHaveValue(words);
      expect(await page.evaluate(() => 'neverLoadedAgain' in globalThis)).toBe(true);
      expect(await schemaOf(panel)).toBeGreaterThan(schema);
      // What went over from one build to the next is not left lying about.
      expect(await onDisk(panel, 'notes')).not.toContain('refresh_token');
    }
    // The older build goes on with what the newer one wrote.
    await panel.button(/Salvar/).click();
    await expect(panel.frame.getByText('Guardado neste computador.')).toBeVisible();
    await expect.poll(() => panel.pending()).toBe(0);
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** What one table on the disk holds. */
const onDisk = ({ frame }: Sidebar, table: 'panels' | 'notes'): Promise<string> =>
  frame.evaluate(
    (table) =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('combinado');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(table).objectStore(table).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => resolve(JSON.stringify(all.result));
          open.result.close();
        };
      }),
    table,
  );
