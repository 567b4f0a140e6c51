import { describe, expect, it } from 'vitest';
import { promiseKept } from '../interaction/promise-kept.ts';
import { sampleAccount } from '../testing/sample-interaction.ts';
import { paymentSources } from './payment-sources.ts';

const brl = (minor: number) => ({ minor, currency: 'BRL' as const });

describe('paymentSources', () => {
  it('lists the creditor first, then whoever else saw a payment since the due date, then what is claimed', () => {
    const account = sampleAccount({
      payments: [
        { amount: brl(100), paid_on: '2026-11-10', source: 'loja' },
        { amount: brl(200), paid_on: '2026-11-12', source: 'loja' },
        { amount: brl(300), paid_on: '2026-11-02', source: 'core' },
        { amount: brl(999), paid_on: '2026-10-01', source: 'banco' },
      ],
    });
    const claim = {
      type: 'payment.claimed' as const,
      at: '2026-11-24T12:58:00Z',
      paid_on: null,
      amount: brl(500),
      method: null,
      receipt: 'none' as const,
    };
    expect(paymentSources(account, claim)).toMatchObject([
      { kind: 'creditor', name: 'core', says: 'open', at: '2026-11-24T12:00:00Z', payments: [{ amount: brl(300) }] },
      {
        kind: 'other',
        name: 'loja',
        says: 'paid',
        at: '2026-11-12',
        payments: [{ amount: brl(200) }, { amount: brl(100) }],
      },
      { kind: 'debtor', name: null, says: 'claimed', at: '2026-11-24T12:58:00Z', payments: [{ amount: brl(500) }] },
    ]);
  });

  it('has nobody to name where nobody spoke, and a claim of an earlier conversation by its pause', () => {
    const account = sampleAccount({ payment_source: null, payment_checked_at: null });
    expect(paymentSources(account, null)).toEqual([]);
    const since = '2026-11-23T12:00:00Z';
    const pause = { kind: 'paused' as const, channel: null, phone: null, since, until: null, source: 'debtor' };
    expect(paymentSources({ ...account, restrictions: [pause] }, null)).toEqual([
      { kind: 'debtor', name: null, says: 'claimed', at: since, payments: [] },
    ]);
  });
});

describe('promiseKept', () => {
  const contact = (date: string) => ({
    at: '2026-11-02T13:00:00Z',
    channel: 'voice' as const,
    direction: 'outbound' as const,
    reached: 'debtor' as const,
    phone: null,
    outcome: 'Promessa',
    agent: null,
    promise: { amount: brl(300), date },
    source: 'import' as const,
  });
  const paid = (paid_on: string, minor: number) => ({ amount: brl(minor), paid_on, source: 'core' });
  it.each([
    ['kept by one payment', '2026-11-10', [paid('2026-11-10', 300)], 'kept'],
    ['kept by two, a little late', '2026-11-10', [paid('2026-11-05', 100), paid('2026-11-13', 200)], 'kept'],
    ['broken when less came', '2026-11-10', [paid('2026-11-10', 299)], 'broken'],
    ['broken when it came too late', '2026-11-10', [paid('2026-11-14', 300)], 'broken'],
    ['not kept by what was paid before it', '2026-11-10', [paid('2026-11-01', 300)], 'broken'],
    ['due until it is past', '2026-11-21', [], 'due'],
  ])('is %s', (_, date, payments, end) => {
    expect(promiseKept(contact(date), sampleAccount({ payments }), '2026-11-24')).toBe(end);
  });
  it('is unknown where nobody has looked since, and nothing where nothing was promised', () => {
    const stale = sampleAccount({ payment_checked_at: '2026-11-12T12:00:00Z' });
    expect(promiseKept(contact('2026-11-10'), stale, '2026-11-24')).toBe('unknown');
    expect(promiseKept({ ...contact('2026-11-10'), promise: null }, stale, '2026-11-24')).toBeNull();
  });
});
