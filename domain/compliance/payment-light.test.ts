import { describe, expect, it } from 'vitest';
import type { Account } from '../interaction/account.ts';
import { sampleAccount, sampleNow } from '../testing/sample-interaction.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { type PaymentWord, readPaymentLight } from './payment-light.ts';

const paidElsewhere = [{ amount: { minor: 128_470, currency: 'BRL' as const }, paid_on: '2026-11-20', source: 'bank' }];

const word = (is: PaymentWord['is'], claimed = false, at = '2026-11-24T12:58:00Z'): PaymentWord => ({
  is,
  claimed,
  at,
});
const paused = (until: string | null): Partial<Account> => ({
  restrictions: [
    { kind: 'paused', channel: null, phone: null, since: '2026-11-23T12:00:00Z', until, source: 'debtor' },
  ],
});

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
    ['what the agent checked, above all', { payments: paidElsewhere }, word('open'), 'open', 1],
    ['unconfirmed when the debtor says it was paid', {}, word('unconfirmed', true), 'unconfirmed', 1],
    [
      'a conflict when another source bears the claim out',
      { payments: paidElsewhere },
      word('unconfirmed', true),
      'conflict',
      1,
    ],
    [
      'what the creditor says once it speaks after the claim',
      {},
      word('unconfirmed', true, '2026-11-24T11:00:00Z'),
      'open',
      1,
    ],
    ['unconfirmed while somebody checks, whatever the import says', paused(null), null, 'unconfirmed', 1],
    ['unconfirmed while somebody checks, whatever the agent ticks', paused(null), word('open'), 'unconfirmed', 1],
    ['open once the pause has run out', paused('2026-11-24T12:59:00Z'), null, 'open', 1],
    ['paid by hand while somebody checks', paused(null), word('paid'), 'paid', 1],
  ] as const)('is %s', (_name, changes, said, light, age_hours) => {
    expect(readPaymentLight(sampleAccount(changes as Partial<Account>), said, sampleNow)).toMatchObject({
      light,
      age_hours,
    });
  });

  it.each([
    [{}, word('unconfirmed', true), 'claimed'],
    [{ payment_checked_at: '2026-11-20T12:00:00Z' }, null, 'stale'],
    [{ payment_checked_at: null }, null, 'never'],
    [{ payments: paidElsewhere }, null, 'sources'],
    [{}, word('open'), 'checked'],
    [{}, null, null],
  ])('says why', (changes, said, why) => {
    expect(readPaymentLight(sampleAccount(changes), said, sampleNow).why).toBe(why);
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
