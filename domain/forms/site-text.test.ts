import { expect, test } from 'vitest';
import { type SiteFormat, siteText } from './site-text.ts';

const br: SiteFormat = { decimal: ',', day_order: 'dmy' };
const mx: SiteFormat = { decimal: '.', day_order: 'dmy' };
const us: SiteFormat = { decimal: '.', day_order: 'mdy' };
const unknown: SiteFormat = { decimal: 'auto', day_order: 'ymd' };

test.each([
  ['money', '1284.70', br, '1284,70'],
  ['money', '1284.7', br, '1284,70'],
  ['money', '1284', mx, '1284.00'],
  ['money', '-3.50', mx, '-3.50'],
  // 1284.70 is another amount where the point divides thousands.
  ['money', '1284.70', unknown, null],
  ['money', 'R$ 10', br, null],
  ['date', '2026-11-03', br, '03/11/2026'],
  ['date', '2026-11-03', us, '11/03/2026'],
  ['date', '2026-11-03', unknown, '2026-11-03'],
  ['date', '2026-11-03T10:00', br, null],
  ['date', 'amanhã', br, null],
  ['moment', '2026-11-03T09:05', br, '03/11/2026 09:05'],
  ['moment', '2026-11-03', br, null],
  ['text', ' As it stands\n', br, ' As it stands\n'],
] as const)('%s %s', (value, plain, format, expected) => {
  expect(siteText(value, plain, format)).toBe(expected);
});

test('a day has the mark that the site puts between its parts', () => {
  expect(siteText('date', '2026-11-03', br, '.')).toBe('03.11.2026');
});
