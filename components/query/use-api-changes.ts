import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RouteName } from '@/contracts/api.ts';
import type { ChangeTopic } from '@/contracts/runtime-message.ts';
import { observeChanges } from '@/utils/messaging/observe-changes.ts';

/** Which answers of the backend grow old when a topic changes. `status` covers signing in and coming back online. */
const staleBy: Partial<Record<ChangeTopic, readonly RouteName[]>> = {
  board: ['boards.read', 'outcomes.list', 'scores.mine'],
  authority: ['authority.list'],
  account: ['checks.list'],
  outbox: ['outcomes.list', 'scores.mine'],
  playbook: ['playbooks.list'],
  selectors: ['selectors.head', 'selectors.list'],
  hosts: ['hosts.health'],
};

/** A burst of outcomes asks the board once a second at most. */
const atMostEvery = 1000;

/** Asks routes again when the background says that something of theirs changed. Mount it once in a page. */
export function useApiChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const stop = new AbortController();
    const stale = new Set<RouteName>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let askedAt = 0;
    const askAgain = () => {
      timer = undefined;
      askedAt = performance.now();
      const routes = new Set(stale);
      stale.clear();
      void queries.invalidateQueries({
        predicate: ({ queryKey: [verb, route] }) => verb === 'api.call' && routes.has(route as RouteName),
      });
    };
    observeChanges((topics) => {
      for (const topic of topics) for (const route of staleBy[topic] ?? []) stale.add(route);
      if (stale.size > 0) timer ??= setTimeout(askAgain, Math.max(0, askedAt + atMostEvery - performance.now()));
    }, stop.signal);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [queries]);
}
