import { describe, expect, it } from 'vitest';
import { comparePlaybooks } from './compare-playbooks.ts';

const before = {
  id: 'firm',
  note: 'first',
  steps: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
    { id: 'c', title: 'C' },
  ],
  lexicon: { cues: [{ id: 'x' }], concepts: [] },
};

describe('comparePlaybooks', () => {
  it('finds nothing between a playbook and itself', () => {
    expect(comparePlaybooks(before, structuredClone(before))).toEqual([]);
  });

  it('names an inserted step once, and none of those after it', () => {
    const after = { ...before, steps: [before.steps[0], { id: 'n', title: 'N' }, before.steps[1], before.steps[2]] };
    expect(comparePlaybooks(before, after)).toEqual([{ list: 'steps', id: 'n', change: 'added' }]);
  });

  it('tells what changed, moved and went', () => {
    const after = {
      ...before,
      note: 'second',
      steps: [
        { id: 'b', title: 'B' },
        { id: 'a', title: 'Other' },
      ],
      lexicon: { cues: [{ id: 'x', any: [] }], concepts: [] },
    };
    expect(comparePlaybooks(before, after)).toEqual([
      { list: 'playbook', id: 'firm', change: 'changed', fields: ['note'] },
      { list: 'steps', id: 'b', change: 'moved' },
      { list: 'steps', id: 'a', change: 'changed', fields: ['title'] },
      { list: 'steps', id: 'c', change: 'removed' },
      { list: 'lexicon.cues', id: 'x', change: 'changed', fields: ['any'] },
    ]);
  });
});
