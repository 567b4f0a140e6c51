import { expect, test } from 'vitest';
import { parseAmount, parseDay } from './organisation-format.ts';
import { parsePhone } from './parse-phone.ts';

test.each([
  ['1.284,70', 'BRL', 128470],
  ['R$ 1.284,70', 'BRL', 128470],
  ['1284,7', 'BRL', 128470],
  ['1284.70', 'BRL', 128470],
  ['1.284', 'BRL', 128400],
  ['-12,00', 'BRL', -1200],
  ['1,284.70', 'MXN', 128470],
  ['$18,460.00', 'MXN', 1846000],
  ['1284,70', 'MXN', 128470],
  ['1,284', 'MXN', 128400],
])('%s in %s is %i', (text, currency, minor) => expect(parseAmount(text, currency)).toBe(minor));

test.each([
  ['1.28.4', 'BRL'],
  ['dez', 'BRL'],
  ['12a3', 'BRL'],
  ['', 'BRL'],
  ['1,284.70', 'BRL'],
  ['1.284,70', 'MXN'],
  ['9'.repeat(20), 'BRL'],
])('%s is no amount in %s', (text, currency) => expect(parseAmount(text, currency)).toBeNull());

test.each([
  ['2026-11-02', '2026-11-02'],
  ['2/11/2026', '2026-11-02'],
  ['02.11.26', '2026-11-02'],
  ['31/02/2026', null],
  ['13-13-2026', null],
  ['soon', null],
])('%s is the day %s', (text, day) => expect(parseDay(text)).toBe(day));

test.each([
  ['(11) 98765-4417', 'BR', '+5511987654417'],
  ['+55 11 98765 4417', 'BR', '+5511987654417'],
  ['+52 1 55 1234 2210', 'MX', '+525512342210'],
  ['55 1234 2210', 'MX', '+525512342210'],
  ['+5215512342210', 'BR', '+525512342210'],
  ['12', 'BR', null],
  ['casa', 'BR', null],
] as const)('%s in %s is %s', (text, country, phone) => expect(parsePhone(text, country)).toBe(phone));
