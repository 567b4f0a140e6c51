import type { Account } from '../interaction/account.ts';

/** Whether follow-ups wait, at `now` (RFC 3339), until somebody has looked for a payment. */
export function isPaused({ restrictions }: Pick<Account, 'restrictions'>, now: string): boolean {
  return restrictions.some(
    ({ kind, until }) => kind === 'paused' && (until === null || Date.parse(until) > Date.parse(now)),
  );
}
