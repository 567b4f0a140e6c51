import { browser } from 'wxt/browser';
import { PageStructure, type ReadStructure } from '@/contracts/page-structure.ts';
import type { WhatsAppInForce } from '@/contracts/selector-set.ts';

/** The browser would not let the page be read: it has no permission for it, or the tab is gone. */
export class NoAccess extends Error {}

/**
 * Brings a tab to the front, reads the structure of its page, and comes back. Only reads.
 *
 * @throws {NoAccess} and, where the structure holds anything but shapes, a ZodError
 */
export async function checkPage(tabId: number, inForce: WhatsAppInForce): Promise<PageStructure> {
  const here = await browser.tabs.getCurrent();
  let told: unknown;
  try {
    await browser.tabs.update(tabId, { active: true });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-structure.js'] });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (inForce: WhatsAppInForce) => globalThis.readPageStructure?.(inForce),
      args: [inForce],
    });
    told = answer?.result;
  } catch (error) {
    throw new NoAccess(error instanceof Error ? error.message : String(error));
  } finally {
    if (here?.id !== undefined) await browser.tabs.update(here.id, { active: true });
  }
  if (typeof told !== 'string') throw new NoAccess('the page told nothing');
  return PageStructure.parse({
    format: 1,
    made_at: new Date().toISOString(),
    extension: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    ...(JSON.parse(told) as ReadStructure),
  });
}

function browserName(agent: string): string {
  const version = (pattern: RegExp) => pattern.exec(agent)?.[1];
  const [firefox, chromium] = [version(/Firefox\/(\d+)/), version(/Chrom(?:e|ium)\/(\d+)/)];
  return firefox ? `Firefox ${firefox}` : chromium ? `Chromium ${chromium}` : 'other';
}
