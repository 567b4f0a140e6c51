import type { Agreement } from '../agreement/agreement.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Account } from '../interaction/account.ts';
import type { Interaction } from '../interaction/interaction.ts';

/** A Tuesday at 10:00 in São Paulo. */
export const sampleNow = '2026-11-24T13:00:00Z';

/** An invented account, 26 days past due, whose payment was checked an hour before `sampleNow`. */
export function sampleAccount(changes: Partial<Account> = {}): Account {
  return {
    ref: '88-41207',
    debtor_name: 'Cláudia Regina Prates',
    creditor: 'Financeira Tamarindo',
    product: 'crediario',
    contract: '88-41207',
    balance: { minor: 128_470, currency: 'BRL' },
    overdue: { minor: 128_470, currency: 'BRL' },
    days_past_due: 26,
    due_date: '2026-10-29',
    phones: ['+5511987654417'],
    region: 'SP',
    time_zone: 'America/Sao_Paulo',
    value_band: null,
    income_band: null,
    segment: null,
    legal_status: 'none',
    offer_valid_until: '2026-11-30',
    payments: [],
    payment_checked_at: '2026-11-24T12:00:00Z',
    payment_source: 'core',
    composition: [],
    contracts: [],
    guarantors: [],
    restrictions: [],
    updated_at: '2026-11-24T12:00:00Z',
    ...changes,
  };
}

/** A chat of an invented agent about `sampleAccount`, before anything was said. */
export function sampleInteraction(changes: Partial<Interaction> = {}): Interaction {
  return {
    id: '0193f5a2-7c1e-7b44-9d1a-3f2b8c6d5e10',
    channel: 'whatsapp',
    agent: { name: 'Ana Ribeiro', phone: '+551140028922' },
    organisation: { name: 'Vereda Cobranças', time_zone: 'America/Sao_Paulo' },
    account: sampleAccount(),
    contacts: [],
    started_at: '2026-11-24T12:55:00Z',
    actions: [],
    turns: [],
    draft: null,
    ...changes,
  };
}

/** Turns a minute apart from 12:56 UTC: `['agent', 'Olá'], ['customer', 'Oi']`. */
export function sampleTurns(...said: (readonly [speaker: Turn['speaker'], text: string])[]): Turn[] {
  return said.map(([speaker, text], index) => ({
    id: `t${index + 1}`,
    speaker,
    text,
    at: new Date(Date.parse('2026-11-24T12:56:00Z') + index * 60_000).toISOString(),
  }));
}

/** R$ 1.170,00 for R$ 936,00, in three by Pix. */
export function sampleAgreement(changes: Partial<Agreement> = {}): Agreement {
  const brl = (minor: number): { minor: number; currency: 'BRL' } => ({ minor, currency: 'BRL' });
  return {
    original_debt: brl(117_000),
    total: brl(93_600),
    discount: { percent: 20, amount: brl(23_400) },
    instalments: [
      { n: 1, due_date: '2026-11-27', value: brl(31_200) },
      { n: 2, due_date: '2026-12-28', value: brl(31_200) },
      { n: 3, due_date: '2027-01-27', value: brl(31_200) },
    ],
    method: 'pix',
    delivery: 'whatsapp',
    settles: 'full',
    ...changes,
  };
}
