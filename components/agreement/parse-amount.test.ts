import { expect, test } from 'vitest';
import { parseAmount } from './parse-amount.ts';

test.each([
  ['R$ 1.284,70', 'BRL', 'pt-BR', 128_470],
  ['1284,7', 'BRL', 'pt-BR', 128_470],
  ['$18,460.00', 'MXN', 'es-MX', 1_846_000],
  ['1200', 'MXN', 'es-MX', 120_000],
] as const)('%s in %s', (typed, currency, locale, minor) => {
  expect(parseAmount(typed, currency, locale)).toEqual({ minor, currency });
});

test.each(['', 'abc', '-3,00'])('%j is no amount', (typed) => {
  expect(parseAmount(typed, 'BRL', 'pt-BR')).toBeNull();
});
