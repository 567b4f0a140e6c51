import { describe, expect, it } from 'vitest';
import type { Turn } from '../conversation/turn.ts';
import { foldActions } from '../interaction/fold-actions.ts';
import type { InteractionAction } from '../interaction/interaction.ts';
import type { Evidence } from '../interaction/verdict.ts';
import type { Facts } from '../playbook/holds.ts';
import { variableValues } from '../playbook/variables.ts';
import type { ClosingProof, ItemProof } from '../recognition/hearing.ts';
import { sampleAccount, sampleAgreement } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { type Closing, closingState } from './closing-state.ts';
import { settleConsent } from './settle-consent.ts';
import { consentText } from './summary-text.ts';

const playbook = samplePlaybook();
const agreement = sampleAgreement();
const at = '2026-11-24T12:58:00Z';
const words: Evidence = { turn_id: 't1', start: 0, end: 3, text: '936' };
const yes: Evidence = { turn_id: 't2', start: 0, end: 3, text: 'Sim' };
const turns: Turn[] = [
  { id: 't1', speaker: 'agent', text: '936', at },
  { id: 't2', speaker: 'customer', text: 'Sim', at },
];
const missing: ItemProof = { result: 'missing', evidence: [], said: null };
const present: ItemProof = { result: 'present', evidence: [words], said: null };

const silence: ClosingProof = {
  items: {
    total_amount: missing,
    discount: missing,
    instalment_count: missing,
    payment_method: missing,
    breach_consequence: missing,
    new_contacts: missing,
    credit_bureau: missing,
  },
  due_dates: [missing, missing, missing],
  instalment_values: [missing, missing, missing],
  doubts_asked: { result: 'no', evidence: [] },
  consent: { result: 'no', evidence: [], replied: false },
};
const said: ClosingProof = {
  items: {
    ...silence.items,
    total_amount: present,
    discount: present,
    instalment_count: present,
    payment_method: present,
    breach_consequence: present,
  },
  due_dates: [present, present, present],
  instalment_values: [present, present, present],
  doubts_asked: { result: 'yes', evidence: [words] },
  consent: { result: 'yes', evidence: [yes], replied: true },
};

function close(proof: ClosingProof, actions: InteractionAction[] = [], deal = agreement): Closing {
  const values = variableValues(
    {
      account: sampleAccount(),
      agent: { name: 'Ana', phone: null },
      organisation: { name: 'Vereda' },
      agreement: deal,
      today: '2026-11-24',
    },
    'pt-BR',
  );
  const facts = { channel: 'whatsapp', audience: 'debtor', agreement: 'drafted' } as Facts;
  const folded = foldActions(actions);
  const consent = settleConsent(playbook, deal, proof, folded, turns);
  return closingState(playbook, deal, proof, facts, folded, consent, values, () => at);
}
const markOf = ({ state }: Closing, id: string): string | undefined => state.items.find((item) => item.id === id)?.mark;

describe('closingState', () => {
  it('is all still to say at first', () => {
    const { state, verdicts } = close(silence);
    expect(state).toMatchObject({ said: 0, total: 9, consent: 'waiting', proven: false });
    expect(state.summary.text).toBe(state.remainder.text);
    expect(state.summary.text).toMatch(
      /^O total do acordo é R\$\u00a0936,00\.\nJá com o desconto .*\nVocê aceita o acordo assim\?$/s,
    );
    expect(state.summary.gaps).toEqual([]);
    expect(verdicts).toEqual([]);
  });

  it('is proven once everything was said and accepted', () => {
    const { state } = close(said);
    expect(state).toMatchObject({ said: 9, total: 9, consent: 'yes', proven: true });
    expect(state.remainder.text).toBe('');
  });

  it('sets a wrong value beside the deal’s, and asks for it again', () => {
    const wrong = close({
      ...said,
      instalment_values: [present, { result: 'wrong_value', evidence: [words], said: '321' }, present],
    });
    expect(markOf(wrong, 'instalment_values')).toBe('differs');
    expect(wrong.verdicts.find(({ rule }) => rule.id === 'instalment_values')?.values).toEqual({
      said: '321',
      expected: 'R$\u00a0312,00 · R$\u00a0312,00 · R$\u00a0312,00',
    });
    expect(wrong.state.remainder.text).toBe(
      'Corrigindo: Cada parcela é de R$\u00a0312,00.\nVocê aceita o acordo assim?',
    );
    expect(wrong.state.proven).toBe(false);
  });

  it('wants every date, not some', () => {
    expect(markOf(close({ ...said, due_dates: [present, missing, present] }), 'due_dates')).toBe('due');
  });

  it('has no discount to state where there is none', () => {
    const plain = { ...agreement, discount: null };
    expect(markOf(close(silence, [], plain), 'discount')).toBe('not_applicable');
    expect(close(silence, [], plain).state.summary.text).not.toContain('desconto');
    expect(close(said, [], plain).state.total).toBe(8);
  });

  it('takes the agent’s word on a call, apart from what was heard', () => {
    const tick = (item: string): InteractionAction => ({ type: 'closing.declared', at, item, said: true });
    const early = close(silence, [tick('consent'), tick('total_amount')]);
    expect(markOf(early, 'total_amount')).toBe('declared');
    expect(early.state).toMatchObject({ said: 1, consent: 'waiting', consent_waits: 'terms', proven: false });
    const all = playbook.closing.map(({ id }) => tick(id));
    const ticked = close(silence, all);
    expect(ticked.state).toMatchObject({ said: 9, consent: 'yes', proven: true });
    expect(ticked.verdicts.every(({ proof }) => proof === 'declared')).toBe(true);
  });

  it('takes no yes from before the terms, or to a wrong one, or without one', () => {
    const early: ClosingProof = { ...said, consent: { result: 'yes', evidence: [words], replied: true } };
    const waits = { consent: 'waiting', consent_waits: 'terms', proven: false };
    expect(close(early).state).toMatchObject(waits);
    expect(markOf(close(early), 'consent')).toBe('due');
    expect(close(early).verdicts.some(({ rule }) => rule.id === 'consent')).toBe(false);
    for (const proof of [missing, { ...present, result: 'wrong_value' as const }])
      expect(close({ ...said, items: { ...said.items, total_amount: proof } }).state).toMatchObject(waits);
  });

  it('drops what was ticked of another deal', () => {
    const tick = (item: string): InteractionAction => ({ type: 'closing.declared', at, item, said: true });
    const before = { type: 'agreement.set' as const, at, agreement: { ...agreement, method: 'boleto' as const } };
    const after = { type: 'agreement.set' as const, at, agreement };
    expect(markOf(close(silence, [before, tick('total_amount'), after]), 'total_amount')).toBe('due');
    expect(markOf(close(silence, [after, tick('total_amount'), after]), 'total_amount')).toBe('declared');
  });

  it('does not let a tick undo a condition or a refusal that was read', () => {
    const tick: InteractionAction[] = [{ type: 'closing.declared', at, item: 'consent', said: true }];
    for (const result of ['ambiguous', 'no'] as const) {
      expect(close({ ...said, consent: { result, evidence: [words], replied: true } }, tick).state).toMatchObject({
        consent: result,
        proven: false,
      });
    }
  });
});

describe('consentText', () => {
  it('is the same for the same deal in the same words only', () => {
    const text = consentText(agreement, 'Combinado.');
    expect(consentText(structuredClone(agreement), 'Combinado.')).toBe(text);
    expect(consentText(agreement, 'Combinado!')).not.toBe(text);
    expect(consentText({ ...agreement, method: 'boleto' }, 'Combinado.')).not.toBe(text);
  });
});
