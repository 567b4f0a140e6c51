import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { callRoute } from '@/components/query/use-api.ts';
import type { ChannelHead, Draft } from '@/contracts/playbook-channel.ts';
import { Playbook } from '@/domain/playbook/playbook.ts';
import type { AskError } from '@/utils/messaging/ask-error.ts';
import { observeChanges } from '@/utils/messaging/observe-changes.ts';
import { createAutosave, type SaveState } from './autosave.ts';
import { beginHistory, reduceDraft } from './draft-history.ts';
import type { JsonPath } from './edit-at.ts';
import { findKeptDraft, forgetDraft, keepDraft } from './kept-draft.ts';
import { mergeDrafts } from './merge-drafts.ts';

const SAVE_AFTER = 800;
const RETRY_EVERY = 15_000;

/** What the server holds of a playbook: the draft, the head and its pack; `basePack` is the one the draft was begun on. */
export interface DraftOrigin {
  readonly draft: Draft;
  readonly head: ChannelHead;
  readonly pack: Playbook;
  /** Null where it is too far back to be asked for. */
  readonly basePack: Playbook | null;
}

export interface Saving {
  readonly state: SaveState;
  /** RFC 3339; null before the first save. */
  readonly at: string | null;
  readonly failure: AskError | null;
}

/** A draft being worked on. Every method keeps the words: nothing typed is dropped before the server has it. */
export interface OpenDraft {
  readonly body: unknown;
  readonly baseVersion: number;
  readonly saving: Saving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Set where this browser held a draft that the server had not taken, over one that was saved meanwhile. */
  readonly resumed: Draft | null;
  /** Fields that both sides rewrote, after carrying the draft over to a newer head. */
  readonly both: readonly string[];
  edit(path: JsonPath, value: unknown): void;
  replace(body: unknown): void;
  undo(): void;
  redo(): void;
  /** Saves what is not saved yet. @throws {AskError} where the server does not take it. */
  flush(): Promise<void>;
  /** Goes on from the head, with the author's own changes merged in (`true`) or given up (`false`). */
  moveToHead(keepMine: boolean): void;
  takeServers(): void;
  /** Says that the draft, as it stands, has become this version. */
  published(head: ChannelHead): void;
}

/** A body with the schema's defaults put in where it is valid, so that leaving a default out is no change. */
export function settle(body: unknown): unknown {
  const read = Playbook.safeParse(body);
  return read.success ? read.data : body;
}

const withoutLexicon = (body: unknown) =>
  typeof body === 'object' && body !== null ? { ...body, lexicon: undefined } : body;

/**
 * Opens the draft of one playbook for one person (`owner`, the user's id): edits go into a history, to this browser's own
 * storage at once and to the server when typing rests; after a failure they are sent again by themselves.
 */
export function useDraft(owner: string, { draft, head, pack, basePack }: DraftOrigin): OpenDraft {
  const id = draft.playbook_id;
  const [kept] = useState(() => findKeptDraft(owner, id));
  const lexicon = pack.lexicon;
  const begin = () => settle(kept ? { ...(kept.body as object), lexicon } : draft.body);
  const [history, dispatch] = useReducer(reduceDraft, null, () => beginHistory(begin()));
  const [base, setBase] = useState<{ version: number; pack: unknown }>({
    version: kept?.base_version ?? draft.base_version,
    pack: basePack,
  });
  const [saving, setSaving] = useState<Saving>({ state: 'saved', at: draft.saved_at, failure: null });
  const [resumed, setResumed] = useState(kept && kept.onto !== draft.saved_at ? draft : null);
  const [both, setBoth] = useState<readonly string[]>([]);
  const onto = useRef(draft.saved_at);

  const autosave = useMemo(
    () =>
      createAutosave<{ body: unknown; base_version: number }>({
        delay: SAVE_AFTER,
        save: async (body) => {
          const saved = await callRoute('drafts.save', { params: { id }, body });
          onto.current = saved.saved_at;
          setSaving((was) => ({ ...was, at: saved.saved_at }));
        },
        onState: (state, failure) => {
          if (state === 'saved') forgetDraft(owner, id);
          setSaving((was) => ({ ...was, state, failure: state === 'kept' ? (failure as AskError) : null }));
        },
      }),
    [owner, id],
  );

  // The first value is what was opened: it is only news to the server where it was kept here.
  const known = useRef<unknown>(kept ? null : history.present);
  useEffect(() => {
    if (known.current === history.present) return;
    known.current = history.present;
    keepDraft(owner, id, { base_version: base.version, onto: onto.current, body: withoutLexicon(history.present) });
    autosave.change({ body: history.present, base_version: base.version });
  }, [autosave, owner, id, base.version, history.present]);

  useEffect(() => {
    const stop = new AbortController();
    const again = () => void autosave.flush().catch(() => undefined);
    const timer = setInterval(again, RETRY_EVERY);
    observeChanges((topics) => topics.includes('status') && again(), stop.signal);
    addEventListener('online', again, { signal: stop.signal });
    return () => {
      clearInterval(timer);
      stop.abort();
      again();
    };
  }, [autosave]);

  const edit = useCallback(
    (path: JsonPath, value: unknown) => dispatch({ type: 'edit', path, value, at: performance.now() }),
    [],
  );
  const replace = useCallback(
    (body: unknown) => dispatch({ type: 'replace', body: settle({ ...(body as object), lexicon }) }),
    [lexicon],
  );

  return {
    body: history.present,
    baseVersion: base.version,
    saving,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    resumed,
    both,
    edit,
    replace,
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
    flush: autosave.flush,
    moveToHead(keepMine) {
      const merged = keepMine ? mergeDrafts(base.pack, history.present, pack) : { body: pack, both: [] };
      setBase({ version: head.version, pack });
      setBoth(merged.both);
      dispatch({ type: 'replace', body: merged.body });
    },
    takeServers() {
      autosave.drop();
      forgetDraft(owner, id);
      setResumed(null);
      const body = settle(draft.body);
      known.current = body;
      dispatch({ type: 'reset', body });
      setBase({ version: draft.base_version, pack: basePack });
      setSaving({ state: 'saved', at: draft.saved_at, failure: null });
    },
    published(next) {
      setBase({ version: next.version, pack: history.present });
      setBoth([]);
    },
  };
}
