import type { EventPayload } from '@/contracts/event.ts';
import type { OpenInteraction } from '@/contracts/runtime-message.ts';
import type { Call } from '@/domain/call/call.ts';
import { tellCall } from '@/domain/call/tell-call.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { initialsOf } from '@/domain/interaction/initials-of.ts';
import type { Interaction, InteractionAction } from '@/domain/interaction/interaction.ts';
import { lastUndoable } from '@/domain/interaction/last-undoable.ts';
import { maskExcerpt } from '@/domain/interaction/mask-excerpt.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';

/** A change of an open interaction; `undo` takes back the last thing that the agent declared or chose. */
export type InteractionChange =
  | { type: 'append'; actions: InteractionAction[] }
  | { type: 'undo' }
  | { type: 'call'; call: Call }
  | { type: 'bind'; account: Account };

/**
 * Changes an open interaction of this person, and keeps the events that the change makes, together.
 *
 * @param now milliseconds since the epoch
 * @returns null where there is no such open interaction of theirs.
 */
export async function changeInteraction(
  db: CombinadoDatabase,
  userId: string,
  interactionId: string,
  change: InteractionChange,
  now: number,
): Promise<OpenInteraction | null> {
  return db.transaction('rw', db.interactions, db.devices, db.outbox, async () => {
    const row = await db.interactions.get(interactionId);
    if (!row || row.user_id !== userId || row.closed) return null;
    // A page goes on telling of a call whose outcome was recorded: that was the interaction before.
    const { read_after } = row.open;
    const isPast =
      change.type === 'call' && read_after !== null && Date.parse(change.call.started_at) <= Date.parse(read_after);
    if (isPast) return row.open;
    const open = { ...row.open, interaction: applyChange(row.open.interaction, change, now) };
    const taken = change.type === 'undo' ? takenBack(row.open.interaction) : null;
    await db.interactions.put({ ...row, open, touched_at: now });
    for (const action of change.type === 'append' ? change.actions : []) {
      const payload = eventOf(action, open.interaction);
      if (!payload) continue;
      const { playbook } = open;
      const id = action.type === 'authority.requested' ? { id: action.request } : {};
      await enqueueEvent(db, userId, {
        ...id,
        occurred_at: action.at,
        interaction_id: interactionId,
        playbook,
        payload,
      });
    }
    if (taken)
      await enqueueEvent(db, userId, {
        occurred_at: new Date(now).toISOString(),
        interaction_id: interactionId,
        playbook: open.playbook,
        payload: taken,
      });
    return open;
  });
}

/** A bar that was set has left this browser: taking it back must be told as well. */
function takenBack({ actions, account }: Interaction): EventPayload | null {
  const action = actions[lastUndoable(actions)];
  return action?.type === 'restriction.set' ? restrictionEvent(action, account, false) : null;
}

function restrictionEvent(
  { at, kind, channel, phone }: Extract<InteractionAction, { type: 'restriction.set' }>,
  account: Account | null,
  stands: boolean,
): EventPayload | null {
  return account && { type: 'restriction.set', account_ref: account.ref, kind, channel, phone, since: at, stands };
}

function applyChange(interaction: Interaction, change: InteractionChange, now: number): Interaction {
  switch (change.type) {
    case 'append':
      return { ...interaction, actions: [...interaction.actions, ...change.actions] };
    case 'undo': {
      const last = lastUndoable(interaction.actions);
      return { ...interaction, actions: interaction.actions.filter((_, index) => index !== last) };
    }
    case 'call':
      return { ...interaction, call: tellCall(interaction.call ?? null, change.call, new Date(now).toISOString()) };
    case 'bind':
      return { ...interaction, account: change.account };
  }
}

/** Supervisors and QA see these while the conversation still runs. The words themselves stay here, masked in the outcome's verdict. */
function eventOf(action: InteractionAction, { channel, account, agent }: Interaction): EventPayload | null {
  switch (action.type) {
    case 'hold.overridden':
      return { type: 'hold.overridden', prohibition: action.prohibition, reason: action.reason, excerpt: '' };
    case 'script.gap':
      return {
        type: 'script.gap',
        words: maskExcerpt(action.words, [account?.debtor_name ?? '', agent.name]).slice(0, 120),
        stage: action.stage,
      };
    case 'reading.degraded':
      return { type: 'reading.degraded', adapter: channel === 'whatsapp' ? 'whatsapp' : 'crm', anchor: action.anchor };
    case 'restriction.set':
      return restrictionEvent(action, account, true);
    case 'payment.claimed': {
      if (!account) return null;
      const { at: _, ...claim } = action;
      return { ...claim, account_ref: account.ref };
    }
    case 'authority.requested':
      return {
        type: 'authority.requested',
        account_ref: account?.ref ?? null,
        debtor: initialsOf(account?.debtor_name ?? ''),
        stage: action.stage,
        agreement: action.agreement,
        reason: action.reason,
        words: maskExcerpt(action.words, [account?.debtor_name ?? '', agent.name]),
      };
    default:
      return null;
  }
}
