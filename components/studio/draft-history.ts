import { editAt, type JsonPath } from './edit-at.ts';

/** Edits to the same field closer together than this (ms) are one step of undo. */
const ONE_BURST = 1200;
const DEPTH = 200;

/** A draft with the way back and forth. Values are JSON and are never changed in place. */
export interface DraftHistory {
  readonly past: readonly unknown[];
  readonly present: unknown;
  readonly future: readonly unknown[];
  readonly burst: { readonly path: string; readonly at: number } | null;
}

export type DraftAction =
  | { readonly type: 'edit'; readonly path: JsonPath; readonly value: unknown; readonly at: number }
  | { readonly type: 'replace'; readonly body: unknown }
  | { readonly type: 'reset'; readonly body: unknown }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

export function beginHistory(body: unknown): DraftHistory {
  return { past: [], present: body, future: [], burst: null };
}

/** The next state of the draft. `replace` can be undone; `reset` starts afresh (another person's draft was taken). */
export function reduceDraft(history: DraftHistory, action: DraftAction): DraftHistory {
  const { past, present, future } = history;
  switch (action.type) {
    case 'edit': {
      const path = JSON.stringify(action.path);
      const same = history.burst?.path === path && action.at - history.burst.at < ONE_BURST;
      return {
        past: same ? past : [...past, present].slice(-DEPTH),
        present: editAt(present, action.path, action.value),
        future: [],
        burst: { path, at: action.at },
      };
    }
    case 'replace':
      return { past: [...past, present].slice(-DEPTH), present: action.body, future: [], burst: null };
    case 'reset':
      return beginHistory(action.body);
    case 'undo': {
      if (past.length === 0) return history;
      return { past: past.slice(0, -1), present: past.at(-1), future: [present, ...future], burst: null };
    }
    case 'redo': {
      if (future.length === 0) return history;
      return { past: [...past, present], present: future[0], future: future.slice(1), burst: null };
    }
  }
}
