import { expect, test } from 'vitest';
import type { ChatRow } from './chat-reading.ts';
import { guardSwitch } from './guard-switch.ts';

const row = (id: string) => ({ id }) as ChatRow;
const rows = (ids: string) => [...ids].map(row);
const [one, other] = [{} as Element, {} as Element];
const look = (title: string | null, ids: string, list: Element | null = one) => ({ title, rows: rows(ids), list });

test('rows of the former chat under a new title wait, until it can only be a new name', () => {
  const at = (waited: number) => guardSwitch({ known: look('A', 'abc'), drawn: look('B', 'bc'), waited });
  expect(at(0)).toBe('wait');
  expect(at(4999)).toBe('wait');
  expect(at(5000)).toBe('fresh');
});

test('new rows under the old title wait for theirs', () => {
  const drawn = look('A', 'xyz');
  expect(guardSwitch({ known: look('A', 'abc'), drawn, waited: 0 })).toBe('wait');
  expect(guardSwitch({ known: look('A', 'abc'), drawn: look('B', 'xyz'), waited: 50 })).toBe('fresh');
});

test('a jump within one chat goes on, another chat of the same name begins anew', () => {
  expect(guardSwitch({ known: look('A', 'abc'), drawn: look('A', 'xyz'), waited: 400 })).toBe('same');
  expect(guardSwitch({ known: look('A', 'abc'), drawn: look('A', 'xyz', other), waited: 400 })).toBe('fresh');
});

test('a chat that goes on, has not drawn anything, or is closed does not wait', () => {
  expect(guardSwitch({ known: look('A', 'abc'), drawn: look('A', 'cde', other), waited: 0 })).toBe('same');
  expect(guardSwitch({ known: look('A', 'abc'), drawn: look('A', ''), waited: 0 })).toBe('same');
  expect(guardSwitch({ known: look('A', 'abc'), drawn: look(null, ''), waited: 0 })).toBe('fresh');
});
