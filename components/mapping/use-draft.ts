import { useCallback, useEffect, useRef, useState } from 'react';
import { useAsk } from '@/components/query/use-ask.ts';
import type { MappingDraft } from '@/contracts/picker.ts';
import { ask } from '@/utils/messaging/ask.ts';

export type ChangeDraft = (change: (draft: MappingDraft) => MappingDraft, undoable?: boolean) => void;

const MOST_STEPS = 50;

/** The draft of an origin, kept by the background at each change, and the steps that can be taken back. */
export function useDraft(origin: string): {
  readonly draft: MappingDraft | null;
  /** Whether it is known if there is one. */
  readonly known: boolean;
  readonly change: ChangeDraft;
  readonly begin: (draft: MappingDraft) => void;
  readonly forget: () => Promise<void>;
  readonly undo: (() => void) | null;
} {
  const kept = useAsk('mapping.draft.read', { origin });
  const [draft, setDraft] = useState<MappingDraft | null>(null);
  const [steps, setSteps] = useState<readonly MappingDraft[]>([]);
  const now = useRef<MappingDraft | null>(null);

  const put = useCallback(
    (next: MappingDraft) => {
      now.current = next;
      setDraft(next);
      ask('mapping.draft.write', { origin, draft: next }).catch((error: unknown) =>
        console.error('The draft was not kept.', error),
      );
    },
    [origin],
  );
  // Another tab of the same CRM works on the same draft: the later word counts.
  useEffect(() => {
    const theirs = kept.data?.draft;
    if (!theirs || (now.current && theirs.changes <= now.current.changes)) return;
    now.current = theirs;
    setDraft(theirs);
  }, [kept.data]);

  const change = useCallback<ChangeDraft>(
    (turn, undoable = true) => {
      const before = now.current;
      const after = before && turn(before);
      if (!before || !after || after === before) return;
      if (undoable) setSteps((steps) => [...steps.slice(1 - MOST_STEPS), before]);
      const changed = JSON.stringify(after.map) !== JSON.stringify(before.map);
      put({ ...after, ...(changed && { published: null }), changes: before.changes + 1 });
    },
    [put],
  );
  const undo = () => {
    const last = steps.at(-1);
    if (!last || !now.current) return;
    setSteps(steps.slice(0, -1));
    // What records gave is no step of anybody's.
    put({ ...last, trials: now.current.trials, seen: now.current.seen, changes: now.current.changes + 1 });
  };
  return {
    draft,
    known: kept.isSuccess,
    change,
    begin: put,
    forget: async () => {
      await ask('mapping.draft.write', { origin, draft: null });
      now.current = null;
      setDraft(null);
    },
    undo: steps.length > 0 ? undo : null,
  };
}
