import { useApi } from '@/components/query/use-api.ts';
import type { Instant } from '@/domain/conversation/plain-date.ts';

/** The next call that this person agreed to make, from their own last outcomes; null where there is none ahead. */
export function useNextCallback(
  agent: string | null,
  now: number,
): { readonly at: Instant; readonly account_ref: string | null } | null {
  const outcomes = useApi(
    'outcomes.list',
    { query: { limit: 50, ...(agent ? { agent_id: agent } : {}) } },
    { enabled: agent !== null },
  );
  const ahead = (outcomes.data?.outcomes ?? [])
    .flatMap(({ record }) => (record.callback_at ? [{ at: record.callback_at, account_ref: record.account_ref }] : []))
    .filter(({ at }) => Date.parse(at) > now)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return ahead[0] ?? null;
}
