import { uuidv7 } from 'uuidv7';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import type { User } from '@/contracts/session.ts';
import type { Channel } from '@/domain/conversation/turn.ts';
import type { Account } from '@/domain/interaction/account.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { InteractionRow } from '../db/rows.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';
import { conversationId } from './conversation-id.ts';
import { staleAfterMs } from './stale-after.ts';

export interface ConversationToOpen {
  conversation_key: string;
  channel: Channel;
  account: Account | null;
}

/**
 * The open interaction of this conversation and person about this account, begun where there is none. One that begins is held
 * on the playbook that is in force now, and stays on it however many are published meanwhile. A page may call two
 * conversations by one key: what was begun about another account waits, and is gone on with when that account is back.
 *
 * @param now milliseconds since the epoch
 * @returns null where no playbook has arrived yet.
 */
export async function openInteraction(
  db: CombinadoDatabase,
  user: User,
  { conversation_key, channel, account }: ConversationToOpen,
  now: number,
): Promise<OpenInteraction | null> {
  const open_key = `${user.id} ${conversation_key}`;
  // Before the transaction, which does not outlast a wait for anything but the database.
  const conversation = `${user.id} ${await conversationId(user.organisation.id, conversation_key)}`;
  const tables = [db.interactions, db.heads, db.packs, db.devices, db.outbox];
  return db.transaction('rw', tables, async () => {
    const existing = await takeUp(db, open_key, account);
    if (existing && now - existing.touched_at < staleAfterMs) return existing.open;
    if (existing) await db.interactions.update(existing.id, { open_key: undefined });

    const head = user.playbook_id ? (await db.heads.get([user.organisation.id, user.playbook_id]))?.head : null;
    if (!head || !(await db.packs.get(head.hash))) return null;
    const started_at = new Date(now).toISOString();
    const open: OpenInteraction = {
      interaction: {
        id: uuidv7(),
        channel,
        agent: { name: user.name, phone: user.organisation.phone },
        organisation: { name: user.organisation.name, time_zone: user.organisation.time_zone },
        account,
        contacts: [],
        started_at,
        actions: [],
        turns: [],
        draft: null,
      },
      conversation_key,
      read_after: await lastEnd(db, conversation),
      playbook: { id: head.playbook_id, version: head.version, hash: head.hash },
    };
    await db.interactions.add({
      id: open.interaction.id,
      user_id: user.id,
      open_key,
      conversation,
      open,
      closed: null,
      touched_at: now,
    });
    await enqueueEvent(db, user.id, {
      occurred_at: started_at,
      interaction_id: open.interaction.id,
      playbook: open.playbook,
      // The stage is the engine's to say, and it has not seen this conversation yet; the outcome carries it.
      payload: { type: 'interaction.started', channel, account_ref: account?.ref ?? null, stage: null },
    });
    return open;
  });
}

/** The interaction under this key, if it is about this account; else whichever about it waits. One about another is put to wait. */
async function takeUp(
  db: CombinadoDatabase,
  open_key: string,
  account: Account | null,
): Promise<InteractionRow | undefined> {
  const last = await db.interactions.where({ open_key }).first();
  const ref = last?.open.interaction.account?.ref;
  if (account === null || (last && (ref === undefined || ref === account.ref))) return last;
  if (last) await db.interactions.update(last.id, { open_key: `${open_key}\n${ref}` });
  const waiting = await db.interactions.where({ open_key: `${open_key}\n${account.ref}` }).first();
  if (waiting) await db.interactions.update(waiting.id, { open_key });
  return waiting;
}

/** When the last interaction of a conversation ended, as long as anything is kept of it. */
async function lastEnd(db: CombinadoDatabase, conversation: string): Promise<string | null> {
  const ended = (await db.interactions.where({ conversation }).toArray()).flatMap(({ closed_at }) => closed_at ?? []);
  return ended.length > 0 ? new Date(Math.max(...ended)).toISOString() : null;
}
