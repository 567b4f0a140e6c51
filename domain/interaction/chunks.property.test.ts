import '../../tests/support/property-seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTurns } from '../conversation/merge-turns.ts';
import type { Turn } from '../conversation/turn.ts';
import { sampleAccount, sampleAgreement, sampleInteraction, sampleNow } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { evaluate } from './evaluate.ts';
import { foldActions } from './fold-actions.ts';
import type { Interaction, InteractionAction } from './interaction.ts';

const start = Date.parse('2026-11-24T12:50:00Z');
const atMinute = (minute: number) => new Date(start + minute * 60_000).toISOString();

const words = [
  'Olá, aqui é Ana, da Vereda Cobranças. Falo com Cláudia?',
  'Sim, sou eu',
  'Não, aqui é a irmã dela',
  'Perdi o emprego',
  'Já paguei ontem',
  'Seu saldo é de R$ 1.284,70',
  'O senhor vai preso se não pagar',
  'Fica em 4 parcelas de R$ 321,17, a primeira em 27/11, por Pix. Confirma?',
  'Pode ser, confirmo',
] as const;

const turns = fc
  .array(
    fc.record({ speaker: fc.constantFrom('agent' as const, 'customer' as const), text: fc.constantFrom(...words) }),
    {
      maxLength: 10,
    },
  )
  .map((said) => said.map((each, index): Turn => ({ id: `t${index}`, at: atMinute(index), ...each })));

const action = fc.oneof(
  fc.constantFrom<InteractionAction>(
    { type: 'audience.set', at: atMinute(3), audience: 'third_party' } as InteractionAction,
    { type: 'audience.set', at: atMinute(5), audience: 'debtor' } as InteractionAction,
    { type: 'identity.set', at: atMinute(4), confirmed: true },
    { type: 'step.declared', at: atMinute(2), step: 'greeting', done: true },
    { type: 'step.declared', at: atMinute(6), step: 'greeting', done: false },
    { type: 'step.opened', at: atMinute(6), step: 'offer' },
    { type: 'agreement.set', at: atMinute(6), agreement: sampleAgreement() },
    { type: 'agreement.set', at: atMinute(7), agreement: null },
  ),
);

/** Cuts a list into pieces, in order. */
const cut = <Each>(list: readonly Each[], places: readonly number[]): Each[][] => {
  const at = [...new Set(places.map((place) => (list.length === 0 ? 0 : place % (list.length + 1))))].sort(
    (a, b) => a - b,
  );
  return [...at, list.length].map((end, index) => list.slice(at[index - 1] ?? 0, end));
};

test('a conversation that arrives in pieces, beside another one, comes to what it comes to at once', () => {
  const shared = samplePlaybook();
  const other = { ...sampleInteraction(), id: '0193f5a2-7c1e-7b44-9d1a-3f2b8c6d5e99' };
  fc.assert(
    fc.property(
      turns,
      turns,
      fc.array(action, { maxLength: 6 }),
      fc.array(fc.nat(), { maxLength: 5 }),
      fc.uuid(),
      (said, elsewhere, actions, places, id) => {
        const whole: Interaction = { ...sampleInteraction({ turns: said, actions }), id };
        const [turnPieces, actionPieces] = [cut(said, places), cut(actions, places)];
        let arrived: Interaction = { ...whole, turns: [], actions: [] };
        for (let index = 0; index < Math.max(turnPieces.length, actionPieces.length); index += 1) {
          arrived = {
            ...arrived,
            turns: mergeTurns(arrived.turns, turnPieces[index] ?? []),
            actions: [...arrived.actions, ...(actionPieces[index] ?? [])],
          };
          evaluate(shared, arrived, sampleNow);
          // Somebody else's conversation in between must leave no trace in this one.
          const account = sampleAccount({ ref: '90-11853', debtor_name: 'Édson Tavares Lima' });
          evaluate(shared, { ...other, account, turns: elsewhere.slice(0, index + 1) }, sampleNow);
        }
        expect(arrived).toEqual(whole);
        const fresh = evaluate(samplePlaybook(), whole, sampleNow);
        expect(evaluate(shared, arrived, sampleNow)).toEqual(fresh);
      },
    ),
    { numRuns: 40 },
  );
});

test('an action said twice in a row folds as if it had been said once, but for what counts how often', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 8 }), (actions) => {
      const { audiences: _, ...once } = foldActions(actions);
      const { audiences: __, ...twice } = foldActions(actions.flatMap((each) => [each, each]));
      expect(twice).toEqual(once);
    }),
  );
});
