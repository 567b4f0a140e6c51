import { expect, it } from 'vitest';
import { phoneInUse } from './phone-in-use.ts';

const phones = ['+5511987654417', '+5511912345678'];

it.each([
  ['+55 11 98765-4417', '+5511987654417'],
  ['5511912345678', '+5511912345678'],
  ['(11) 91234-5678', '+5511912345678'],
  // Written before mobiles took a ninth digit.
  ['+55 11 8765-4417', '+5511987654417'],
  // The same end in another area is another line.
  ['+55 21 98765-4417', null],
  ['+55 11 4002-8922', null],
  ['4417', null],
  [null, null],
] as const)('%s', (shown, phone) => {
  expect(phoneInUse(shown, { phones })).toBe(phone);
});

it('does not choose between two that end alike', () => {
  expect(phoneInUse('8765-4417', { phones: ['+5511987654417', '+5521987654417'] })).toBeNull();
});
