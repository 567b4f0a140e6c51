import { useEffect } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';
import { lexiconOf } from '@/domain/interaction/listen.ts';

/** Reads the playbook that a new conversation gets and makes it ready to hear with, while the interaction is still asked for. */
export function usePlaybookReady(hash: string | null): void {
  const { data } = useAsk('playbook.read', { hash: hash ?? '' }, { enabled: hash !== null, staleTime: Infinity });
  useEffect(() => {
    if (!data) return;
    // In a task of its own: what is asked next goes out before the thread is busy.
    const timer = setTimeout(() => lexiconOf(data));
    return () => clearTimeout(timer);
  }, [data]);
}
