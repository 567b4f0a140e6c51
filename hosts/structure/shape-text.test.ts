import { expect, test } from 'vitest';
import { TextPiece } from '@/contracts/page-structure.ts';
import { isEmoji, shapeStamp, shapeWords } from './shape-text.ts';

test.each([
  ['15:56', '00:00'],
  ['8:19\u202fPM', '0:00 PM'],
  ['8:05 am', '0:00 pm'],
  ['3:33 p. m.', '0:00 p. m.'],
  ['[15:56, 11/07/2026] ', '[00:00, 00/00/0000] '],
  ['[8:19 PM, 6/13/2026] ', '[0:00 PM, 0/00/0000] '],
  ['[18:23, 15.08.2026] ', '[00:00, 00.00.0000] '],
  ['[上午1:23, 2026年9月18日] ', '[下午0:00, 0000年0月00日] '],
  ['11/07/2026', '00/00/0000'],
])('%s is a stamp without its digits', (text, form) => {
  const piece = shapeStamp(text);
  expect(piece).toEqual({ is: 'stamp', form });
  expect(TextPiece.safeParse(piece).success).toBe(true);
});

test.each(['R$ 1.284,70', '+55 11 98765-4417', 'Pague até 15:56', '2026', 'às 10:30', '15:56 e 16:10 e 17:20'])(
  '%s is no stamp, since it says more than when',
  (text) => expect(shapeStamp(text)).toBeNull(),
);

test('words are told by how many and of which kind', () => {
  expect(shapeWords('Pague em https://pague.example 👍\nsegunda linha')).toEqual({
    is: 'words',
    length: '41-160',
    letters: true,
    digits: false,
    emoji: true,
    link: true,
    lines: 2,
  });
  expect([isEmoji('👍🏽'), isEmoji('👍 ok'), isEmoji('Foto')]).toEqual([true, false, false]);
});
