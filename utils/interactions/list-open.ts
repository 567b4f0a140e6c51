import type { OpenConversation } from '@/contracts/parallel.ts';
import type { User } from '@/contracts/session.ts';
import { unreadCount, waitingSince } from '@/domain/conversation/waiting.ts';
import { foldActions } from '@/domain/interaction/fold-actions.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';
import { chooseStage } from '@/domain/playbook/choose-stage.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { InteractionRow, PanelRow } from '../db/rows.ts';
import { shortNameOf } from './short-name-of.ts';
import { staleAfterMs } from './stale-after.ts';

/** A page beside which the panel works, and the conversation that it shows, if any. */
export interface Place {
  tab_id: number;
  /** Host of the page. */
  site: string;
  key: string | null;
  /** Whom it says it shows, where it does. */
  phone?: string | null | undefined;
  account_ref?: string | null | undefined;
  /** The CRM's own id of the record that it shows; a chat has none. */
  record?: { readonly map: string; readonly id: string } | null | undefined;
  /** Salted hashes of the document numbers that it shows. */
  documents?: readonly string[] | undefined;
  /** When it last came before the agent, in milliseconds since the epoch. */
  at?: number | undefined;
  /** Conversations whose unread messages its own list of chats counts, by key. */
  waiting?: Readonly<Record<string, { readonly unread: number; readonly since: string }>>;
}

/**
 * The conversations that this person holds at once: on the line first, then whoever waits, longest first, then the rest as
 * they began. One that was only looked at, where nothing was done and nobody waits, is left out once it is out of view.
 *
 * @param now milliseconds since the epoch
 */
export async function listOpen(
  db: CombinadoDatabase,
  user: User,
  places: readonly Place[],
  now: number,
): Promise<OpenConversation[]> {
  const rows = await db.interactions
    .where({ user_id: user.id })
    .and((row) => row.open_key !== undefined && row.closed === null && now - row.touched_at < staleAfterMs)
    .toArray();
  const panels = new Map(
    (await db.panels.bulkGet(rows.map(({ id }) => id))).flatMap((row) => (row ? [[row.interaction_id, row]] : [])),
  );
  const callbacks = await callbacksOf(db, user.id);
  const stages = await stagesOf(db, rows);
  return rows
    .map((row) => summarise(row, panels.get(row.id), places, stages, callbacks))
    .filter(({ began, open }) => began || open.where?.shown || open.waiting_since !== null || open.held)
    .map(({ open }) => open)
    .sort(byUrgency);
}

function summarise(
  { user_id, open_key, open: { interaction, conversation_key, playbook, read_after } }: InteractionRow,
  panel: PanelRow | undefined,
  places: readonly Place[],
  stages: ReadonlyMap<string, Pick<Playbook, 'stages'>>,
  callbacks: ReadonlyMap<string, string>,
): { began: boolean; open: OpenConversation } {
  const { id, channel, account, actions, started_at } = interaction;
  const turns =
    read_after === null ? interaction.turns : interaction.turns.filter(({ at }) => at === null || at > read_after);
  const third_party = foldActions(actions).audience === 'third_party';
  // Of two conversations with one key the page shows the one last opened.
  const isLast = open_key === `${user_id} ${conversation_key}`;
  const here = places.find(({ key }) => isLast && key === conversation_key);
  const near = here ?? places.find(({ site }) => site === panel?.site);
  // What the page has not shown us yet its own list of chats knows.
  const listed = places.map(({ waiting }) => waiting?.[conversation_key]).find((each) => each !== undefined);
  const heard = channel === 'voice' ? null : waitingSince(turns, started_at);
  const stage = chooseStage(stages.get(playbook.hash) ?? { stages: [] }, account);
  return {
    began:
      actions.length > 0 ||
      (interaction.call ?? null) !== null ||
      turns.some((turn) => turn.speaker === 'agent' && isSince(turn.at, started_at)),
    open: {
      id,
      conversation_key,
      channel,
      who: shortNameOf(account?.debtor_name ?? ''),
      account_ref: third_party ? null : (account?.ref ?? null),
      stage: third_party ? null : (stage?.name.split(',')[0] ?? null),
      since: started_at,
      waiting_since: heard ?? listed?.since ?? null,
      unread: Math.max(unreadCount(turns, panel?.seen ?? null), listed?.unread ?? 0),
      // A page that is gone holds nothing any more.
      held: here !== undefined && (panel?.note.held ?? false),
      call: callOf(interaction),
      third_party,
      callback_at: third_party ? null : (callbacks.get(account?.ref ?? '') ?? null),
      where: near ? { tab_id: near.tab_id, site: near.site, shown: near === here } : null,
    },
  };
}

function callOf({ call }: Interaction): OpenConversation['call'] {
  if (!call) return null;
  const { state, started_at, answered_at, ended_at, held_since } = call;
  return { state, started_at, answered_at, ended_at, held_since };
}

/** Pages tell the minute and no more. */
const isSince = (at: string | null, since: string): boolean =>
  at !== null && Date.parse(at) >= Math.floor(Date.parse(since) / 60_000) * 60_000;

function byUrgency(a: OpenConversation, b: OpenConversation): number {
  const rank = ({ channel, waiting_since }: OpenConversation) => (channel === 'voice' ? 0 : waiting_since ? 1 : 2);
  const since = ({ since, waiting_since }: OpenConversation) => Date.parse(waiting_since ?? since);
  return rank(a) - rank(b) || since(a) - since(b) || (a.id < b.id ? -1 : 1);
}

/** The next call back that is open for each account. */
async function callbacksOf(db: CombinadoDatabase, userId: string): Promise<Map<string, string>> {
  const items = (await db.agendas.get(userId))?.items ?? [];
  const next = new Map<string, string>();
  for (const { kind, account_ref, at, done } of items) {
    if (kind !== 'callback' || done || account_ref === null || at === null) continue;
    const known = next.get(account_ref);
    if (!known || at < known) next.set(account_ref, at);
  }
  return next;
}

/** Stages by pack: a pack never changes, and reading one whole at every change of a conversation would be felt. */
const remembered = new Map<string, Pick<Playbook, 'stages'>>();

async function stagesOf(
  db: CombinadoDatabase,
  rows: readonly InteractionRow[],
): Promise<ReadonlyMap<string, Pick<Playbook, 'stages'>>> {
  for (const hash of new Set(rows.map(({ open }) => open.playbook.hash))) {
    if (remembered.has(hash)) continue;
    const pack = await db.packs.get(hash);
    if (pack) remembered.set(hash, { stages: pack.playbook.stages });
  }
  return remembered;
}
