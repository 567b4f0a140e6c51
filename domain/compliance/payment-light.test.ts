import { describe, expect, it } from 'vitest';
import { sampleAccount, sampleNow } from '../testing/sample-interaction.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { readPaymentLight } from './payment-light.ts';

const paidElsewhere = [{ amount: { minor: 128_470, currency: 'BRL' as const }, paid_on: '2026-11-20', source: 'bank' }];

describe('readPaymentLight', () => {
  it.each([
    ['open when checked an hour ago', {}, null, 'open', 1],
    ['open at four hours', { payment_checked_at: '2026-11-24T09:00:00Z' }, null, 'open', 4],
    ['unconfirmed a minute later', { payment_checked_at: '2026-11-24T08:59:00Z' }, null, 'unconfirmed', 4],
    ['unknown when nobody checked', { payment_checked_at: null }, null, 'no_data', null],
    ['paid when nothing is owed', { balance: { minor: 0, currency: 'BRL' as const } }, null, 'paid', 1],
    ['a conflict when another source saw it paid', { payments: paidElsewhere }, null, 'conflict', 1],
    [
      'no conflict over a payment before the due date',
      { payments: paidElsewhere, due_date: '2026-11-21' },
      null,
      'open',
      1,
    ],
    [
      'no conflict over what the creditor itself booked',
      { payments: paidElsewhere, payment_source: 'bank' },
      null,
      'open',
      1,
    ],
    ['what the agent checked, above all', { payments: paidElsewhere }, 'open' as const, 'open', 1],
  ])('is %s', (_name, changes, checked, light, age_hours) => {
    expect(readPaymentLight(sampleAccount(changes), checked, sampleNow)).toMatchObject({ light, age_hours });
  });

  it('knows nothing without an account', () => expect(readPaymentLight(null, null, sampleNow).light).toBe('no_data'));
});

describe('confirmIdentity', () => {
  const asked = new Set(['q']);
  const reply = (text: string): string | undefined =>
    confirmIdentity(
      [
        { id: 'q', speaker: 'agent', text: 'Falo com Cláudia?', at: null },
        { id: 'a', speaker: 'customer', text, at: null },
      ],
      asked,
    )?.id;
  it.each(['Sim', 'sou eu', 'Oi, sim sou eu', 'É ela mesma', 'Sí, soy yo', 'bueno, sí'])('takes “%s”', (text) =>
    expect(reply(text)).toBe('a'),
  );
  it.each([
    'Não',
    'sou a mãe dela',
    'sim, mas ela não está',
    'quem fala?',
    'sou o marido',
    'no soy',
    'simone saiu',
    'tudo bem?',
  ])('does not take “%s”', (text) => {
    expect(reply(text)).toBeUndefined();
  });
});
