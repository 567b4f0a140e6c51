import { expect, it } from 'vitest';
import { readDraft } from './draft-view.ts';
import { readStage, stagesWith } from './read-stage.ts';

const step = (id: string, to: string[] = []) => ({
  id,
  title: `T ${id}`,
  texts: [{ text: id }],
  answers: to.map((target) => ({ id: target, label: target, to: target })),
});
const stage = (id: string, debtor: string[]) => ({
  id,
  name: id,
  limits: { methods: [] },
  flows: { debtor, guarantor: debtor, third_party: ['message'] },
});

function draft() {
  const read = readDraft({
    id: 'x',
    name: 'X',
    locale: 'pt-BR',
    currency: 'BRL',
    variables: [],
    stages: [stage('early', ['greet', 'offer', 'gone']), stage('mid', ['greet'])],
    steps: [
      step('greet', ['paid']),
      step('paid', ['proof']),
      step('proof', ['greet']),
      step('offer'),
      step('no_money'),
      step('message'),
      step('unused'),
    ],
    objections: [{ id: 'no_money', name: 'N', step: 'no_money' }],
    disclosures: [],
    prohibitions: [],
    closing: [],
  });
  if (!read) throw new Error('the draft should be readable');
  return read;
}

it('lists the flow in order and what it leads to once each, and names a step that is missing', () => {
  const read = draft();
  const [early] = read.stages;
  if (!early) throw new Error('no stage');
  const { flow, beside } = readStage(read, early, 'debtor');
  expect(flow.map(({ id, index }) => [id, index])).toEqual([
    ['greet', 0],
    ['offer', 3],
    ['gone', null],
  ]);
  expect(beside.map(({ id }) => id)).toEqual(['no_money', 'paid', 'proof']);
  expect(readStage(read, early, 'third_party').beside).toEqual([]);
});

it('finds every stage that shares a step', () => {
  expect(stagesWith(draft(), 'greet').map(({ id }) => id)).toEqual(['early', 'mid']);
});

it('gives no view of a draft without the shape of one', () => {
  expect(readDraft({ steps: 'none' })).toBeNull();
  expect(readDraft(null)).toBeNull();
});
