import { describe, expect, test } from 'vitest';
import { initialsOf } from '../interaction/initials-of.ts';
import type { InteractionAction } from '../interaction/interaction.ts';
import type { Agreement } from './agreement.ts';
import type { AuthorityDecision } from './authority-request.ts';
import { permissionFor } from './permission-for.ts';
import { requestExpiry } from './request-expiry.ts';

const zone = 'America/Sao_Paulo';
const at = '2026-11-20T15:00:00.000Z';
const later = '2026-11-20T18:00:00.000Z';

const plan = (minor: number): Agreement => ({
  original_debt: { minor: 100_000, currency: 'BRL' },
  total: { minor, currency: 'BRL' },
  discount: { percent: (100_000 - minor) / 1000, amount: { minor: 100_000 - minor, currency: 'BRL' } },
  instalments: [{ n: 1, due_date: '2026-11-23', value: { minor, currency: 'BRL' } }],
  method: 'pix',
  delivery: null,
  settles: 'full',
});
const asked = (request: string, agreement: Agreement, when = at): InteractionAction => ({
  type: 'authority.requested',
  at: when,
  request,
  stage: 'early',
  agreement,
  reason: 'hardship',
  words: '',
});
const answered = (request: string, decision: AuthorityDecision): InteractionAction => ({
  type: 'authority.answered',
  at: later,
  request,
  decision,
  by: 'Otávio',
  note: '',
});
const past = { within: 'supervisor', breaches: [] } as const;
const stateOf = (agreement: Agreement, actions: InteractionAction[], now = later) =>
  permissionFor(agreement, past, actions, zone, now).is;

describe('permissionFor', () => {
  test('asks nobody within one’s own authority, and nobody past what the house grants', () => {
    expect(permissionFor(plan(98_000), { within: 'mine', breaches: [] }, [], zone, at).is).toBe('mine');
    const approved = [asked('a', plan(50_000)), answered('a', 'approved')];
    expect(permissionFor(plan(50_000), { within: 'beyond', breaches: [] }, approved, zone, at).is).toBe('beyond');
  });

  test('waits from the request until its answer', () => {
    expect(stateOf(plan(92_000), [])).toBe('to_ask');
    expect(stateOf(plan(92_000), [asked('a', plan(92_000))])).toBe('waiting');
    expect(stateOf(plan(92_000), [asked('a', plan(92_000)), answered('a', 'approved')])).toBe('approved');
    expect(stateOf(plan(92_000), [asked('a', plan(92_000)), answered('a', 'denied')])).toBe('denied');
  });

  test('an answer is for exactly that plan: a cent or a day makes another', () => {
    const actions = [asked('a', plan(92_000)), answered('a', 'approved')];
    expect(stateOf(plan(91_999), actions)).toBe('to_ask');
    const moved = { ...plan(92_000), instalments: [{ ...plan(92_000).instalments[0], due_date: '2026-11-24' }] };
    expect(stateOf(moved as Agreement, actions)).toBe('to_ask');
  });

  test('an approved plan may be taken up again after another was asked about', () => {
    const actions = [asked('a', plan(92_000)), answered('a', 'approved'), asked('b', plan(91_000))];
    expect(stateOf(plan(92_000), actions)).toBe('approved');
    expect(stateOf(plan(91_000), actions)).toBe('waiting');
  });

  test('a plan whose request another took the place of must be asked about again', () => {
    expect(stateOf(plan(92_000), [asked('a', plan(92_000)), asked('b', plan(91_000))])).toBe('to_ask');
  });

  test('ends with the day of the organisation, unless the answer came in time', () => {
    const actions = [asked('a', plan(92_000))];
    expect(stateOf(plan(92_000), actions, '2026-11-21T02:59:59.999Z')).toBe('waiting');
    expect(stateOf(plan(92_000), actions, '2026-11-21T03:00:00.000Z')).toBe('expired');
    expect(stateOf(plan(92_000), [...actions, answered('a', 'approved')], '2026-11-21T04:00:00.000Z')).toBe('approved');
  });

  test('another plan that was offered is permitted as it stands, and the one asked about is not', () => {
    const counter = plan(95_000);
    const answer: InteractionAction = {
      type: 'authority.answered',
      at: later,
      request: 'a',
      decision: 'countered',
      by: 'Otávio',
      note: '',
      counter,
    };
    const actions = [asked('a', plan(92_000)), answer];
    expect(permissionFor(plan(92_000), past, actions, zone, later)).toMatchObject({ is: 'countered', counter });
    expect(stateOf(counter, actions)).toBe('approved');
    expect(stateOf({ ...counter, settles: 'partial' }, actions)).toBe('approved');
    expect(stateOf(plan(94_999), actions)).toBe('to_ask');
  });

  test('the newest of several requests for the same plan counts', () => {
    const again = [asked('a', plan(92_000)), answered('a', 'denied'), asked('b', plan(92_000))];
    expect(stateOf(plan(92_000), again)).toBe('waiting');
  });
});

test('requestExpiry is the midnight of the zone, also where the clocks change', () => {
  expect(requestExpiry('2026-11-21T02:00:00.000Z', zone)).toBe('2026-11-21T03:00:00.000Z');
  // The day on which New York goes back to winter time has 25 hours.
  expect(requestExpiry('2026-11-01T04:30:00.000Z', 'America/New_York')).toBe('2026-11-02T05:00:00.000Z');
});

test('initialsOf names nobody and skips particles', () => {
  expect(initialsOf('Cláudia Regina Prates')).toBe('C. R. P.');
  expect(initialsOf('Érica de Sá e Souza')).toBe('É. S. S.');
  expect(initialsOf('')).toBe('');
});
