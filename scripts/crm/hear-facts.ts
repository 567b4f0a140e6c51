import type { Page } from 'playwright-core';
import type { HostFact } from '@/contracts/host-facts.ts';
import { sidebarFrame } from '@/tests/support/extension.ts';

type Heard = { heard: HostFact[] };
type Chrome = {
  tabs: { getCurrent(): Promise<{ id: number }> };
  runtime: {
    connect(how: object): {
      postMessage(command: object): void;
      onMessage: { addListener(hear: (fact: HostFact) => void): void };
    };
  };
};

/** Hears all that a page tells its sidebars. */
export interface Ear {
  /** What was heard since the last time. */
  readonly take: () => Promise<HostFact[]>;
  readonly close: () => Promise<void>;
}

/**
 * Hears a tab from now on, whatever pages are loaded in it: from a page of the extension's own in another tab, on a line of its
 * own beside the sidebar's.
 */
export async function hearFacts(page: Page): Promise<Ear> {
  const frame = await sidebarFrame(page);
  const tab = await frame.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.getCurrent()).id;
  });
  const beside = await page.context().newPage();
  await beside.goto(new URL('/shift.html', frame.url()).href);
  await beside.evaluate((tab) => {
    const world = globalThis as unknown as Heard & { chrome: Chrome };
    world.heard = [];
    const port = world.chrome.runtime.connect({ name: `sidebar:${tab}` });
    port.onMessage.addListener((fact) => void world.heard.push(fact));
    port.postMessage({ type: 'facts.resend' });
  }, tab);
  await page.bringToFront();
  return {
    take: () => beside.evaluate(() => (globalThis as unknown as Heard).heard.splice(0)),
    close: () => beside.close(),
  };
}
