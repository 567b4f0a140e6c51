import type { Call } from '@/contracts/call.ts';

/** What one notice of a dialler says of a call, beside its state and when. */
export type CallTold = Pick<Call, 'direction' | 'phone' | 'account_ref' | 'queue' | 'recording_url'>;

/** One notice as it is kept. */
export interface CallWord {
  readonly state: Call['state'];
  readonly at: Date;
  readonly told: CallTold;
}

const rank = { ringing: 0, answered: 1, held: 2, ended: 3 } as const;

/**
 * The call that all notices of it come to, in whatever order they arrived: a call that has ended stays so, and what one
 * notice leaves out another has said. There is at least one.
 */
export function foldCall(id: string, words: readonly CallWord[]): Call {
  const sorted = words.toSorted((a, b) => a.at.getTime() - b.at.getTime() || rank[a.state] - rank[b.state]);
  const first = (state: Call['state']) => sorted.find((word) => word.state === state)?.at.toISOString() ?? null;
  const said = <K extends keyof CallTold>(key: K) =>
    sorted.findLast(({ told }) => told[key] !== null)?.told[key] ?? null;
  const ended_at = first('ended');
  return {
    id,
    source: 'dialler',
    // A dialler that turns a call round tells of another call.
    direction: sorted[0]?.told.direction ?? 'outbound',
    state: ended_at ? 'ended' : (sorted.at(-1)?.state ?? 'ringing'),
    phone: said('phone'),
    account_ref: said('account_ref'),
    queue: said('queue'),
    started_at: sorted[0]?.at.toISOString() ?? '',
    answered_at: first('answered'),
    ended_at,
    recording_url: said('recording_url'),
  };
}
