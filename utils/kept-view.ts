import { browser } from 'wxt/browser';

/** The panel of one conversation as it was last drawn: shown again at once, until the engine has read what is new. */
export interface KeptView {
  readonly key: string;
  readonly markup: string;
  readonly lang: string;
  readonly theme: string | null;
  readonly style: string;
}

/** As many as an agent holds side by side, and some more. */
const MOST = 16;
const index = 'kept views';
const under = (key: string) => `kept view ${key}`;

/** Firefox has none for a page that stands in another's frame, such as the sidebar: there nothing is kept. */
const memory = () => browser.storage.session as typeof browser.storage.session | undefined;

/** Keeps a view in memory (`storage.session`), so that no name is ever on disk; the one kept longest ago gives way. */
export async function keepView(view: KeptView): Promise<void> {
  const session = memory();
  if (!session) return;
  const keys = [...(await keptKeys()).filter((key) => key !== view.key), view.key];
  const gone = keys.splice(0, Math.max(0, keys.length - MOST));
  await session.set({ [under(view.key)]: view, [index]: keys });
  if (gone.length > 0) await session.remove(gone.map(under));
}

/** Whether any view is kept. */
export const hasKeptViews = async (): Promise<boolean> => (await keptKeys()).length > 0;

/** The view that was kept of a conversation, or null. */
export async function findKeptView(key: string): Promise<KeptView | null> {
  const kept = (await memory()?.get(under(key)))?.[under(key)];
  return (kept as KeptView | undefined) ?? null;
}

/** Forgets all views: the next person at this computer finds no names. */
export async function forgetKeptViews(): Promise<void> {
  await memory()?.remove([index, ...(await keptKeys()).map(under)]);
}

async function keptKeys(): Promise<readonly string[]> {
  const kept = (await memory()?.get(index))?.[index];
  return (kept as readonly string[] | undefined) ?? [];
}
