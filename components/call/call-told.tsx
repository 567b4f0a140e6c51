import { useEffect, useRef, useState } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import type { CallNow } from '@/domain/call/call.ts';
import { callMessages } from './messages.ts';

/** Says to whoever does not look how the call has changed, and with what it goes on. */
export function CallTold({ call, step }: { readonly call: CallNow | null; readonly step: string | null }) {
  const t = useT(callMessages);
  const [words, setWords] = useState('');
  const state = call?.state ?? null;
  const before = useRef<typeof state | undefined>(undefined);
  const now = useRef(step);
  now.current = step;
  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (was === undefined || was === state || state === null || state === 'ringing') return;
    setWords(state === 'answered' ? t('told.answered', { now: now.current ?? t('none') }) : t(`told.${state}`));
  }, [state, t]);
  return (
    <p className="sr-only" role="status" data-told="call">
      {words}
    </p>
  );
}
