import { expect, test } from 'vitest';
import type { OutcomeRecord } from '@/contracts/event.ts';
import { WriteName } from '@/contracts/field-map.ts';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import { fillValues } from './fill-values.ts';

const whole = WriteName.options;
const { outcomes } = loadPlaybook('vereda-br');
const outcomeOf = (id: string) => outcomes.find((outcome) => outcome.id === id);

const record: OutcomeRecord = {
  outcome: 'promise',
  account_ref: '88-41207',
  channel: 'voice',
  direction: null,
  audience: 'debtor',
  stage: null,
  reason: 'forgot',
  amount: { minor: 128_470, currency: 'BRL' },
  date: '2026-11-30',
  method: null,
  callback_at: null,
  agreement: null,
  consent: null,
  summary_hash: null,
  note: 'Promete pagar.',
  started_at: '2026-11-22T12:00:00Z',
  ended_at: '2026-11-22T12:05:00Z',
  verdicts: [],
  score: null,
  degraded: false,
  version: 1,
  replaces: null,
  why_changed: null,
  next_action: { kind: 'follow_up_message', at: '2026-12-01T12:00:00Z', zone: 'America/Sao_Paulo' },
  recording_url: null,
  third_party_relation: null,
  dispute_detail: null,
  receipt: null,
};

test('a promise: day and amount as machines write them', () => {
  expect(fillValues(record, outcomeOf('promise'), whole)).toEqual({
    outcome: 'promise',
    reason: 'forgot',
    promise_date: '2026-11-30',
    promise_amount: '1284.70',
    note: 'Promete pagar.',
  });
});

test('what was paid is no promise', () => {
  const paid = { ...record, outcome: 'already_paid', reason: null };
  expect(fillValues(paid, outcomeOf('already_paid'), whole)).toEqual({
    outcome: 'already_paid',
    note: 'Promete pagar.',
  });
});

test('a call back at the hour of the debtor’s own wall', () => {
  const next_action = { kind: 'call_back', at: '2026-12-01T12:30:00Z', zone: 'America/Manaus' } as const;
  const back = { ...record, outcome: 'callback', reason: null, callback_at: next_action.at, next_action, note: '' };
  expect(fillValues(back, outcomeOf('callback'), whole)).toEqual({
    outcome: 'callback',
    callback_at: '2026-12-01T08:30',
  });
});

test('only what is asked for', () => {
  expect(fillValues(record, outcomeOf('promise'), ['note'])).toEqual({ note: 'Promete pagar.' });
});
