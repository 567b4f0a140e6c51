import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAgreement } from '../testing/sample-interaction.ts';
import { checkPixCode } from './check-pix-code.ts';
import { crc16, type PixCode, parsePixCode } from './pix-code.ts';

/** Printed as examples: in the central bank's manual of the standard, and in a public description of it. */
const published = {
  manual:
    '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
  fetched:
    '00020101021226770014BR.GOV.BCB.PIX2555pix.example.com/qr/93598be0-1bd0-4997-8318-81776a1d8a995204000053039865802BR5907EMPRESA6009SAO PAULO62070503***6304EEAB',
} as const;

const field = (id: string, value: string) => `${id}${String(value.length).padStart(2, '0')}${value}`;
interface Parts {
  readonly payee?: string;
  readonly amount?: string;
  readonly txid?: string;
  readonly currency?: string;
  readonly scheme?: string;
}
function make({ payee = 'FINANCEIRA TAMARINDO', amount, txid = '***', currency = '986', scheme }: Parts = {}): string {
  const body = [
    '000201',
    field('26', field('00', scheme ?? 'br.gov.bcb.pix') + field('01', 'pix@tamarindo.example')),
    field('52', '0000'),
    field('53', currency),
    amount === undefined ? '' : field('54', amount),
    field('58', 'BR'),
    field('59', payee),
    field('60', 'SAO PAULO'),
    field('62', field('05', txid)),
    '6304',
  ].join('');
  return body + crc16(body);
}
function read(text: string): PixCode {
  const reading = parsePixCode(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.code;
}

describe('crc16', () => {
  it('has the check value that is published for CRC-16/CCITT-FALSE', () => expect(crc16('123456789')).toBe('29B1'));
});

describe('parsePixCode', () => {
  it('reads the example of the manual', () =>
    expect(read(published.manual)).toEqual({
      key: '123e4567-e12b-12d1-a456-426655440000',
      url: null,
      payee: 'Fulano de Tal',
      city: 'BRASILIA',
      amount: null,
      txid: null,
    }));
  it('reads an amount', () => expect(read(make({ amount: '66.66' })).amount).toEqual({ minor: 6666, currency: 'BRL' }));
  it('reads a code whose charge is fetched', () =>
    expect(read(published.fetched)).toMatchObject({
      key: null,
      url: 'pix.example.com/qr/93598be0-1bd0-4997-8318-81776a1d8a99',
    }));
  it('reads one that a chat has broken into lines', () =>
    expect(read(` ${published.manual.slice(0, 40)}\n${published.manual.slice(40)}\r\n`).payee).toBe('Fulano de Tal'));

  it('says what the checksum ought to be', () =>
    expect(parsePixCode(`${published.manual.slice(0, -4)}ABCD`)).toEqual({
      ok: false,
      problem: { is: 'crc', found: 'ABCD', expected: '1D3D' },
    }));
  it.each([
    ['another text', 'Pague pelo boleto', { is: 'not_pix' }],
    ['nothing', '', { is: 'not_pix' }],
    ['a code that was cut', published.manual.slice(0, -10), { is: 'length' }],
    ['a code without a checksum', published.manual.slice(0, -8), { is: 'missing', field: '63' }],
    ['another scheme', make({ scheme: 'br.com.outro' }), { is: 'not_pix' }],
    ['another currency', make({ currency: '840' }), { is: 'value', field: '53', found: '840' }],
    ['an amount with a comma', make({ amount: '10,00' }), { is: 'value', field: '54', found: '10,00' }],
    ['no payee', make({ payee: '' }), { is: 'missing', field: '59' }],
  ])('refuses %s', (_name, text, problem) => expect(parsePixCode(text)).toMatchObject({ ok: false, problem }));

  it('reads back whatever was put in', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z][A-Z ]{0,22}[A-Z]$/),
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.stringMatching(/^[A-Za-z0-9]{1,25}$/),
        (payee, minor, txid) => {
          const code = read(make({ payee, amount: (minor / 100).toFixed(2), txid }));
          expect(code).toMatchObject({ payee, amount: { minor, currency: 'BRL' }, txid });
        },
      ),
    ));

  it('sees any one character that was changed', () => {
    const right = make({ amount: '312.00', txid: 'ACORDO8841207' });
    fc.assert(
      fc.property(fc.nat(right.length - 1), fc.stringMatching(/^[A-Za-z0-9]$/), (at, other) => {
        // The checksum itself is written in either case.
        fc.pre(right[at]?.toUpperCase() !== other.toUpperCase());
        expect(parsePixCode(right.slice(0, at) + other + right.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parsePixCode(text);
        parsePixCode(`000201${text}`);
      }),
    ));
});

describe('checkPixCode', () => {
  const deal = sampleAgreement();
  const check = (parts: Parts, creditor = 'Financeira Tamarindo') => checkPixCode(read(make(parts)), creditor, deal);

  it.each([
    ['the creditor', 'FINANCEIRA TAMARINDO', 'same'],
    ['the creditor with its legal form', 'Financeira Tamarindo S.A.', 'same'],
    ['a person', 'ANA RIBEIRO', 'differs'],
    ['one that only begins like it', 'FINANCEIRA TAMARINDO II', 'differs'],
    ['a part of it', 'TAMARINDO', 'differs'],
  ])('%s: %s is %s', (_name, payee, result) => expect(check({ payee }).payee).toBe(result));

  it('says so where the name was cut to its 25 characters', () => {
    const creditor = 'Tamarindo Companhia de Crédito e Financiamento';
    expect(check({ payee: 'TAMARINDO COMPANHIA DE CR' }, creditor).payee).toBe('cut');
    expect(check({ payee: 'TAMARINDO COMPANHIA DO CR' }, creditor).payee).toBe('differs');
    expect(check({ payee: 'TAMARINDO COMPANHIA' }, creditor).payee).toBe('differs');
  });

  it.each([
    ['312.00', 'same'],
    ['936.00', 'same'],
    ['936', 'same'],
    ['321.00', 'differs'],
    [undefined, 'open'],
  ])('%s is %s', (amount, result) => expect(check({ amount }).amount).toBe(result));
});
