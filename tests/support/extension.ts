import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly serviceWorker: Worker;
  /** Closes the browser and removes its profile, unless the profile was given. */
  readonly close: () => Promise<void>;
}

/**
 * Starts Chromium with an unpacked extension in a profile of its own. Headless by default: extensions run in the new
 * headless mode only, which Playwright's own switch is not.
 *
 * @param build folder with the manifest
 * @param args further switches of the browser; `--headless=new` is left out when `headed`
 */
export async function launchWithExtension({
  build,
  args = [],
  headed = false,
  locale = 'pt-BR',
  timeZone,
  profile: given,
}: {
  build: string;
  args?: readonly string[];
  headed?: boolean;
  locale?: string;
  /** Of the machine that it runs on; this one's where it is not given. */
  timeZone?: string;
  /** A folder that outlives the browser, so that it can be started again with all that it had. */
  profile?: string;
}): Promise<ExtensionBrowser> {
  const folder = path.resolve(build);
  const profile = given ?? (await mkdtemp(path.join(tmpdir(), 'combinado-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME ?? '/usr/bin/chromium',
    headless: false,
    viewport: { width: 1440, height: 900 },
    locale,
    env: { ...process.env, ...(timeZone && { TZ: timeZone }) } as Record<string, string>,
    permissions: ['clipboard-read', 'clipboard-write'],
    // These would keep the browser from loading it, or stop its worker at will.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    args: [
      ...(headed ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...args,
    ],
  });
  const serviceWorker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    serviceWorker,
    extensionId: new URL(serviceWorker.url()).host,
    close: async () => {
      await context.close();
      if (!given) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The sidebar's frame in a host page, once its document is there. Rejects when none comes. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  const isSidebar = (frame: Frame) => /^(chrome|moz)-extension:.*\/sidebar\.html/.test(frame.url());
  const frame = page.frames().find(isSidebar) ?? (await page.waitForEvent('framenavigated', { predicate: isSidebar }));
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}
