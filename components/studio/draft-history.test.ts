import { describe, expect, it } from 'vitest';
import { beginHistory, type DraftAction, type DraftHistory, reduceDraft } from './draft-history.ts';

const play = (actions: readonly DraftAction[], from: DraftHistory = beginHistory({ steps: [{ text: 'a' }] })) =>
  actions.reduce(reduceDraft, from);
const type = (value: string, at: number): DraftAction => ({ type: 'edit', path: ['steps', 0, 'text'], value, at });

describe('reduceDraft', () => {
  it('takes back a burst of typing in one field as one step', () => {
    const typed = play([type('ab', 0), type('abc', 300), type('abcd', 5000)]);
    expect(play([{ type: 'undo' }], typed).present).toEqual({ steps: [{ text: 'abc' }] });
    expect(play([{ type: 'undo' }, { type: 'undo' }], typed).present).toEqual({ steps: [{ text: 'a' }] });
  });

  it('does what was undone again, until something else is edited', () => {
    const undone = play([type('b', 0), { type: 'undo' }]);
    expect(play([{ type: 'redo' }], undone).present).toEqual({ steps: [{ text: 'b' }] });
    expect(play([type('c', 9000), { type: 'redo' }], undone).present).toEqual({ steps: [{ text: 'c' }] });
  });

  it('stops at the first and the last state', () => {
    const start = beginHistory({ name: 'x' });
    expect(reduceDraft(start, { type: 'undo' })).toBe(start);
    expect(reduceDraft(start, { type: 'redo' })).toBe(start);
  });

  it('lets a replaced body be taken back and a reset not', () => {
    expect(play([{ type: 'replace', body: 1 }, { type: 'undo' }]).present).toEqual({ steps: [{ text: 'a' }] });
    expect(play([{ type: 'reset', body: 1 }, { type: 'undo' }]).present).toBe(1);
  });

  it('leaves the earlier states untouched', () => {
    const first = { steps: [{ text: 'a' }], closing: [{ id: 'consent' }] };
    const after = play([type('b', 0)], beginHistory(first));
    expect(first.steps[0]?.text).toBe('a');
    expect((after.present as typeof first).closing).toBe(first.closing);
  });
});
