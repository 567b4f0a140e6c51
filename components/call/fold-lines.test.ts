import { expect, test } from 'vitest';
import type { TranscriptLine } from '@/contracts/call.ts';
import { foldLines } from './fold-lines.ts';

const line = (text: string, changes: Partial<TranscriptLine> = {}): TranscriptLine => ({
  id: '1',
  source: 'feed',
  speaker: 'agent',
  text,
  at: '2026-11-24T13:00:00Z',
  final: false,
  ...changes,
});

test('a line grows in its place and keeps the time it began, until it is final', () => {
  const grown = foldLines(
    [line('Boa'), line('Alô?', { id: '0' })],
    [line('Boa tarde', { at: '2026-11-24T13:00:02Z' })],
  );
  expect(grown.map(({ text }) => text)).toEqual(['Boa tarde', 'Alô?']);
  expect(grown[0]?.at).toBe('2026-11-24T13:00:00Z');
  const done = foldLines(grown, [line('Boa tarde.', { final: true })]);
  expect(done[0]).toMatchObject({ text: 'Boa tarde.', final: true });
  // What comes late of an earlier guess does not unsay it.
  expect(foldLines(done, [line('Boa tar')])).toBe(done);
});

test('lines of two sources with one id are two lines, and what is told again changes nothing', () => {
  const both = foldLines([line('Boa tarde')], [line('Boa tarde', { source: 'captions' })]);
  expect(both).toHaveLength(2);
  expect(foldLines(both, [line('Boa tarde')])).toBe(both);
});
