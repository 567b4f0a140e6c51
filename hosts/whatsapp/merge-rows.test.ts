import { expect, test } from 'vitest';
import type { ChatRow } from './chat-reading.ts';
import { mergeRows } from './merge-rows.ts';

const row = (id: string, change: Partial<ChatRow> = {}): ChatRow => ({
  id,
  direction: 'in',
  author: null,
  text: id,
  time: null,
  kind: 'text',
  quoted: null,
  forwarded: false,
  edited: false,
  doubtful: false,
  ...change,
});
const ids = (rows: readonly ChatRow[]) => rows.map(({ id }) => id).join('');

test('keeps rows that left the window on both sides', () => {
  expect(
    ids(
      mergeRows(
        [...'abcdef'].map((id) => row(id)),
        [...'cd'].map((id) => row(id)),
      ),
    ),
  ).toBe('abcdef');
});

test('adds rows before, between and after the known ones', () => {
  expect(
    ids(
      mergeRows(
        [...'bd'].map((id) => row(id)),
        [...'abcde'].map((id) => row(id)),
      ),
    ),
  ).toBe('abcde');
});

test('puts a window without any known row on the side of its time', () => {
  const known = [row('x', { time: '2026-11-20T10:00' })];
  expect(ids(mergeRows(known, [row('a', { time: '2026-11-19T10:00' })]))).toBe('ax');
  expect(ids(mergeRows(known, [row('z', { time: '2026-11-21T10:00' })]))).toBe('xz');
});

test('a corrected message has its new text, a deleted one keeps what it said', () => {
  const known = [row('a', { text: 'vou te processar' }), row('b', { text: 'R$ 321' })];
  const drawn = [row('a', { kind: 'deleted', text: '' }), row('b', { text: 'R$ 312' })];
  expect(mergeRows(known, drawn).map(({ kind, text }) => [kind, text])).toEqual([
    ['deleted', 'vou te processar'],
    ['text', 'R$ 312'],
  ]);
});
