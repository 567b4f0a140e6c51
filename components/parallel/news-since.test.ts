import { expect, test } from 'vitest';
import type { Turn } from '@/domain/conversation/turn.ts';
import { newsSince } from './news-since.ts';

const turn = (id: string, text = id): Turn => ({ id, speaker: 'customer', text, at: '2026-11-24T13:00:00Z' });
const toldOf = (...turns: Turn[]) => new Map(turns.map((each) => [each.id, each]));
const ids = (turns: readonly Turn[]) => turns.map(({ id }) => id);

test('only what is new is told, with the turn that it follows', () => {
  const [a, b, c] = [turn('a'), turn('b'), turn('c')];
  expect(newsSince([a, b], new Map(), [a, b])).toEqual([]);
  expect(ids(newsSince([a, b], new Map(), [a, b, c]))).toEqual(['b', 'c']);
  expect(ids(newsSince([], new Map(), [a, b]))).toEqual(['a', 'b']);
});

test('a text that was edited is news', () => {
  expect(ids(newsSince([turn('a'), turn('b')], new Map(), [turn('a'), turn('b', 'other')]))).toEqual(['a', 'b']);
});

test('two pages that read the same bubble differently do not tell it back and forth', () => {
  const [mine, theirs] = [turn('a', 'São R$ 312,00'), turn('a', 'São R$ 321,00')];
  expect(newsSince([theirs], toldOf(mine), [mine])).toEqual([]);
});
