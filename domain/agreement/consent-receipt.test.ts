import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Turn } from '../conversation/turn.ts';
import { evaluate } from '../interaction/evaluate.ts';
import type { Interaction, InteractionAction } from '../interaction/interaction.ts';
import { sampleAgreement, sampleInteraction, sampleTurns } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { ConsentReceipt, consentReceipt, type ReceiptQuestion } from './consent-receipt.ts';
import { receiptLaw } from './receipt-law.ts';

const playbook = samplePlaybook();
const agreement = sampleAgreement();
const now = '2026-11-24T13:10:00Z';
const hash = 'a'.repeat(64);
const set: InteractionAction[] = [
  { type: 'identity.set', at: '2026-11-24T12:55:10Z', confirmed: true },
  { type: 'agreement.set', at: '2026-11-24T12:55:30Z', agreement },
];

function ask(turns: Turn[], changes: Partial<Interaction> = {}, asked: Partial<ReceiptQuestion> = {}) {
  const interaction = sampleInteraction({ actions: set, turns, ...changes });
  const { state } = evaluate(playbook, interaction, now);
  return consentReceipt({
    playbook,
    interaction,
    agreement,
    closing: state.closing,
    hash,
    payment: null,
    zone: 'America/Sao_Paulo',
    now,
    ...asked,
  });
}
const summary = evaluate(playbook, sampleInteraction({ actions: set }), now).state.closing?.summary.text ?? '';
const agreed = (answer: string) => sampleTurns(['agent', summary], ['customer', answer]);

describe('consentReceipt', () => {
  it('binds the words, the time, the people and the law', () => {
    const reading = ask(agreed('Sim, aceito. Cláudia Prates, CPF 123.456.789-09'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.missing));
    const { receipt } = reading;
    expect(receipt).toMatchObject({
      hash,
      issued_at: now,
      zone: 'America/Sao_Paulo',
      summary,
      playbook: { id: playbook.id, version: playbook.version },
      parties: {
        agency: 'Vereda Cobranças',
        creditor: 'Financeira Tamarindo',
        agent: 'Ana Ribeiro',
        debtor: 'C•• R•• P••',
      },
      acceptance: { proof: 'detected', at: '2026-11-24T12:57:00.000Z' },
    });
    expect(receipt.acceptance.text).toContain('Sim, aceito');
    expect(receipt.law).toEqual(receiptLaw('BR'));
    const total = receipt.items.find(({ id }) => id === 'total_amount');
    expect(total).toMatchObject({ proof: 'detected', said: [{ by: 'agent', at: '2026-11-24T12:56:00.000Z' }] });
    expect(total?.said[0]?.text).toContain('936');
    expect(JSON.stringify({ ...receipt, summary: '' })).not.toMatch(/Prates|Regina|123\.456/);
    expect(ConsentReceipt.parse(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
  });

  it.each([
    ['Sim, se tirar os juros', 'ambiguous'],
    ['Não aceito', 'no'],
  ])('is not issued on “%s”', (answer, consent) => {
    const reading = ask(agreed(answer));
    expect(reading).toMatchObject({ ok: false });
    expect(reading.ok ? [] : reading.missing).toContainEqual({ is: 'consent', consent });
  });

  it('does not take a yes from before the terms for the acceptance', () => {
    const turns = sampleTurns(['agent', summary], ['customer', 'Sim, aceito']).reverse();
    const interaction = sampleInteraction({ actions: set, turns });
    const right = evaluate(playbook, sampleInteraction({ actions: set, turns: agreed('Sim, aceito') }), now);
    // The engine's own reading of the right order, over turns that stand in the wrong one.
    const reading = consentReceipt({
      playbook,
      interaction,
      agreement,
      closing: right.state.closing,
      hash,
      payment: null,
      zone: 'America/Sao_Paulo',
      now,
    });
    expect(reading).toEqual({ ok: false, missing: [{ is: 'consent', consent: 'waiting' }] });
  });

  it('names everything that was not said', () => {
    const reading = ask(sampleTurns(['agent', 'O total é R$ 936,00.']));
    const missing = reading.ok ? [] : reading.missing;
    const nameOf = (id: string) => playbook.closing.find((item) => item.id === id)?.name;
    expect(missing[0]).toEqual({ is: 'consent', consent: 'waiting' });
    for (const id of ['instalment_values', 'due_dates', 'doubts_asked'])
      expect(missing).toContainEqual({ is: 'item', name: nameOf(id) });
    expect(missing).not.toContainEqual({ is: 'item', name: nameOf('total_amount') });
  });

  it('is never issued when one figure of the summary is another', () => {
    const figures = [...summary.matchAll(/\d/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...figures), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = summary.slice(0, at) + ((Number(summary[at]) + by) % 10) + summary.slice(at + 1);
        expect(ask(sampleTurns(['agent', wrong], ['customer', 'Sim, aceito'])).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('shows a tick as a tick, without words', () => {
    const ticks = playbook.closing.map(
      ({ id }): InteractionAction => ({ type: 'closing.declared', at: '2026-11-24T12:59:00Z', item: id, said: true }),
    );
    const reading = ask([], { channel: 'voice', actions: [...set, ...ticks] });
    if (!reading.ok) throw new Error(JSON.stringify(reading.missing));
    expect(reading.receipt.acceptance).toEqual({ proof: 'declared', text: null, at: '2026-11-24T12:59:00Z' });
    expect(new Set(reading.receipt.items.map(({ proof }) => proof))).toEqual(new Set(['declared']));
    expect(reading.receipt.items.flatMap(({ said }) => said)).toEqual([]);
  });

  it.each([
    ['account', { account: null }, {}],
    ['agreement', {}, { agreement: null }],
    ['hash', {}, { hash: null }],
  ] as const)('says that the %s is missing', (is, changes, asked) => {
    const reading = ask(agreed('Sim, aceito'), changes, asked);
    expect(reading.ok ? [] : reading.missing).toContainEqual({ is });
  });
});
