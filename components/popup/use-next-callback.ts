import { useAsk } from '@/components/query/use-ask.ts';
import { remindAt } from '@/domain/agenda/group-due.ts';
import type { Instant } from '@/domain/conversation/plain-date.ts';

/** The next call that this person is to make; null where there is none ahead. @param now milliseconds since the epoch */
export function useNextCallback(
  agent: string | null,
  now: number,
): { readonly at: Instant; readonly account_ref: string | null } | null {
  const agenda = useAsk('agenda.list', {}, { enabled: agent !== null });
  const ahead = (agenda.data?.items ?? [])
    .flatMap((item) => {
      const at = remindAt(item);
      return at !== null && Date.parse(at) > now ? [{ at, account_ref: item.account_ref }] : [];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return ahead[0] ?? null;
}
