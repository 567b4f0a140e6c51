import { useCallback, useEffect, useRef, useState } from 'react';
import { usePanelNote } from './use-panel-note.ts';

/** A pause in typing after which a draft is worth keeping. */
const pauseMs = 300;

/**
 * State of a form that is half filled in: it is there again after a reload, a restart of the browser or another
 * conversation in between. `form` names it within the interaction. What was kept must still fit: `isDraft` says so, since
 * an older build may have written it.
 */
export function useKeptDraft<Draft>(
  interactionId: string,
  form: string,
  initial: Draft,
  isDraft: (value: unknown) => value is Draft,
): [Draft, (draft: Draft) => void] {
  const { read, write } = usePanelNote(interactionId);
  const [draft, setDraft] = useState(() => parseDraft(read().drafts[form], isDraft) ?? initial);
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    const text = unkept.current;
    unkept.current = null;
    if (text !== null && text.length <= 20_000) write({ drafts: { [form]: text } });
  }, [write, form]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const change = useCallback(
    (next: Draft) => {
      setDraft(next);
      unkept.current = JSON.stringify(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(keep, pauseMs);
    },
    [keep],
  );
  return [draft, change];
}

function parseDraft<Draft>(text: string | undefined, isDraft: (value: unknown) => value is Draft): Draft | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}
