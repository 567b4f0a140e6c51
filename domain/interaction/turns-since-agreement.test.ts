import { expect, test } from 'vitest';
import type { Agreement } from '../agreement/agreement.ts';
import type { Turn } from '../conversation/turn.ts';
import { foldActions, turnsSinceAgreement } from './fold-actions.ts';
import type { InteractionAction } from './interaction.ts';
import { drawnTextHash } from './text-hash.ts';

const at = '2026-11-24T12:58:20Z';
const minute = '2026-11-24T12:58:00Z';
const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
const deal: Agreement = {
  original_debt: null,
  total: brl(30_000),
  discount: null,
  instalments: [{ n: 1, due_date: '2026-12-05', value: brl(30_000) }],
  method: 'pix',
  delivery: null,
  settles: 'full',
};
const inserted = (text: string, when = at): InteractionAction => ({
  type: 'text.inserted',
  at: when,
  step: null,
  text_hash: drawnTextHash(text),
});
const chosen = (after: string | null): InteractionAction => ({
  type: 'agreement.set',
  at,
  agreement: deal,
  after,
});
const turn = (id: string, speaker: Turn['speaker'], text: string): Turn => ({ id, speaker, text, at: minute });
const ids = (actions: readonly InteractionAction[], turns: readonly Turn[]) =>
  turnsSinceAgreement(foldActions(actions), turns).map(({ id }) => id);

const greeting = turn('greeting', 'agent', 'Bom dia');
// As a page draws it: other spaces than those that were written.
const offer = turn('offer', 'agent', '1) R$\u00a0300,00 em 05/12  2) R$ 320,00 em 05/01');
const offered = inserted('1) R$ 300,00 em 05/12\n2) R$ 320,00 em 05/01');
const accepted = turn('accepted', 'customer', 'a primeira');
const summary = turn('summary', 'agent', 'O total é R$ 300,00, em 05/12');
const yes = turn('yes', 'customer', 'sim, concordo');

test('what came after the turn that was the last when the deal was made is said of it', () => {
  const turns = [greeting, offer, accepted, summary, yes];
  expect(ids([offered, chosen('accepted')], turns)).toEqual(['summary', 'yes']);
});

test('an offer that the page shows late is not said of the deal that was chosen from it', () => {
  const turns = [greeting, offer, accepted, summary, yes];
  expect(ids([offered, chosen('greeting')], turns)).toEqual(['accepted', 'summary', 'yes']);
  expect(ids([offered, chosen(null)], turns.slice(1))).toEqual(['accepted', 'summary', 'yes']);
});

test('it is so where the page said only after the choice that the offer stands in the composer', () => {
  const turns = [greeting, offer, accepted, summary, yes];
  expect(ids([chosen('greeting'), offered], turns)).toEqual(['accepted', 'summary', 'yes']);
});

test('what was written with the deal in hand is said of it, even where the same stood there before', () => {
  const again = turn('again', 'agent', summary.text);
  const both = [inserted(summary.text), chosen('summary')];
  expect(ids(both, [summary, again, yes])).toEqual(['again', 'yes']);
  const later = inserted(summary.text, '2026-11-24T12:58:40Z');
  expect(ids([chosen('greeting'), later], [greeting, summary, yes])).toEqual(['summary', 'yes']);
  // Nor is it written before the deal that took the place of that one.
  const changed: InteractionAction = { ...chosen('summary'), at: '2026-11-24T12:59:00Z' };
  expect(ids([chosen('greeting'), later, changed], [greeting, summary, again, yes])).toEqual(['again', 'yes']);
});

test('a line put there before and sent after the yes takes the closing away from nobody', () => {
  const line = turn('line', 'agent', 'Pague só ao credor');
  expect(ids([inserted(line.text), chosen('greeting')], [greeting, summary, yes, line])).toEqual([
    'summary',
    'yes',
    'line',
  ]);
});
