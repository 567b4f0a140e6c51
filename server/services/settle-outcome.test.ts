import { expect, test } from 'vitest';
import { type OutcomeChange, settleOutcome } from './settle-outcome.ts';

const version = (event_id: string, n: number, changes: Partial<OutcomeChange> = {}): OutcomeChange => ({
  event_id,
  kind: 'version',
  version: n,
  of: null,
  agent_id: 'ana',
  team_id: 'ipe',
  supervises: false,
  past_limits: false,
  day: '2026-11-20',
  at: new Date('2026-11-20T12:00:00Z'),
  ...changes,
});
const withdrawal = (of: string, changes: Partial<OutcomeChange> = {}): OutcomeChange =>
  version(`not ${of}`, 0, { kind: 'withdrawal', version: null, of, ...changes });
const standing = (...changes: OutcomeChange[]) => {
  const settled = settleOutcome(changes);
  return settled && { shown: settled.shown.event_id, counts: settled.counts, of: settled.agent_id };
};

test('the highest version that was not withdrawn stands; where none does, the last is shown and nothing counts', () => {
  const [one, two] = [version('a', 1), version('b', 2)];
  expect(standing(one)).toEqual({ shown: 'a', counts: true, of: 'ana' });
  expect(standing(two, one)).toEqual({ shown: 'b', counts: true, of: 'ana' });
  expect(standing(withdrawal('b'), one, two)).toEqual({ shown: 'a', counts: true, of: 'ana' });
  expect(standing(withdrawal('a'), one)).toEqual({ shown: 'a', counts: false, of: 'ana' });
  expect(standing(withdrawal('a'), withdrawal('b'), two, one)).toEqual({ shown: 'b', counts: false, of: 'ana' });
  expect(standing(withdrawal('a'), two, one)).toEqual({ shown: 'b', counts: true, of: 'ana' });
});

test('nothing stands before a version has come', () => expect(standing(withdrawal('a'))).toBeNull());

test('of two versions of one number the later id stands', () => {
  expect(standing(version('c', 2), version('a', 1), version('b', 2))).toMatchObject({ shown: 'c' });
});

test('a supervisor of the team has a say, and the outcome stays the agent’s; nobody else has', () => {
  const lead = { agent_id: 'otavio', supervises: true };
  expect(standing(version('b', 2, lead), version('a', 1))).toEqual({ shown: 'b', counts: true, of: 'ana' });
  expect(standing(version('b', 2, { ...lead, team_id: 'cedro' }), version('a', 1))).toMatchObject({ shown: 'a' });
  expect(standing(version('b', 2, { agent_id: 'bia' }), version('a', 1))).toMatchObject({ shown: 'a' });
  expect(standing(withdrawal('a', { agent_id: 'bia' }), version('a', 1))).toMatchObject({ counts: true });
  expect(standing(withdrawal('a', lead), version('a', 1))).toMatchObject({ counts: false });
});
