import { expect, test } from 'vitest';
import { turnsOfToday } from './turns-of-today.ts';

const turn = (id: string, at: string | null) => ({ id, speaker: 'agent' as const, text: id, at });
const now = '2026-11-24T15:00:00Z';
const ids = (turns: readonly { id: string }[]) => turns.map(({ id }) => id);

test('what was said last week proves nothing today', () => {
  const turns = [turn('old', '2026-11-17T14:00:00Z'), turn('old, no time', null), turn('new', '2026-11-24T14:00:00Z')];
  expect(ids(turnsOfToday(turns, null, now))).toContain('new');
  expect(ids(turnsOfToday(turns, null, now))).not.toContain('old');
});

test('after a recorded outcome a new conversation begins', () => {
  const turns = [turn('before', '2026-11-24T14:00:00Z'), turn('after', '2026-11-24T14:31:00Z'), turn('follows', null)];
  expect(ids(turnsOfToday(turns, '2026-11-24T14:30:20Z', now))).toEqual(['after', 'follows']);
});
