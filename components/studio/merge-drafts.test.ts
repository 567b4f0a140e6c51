import { describe, expect, it } from 'vitest';
import { mergeDrafts } from './merge-drafts.ts';

const book = (a: string, b: string, more: object[] = []) => ({
  version: 1,
  steps: [{ id: 'a', text: a }, { id: 'b', text: b }, ...more],
});

describe('mergeDrafts', () => {
  it('takes what each side changed where the other did not', () => {
    const merged = mergeDrafts(book('1', '1'), book('mine', '1'), { ...book('1', 'theirs'), version: 2 });
    expect(merged).toEqual({ body: { ...book('mine', 'theirs'), version: 2 }, both: [] });
  });

  it('keeps the author’s words where both wrote, and says where', () => {
    const merged = mergeDrafts(book('1', '1'), book('mine', '1'), book('theirs', '1'));
    expect(merged).toEqual({ body: book('mine', '1'), both: ['steps.a.text'] });
  });

  it('keeps what either side added and drops what one removed untouched', () => {
    const base = book('1', '1', [{ id: 'c', text: '1' }]);
    const mine = book('1', '1', [
      { id: 'c', text: '1' },
      { id: 'd', text: 'new' },
    ]);
    const theirs = book('1', '1', [{ id: 'e', text: 'also' }]);
    expect(mergeDrafts(base, mine, theirs).body).toEqual(
      book('1', '1', [
        { id: 'e', text: 'also' },
        { id: 'd', text: 'new' },
      ]),
    );
  });
});
