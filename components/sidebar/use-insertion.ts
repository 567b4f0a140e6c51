import { useCallback, useEffect, useRef } from 'react';
import { useT } from '@/components/i18n/use-t.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { drawnTextHash } from '@/domain/interaction/text-hash.ts';
import type { Act } from './interaction-panel.tsx';
import { sidebarMessages } from './messages.ts';
import type { HostWire } from './sidebar-page.tsx';

type Inserted = Extract<InteractionAction, { type: 'text.inserted' }>;

/**
 * Puts texts into the composer of the page, and says what became of each: `insert` a line of the script, which the
 * conversation keeps; `rewrite` the person's own words, put right, which it does not.
 * @param draft what is being written, as it was last told: only that is replaced
 * @param byHand the page is not read: what would be inserted is copied
 */
export function useInsertion(
  { send, listen }: HostWire,
  key: string,
  draft: string,
  byHand: boolean,
  act: Act,
  say: (text: string) => void,
) {
  const t = useT(sidebarMessages);
  /** What was asked for and not answered yet; the line of the script that it is, where it is one. */
  const inserting = useRef(new Map<string, Inserted | null>());
  const put = useCallback(
    (text: string, replace: boolean, line: Inserted | null) => {
      const request = crypto.randomUUID();
      inserting.current.set(request, line);
      send({ type: 'text.insert', request, key, text, replace, ...(replace ? { draft } : {}) });
    },
    [send, key, draft],
  );
  const insert = useCallback(
    (text: string, step: string | null, replace = false) => {
      // Into a page that is not read nothing is put: nobody could say where it went.
      if (byHand) return void navigator.clipboard.writeText(text).then(() => say(t('toast.copied')));
      // Of when it was asked for: a slow page reads it back when the agent is further on.
      const at = new Date().toISOString();
      put(text, replace, { type: 'text.inserted', at, step, text_hash: drawnTextHash(text) });
    },
    [put, byHand, say, t],
  );
  const rewrite = useCallback((text: string) => put(text, true, null), [put]);
  useEffect(
    () =>
      listen((message) => {
        if (message.type !== 'text.inserted') return;
        const line = inserting.current.get(message.request);
        if (!inserting.current.delete(message.request)) return;
        // Only what was read back stands there: asking for it was no insertion.
        if (line && message.result === 'inserted') act(line);
        say(t(`toast.${message.result}`, { why: message.why ? t(`insert.${message.why}`) : '' }));
      }),
    [listen, act, say, t],
  );
  return { insert, rewrite };
}
