import { test as base } from '@playwright/test';
import { buildExtension } from './build-extension.ts';
import { type ExtensionBrowser, launchWithExtension } from './extension.ts';
import { startWorld, urlsOf, type World } from './world.ts';

const ports = { server: 18787, chat: 18801, crm: 18802 };

/** One world and one build for all specs, a fresh browser for each test: people share a server, not a profile. */
export const test = base.extend<{ chromium: ExtensionBrowser }, { world: World; build: string }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const world = await startWorld(ports);
      await use(world);
      await world.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  build: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => use(buildExtension('e2e', urlsOf(ports))),
    { scope: 'worker', timeout: 120_000 },
  ],
  // The build knows where the world will be: a browser without one would find nobody at home.
  chromium: async ({ build, world: _world }, use) => {
    const browser = await launchWithExtension({ build });
    await use(browser);
    await browser.close();
  },
});
