import { test as base } from '@playwright/test';
import { buildExtension } from './build-extension.ts';
import { type ExtensionBrowser, launchWithExtension } from './extension.ts';
import { attachLastScreens } from './last-screens.ts';
import { startWorld, urlsOf, type World } from './world.ts';

/** Each worker has a world of its own, side by side with the others; another checkout takes other ports by the variable. */
const portsOf = (worker: number) => {
  const offset = Number(process.env.COMBINADO_E2E_PORTS ?? 0) + 20 * worker;
  return { server: 18787 + offset, chat: 18801 + offset, crm: 18802 + offset };
};

/** One world and one build for all specs of a worker, a fresh browser for each test: people share a server, not a profile. */
export const test = base.extend<{ chromium: ExtensionBrowser }, { world: World; build: string }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern.
    async ({}, use, { parallelIndex }) => {
      const world = await startWorld(portsOf(parallelIndex));
      await use(world);
      await world.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  build: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use, { parallelIndex }) => use(buildExtension(`e2e-${parallelIndex}`, urlsOf(portsOf(parallelIndex)))),
    { scope: 'worker', timeout: 120_000 },
  ],
  // The build knows where the world will be: a browser without one would find nobody at home.
  chromium: async ({ build, world: _world }, use, info) => {
    const browser = await launchWithExtension({ build });
    await use(browser);
    await attachLastScreens(browser.context, info);
    await browser.close();
  },
});
