import '../../tests/support/property-seed.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type OtherAccount, otherAccountOf } from '../interaction/other-account.ts';
import { formatMoney } from '../playbook/format-value.ts';
import { sampleAccount, sampleAgreement } from '../testing/sample-interaction.ts';
import { findForeignFacts, type OwnFacts } from './find-foreign-facts.ts';

const brl = (minor: number) => ({ minor, currency: 'BRL' as const });
const claudia = sampleAccount({ contract: 'C771200', overdue: brl(77_082) });
const edson = otherAccountOf(
  sampleAccount({
    ref: '90-11853',
    debtor_name: 'Édson Tavares Lima',
    contract: 'C448812',
    balance: brl(231_040),
    overdue: brl(138_624),
  }),
  [
    {
      type: 'agreement.set',
      at: '2026-11-24T13:00:00Z',
      agreement: sampleAgreement({
        original_debt: brl(231_040),
        total: brl(184_832),
        discount: { percent: 20, amount: brl(46_208) },
        instalments: [
          { n: 1, due_date: '2026-11-27', value: brl(61_611) },
          { n: 2, due_date: '2026-12-28', value: brl(61_611) },
          { n: 3, due_date: '2027-01-27', value: brl(61_610) },
        ],
      }),
    },
  ],
);
const own = (changes: Partial<OwnFacts> = {}): OwnFacts => ({
  account: otherAccountOf(claudia, []),
  sums: [],
  names: ['Ana Ribeiro', 'Vereda Cobranças', 'Financeira Tamarindo'],
  said: [],
  limits: { discount: 30, payments: 6 },
  language: 'pt',
  ...changes,
});
const found = (text: string, others: readonly OtherAccount[] = [edson], changes: Partial<OwnFacts> = {}) =>
  findForeignFacts(text, own(changes), others).map((each) => [each.kind, each.text]);

describe('in Portuguese', () => {
  it.each([
    ['O saldo do seu contrato é R$ 2.310,40 hoje.', [['balance', 'R$ 2.310,40']]],
    ['o saldo e 2310,40 hoje', [['balance', '2310,40']]],
    ['Fica em 3x de R$ 616,11, a primeira dia 27', [['instalment', 'R$ 616,11']]],
    ['Vencido: 1.386,24', [['overdue', '1.386,24']]],
    ['Com desconto o total sai por 1.848,32.', [['total', '1.848,32']]],
    ['Oi, Édson Tavares Lima, tudo bem?', [['name', 'Édson Tavares Lima']]],
    ['Oi Edson Lima, tudo bem?', [['name', 'Edson Lima']]],
    ['oi edson de lima tudo bem', [['name', 'edson de lima']]],
    ['sobre o contrato 90-11853', [['reference', '90-11853']]],
    ['sobre o contrato 9011853', [['reference', '9011853']]],
    ['sobre o contrato c448812.', [['reference', 'c448812']]],
    [
      'Édson Lima, ref. 90-11853: R$ 2.310,40',
      [
        ['name', 'Édson Lima'],
        ['reference', '90-11853'],
        ['balance', 'R$ 2.310,40'],
      ],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    ['nothing of anybody', 'Bom dia, tudo bem? Podemos conversar?'],
    ['the own balance', 'O saldo é R$ 1.284,70.'],
    ['the own overdue part', 'Vencido: R$ 770,82'],
    ['the own name', 'Oi, Cláudia Regina Prates'],
    ['a first name alone', 'O Édson da nossa equipe liga para você'],
    ['a surname alone', 'Rua Tavares, 90'],
    ['a first name and another’s surname', 'Édson Moura, da nossa equipe'],
    ['a name over the end of a sentence', 'Fale com o Édson. Lima é o bairro.'],
    ['a round sum', 'Você consegue R$ 500,00 ou R$ 2.000,00?'],
    ['a small sum', 'A taxa é R$ 9,90'],
    ['a discount that the plan allows', 'Com 20% fica R$ 1.027,76'],
    ['a payment that the plan allows', 'ou 4x de R$ 321,17'],
    ['part of a longer number', 'protocolo 1290-118534'],
    ['a telephone', 'ligue para 11 4002-8922'],
    ['a day', 'até 23/10/2040'],
  ])('%s is nothing of another’s: %s', (_what, text) => expect(found(text)).toEqual([]));

  it('lets be repeated what was said in this conversation', () => {
    const said = ['Meu primo Édson Lima pagou 2310,40 no dele'];
    expect(found('Entendi, o Edson Lima pagou R$ 2.310,40', [edson], { said })).toEqual([]);
  });

  it('lets two people of one name be', () => {
    const twin: OtherAccount = { name: 'Cláudia Prates', refs: [], figures: [] };
    expect(found('Oi, Cláudia Prates', [twin])).toEqual([]);
  });

  it('takes small letters for a name only where no everyday word is in it', () => {
    const light: OtherAccount = { name: 'Vitória Luz Campos', refs: [], figures: [] };
    expect(found('a vitória da luz', [light])).toEqual([]);
    expect(found('a Vitória Campos pagou', [light])).toEqual([['name', 'Vitória Campos']]);
  });

  it('says of whom by initials', () => {
    expect(findForeignFacts('Édson Lima', own(), [edson])[0]?.of).toBe('É. T. L.');
  });
});

describe('in Spanish', () => {
  const guadalupe: OtherAccount = {
    name: 'Ceballos Mena, Guadalupe',
    refs: ['5520-9931'],
    figures: [
      { kind: 'balance', minor: 1_846_000 },
      { kind: 'instalment', minor: 307_667 },
    ],
  };
  const jorge = own({
    language: 'es',
    names: ['Maribel Cardenal', 'Cardenal Crédito'],
    account: { name: 'Jorge Luis Armenta', refs: ['5520-7714'], figures: [{ kind: 'balance', minor: 621_500 }] },
  });
  const inSpanish = (text: string) => findForeignFacts(text, jorge, [guadalupe]).map((each) => [each.kind, each.text]);
  it.each([
    ['Su saldo es de $18,460.00 al día de hoy', [['balance', '$18,460.00']]],
    ['son 18,460 pesos', [['balance', '18,460 pesos']]],
    ['seis pagos de $3,076.67', [['instalment', '$3,076.67']]],
    ['Buenas tardes, Guadalupe Ceballos', [['name', 'Guadalupe Ceballos']]],
    ['cuenta 5520 9931', [['reference', '5520 9931']]],
  ])('%s', (text, expected) => expect(inSpanish(text)).toEqual(expected));
  it.each([
    'Su saldo es de $6,215.00',
    'Buenas tardes, don Jorge Luis',
    'La señora Guadalupe está de vacaciones',
    'pagos de $1,035.84',
    'cuenta 5520-7714',
    'a las 18:46 o el día 18',
  ])('%s', (text) => expect(inSpanish(text)).toEqual([]));
});

const telling = fc.integer({ min: 10_01, max: 90_000_00 }).filter((minor) => minor % 100 !== 0);

test('whatever the sums: another’s is found where it stands, unless this account may come to it', () => {
  fc.assert(
    fc.property(telling, telling, (theirs, mine) => {
      const other: OtherAccount = { name: 'X Y', refs: [], figures: [{ kind: 'balance', minor: theirs }] };
      const here = own({
        account: { name: 'Z', refs: [], figures: [{ kind: 'balance', minor: mine }] },
        limits: { discount: 0, payments: 1 },
      });
      const text = `Hoje o saldo é ${formatMoney(brl(theirs), 'pt-BR')}, certo?`;
      const facts = findForeignFacts(text, here, [other]);
      expect(facts).toHaveLength(Math.abs(theirs - mine) < 1 ? 0 : 1);
      for (const each of facts) expect(text.slice(each.start, each.end)).toBe(each.text);
    }),
  );
});

test('no text of the account’s own facts is another’s, and none throws', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom('Cláudia Prates', 'R$ 1.284,70', '88-41207', 'R$ 899,29', 'Ana Ribeiro', '\n', 'Édson'),
        ),
        { maxLength: 8 },
      ),
      (pieces) => {
        const text = pieces.join(' ');
        const facts = findForeignFacts(text, own(), [edson]);
        for (const { start, end, text: part } of facts) expect(text.slice(start, end)).toBe(part);
        for (const [index, { start }] of facts.entries())
          expect(start).toBeGreaterThanOrEqual(facts[index - 1]?.end ?? 0);
        const parts = ['Cláudia Prates', 'R$ 1.284,70', '88-41207', 'R$ 899,29', 'Ana Ribeiro', 'Édson'];
        if (pieces.every((piece) => parts.includes(piece))) expect(facts).toEqual([]);
      },
    ),
  );
});
