import { useMemo, useSyncExternalStore } from 'react';
import { type ConsoleRoute, parseRoute } from './route.ts';

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The place that the address names, followed as it changes. */
export function useRoute(): ConsoleRoute {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}
