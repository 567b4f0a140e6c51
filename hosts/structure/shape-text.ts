import type { TextLength, TextPiece } from '@/contracts/page-structure.ts';

const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const LINK = /https?:|www\.|\w\.\w{2,}\//i;
const TIME = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;
const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{4}年\d{1,2}月\d{1,2}日`;
const STAMP = new RegExp(
  String.raw`^\[?(?:[上下]午)?(?:${TIME}|${DATE})(?:,?\s(?:[上下]午)?(?:${TIME}|${DATE}))?\]?\s?$`,
  'i',
);

/** A time, a date or both with every digit as 0; null where a text is anything else or more. */
export function shapeStamp(text: string): TextPiece | null {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  if (!STAMP.test(plain)) return null;
  const form = plain.replace(/\d/g, '0').replace(/a/g, 'p').replace(/A/g, 'P').replace('上', '下');
  return { is: 'stamp', form };
}

/** What a text is like: how long, and of which kinds of characters. None of its words. */
export function shapeWords(text: string): TextPiece {
  return {
    is: 'words',
    length: lengthOf(text.trim().length),
    letters: /\p{L}/u.test(text),
    digits: /\d/.test(text),
    emoji: EMOJI.test(text),
    link: LINK.test(text),
    lines: Math.min(20, text.replace(/\n$/, '').split('\n').length),
  };
}

/** Whether a text is nothing but a picture character, as the page writes one into an attribute. */
export const isEmoji = (text: string): boolean => EMOJI.test(text) && text.length <= 24 && !/[\p{L}\d\s]/u.test(text);

function lengthOf(characters: number): TextLength {
  if (characters <= 1) return '1';
  if (characters <= 4) return '2-4';
  if (characters <= 12) return '5-12';
  if (characters <= 40) return '13-40';
  return characters <= 160 ? '41-160' : '161+';
}
