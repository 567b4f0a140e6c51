import { useCallback, useEffect, useRef } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import { textHash } from '@/domain/interaction/text-hash.ts';
import type { Act } from './interaction-panel.tsx';
import { sidebarMessages } from './messages.ts';
import type { HostWire } from './sidebar-page.tsx';

/**
 * Puts texts into the composer of the page, and says what became of each: `insert` a line of the script, which the
 * conversation keeps; `rewrite` the person's own words, put right, which it does not.
 * @param byHand the page is not read: what would be inserted is copied
 */
export function useInsertion(
  { send, listen }: HostWire,
  key: string,
  byHand: boolean,
  act: Act,
  say: (text: string) => void,
) {
  const t = useT(sidebarMessages);
  const inserting = useRef(new Set<string>());
  const put = useCallback(
    (text: string, replace: boolean) => {
      const request = crypto.randomUUID();
      inserting.current.add(request);
      send({ type: 'text.insert', request, key, text, replace });
    },
    [send, key],
  );
  const insert = useCallback(
    (text: string, step: string | null, replace = false) => {
      // Into a page that is not read nothing is put: nobody could say where it went.
      if (byHand) return void navigator.clipboard.writeText(text).then(() => say(t('toast.copied')));
      act({ type: 'text.inserted', step, text_hash: textHash(text) });
      put(text, replace);
    },
    [act, put, byHand, say, t],
  );
  const rewrite = useCallback((text: string) => put(text, true), [put]);
  useEffect(
    () =>
      listen((message) => {
        if (message.type !== 'text.inserted' || !inserting.current.delete(message.request)) return;
        say(t(`toast.${message.result}`, { why: message.why ?? '' }));
      }),
    [listen, say, t],
  );
  return { insert, rewrite };
}
