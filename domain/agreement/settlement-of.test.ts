import { expect, test } from 'vitest';
import { sampleAgreement } from '../testing/sample-interaction.ts';
import { settlementOf } from './settlement-of.ts';

/** R$ 936,00 paid and R$ 234,00 let off. */
test.each([
  [117_000, 'full'],
  [116_999, 'full'],
  [117_001, 'partial'],
  [128_470, 'partial'],
])('of a balance of %d cents: %s', (minor, settles) =>
  expect(settlementOf(sampleAgreement(), { minor, currency: 'BRL' })).toBe(settles),
);
