import { expect, test } from 'vitest';
import { evaluate } from '../interaction/evaluate.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { otherAccountOf } from '../interaction/other-account.ts';
import { textHash } from '../interaction/text-hash.ts';
import { sampleAccount, sampleInteraction, sampleNow } from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';

const playbook = samplePlaybook();
const edson = otherAccountOf(
  sampleAccount({
    ref: '90-11853',
    contract: null,
    debtor_name: 'Édson Tavares Lima',
    balance: { minor: 231_040, currency: 'BRL' },
    overdue: null,
  }),
  [],
);
const draft = 'Oi, Édson Lima, o saldo é R$ 2.310,40. Podemos falar?';
const state = (changes: Partial<Interaction>, other_account?: 'observe' | 'warn' | 'hold') =>
  evaluate(
    other_account ? { ...playbook, other_account } : playbook,
    sampleInteraction({ draft, others: [edson], ...changes }),
    sampleNow,
  ).state;
const found = (changes: Partial<Interaction>, other_account?: 'observe' | 'warn' | 'hold') =>
  state(changes, other_account).prohibitions.filter(({ id }) => id === 'other_account');

test('another account’s name and figure warn in one line, by initials, with the text freed of them', () => {
  const [finding, ...more] = found({});
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warn', in_draft: true });
  expect(finding?.why).toContain('nome e saldo de É. T. L.');
  expect(finding?.why).not.toMatch(/Édson|2\.310/);
  expect(finding?.alternative.text).toBe('Oi, o saldo é. Podemos falar?');
  expect(finding?.verdict.evidence.map(({ text }) => text)).toEqual(['Édson Lima', 'R$ 2.310,40']);
  expect(state({}).hold).toBeNull();
});

test('it holds where the house says so, and is let through once by a reason', () => {
  expect(state({}, 'hold').hold?.id).toBe('other_account');
  expect(found({}, 'observe')[0]?.severity).toBe('observe');
  const override = {
    type: 'hold.overridden',
    at: sampleNow,
    prohibition: 'other_account',
    reason: 'misread',
    text_hash: textHash(draft),
  } as const;
  expect(state({ actions: [override] }, 'hold').hold).toBeNull();
});

test('with nobody else open nothing is another’s, and what was said in the chat may be said', () => {
  expect(found({ others: [] })).toEqual([]);
  expect(found({ others: undefined })).toEqual([]);
  const turns = [{ id: 't1', speaker: 'customer', text: 'Sou o Édson Lima, devo 2.310,40', at: null }] as const;
  expect(found({ turns: [...turns] })).toEqual([]);
});

test('to a third party it names nothing of the own debt', () => {
  const veil = { type: 'audience.set', at: '2026-11-24T12:58:00Z', audience: 'third_party' } as const;
  const finding = found({ actions: [veil] })[0];
  expect(finding?.why).not.toMatch(/Prates|C\. R\. P\.|1\.284|Tamarindo|88-41207/);
});
