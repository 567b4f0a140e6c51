import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportAnswer } from '@/contracts/api.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import type { AccountColumn } from './account-columns.ts';
import { readAccountRow } from './read-account-row.ts';

let house: TestHouse;
let token: string;
beforeAll(async () => {
  house = await startTestHouse();
  token = (await house.signIn('admin@north.example')).access_token;
});
afterAll(() => house.stop());

const csv = async (text: string | Buffer, keepGood = false) => {
  const headers = { 'content-type': 'text/csv' };
  const { status, body } = await house.call('POST', `/v1/accounts/import?keep_good=${keepGood}`, {
    token,
    body: text,
    headers,
  });
  return { status, ...(body as ImportAnswer) };
};
const json = async (value: unknown, keepGood = false) => {
  const { status, body } = await house.call('POST', `/v1/accounts/import?keep_good=${keepGood}`, {
    token,
    body: value,
  });
  return { status, ...(body as ImportAnswer) };
};
const find = async (query: string, as = token) => {
  const { body } = await house.call('GET', `/v1/accounts?${query}`, { token: as });
  return (body as { accounts: Account[] }).accounts;
};

describe('a CSV', () => {
  test('in Portuguese with semicolons and comma decimals', async () => {
    const answer = await csv(
      [
        'Referência;Nome do devedor;Credor;Produto;Saldo devedor;Dias em atraso;Vencimento;Telefone 1;Telefone 2;UF',
        '88-1;Cláudia Prates;Tamarindo;crediário;R$ 1.284,70;26;27/10/2026;(11) 98765-4417;11 3222-1000;SP',
        '',
      ].join('\r\n'),
    );
    expect(answer).toMatchObject({ status: 200, read: 1, imported: 1, refused: 0, problems: [] });
    expect(await find('ref=88-1')).toMatchObject([
      {
        debtor_name: 'Cláudia Prates',
        balance: { minor: 128470, currency: 'BRL' },
        days_past_due: 26,
        due_date: '2026-10-27',
        phones: ['+5511987654417', '+551132221000'],
        region: 'SP',
      },
    ]);
  });

  test('in Spanish and in English, with commas, quotes and a BOM', async () => {
    const spanish =
      '\uFEFFCuenta,Deudor,Acreedor,Producto,Saldo,Días vencidos\nM-1,"Ceballos Mena, Guadalupe",Jacaranda,tarjeta,"1.000,50",62\n';
    expect(await csv(spanish)).toMatchObject({ imported: 1, problems: [] });
    expect(await find('ref=M-1')).toMatchObject([
      { debtor_name: 'Ceballos Mena, Guadalupe', balance: { minor: 100050 } },
    ]);
    const english = 'ref,debtor,creditor,product,balance,dpd\nE-1,Jane Roe,Acme,card,12.30,5\n';
    expect(await csv(english)).toMatchObject({ imported: 1, problems: [] });
  });

  test('saved by a spreadsheet in the Windows code page', async () => {
    const text = 'Referencia;Nome;Credor;Produto;Saldo;Dias em atraso\nW-1;Conceição Simões;X;Y;1,00;1\n';
    expect(await csv(Buffer.from(text, 'latin1'))).toMatchObject({ imported: 1 });
    expect((await find('ref=W-1'))[0]?.debtor_name).toBe('Conceição Simões');
  });

  const wrong = [
    'ref;nome;credor;produto;saldo;atraso;telefone',
    'B-1;"Uma\nPessoa";X;Y;10,00;5;11987654417',
    'B-2;Outra;X;Y;dez reais;5;11987654417',
    'B-3;;X;Y;10,00;cinco;12',
    'B-1;Repetida;X;Y;10,00;5;',
  ].join('\n');

  test('names every wrong row by the line of the file and the column, and takes nothing', async () => {
    const answer = await csv(wrong);
    expect(answer).toMatchObject({ read: 4, imported: 0, refused: 3 });
    // The first row spans two lines, so the second stands on line 4.
    expect(answer.problems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [4, 'saldo', 'dez reais'],
      [5, 'atraso', 'cinco'],
      [5, 'telefone', '12'],
      [5, 'nome', ''],
      [6, 'ref', 'B-1'],
    ]);
    expect(answer.problems.map(({ reason }) => reason)).toContain('is not an amount in BRL');
    expect(await find('ref=B-1')).toEqual([]);
  });

  test('gives its good rows when asked to keep them', async () => {
    expect(await csv(wrong, true)).toMatchObject({ read: 4, imported: 1, refused: 3 });
    expect(await find('ref=B-1')).toMatchObject([{ debtor_name: 'Uma\nPessoa' }]);
  });

  test('without an account column is refused as a whole', async () => {
    const answer = await house.call('POST', '/v1/accounts/import', {
      token,
      body: 'a,b\n1,2\n',
      headers: { 'content-type': 'text/csv' },
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_file', problems: [{ path: 'line 1' }] } });
  });
});

test('a debt is late by the calendar of the organisation, also of an evening', () => {
  const row = {
    ref: '88-9',
    debtor_name: 'Cláudia Prates',
    creditor: 'X',
    product: 'Y',
    balance: '10,00',
    due_date: '23/11/2026',
  };
  const cells = Object.entries(row).map(([column, value]) => ({
    column: column as AccountColumn,
    header: column,
    value,
  }));
  const read = (now: string, timeZone: string) =>
    readAccountRow(cells, { currency: 'BRL', now: new Date(now), timeZone });
  expect(read('2026-11-25T01:30:00Z', 'America/Sao_Paulo')).toMatchObject({ account: { days_past_due: 1 } });
  expect(read('2026-11-25T03:30:00Z', 'America/Sao_Paulo')).toMatchObject({ account: { days_past_due: 2 } });
  expect(read('2026-11-25T03:30:00Z', 'America/Tijuana')).toMatchObject({ account: { days_past_due: 1 } });
});

describe('JSON', () => {
  const account = {
    ref: 'J-1',
    debtor_name: 'João Souza',
    creditor: 'X',
    product: 'Y',
    balance: { minor: 5000, currency: 'BRL' },
    days_past_due: 3,
    phones: ['+5521998127745'],
  };

  test('takes accounts and payments, and keeps payments when the balance comes again', async () => {
    expect(await json([account])).toMatchObject({ imported: 1, problems: [] });
    const payments = [
      { ref: 'J-1', amount: '20,00', paid_on: '2026-11-01', source: 'bank' },
      { ref: 'J-9', amount: 1, paid_on: '2026-11-01' },
    ];
    expect(await json({ payments })).toMatchObject({
      imported: 0,
      refused: 1,
      problems: [{ line: 2, column: 'ref', value: 'J-9' }],
    });
    expect(await json({ payments }, true)).toMatchObject({ imported: 1, refused: 1 });
    await json({ payments }, true);
    await json({ accounts: [{ ...account, balance: '30,00' }] });
    const [found] = await find('ref=J-1');
    expect(found?.balance.minor).toBe(3000);
    expect(found?.payments).toEqual([
      { amount: { minor: 2000, currency: 'BRL' }, paid_on: '2026-11-01', source: 'bank' },
    ]);
    expect(found?.payment_source).toBe('bank');
  });

  test('names the member and the field', async () => {
    const answer = await json([
      { ...account, ref: 'J-2' },
      { ...account, ref: 'J-3', balance: { minor: 1, currency: 'USD' } },
      5,
    ]);
    expect(answer.problems).toMatchObject([
      { line: 2, column: 'balance' },
      { line: 3, column: null, reason: 'is not an object' },
    ]);
  });
});

describe('what a debt is made of', () => {
  const header =
    'Conta;Nome;Credor;Produto;Saldo;Atraso;Principal;Juros;Multa;IOF;Avalista;Telefone do avalista;Avalista 2;Bloqueio;Contratos';

  test('comes in columns of their own', async () => {
    const row =
      'D-1;Ana;X;Y;1.000,00;5;800,00;150,00;50,00;0,00;Rui Sá;(11) 98765-4417 / 11 3222-1000;Iva Luz;sms;C-1: 600,00 | C-2: 400,00';
    expect(await csv([header, row].join('\n'))).toMatchObject({ imported: 1, problems: [] });
    expect(await find('ref=D-1')).toMatchObject([
      {
        composition: [
          { kind: 'principal', amount: { minor: 80_000 } },
          { kind: 'interest', amount: { minor: 15_000 } },
          { kind: 'penalty', amount: { minor: 5_000 } },
        ],
        guarantors: [
          { name: 'Rui Sá', phones: ['+5511987654417', '+551132221000'] },
          { name: 'Iva Luz', phones: [] },
        ],
        contracts: [
          { ref: 'C-1', balance: { minor: 60_000 } },
          { ref: 'C-2', balance: { minor: 40_000 } },
        ],
        restrictions: [{ kind: 'blocked', channel: 'sms', phone: null, source: 'import' }],
      },
    ]);
  });

  test('in Spanish, and in JSON by the names of its columns or as lists', async () => {
    const spanish = [
      'Cuenta,Deudor,Acreedor,Producto,Saldo,Mora,Capital,Intereses,Moratorios,Comisiones,IVA,Seguro,Aval,Teléfono del aval',
      'D-2,Luz,X,Y,"1,000.00",5,700,100,80,60,40,20,Pío Ruiz,11 98765-4417',
    ].join('\n');
    expect(await csv(spanish.replace('"1,000.00"', '"1.000,00"'))).toMatchObject({ imported: 1, problems: [] });
    const [found] = await find('ref=D-2');
    expect(found?.composition.map(({ kind }) => kind)).toEqual([
      'principal',
      'interest',
      'late_interest',
      'fee',
      'tax',
      'insurance',
    ]);
    expect(found?.guarantors).toEqual([{ name: 'Pío Ruiz', phones: ['+5511987654417'] }]);
    const base = { debtor_name: 'A', creditor: 'X', product: 'Y', balance: 10, days_past_due: 1 };
    const rows = [
      { ...base, ref: 'D-3', principal: 7, multa: 3, aval: 'Pío', restrictions: true },
      {
        ...base,
        ref: 'D-4',
        composition: [{ kind: 'principal', amount: 10 }],
        avalista: [{ name: 'Iva', phones: ['11987654417'] }],
      },
    ];
    expect(await json(rows)).toMatchObject({ imported: 2, problems: [] });
    expect(await find('ref=D-3')).toMatchObject([
      {
        composition: [{ kind: 'principal' }, { kind: 'penalty' }],
        guarantors: [{ name: 'Pío' }],
        restrictions: [{ kind: 'blocked', channel: null }],
      },
    ]);
    expect(await find('ref=D-4')).toMatchObject([{ guarantors: [{ name: 'Iva', phones: ['+5511987654417'] }] }]);
  });

  test('is refused by row and header where it is wrong, or does not add up', async () => {
    const rows = [
      'E-1;Ana;X;Y;1.000,00;5;800,00;100,00;;;;;;;',
      'E-2;Ana;X;Y;10,00;5;dez;;;;;;;;',
      'E-3;Ana;X;Y;10,00;5;;;;;;11987654417;;;',
      'E-4;Ana;X;Y;10,00;5;;;;;;;;pombo;C-1',
    ];
    const answer = await csv([header, ...rows].join('\n'));
    expect(answer).toMatchObject({ imported: 0, refused: 4 });
    expect(answer.problems.map(({ line, column, value }) => [line, column, value?.replaceAll('\u00a0', ' ')])).toEqual([
      [2, 'Principal', 'R$ 900,00'],
      [3, 'Principal', 'dez'],
      [4, 'Telefone do avalista', '+5511987654417'],
      [5, 'Bloqueio', 'pombo'],
      [5, 'Contratos', 'C-1'],
    ]);
    expect(answer.problems[0]?.reason.replaceAll('\u00a0', ' ')).toBe(
      'Principal + Juros come to R$ 900,00, Saldo is R$ 1.000,00',
    );
  });

  test('a list of balances leaves guarantors and bars as they were, and takes its stale parts away', async () => {
    const list = (saldo: string) => ['Conta;Nome;Credor;Produto;Saldo;Atraso', `D-1;Ana;X;Y;${saldo};6`].join('\n');
    expect(await csv(list('900,00'))).toMatchObject({ imported: 1 });
    expect(await find('ref=D-1')).toMatchObject([
      {
        balance: { minor: 90_000 },
        composition: [],
        guarantors: [{ name: 'Rui Sá' }, { name: 'Iva Luz' }],
        restrictions: [{ channel: 'sms' }],
      },
    ]);
    const unbarred = ['Conta;Nome;Credor;Produto;Saldo;Atraso;Bloqueio', 'D-1;Ana;X;Y;900,00;6;não'].join('\n');
    expect(await csv(unbarred)).toMatchObject({ imported: 1 });
    expect(await find('ref=D-1')).toMatchObject([{ restrictions: [] }]);
  });
});

describe('finding', () => {
  test('by telephone, with and without the ninth digit, however written', async () => {
    for (const phone of ['+5511987654417', '11 98765-4417', '551187654417']) {
      expect((await find(`phone=${encodeURIComponent(phone)}`)).map(({ ref }) => ref)).toContain('88-1');
    }
  });

  test('by name without accents, each word a beginning', async () => {
    expect((await find('name=claudia+PRAT')).map(({ ref }) => ref)).toEqual(['88-1']);
    expect(await find(`name=${encodeURIComponent("') | !('")}`)).toEqual([]);
  });

  test('finds nothing of another organisation', async () => {
    const stranger = (await house.signIn('admin@south.example')).access_token;
    expect(await find('ref=88-1', stranger)).toEqual([]);
    expect(await find('phone=11987654417', stranger)).toEqual([]);
    expect(await find('name=claudia', stranger)).toEqual([]);
  });

  test('asks for something to go by', async () => {
    expect(await house.call('GET', '/v1/accounts', { token })).toMatchObject({
      status: 400,
      body: { code: 'invalid_request' },
    });
  });
});
