import { describe, expect, it } from 'vitest';
import { findDebtWords } from '@/domain/compliance/find-debt-words.ts';
import { evaluate } from '@/domain/interaction/evaluate.ts';
import type { InteractionAction } from '@/domain/interaction/interaction.ts';
import { sampleAccount, sampleInteraction, sampleNow } from '@/domain/testing/sample-interaction.ts';
import { loadPlaybook } from './load-playbook.ts';

const at = '2026-11-24T12:58:30.000Z';
const veiled: InteractionAction[] = [{ type: 'audience.set', at, audience: 'third_party' }];
const packs = [
  { name: 'vereda-br', draft: 'Ela tem uma dívida com a Financeira Tamarindo', company: 'Vereda Cobranças' },
  { name: 'cardenal-mx', draft: 'Tiene un adeudo con Financeira Tamarindo', company: 'Cardenal Crédito' },
] as const;

describe.each(packs)('$name, to somebody else', ({ name, draft, company }) => {
  const playbook = loadPlaybook(name);
  const account = sampleAccount();
  const interaction = sampleInteraction({ account, actions: veiled });
  const known = { account, company };

  it.each(['whatsapp', 'voice'] as const)('says no word of the debt itself, by %s', (channel) => {
    for (const days_past_due of [-3, 26, 54, 143, 240]) {
      const { state } = evaluate(
        playbook,
        { ...interaction, channel, account: { ...account, days_past_due } },
        sampleNow,
      );
      const texts = [
        ...state.steps.flatMap((step) => step.texts.map(({ text }) => text)),
        ...state.objections.map(({ line }) => line),
      ];
      expect(texts.length).toBeGreaterThan(8);
      expect(texts.flatMap((text) => findDebtWords(text, playbook.locale, known))).toEqual([]);
    }
  });

  it('holds a draft with any word of it, and offers one without', () => {
    const { hold } = evaluate(playbook, { ...interaction, draft }, sampleNow).state;
    expect(hold?.id).toBe('third_party_debt_disclosure');
    expect(hold?.verdict.evidence.length).toBe(2);
    expect(hold?.alternative.gaps).toEqual([]);
    expect(findDebtWords(hold?.alternative.text ?? draft, playbook.locale, known)).toEqual([]);
    // To the debtor the same words are the matter itself.
    expect(evaluate(playbook, { ...interaction, actions: [], draft }, sampleNow).state.hold?.id).not.toBe(hold?.id);
  });

  it('ticks the four items from what is said to them, and from nothing said before', () => {
    const flow = playbook.stages[1]?.flows.third_party ?? [];
    const { state: begun } = evaluate(playbook, interaction, sampleNow);
    const items = begun.steps.filter(({ step }) => flow.includes(step.id) && /custom|message_left/.test(step.kind));
    expect(items).toHaveLength(4);
    for (const { step, texts } of items) {
      for (const { text } of texts) {
        const said = (minute: number) => ({
          ...interaction,
          turns: [
            { id: 't1', speaker: 'agent' as const, text, at: new Date(Date.parse(at) + minute * 60_000).toISOString() },
          ],
        });
        const marks = (minute: number) =>
          evaluate(playbook, said(minute), sampleNow).state.steps.find((each) => each.step.id === step.id)?.mark;
        expect(marks(1), text).toBe('done');
        expect(marks(-30), text).not.toBe('done');
      }
    }
  });

  it('asks who it is without a word of the debt, and has an answer to curiosity', () => {
    const { state } = evaluate(playbook, interaction, sampleNow);
    expect(state.identity_check?.gaps).toEqual([]);
    expect(findDebtWords(state.identity_check?.text ?? 'divida', playbook.locale, known)).toEqual([]);
    expect(state.objections.map(({ id }) => id)).toEqual(expect.arrayContaining(['wants_to_know', 'wrong_number']));
    expect(evaluate(playbook, { ...interaction, actions: [] }, sampleNow).state.identity_check).toBeNull();
  });

  it('tells nothing of the debt in what the panel shows', () => {
    const { state } = evaluate(playbook, interaction, sampleNow);
    expect(state).toMatchObject({ balance: null, closing: null, reason: null });
    expect(state.payment.claim).toBeNull();
  });
});
