import '../../tests/support/property-seed.ts';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sampleAccount } from '../testing/sample-interaction.ts';
import { proposeAccounts } from './propose-accounts.ts';

const account = (ref: string, debtor_name: string, phone: string, contract: string | null = null) =>
  sampleAccount({ ref, debtor_name, phones: [phone], contract });
const accounts = [
  account('88-41207', 'Cláudia Regina Prates', '+5511987654417'),
  account('90-11853', 'Édson Tavares Lima', '+5585991230087', 'C448812'),
  account('77-20931', 'Marta Oliveira Nunes', '+5521998127745'),
  account('61-00417', 'Rogério Pacheco Dias', '+5531988412290'),
  account('52-77120', 'Cláudia Abrantes', '+5541995518803'),
  account('5520-9931', 'Guadalupe Ceballos Mena', '+525512342210'),
];
const proposed = (title: string, phone: string | null = null, country: 'BR' | 'MX' | null = 'BR') =>
  proposeAccounts({ title, phone }, accounts, country).map(({ account, reasons }) => [account.ref, ...reasons]);

it.each([
  ['Cláudia Regina Prates', [['88-41207', 'name']]],
  ['claudia prates', [['88-41207', 'name']]],
  ['Dona Cláudia Prates', [['88-41207', 'name']]],
  ['Cláudia R. P.', [['88-41207', 'name']]],
  ['Prates Cláudia', [['88-41207', 'name']]],
  // Both bear the name; neither is more likely.
  [
    'Cláudia',
    [
      ['52-77120', 'first_name'],
      ['88-41207', 'first_name'],
    ],
  ],
  ['Cláudia Prates Mercadinho', [['88-41207', 'name_part']]],
  ['Oliveira Nunes', [['77-20931', 'name_part']]],
  ['Cliente 90-11853', [['90-11853', 'reference']]],
  ['Édson Lima 9011853', [['90-11853', 'reference', 'name']]],
  ['contrato C448812', [['90-11853', 'reference']]],
  ['(85) 99123-0087', [['90-11853', 'phone_local']]],
  ['Édson (85) 9123-0087', [['90-11853', 'phone_local', 'first_name']]],
  ['+55 85 9123-0087', [['90-11853', 'phone']]],
  ['Paulo (marido da Cláudia)', []],
  // A surname alone is half a country's.
  ['Lima', []],
  ['Equipe Ipê', []],
  ['', []],
])('%s', (title, expected) => expect(proposed(title)).toEqual(expected));

test('the number that the page shows comes before the name, which then is somebody else’s', () => {
  expect(proposed('Cláudia Prates', '+558591230087')).toEqual([
    ['90-11853', 'phone'],
    ['88-41207', 'name'],
  ]);
  const [, other] = proposeAccounts({ title: 'Cláudia Prates', phone: '+558591230087' }, accounts, 'BR');
  expect(other?.phone_differs).toBe(true);
});

test('without a country nothing is made of a number that has none', () => {
  expect(proposed('(85) 99123-0087', null, null)).toEqual([]);
  expect(proposed('55 1234 2210', null, 'MX')).toEqual([['5520-9931', 'phone_local']]);
});

test('a first name that many bear proposes nobody', () => {
  const many = Array.from({ length: 7 }, (_, n) => account(`1-${n}`, `Maria ${'abcdefg'[n]}lves`, `+551198765440${n}`));
  expect(proposeAccounts({ title: 'Maria', phone: null }, many, 'BR')).toEqual([]);
  expect(proposeAccounts({ title: 'Maria', phone: null }, many.slice(1), 'BR')).toHaveLength(6);
});

test('any order of the accounts proposes the same, and each says why', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(accounts, { minLength: accounts.length }),
      fc.constantFrom('Cláudia', 'Cláudia Prates', '+55 85 9123-0087', 'Marta 77-20931'),
      (shuffled, title) => {
        const found = proposeAccounts({ title, phone: null }, shuffled, 'BR');
        expect(found.map((each) => each.account.ref)).toEqual(
          proposeAccounts({ title, phone: null }, accounts, 'BR').map((each) => each.account.ref),
        );
        for (const { reasons } of found) expect(reasons.length).toBeGreaterThan(0);
      },
    ),
  );
});
