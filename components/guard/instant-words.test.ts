import { expect, it } from 'vitest';
import { instantWords } from './instant-words.ts';

it.each([
  ['later the same day', '2026-11-24T22:00:00Z', '2026-11-24T12:00:00Z', 'today', '19:00'],
  ['the next morning', '2026-11-25T11:00:00Z', '2026-11-24T22:00:00Z', 'tomorrow', '8:00'],
  ['the next day there, the same day in UTC', '2026-11-24T11:00:00Z', '2026-11-24T02:00:00Z', 'tomorrow', '8:00'],
  ['across the end of a month', '2026-12-01T11:00:00Z', '2026-11-30T22:00:00Z', 'tomorrow', '8:00'],
] as const)('%s', (_name, at, now, day, time) => {
  expect(instantWords(at, 'America/Fortaleza', now, 'pt-BR')).toEqual({ day, time });
});

it('names the day where it is further', () => {
  expect(instantWords('2026-11-27T11:00:00Z', 'America/Fortaleza', '2026-11-24T12:00:00Z', 'pt-BR').day).toEqual({
    date: expect.stringContaining('27'),
  });
});

it('writes hours alike in every language', () => {
  const words = (locale: string) =>
    instantWords('2026-11-25T11:00:00Z', 'America/Fortaleza', '2026-11-24T22:00:00Z', locale);
  for (const locale of ['pt-BR', 'es-MX', 'en-US']) expect(words(locale)).toEqual({ day: 'tomorrow', time: '8:00' });
});
