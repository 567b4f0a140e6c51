import type { ConsentReceipt } from '../agreement/consent-receipt.ts';
import { receiptLaw } from '../agreement/receipt-law.ts';
import { sampleAgreement } from './sample-interaction.ts';

/** The receipt of `sampleAgreement`, said and accepted in a chat. Its hash is reckoned by whoever needs a true one. */
export function sampleReceipt(changes: Partial<ConsentReceipt> = {}): ConsentReceipt {
  const at = '2026-11-24T12:56:00Z';
  const item = (id: string, name: string, expected: string, text: string): ConsentReceipt['items'][number] => ({
    id,
    name,
    expected,
    proof: 'detected',
    at,
    said: [{ by: 'agent', text, at }],
  });
  return {
    interaction_id: '0193f5a2-7c1e-7b44-9d1a-3f2b8c6d5e10',
    hash: '0'.repeat(64),
    issued_at: '2026-11-24T13:00:00Z',
    zone: 'America/Sao_Paulo',
    locale: 'pt-BR',
    jurisdiction: 'BR',
    channel: 'whatsapp',
    playbook: { id: 'sample', version: 3 },
    parties: {
      agency: 'Vereda Cobranças',
      creditor: 'Financeira Tamarindo',
      agent: 'Ana Ribeiro',
      debtor: 'C•• R•• P••',
    },
    credit: { ref: '88-41207', contract: '88-41207', product: 'crediario' },
    offer_valid_until: '2026-11-30',
    agreement: sampleAgreement(),
    summary: 'O total do acordo é R$ 936,00. São 3 parcelas. Você aceita o acordo assim?',
    items: [
      item('total_amount', 'Total do acordo', 'R$ 936,00', 'R$ 936,00'),
      item('instalment_count', 'Número de parcelas', '3', '3 parcelas'),
      item('doubts_asked', 'Perguntou se há dúvidas', '', 'Ficou alguma dúvida'),
    ],
    acceptance: { proof: 'detected', text: 'Sim, aceito', at: '2026-11-24T12:57:00Z' },
    payment: {
      kind: 'pix',
      payee: 'FINANCEIRA TAMARINDO',
      city: 'SAO PAULO',
      amount: { minor: 31_200, currency: 'BRL' },
      txid: 'ACORDO8841207',
    },
    law: [...receiptLaw('BR')],
    ...changes,
  };
}
