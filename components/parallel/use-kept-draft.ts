import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from 'react';
import { usePanelNote } from './use-panel-note.ts';

/** A pause in typing after which a draft is worth keeping. */
const pauseMs = 300;
const mostLetters = 20_000;

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
): [Draft, Dispatch<SetStateAction<Draft>>] {
  const { read, write } = usePanelNote(interactionId);
  const [draft, setDraft] = useState(() => parseDraft(read().drafts[form], isDraft) ?? initial);
  const latest = useRef(draft);
  latest.current = draft;
  const kept = useRef(draft);
  const keep = useRef(() => {});
  keep.current = () => {
    if (kept.current === latest.current) return;
    kept.current = latest.current;
    const text = JSON.stringify(latest.current);
    if (text.length <= mostLetters) write({ drafts: { [form]: text } });
  };

  useEffect(() => {
    if (kept.current === draft) return;
    const timer = setTimeout(() => keep.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const leave = () => keep.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return [draft, setDraft];
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
