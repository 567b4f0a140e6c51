import * as brazil from '@brazilian-utils/brazilian-utils';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cnpjDigits, isCnpj } from './cnpj.ts';
import { cpfDigits, isCpf } from './cpf.ts';
import { cuitDigit, isCuit } from './cuit.ts';
import { curpDigit, isCurp } from './curp.ts';
import { isNif, nifLetter } from './nif.ts';
import { isNit, nitDigit } from './nit.ts';
import { readDocument } from './read-document.ts';
import { isRfc, rfcDigit } from './rfc.ts';
import { isRut, rutDigit } from './rut.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const unlike = (text: string) => !/^(.)\1+$/.test(text);
const birth = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2007-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(2, 10).replaceAll('-', ''));
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((each) => each.join(''));

const kinds = {
  cpf: { base: digits(9).filter(unlike), end: cpfDigits, is: isCpf },
  cnpj: { base: digits(12).filter(unlike), end: cnpjDigits, is: isCnpj },
  'cnpj with letters': { base: fc.stringMatching(/^[0-9A-Z]{12}$/).filter(unlike), end: cnpjDigits, is: isCnpj },
  curp: {
    base: joined(
      fc.stringMatching(/^[A-Z][AEIOUX][A-Z]{2}$/),
      birth,
      fc.constantFrom('HDF', 'MJC', 'XSR'),
      fc.stringMatching(/^[B-DF-HJ-NP-TV-Z]{3}[0-9A-Z]$/),
    ),
    end: curpDigit,
    is: isCurp,
  },
  rfc: {
    base: joined(fc.stringMatching(/^[A-Z&Ñ]{3,4}$/), birth, fc.stringMatching(/^[0-9A-Z]{2}$/)),
    end: rfcDigit,
    is: isRfc,
  },
  nif: { base: joined(fc.stringMatching(/^[\dXYZ]$/), digits(7)), end: nifLetter, is: isNif },
  rut: { base: digits(8), end: rutDigit, is: isRut },
  nit: { base: digits(9), end: nitDigit, is: isNit },
  cuit: {
    base: joined(fc.constantFrom('20', '23', '27', '30'), digits(8)).filter((base) => cuitDigit(base) !== null),
    end: (base: string) => cuitDigit(base) ?? '',
    is: isCuit,
  },
} as const;

describe.each(Object.entries(kinds))('%s', (_, { base, end, is }) => {
  test('made with its check digit passes, and is read as proved', () => {
    fc.assert(
      fc.property(base, (text) => {
        const whole = text + end(text);
        expect(is(whole)).toBe(true);
        if (!/^\d{10}$/.test(whole) && !/^\d{9}$/.test(whole))
          expect(readDocument(whole)).toEqual({ document: whole, proved: true });
      }),
    );
  });

  test('with another check digit fails', () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 9 }), (text, place, by) => {
        const check = end(text);
        const index = place % check.length;
        const digit = check.charAt(index);
        if (!/\d/.test(digit)) return;
        const other = (Number(digit) + by) % 10;
        expect(is(text + check.slice(0, index) + other + check.slice(index + 1))).toBe(false);
      }),
    );
  });

  test('with any digit changed fails, unless the other has the very same check digits', () => {
    fc.assert(
      fc.property(base, fc.nat(16), fc.integer({ min: 1, max: 9 }), (text, place, by) => {
        const index = place % text.length;
        const digit = text.charAt(index);
        if (!/\d/.test(digit)) return;
        const changed = text.slice(0, index) + ((Number(digit) + by) % 10) + text.slice(index + 1);
        if (end(changed) !== end(text)) expect(is(changed + end(text))).toBe(false);
      }),
    );
  });
});

/** Where weights and modulus have no factor in common and no two rests share a digit, not one slip gets through. */
test.each(['rut', 'nif', 'rfc', 'cuit'] as const)('%s: every change of one digit is found out', (kind) => {
  const { base, end } = kinds[kind];
  fc.assert(
    fc.property(base, fc.nat(12), fc.integer({ min: 1, max: 9 }), (text, place, by) => {
      const index = place % text.length;
      const digit = text.charAt(index);
      if (!/\d/.test(digit)) return;
      expect(end(text.slice(0, index) + ((Number(digit) + by) % 10) + text.slice(index + 1))).not.toBe(end(text));
    }),
  );
});

test('CPF and CNPJ agree with an implementation of others, on slips too', () => {
  fc.assert(
    fc.property(kinds.cpf.base, fc.nat(10), fc.nat(9), (base, place, digit) => {
      const whole = base + cpfDigits(base);
      const slip = whole.slice(0, place) + digit + whole.slice(place + 1);
      expect(isCpf(slip)).toBe(brazil.isValidCpf(slip));
    }),
  );
  fc.assert(
    fc.property(kinds.cnpj.base, fc.nat(13), fc.nat(9), (base, place, digit) => {
      const whole = base + cnpjDigits(base);
      const slip = whole.slice(0, place) + digit + whole.slice(place + 1);
      expect(isCnpj(slip)).toBe(brazil.isValidCnpj(slip));
    }),
  );
});

test.each([
  // Worked examples of the offices themselves: Receita Federal's of a CNPJ with letters, RENAPO's and SAT's of their procedures.
  ['12.ABC.345/01DE-35', { document: '12ABC34501DE35', proved: true }],
  ['12.ABC.345/01DE-36', null],
  ['GODE561231GR8', { document: 'GODE561231GR8', proved: true }],
  ['GODE561231GR9', null],
  ['12345678Z', { document: '12345678Z', proved: true }],
  ['76.086.428-5', { document: '760864285', proved: true }],
  ['XAXX010101000', null],
  ['***.444.777-**', { document: '***444777**', proved: false }],
  ['XXX.444.777-XX', { document: 'XXX444777XX', proved: false }],
  ['CEMG80******', { document: 'CEMG80******', proved: false }],
  ['GODE561231', { document: 'GODE561231', proved: false }],
  ['12.345.678', { document: '12345678', proved: false }],
  ['111.111.111-11', null],
  ['não informado', null],
])('%s', (text, expected) => {
  expect(readDocument(text)).toEqual(expected);
});
