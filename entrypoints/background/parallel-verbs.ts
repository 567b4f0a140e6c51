import type { SidebarSignal } from '@/contracts/host-facts.ts';
import type { Shown } from '@/contracts/parallel.ts';
import type { User } from '@/contracts/session.ts';
import type { CombinadoDatabase } from '@/utils/db/database.ts';
import { dropBinding, keepBinding, readBinding } from '@/utils/interactions/bindings.ts';
import { keepTurns } from '@/utils/interactions/keep-turns.ts';
import { listOpen } from '@/utils/interactions/list-open.ts';
import { listOthers } from '@/utils/interactions/list-others.ts';
import { changePanel, keepNote, readNote } from '@/utils/interactions/panel-notes.ts';
import { markUnread } from '@/utils/interactions/unread-times.ts';
import { readSession } from '@/utils/session.ts';
import type { AgendaKeeper } from './agenda-keeper.ts';
import { fail } from './answer.ts';
import type { Background } from './background.ts';
import { bringToFront, isInFront, readPlaces } from './places.ts';
import type { Verbs } from './route-message.ts';

/** Tells the sidebars of a tab. */
export type Signal = (tabId: number, signal: SidebarSignal) => void;

type ParallelVerb =
  | 'interaction.hear'
  | 'interaction.noted'
  | 'interaction.note'
  | 'interactions.list'
  | 'interaction.show'
  | 'conversation.bound'
  | 'conversation.bind'
  | 'conversation.unbind'
  | 'interactions.others';

/** What several conversations at once ask of the background: each keeps its own state, and all are seen from each. */
export function parallelVerbs(background: Background, agenda: AgendaKeeper, signal: Signal): Pick<Verbs, ParallelVerb> {
  const { db, announce, now } = background;

  return {
    'interaction.hear': async ({ interaction_id, turns }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const news = await keepTurns(db, user.id, interaction_id, turns, now());
      if (news === null) return notThere;
      const marked = await markUnread(db, user.id, interaction_id, turns, now());
      if (news) await noteSeen(db, interaction_id, now());
      if (news || marked) announce(['interaction']);
      if (marked) background.wake();
      return { ok: true, value: {} };
    },

    'interaction.noted': async ({ interaction_id }) => {
      const user = await signedIn();
      return user ? { ok: true, value: await readNote(db, user.id, interaction_id) } : nobody;
    },

    'interaction.note': async ({ interaction_id, note }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const kept = await keepNote(db, user.id, interaction_id, note, now());
      if (!kept) return notThere;
      // A half-typed form is nobody else's news; a held send is.
      if (note.held !== undefined) {
        announce(['interaction']);
        if (!note.held) agenda.remindSoon();
      }
      return { ok: true, value: kept };
    },

    'interactions.list': async () => {
      const user = await signedIn();
      if (!user) return nobody;
      return { ok: true, value: { interactions: await listOpen(db, user, await readPlaces(), now()) } };
    },

    'interaction.show': async ({ interaction_id }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const open = (await listOpen(db, user, await readPlaces(), now())).find(({ id }) => id === interaction_id);
      if (!open) return notThere;
      return { ok: true, value: await show(open, signal) };
    },

    'interactions.others': async ({ interaction_id }) => {
      const user = await signedIn();
      if (!user) return nobody;
      return { ok: true, value: { others: await listOthers(db, user.id, interaction_id, now()) } };
    },

    'conversation.bound': async ({ conversation_key, phone }) => {
      const user = await signedIn();
      if (!user) return nobody;
      const tie = await readBinding(db, user, conversation_key, phone, now());
      return { ok: true, value: { tie: tie && { ...tie, bound_at: new Date(tie.bound_at).toISOString() } } };
    },

    'conversation.bind': async ({ conversation_key, account_ref, phone, shared }) => {
      const user = await signedIn();
      if (!user) return nobody;
      await keepBinding(db, user, conversation_key, account_ref, { phone, shared }, now());
      announce(['interaction']);
      return { ok: true, value: {} };
    },

    'conversation.unbind': async ({ conversation_key }) => {
      const user = await signedIn();
      if (!user) return nobody;
      await dropBinding(db, user, conversation_key);
      announce(['interaction']);
      return { ok: true, value: {} };
    },
  };
}

const nobody = fail('signed_out', 'Nobody is signed in.');
const notThere = fail('not_found', 'There is no such open conversation.');

/** The person at this browser, whose session may have expired meanwhile. */
async function signedIn(): Promise<User | null> {
  return (await readSession())?.session.user ?? null;
}

/** Where somebody is to be found: a tab that shows them, or one of the same site that does not. */
interface Wanted {
  readonly who: string;
  readonly account_ref: string | null;
  readonly where: { readonly tab_id: number; readonly site: string; readonly shown: boolean } | null;
}

/** Brings the tab to the front; where it shows another conversation, tells its sidebar which one to open. */
export async function show({ who, account_ref, where }: Wanted, signal: Signal): Promise<Shown> {
  if (!where || !(await bringToFront(where.tab_id))) return { result: 'not_here', who, site: where?.site ?? null };
  if (where.shown) return { result: 'shown', who, site: where.site };
  signal(where.tab_id, { type: 'conversation.wanted', who, account_ref });
  return { result: 'other_chat', who, site: where.site };
}

/** A conversation in view has been seen as far as it goes. @returns whether that is news */
export async function noteSeen(db: CombinadoDatabase, interactionId: string, now: number): Promise<boolean> {
  const row = await db.interactions.get(interactionId);
  if (!row || row.closed) return false;
  const place = (await readPlaces()).find(({ key }) => key === row.open.conversation_key);
  if (!place || !(await isInFront(place.tab_id))) return false;
  const panel = await db.panels.get(interactionId);
  const seen = row.open.interaction.turns.at(-1)?.id ?? panel?.seen ?? null;
  const { site } = place;
  if (panel?.seen === seen && panel.site === site) return false;
  await changePanel(db, row.user_id, interactionId, now, () => ({ seen, site }));
  return true;
}

/** What a tab shows that has just come to the front is seen. @returns whether that is news */
export async function noteTabSeen(db: CombinadoDatabase, tabId: number, now: number): Promise<boolean> {
  const user = await signedIn();
  const place = (await readPlaces()).find(({ tab_id }) => tab_id === tabId);
  if (!user || !place || place.key === null) return false;
  const row = await db.interactions.where({ open_key: `${user.id} ${place.key}` }).first();
  return row ? noteSeen(db, row.id, now) : false;
}

/** The keys of all conversations that whoever is signed in holds open. */
export async function openKeys(db: CombinadoDatabase): Promise<ReadonlySet<string>> {
  const user = await signedIn();
  if (!user) return new Set();
  const open = await db.interactions
    .where({ user_id: user.id })
    .and(({ open_key, closed }) => open_key !== undefined && closed === null)
    .toArray();
  return new Set(open.map(({ open: { conversation_key } }) => conversation_key));
}
