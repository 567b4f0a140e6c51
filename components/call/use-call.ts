import { useCallback, useEffect, useRef } from 'react';
import { useTell } from '@/components/query/use-ask.ts';
import type { HostView } from '@/components/sidebar/host-view.ts';
import { belongsToAccount } from '@/domain/call/belongs-to-account.ts';
import type { Call, CallNow } from '@/domain/call/call.ts';
import type { Interaction } from '@/domain/interaction/interaction.ts';

/** What the agent can say of the call in hand. */
export interface CallInHand {
  readonly call: CallNow | null;
  /** Begins a call by the agent's own word; goes on with one that was said to have ended. */
  readonly start: () => void;
  readonly end: () => void;
  /** Puts the call on hold, or takes it off. */
  readonly hold: () => void;
  /** The other side called, not we; or the other way about. */
  readonly turn: () => void;
}

/**
 * The call of an open interaction: what page, address and dialler told of it, kept by the background, and what the agent
 * says of it. A telling is for this interaction where the page says so, or where it names the account or its number.
 */
export function useCall(
  { id, account, call: kept, phone }: Pick<Interaction, 'id' | 'account' | 'call' | 'phone'>,
  key: string,
  calls: HostView['calls'],
): CallInHand {
  const call = kept ?? null;
  const { mutate } = useTell('interaction.call');
  const told = useRef(new Map<string, string>());
  const tell = useCallback((call: Call) => mutate({ interaction_id: id, call }), [mutate, id]);

  useEffect(() => {
    for (const { key: of, call } of Object.values(calls)) {
      if (of !== null ? of !== key : !account || !belongsToAccount(call, account)) continue;
      const words = JSON.stringify(call);
      if (told.current.get(call.id) === words) continue;
      told.current.set(call.id, words);
      tell(call);
    }
  }, [calls, key, account, tell]);

  const say = (change: Pick<Call, 'state'> & Partial<Call>) => {
    const at = new Date().toISOString();
    const known = call && {
      id: call.id,
      direction: call.direction,
      phone: call.phone,
      account_ref: call.account_ref,
      queue: call.queue,
      started_at: call.started_at,
      answered_at: call.answered_at,
      recording_url: call.recording_url,
    };
    const fresh = {
      id: `agent:${crypto.randomUUID()}`,
      direction: 'outbound' as const,
      phone: phone ?? null,
      account_ref: account?.ref ?? null,
      queue: null,
      started_at: at,
      answered_at: null,
      recording_url: null,
    };
    tell({
      ...(known ?? fresh),
      source: 'agent',
      ended_at: change.state === 'ended' ? at : null,
      ...change,
    });
  };

  return {
    call,
    start: () => say({ state: 'answered' }),
    end: () => say({ state: 'ended' }),
    hold: () => say({ state: call?.state === 'held' ? 'answered' : 'held' }),
    turn: () => call && say({ state: call.state, direction: call.direction === 'inbound' ? 'outbound' : 'inbound' }),
  };
}
