import { browser } from 'wxt/browser';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';

/** The panel of one conversation as it was last drawn: shown again at once, until the engine has read what is new. */
export interface KeptView {
  readonly key: string;
  /** For whose eyes it was drawn: `audienceMark` of the conversation's actions then. */
  readonly audience: string;
  readonly markup: string;
  readonly lang: string;
  readonly theme: string | null;
  readonly style: string;
}

/** As many as an agent holds side by side, and some more. */
const MOST = 16;
const index = 'kept views';
const audiences = 'kept audiences';
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

/**
 * The view of the conversation that is being asked for; null where none is kept. Without any, the answer is not waited for;
 * meanwhile the one kept last is fetched, which is nearly always the one.
 */
export async function findKeptViewOf(conversation: Promise<string | null>): Promise<KeptView | null> {
  const last = (await keptKeys()).at(-1);
  if (last === undefined) return null;
  const likely = findKeptView(last);
  const key = await conversation;
  if (key === null) return null;
  return key === last ? likely : findKeptView(key);
}

/** The view that was kept of a conversation, or null: also where it was drawn before the audience last changed. */
export async function findKeptView(key: string): Promise<KeptView | null> {
  const kept = await memory()?.get([under(key), audiences]);
  const view = kept?.[under(key)] as KeptView | undefined;
  const { [key]: audience } = (kept?.[audiences] ?? {}) as Audiences;
  return view && (audience === undefined || audience === view.audience) ? view : null;
}

/** Who is there since when: no two stretches of a conversation with one audience have the same. Empty before any was set. */
export function audienceMark(actions: readonly InteractionAction[]): string {
  const last = actions.findLast((action) => action.type === 'audience.set');
  return last ? `${last.audience} ${last.at}` : '';
}

/**
 * Forgets what was drawn of a conversation for others than are there from now on; also what a page that has not heard of it
 * yet still keeps. Only the background calls this, so that no two do at once.
 */
export async function turnKeptView(key: string, audience: string): Promise<void> {
  const session = memory();
  if (!session) return;
  const known = (await session.get(audiences))[audiences] as Audiences | undefined;
  await session.set({ [audiences]: { ...known, [key]: audience } });
  await session.remove(under(key));
}

type Audiences = Readonly<Record<string, string>>;

/** Forgets all views: the next person at this computer finds no names. */
export async function forgetKeptViews(): Promise<void> {
  await memory()?.remove([index, audiences, ...(await keptKeys()).map(under)]);
}

async function keptKeys(): Promise<readonly string[]> {
  const kept = (await memory()?.get(index))?.[index];
  return (kept as readonly string[] | undefined) ?? [];
}
