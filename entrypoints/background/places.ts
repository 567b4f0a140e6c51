import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Place } from '@/utils/interactions/list-open.ts';

const storageKey = 'places';
const Waiting = z.record(z.string(), z.strictObject({ unread: z.int(), since: z.string() }));
const Places = z.record(
  z.string(),
  z.strictObject({
    site: z.string(),
    key: z.string().nullable(),
    phone: z.string().nullish(),
    account_ref: z.string().nullish(),
    record: z.strictObject({ map: z.string(), id: z.string() }).nullish(),
    documents: z.array(z.string()).optional(),
    at: z.number().optional(),
    waiting: Waiting.default({}),
  }),
);

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

/** Notes what a tab shows from now on; null where the tab is gone. @returns whether that is news */
export async function notePlace(
  tabId: number,
  place: Pick<Place, 'site' | 'key' | 'phone' | 'account_ref' | 'record' | 'documents' | 'at'> | null,
): Promise<boolean> {
  let news = false;
  await changePlace(tabId, (before) => {
    news = before?.key !== place?.key || (before?.account_ref ?? null) !== (place?.account_ref ?? null);
    return place && { waiting: before?.waiting ?? {}, ...place };
  });
  return news;
}

/** Notes the documents that the conversation `key` shows, as hashes, if its tab still shows it. @returns whether that is news */
export async function noteDocuments(tabId: number, key: string, documents: readonly string[]): Promise<boolean> {
  let news = false;
  await changePlace(tabId, (before) => {
    if (before?.key !== key) return before;
    news = JSON.stringify(before.documents ?? []) !== JSON.stringify(documents);
    return { ...before, documents };
  });
  return news;
}

/** A tab came to the front: what it shows is what the agent is at. @returns whether it shows anything */
export async function noteInFront(tabId: number, at: number): Promise<boolean> {
  let shows = false;
  await changePlace(tabId, (before) => {
    shows = before !== null && before.key !== null;
    return before && { ...before, at };
  });
  return shows;
}

/**
 * Notes which of the conversations `ours` hold unread messages in the list of a tab, and since when: what stands in the
 * list of somebody else's chats is not kept. @returns whether that is news
 */
export async function noteWaiting(
  tabId: number,
  site: string,
  chats: readonly { key: string; unread: number }[],
  ours: ReadonlySet<string>,
  now: string,
): Promise<boolean> {
  let news = false;
  await changePlace(tabId, (known) => {
    const before = known ?? { site, key: null };
    const waiting = Object.fromEntries(
      chats
        .filter(({ key }) => ours.has(key))
        .map(({ key, unread }) => [key, { unread, since: before.waiting?.[key]?.since ?? now }]),
    );
    news = JSON.stringify(waiting) !== JSON.stringify(before.waiting ?? {});
    return { ...before, waiting };
  });
  return news;
}

function changePlace(
  tabId: number,
  change: (before: Omit<Place, 'tab_id'> | null) => Omit<Place, 'tab_id'> | null,
): Promise<void> {
  const write = async () => {
    const places = await readPlaces();
    const { tab_id: _, ...before } = places.find(({ tab_id }) => tab_id === tabId) ?? { tab_id: tabId, site: null };
    const after = change(before.site === null ? null : before);
    const others = places
      .filter(({ tab_id }) => tab_id !== tabId)
      .map(({ tab_id, ...place }) => [tab_id, place] as const);
    const kept = Object.fromEntries(after ? [...others, [tabId, after] as const] : others);
    await browser.storage.session.set({ [storageKey]: kept });
  };
  const done = turn.then(write, write);
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
