import { describe, expect, test } from 'vitest';
import { parseValue, type ValueFormat } from './parse-value.ts';

const br: ValueFormat = { decimal: ',', day_order: 'dmy', calling_code: '+55' };
const mx: ValueFormat = { decimal: '.', day_order: 'dmy', calling_code: null };
const any: ValueFormat = { decimal: 'auto', day_order: 'dmy', calling_code: null };
const value = (value: string) => ({ value, sure: true });
const doubtful = (value: string) => ({ value, sure: false });
const none = { value: null, sure: false };

describe('money', () => {
  test.each([
    ['R$ 1.284,70', br, value('1284.70')],
    ['R$\u00a012.380,55', any, value('12380.55')],
    ['1,834.90 R$', mx, value('1834.90')],
    ['1,834.90 R$', br, doubtful('1834.90')],
    ['$18,460.00', any, value('18460.00')],
    ['$18,460', mx, value('18460.00')],
    ['18,460', any, doubtful('18460.00')],
    ['489,9', br, value('489.90')],
    ['1834.90000', any, doubtful('1834.90')],
    ['1.234.567', br, value('1234567.00')],
    ['(350,00)', br, value('-350.00')],
    ['-R$ 3,00', br, value('-3.00')],
    ['1.28,70', br, none],
    ['R$', br, none],
    ['—', br, none],
    ['12 de 18', br, none],
    ['26 dias', br, none],
    ['3,5 %', br, none],
    ['MXN 18 460,00', any, value('18460.00')],
    ['1.234', br, value('1234.00')],
    ['1.234', any, doubtful('1234.00')],
    ['1.234', mx, none],
    ['CHF 1’834.90', any, value('1834.90')],
    ['350,00-', br, value('-350.00')],
    ['$18,460.00 M.N.', mx, value('18460.00')],
    ['1834.90', br, doubtful('1834.90')],
    ['R$ *.***,70', br, none],
    ['R$ 0,00', br, value('0.00')],
  ])('%s', (raw, format, expected) => {
    expect(parseValue('money', raw, format)).toEqual(expected);
  });
});

test.each([
  ['days', '26', value('26')],
  ['days', '-3', value('-3')],
  ['days', '143 dias', value('143')],
  ['days', '62 días', value('62')],
  ['days', '26/10', none],
  ['date', '27/10/2026', value('2026-10-27')],
  ['date', '2026-10-27T03:00:00Z', value('2026-10-27')],
  ['date', '31/02/2026', none],
  ['date', 'ontem', none],
  ['phone', '+55 (11) 98765-4417', value('+5511987654417')],
  ['phone', '(11) 98765-4417', doubtful('+5511987654417')],
  ['phone', 'não informado', none],
  ['document', '***.444.417-**', doubtful('***444417**')],
  ['document', '529.982.247-25', value('52998224725')],
  ['document', '529.982.247-26', none],
  ['phone', '+55 11 9****-4417', none],
  ['phone', '(11) 98765-4417 (celular)', doubtful('+5511987654417')],
  ['phone', '11 98765-4417 / 11 3333-2222', none],
  ['email', 'mailto:Ana@Banco.example', value('ana@banco.example')],
  ['name', 'Cláudia R***', doubtful('Cláudia R***')],
  ['date', '5 de marzo de 2026', value('2026-03-05')],
  ['date', '27/out/26', value('2026-10-27')],
  ['date', 'Oct 27, 2026', value('2026-10-27')],
  ['date', '27.10.99', value('1999-10-27')],
  ['date', '2026/10/27 14:05', value('2026-10-27')],
  ['document', 'não informado', none],
  ['name', '  Cláudia   Prates ', value('Cláudia Prates')],
  ['name', '123', none],
] as const)('%s: %s', (kind, raw, expected) => {
  expect(parseValue(kind, raw, br)).toEqual(expected);
});

test('a Mexican mobile in the old form is the same number', () => {
  expect(parseValue('phone', '+52 1 55 1234 2210', mx)).toEqual(value('+525512342210'));
});

test('a phone without a country is not guessed where no country is set', () => {
  expect(parseValue('phone', '55 1234 2210', mx)).toEqual(none);
});
