import { expect, test } from 'vitest';
import type { Turn } from '../../conversation/turn.ts';
import { sampleAgreement } from '../../testing/sample-interaction.ts';
import type { HearingContext } from '../hearing.ts';
import { judgeConsent } from './judge-consent.ts';

const at = '2026-11-24T12:58:00Z';
const context: HearingContext = {
  language: 'pt',
  channel: 'whatsapp',
  today: '2026-11-24',
  audience: 'debtor',
  agent_name: 'Ana',
  debtor_name: 'Cláudia Regina Prates',
  company: 'Vereda Cobranças',
  creditor: 'Financeira Tamarindo',
  debt: null,
  offer_valid_until: null,
  legal_status: 'none',
};
const turns = (answer: Partial<Turn>): Turn[] => [
  { id: 't1', speaker: 'agent', text: 'Fica em 3 parcelas, total de R$ 936,00. Você concorda?', at },
  { id: 't2', speaker: 'customer', text: 'Sim, concordo', at, ...answer },
];
const consent = (answer: Partial<Turn>) => judgeConsent(turns(answer), sampleAgreement(), context).consent.result;

test('a yes that may as well be the agent’s own is no consent yet', () => {
  expect(consent({})).toBe('yes');
  expect(consent({ doubtful: true })).toBe('ambiguous');
});
