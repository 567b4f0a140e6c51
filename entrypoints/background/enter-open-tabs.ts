import { browser } from 'wxt/browser';

/**
 * Puts the scripts that the manifest names into the tabs that were open before this build was there: the browser does so at a
 * page's next load only, and until then the page would have no panel. What the last build left in a page has gone by itself
 * (`openHostLink`). Where the browser does not let us in, such as a tab that was put to sleep, the load brings it; for a page
 * that is there and has none the popup offers to reload it.
 */
export async function enterOpenTabs(): Promise<void> {
  for (const { matches = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const { id, discarded } of await browser.tabs.query({ url: matches })) {
      if (id === undefined || discarded) continue;
      await enter(id, js).catch((error: unknown) => console.warn('The script could not be put into a tab.', error));
    }
  }
}

async function enter(tabId: number, js: readonly string[]): Promise<void> {
  const [there] = await browser.scripting.executeScript({ target: { tabId }, func: isThere });
  if (!there?.result) await browser.scripting.executeScript({ target: { tabId }, files: js as never });
}

/** Runs in the page, beside our script: whether it is there and goes on. See `takeOver`. */
function isThere(): boolean {
  const { combinadoScript } = globalThis as { combinadoScript?: AbortController };
  return combinadoScript !== undefined && !combinadoScript.signal.aborted;
}
