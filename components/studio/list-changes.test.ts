import { describe, expect, it } from 'vitest';
import { listChanges } from './list-changes.ts';

const step = (id: string, text: string) => ({ id, title: `Title ${id}`, texts: [{ text }] });
const book = (steps: unknown[], rest: object = {}) => ({ version: 1, name: 'Roteiro', steps, ...rest });

describe('listChanges', () => {
  it('names the field that changed and the thing it belongs to', () => {
    expect(listChanges(book([step('a', 'um'), step('b', 'dois')]), book([step('a', 'um'), step('b', 'dez')]))).toEqual([
      {
        path: ['steps', 1, 'texts', 0, 'text'],
        part: 'steps',
        subject: 'Title b',
        field: 'texts.0.text',
        before: 'dois',
        after: 'dez',
      },
    ]);
  });

  it('reads a moved thing as no change of its words', () => {
    expect(listChanges(book([step('a', 'um'), step('b', 'dois')]), book([step('b', 'dois'), step('a', 'um')]))).toEqual(
      [],
    );
  });

  it('shows new and removed things by their words', () => {
    expect(listChanges(book([step('a', 'um')]), book([step('b', 'dois')]))).toMatchObject([
      { subject: 'Title b', field: '', before: null, after: 'dois' },
      { subject: 'Title a', field: '', before: 'um', after: null },
    ]);
  });

  it('shows an order as a list and keeps quiet about version and note', () => {
    const before = book([], { stages: [{ id: 'mid', name: 'Média', flows: { debtor: ['a', 'b'] } }], note: 'x' });
    const after = book([], {
      stages: [{ id: 'mid', name: 'Média', flows: { debtor: ['b', 'a'] } }],
      note: 'y',
      version: 2,
    });
    expect(listChanges(before, after)).toMatchObject([
      { subject: 'Média', field: 'flows.debtor', before: 'a, b', after: 'b, a' },
    ]);
  });
});
