import { expect, test } from 'vitest';
import { clockWords } from './clock-words.ts';

test.each([
  [-5_000, '00:00'],
  [52_900, '00:52'],
  [920_000, '15:20'],
  [3_725_000, '1:02:05'],
])('%i ms is %s', (milliseconds, words) => {
  expect(clockWords(milliseconds)).toBe(words);
});
