import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadConversation } from '@/domain/recognition/conversation/read-conversation.ts';
import { compileLexicon } from '@/domain/recognition/hear.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadLexicon } from '@/playbooks/load-lexicon.ts';
import { readRecord } from '@/scripts/recognise/read-record.ts';

const compiled = compileLexicon(loadLexicon(), shippedWeights());
const LANGUAGE: Readonly<Record<string, string>> = { pt: 'pt-BR', es: 'es-MX', en: 'en-US' };
const WHY: Readonly<Record<string, string>> = {
  pt: 'qual o motivo do atraso?',
  es: '¿cuál es el motivo del atraso?',
  en: "what's the reason for the delay?",
};

/** Lines of `label⇥language⇥talk`, talk being one line or bubbles `a: …|c: …`. */
function said(file: string): string[][] {
  const text = readFileSync(new URL(`./said/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function read(language: string, turns: readonly { from: 'agent' | 'customer' | 'third_party'; text: string }[]) {
  const context = { today: '2026-03-02', days_past_due: 40, customer_name: 'Célia Prado', debt_amount: 900 };
  const lang = LANGUAGE[language] ?? '';
  return readRecord(compiled, 'conversations', { id: 'said', lang, channel: 'whatsapp', turns, context })
    .labels as ReadConversation;
}

describe('a conversation is read as a whole', () => {
  it.each(said('reasons.txt'))('reason %s, %s: %s', (reason = '', language = '', text = '') => {
    const asked = { from: 'agent' as const, text: WHY[language] ?? '' };
    expect(read(language, [asked, { from: 'customer', text }]).reason_for_non_payment).toBe(reason);
  });

  it.each(said('outcomes.txt'))('outcome %s, %s: %s', (outcome = '', language = '', talk = '') => {
    const turns = talk.split('|').map((line) => ({
      from: line.startsWith('a:') ? ('agent' as const) : ('customer' as const),
      text: line.slice(3),
    }));
    expect(read(language, turns).outcome).toBe(outcome);
  });

  it('takes a guarantor for the debtor: reason, promise and all', () => {
    const labels = read('pt', [
      { from: 'agent', text: 'boa tarde senhor Nivaldo, o senhor é o fiador do Laércio?' },
      { from: 'third_party', text: 'sou sim' },
      { from: 'agent', text: 'a parcela de 400 está atrasada, o que tem impedido de pagar?' },
      { from: 'third_party', text: 'o frete sumiu, antes era todo dia. dia 12 eu pago os 400' },
      { from: 'agent', text: 'combinado, 400 no dia 12' },
    ]);
    expect(labels).toMatchObject({
      contact_type: 'guarantor',
      reason_for_non_payment: 'income_drop',
      outcome: 'promise_to_pay',
    });
  });
});
