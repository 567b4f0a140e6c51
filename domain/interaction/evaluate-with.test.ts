import { expect, test } from 'vitest';
import { sampleInteraction, sampleNow, sampleTurns } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { evaluate } from './evaluate.ts';
import { evaluateWith } from './evaluate-with.ts';

const playbook = samplePlaybook();
const talk = sampleInteraction({
  turns: sampleTurns(
    ['agent', 'Olá, aqui é Ana, da Vereda Cobranças. Falo com Cláudia?'],
    ['customer', 'Sim, sou eu'],
    ['agent', 'Esta ligação está sendo gravada'],
  ),
});
const hearNothing = () => [];

test('with nothing heard everything is as before the first word', () => {
  const before = sampleInteraction({ turns: [] });
  expect(evaluateWith(hearNothing, playbook, before, sampleNow)).toEqual(evaluate(playbook, before, sampleNow));
});

test('what was evaluated with nothing heard is not remembered as what was heard', () => {
  const deaf = evaluateWith(hearNothing, playbook, talk, sampleNow);
  const heard = evaluate(playbook, talk, sampleNow);
  expect(heard).not.toEqual(deaf);
  expect(heard.verdicts.filter(({ result }) => result === 'met').length).toBeGreaterThan(0);
  expect(evaluateWith(hearNothing, playbook, talk, sampleNow)).toEqual(deaf);
  expect(evaluate(samplePlaybook(), talk, sampleNow)).toEqual(heard);
});
