import { expect, it } from 'vitest';
import { contradicts } from './contradicts.ts';

const phones = ['+5511987654417'];

it.each([
  ['another number speaks against it', '+5521987654417', false, true],
  ['another number, where none was seen before', '+5521987654417', null, true],
  ['the agent had it in view when they confirmed', '+5521987654417', true, false],
  ['its own number, in an older writing', '+551187654417', false, false],
  ['no number is shown', null, null, false],
  ['a number without its country is no proof of anything', '21987654417', false, false],
])('%s', (_what, phone, seen, against) => {
  expect(contradicts(phone, { phones }, seen)).toBe(against);
});

it('an account without numbers is contradicted by none', () => {
  expect(contradicts('+5521987654417', { phones: [] }, false)).toBe(false);
});
