import { expect, test } from 'vitest';
import { type MapFormat, proposeFormat } from './propose-format.ts';

const unknown: MapFormat = { decimal: 'auto', day_order: 'dmy', currency: null, calling_code: null };
const money = (...texts: string[]) => texts.map((text) => ({ kind: 'money' as const, text }));
const dates = (...texts: string[]) => texts.map((text) => ({ kind: 'date' as const, text }));

test.each([
  [['R$ 1.284,70'], ',', []],
  [['1,834.90 R$'], '.', []],
  [['1.284'], 'auto', ['decimal']],
  [['1.284', '77,10'], ',', []],
  [['12.380.550'], ',', []],
  [['100'], 'auto', ['decimal']],
  [['1.234', '1,5', '2.5'], 'auto', ['decimal']],
] as const)('amounts %j say that cents come after %s', (texts, decimal, doubtful) => {
  const proposed = proposeFormat(money(...texts), 'pt-BR', unknown);
  expect(proposed.format.decimal).toBe(decimal);
  expect(proposed.doubtful).toEqual(doubtful);
});

test.each([
  [['27/10/2026'], 'dmy', []],
  [['10/27/2026'], 'mdy', []],
  [['2026-10-27'], 'ymd', []],
  [['05/08/2026'], 'dmy', ['day_order']],
  [['05/08/2026', '08/25/2026'], 'mdy', []],
] as const)('dates %j say their order', (texts, order, doubtful) => {
  const proposed = proposeFormat(dates(...texts), 'pt-BR', unknown);
  expect(proposed.format.day_order).toBe(order);
  expect(proposed.doubtful).toEqual(doubtful);
});

test('money is of the sign, else of the country of whoever maps; a local telephone is of that country', () => {
  const picks = [...money('€ 10,00'), { kind: 'phone' as const, text: '(11) 98765-4417' }];
  expect(proposeFormat(picks, 'pt-BR', unknown).format).toMatchObject({ currency: 'EUR', calling_code: '+55' });
  expect(proposeFormat(money('$10.00'), 'es-MX', unknown).format).toMatchObject({
    currency: 'MXN',
    calling_code: null,
  });
});
