import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Place } from '@/utils/interactions/list-open.ts';

const storageKey = 'places';
const Places = z.record(z.string(), z.strictObject({ site: z.string(), key: z.string().nullable() }));

/** One change at a time: two tabs that speak at once must not undo each other. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Which conversation each tab shows. It lives in memory that the browser holds for us: the worker may die, a hidden page
 * does not tell again, and after a restart of the browser no tab is the one it was.
 */
export async function readPlaces(): Promise<Place[]> {
  const parsed = Places.safeParse((await browser.storage.session.get(storageKey))[storageKey]);
  if (!parsed.success) return [];
  return Object.entries(parsed.data).map(([tab, place]) => ({ tab_id: Number(tab), ...place }));
}

/** Notes what a tab shows from now on; null where the tab is gone. */
export function notePlace(tabId: number, place: Omit<Place, 'tab_id'> | null): Promise<void> {
  const change = async () => {
    const others = (await readPlaces()).filter(({ tab_id }) => tab_id !== tabId);
    const places = place ? [...others, { tab_id: tabId, ...place }] : others;
    const kept = Object.fromEntries(places.map(({ tab_id, site, key }) => [tab_id, { site, key }]));
    await browser.storage.session.set({ [storageKey]: kept });
  };
  const done = turn.then(change, change);
  turn = done.catch(() => {});
  return done;
}

/** Whether a tab is the one in front in its window. */
export async function isInFront(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    ({ active }) => active,
    () => false,
  );
}

/** Brings a tab and its window to the front. False where there is no such tab any more. */
export async function bringToFront(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    await notePlace(tabId, null);
    return false;
  }
}
