import { describe, expect, it } from 'vitest';
import type { Condition } from './condition.ts';
import { decide, decideAll, type Facts, holds } from './holds.ts';

const facts: Facts = {
  channel: 'whatsapp',
  audience: 'debtor',
  identity: 'confirmed',
  payment: 'unconfirmed',
  days_past_due: 31,
  product: 'card',
  segments: { value_band: 'high', income_band: null, custom: null },
  reason: 'forgot',
  answers: new Map([['check', 'unpaid']]),
  given: new Set(['recording_notice']),
  agreement: 'drafted',
  instalments: 3,
};

describe('holds', () => {
  it.each<[Condition, boolean]>([
    [{ if: 'channel', is: 'whatsapp' }, true],
    [{ if: 'channel', is: 'voice' }, false],
    [{ if: 'audience', is: ['guarantor', 'debtor'] }, true],
    [{ if: 'identity', is: 'unconfirmed' }, false],
    [{ if: 'payment', is: ['open', 'unconfirmed'] }, true],
    [{ if: 'days_past_due', min: 31, max: 31 }, true],
    [{ if: 'days_past_due', max: 30 }, false],
    [{ if: 'days_past_due' }, true],
    [{ if: 'product', is: ['loan'] }, false],
    [{ if: 'segment', dimension: 'value_band', is: ['high'] }, true],
    [{ if: 'segment', dimension: 'custom', is: ['high'] }, false],
    [{ if: 'reason', is: ['forgot'] }, true],
    [{ if: 'answer', step: 'check', is: ['paid', 'unpaid'] }, true],
    [{ if: 'answer', step: 'other', is: ['paid'] }, false],
    [{ if: 'disclosure', id: 'recording_notice', is: 'given' }, true],
    [{ if: 'disclosure', id: 'purpose', is: 'missing' }, true],
    [{ if: 'agreement', is: 'drafted' }, true],
    [{ if: 'agreement', is: 'accepted' }, false],
    [{ if: 'instalments', min: 2 }, true],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, facts)).toBe(expected);
    expect(decide(condition, {})).toBeNull();
  });

  it('keeps a drafted agreement drafted once accepted', () => {
    expect(holds({ if: 'agreement', is: 'drafted' }, { agreement: 'accepted' })).toBe(true);
  });

  it('is false as soon as one fails, and unknown only while none does', () => {
    const unknown: Condition = { if: 'reason', is: ['forgot'] };
    expect(decideAll([unknown, { if: 'channel', is: 'voice' }], { channel: 'whatsapp' })).toBe(false);
    expect(decideAll([unknown, { if: 'channel', is: 'whatsapp' }], { channel: 'whatsapp' })).toBeNull();
    expect(decideAll([], {})).toBe(true);
  });
});
