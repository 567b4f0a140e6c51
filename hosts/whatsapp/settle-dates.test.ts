import { describe, expect, test } from 'vitest';
import { parsePrePlainText } from './parse-pre-plain-text.ts';
import { settleDayOrder, toLocalTime } from './settle-dates.ts';

const now = new Date('2026-11-22T12:00:00');
const stampOf = (text: string) => parsePrePlainText(text)?.stamp ?? null;

function times(language: string, ...texts: string[]): (string | null)[] {
  const stamps = texts.map((text) => stampOf(`[${text}] Ana: `));
  const order = settleDayOrder(stamps, language, now);
  return stamps.map((stamp) => stamp && toLocalTime(stamp, order));
}

describe('the text before a message', () => {
  test.each([
    ['[8:19\u202fPM, 6/13/2026] Ana: ', 'Ana', '2026-06-13T20:19', 'en'],
    ['[8:05 pm, 14/12/2025] Ana: ', 'Ana', '2025-12-14T20:05', 'en'],
    ['[15:56, 11/07/2026] Ana: Vereda: ', 'Ana: Vereda', '2026-07-11T15:56', 'pt'],
    ['[15:33, 14/9/2026] +52 55 1234 2210: ', '+52 55 1234 2210', '2026-09-14T15:33', 'es'],
    ['[3:33 p. m., 14/9/2026] Ana] [x: ', 'Ana] [x', '2026-09-14T15:33', 'es'],
    ['[18:23, 15.08.2026] Ana: ', 'Ana', '2026-08-15T18:23', 'de'],
    ['[下午1:23, 2026年9月18日] Ana: ', 'Ana', '2026-09-18T13:23', 'zh'],
    ['[14/9/2026, 15:33] Ana: ', 'Ana', '2026-09-14T15:33', 'es'],
    ['[12:05 AM, 6/13/2026] Ana: ', 'Ana', '2026-06-13T00:05', 'en'],
  ])('%s', (text, sender, time, language) => {
    expect(parsePrePlainText(text)?.sender).toBe(sender);
    const stamp = stampOf(text);
    expect(stamp && toLocalTime(stamp, settleDayOrder([stamp], language, now))).toBe(time);
  });

  test('is not guessed where there is no bracket', () => {
    expect(parsePrePlainText('Ana: oi')).toBeNull();
  });
});

describe('the order of day and month', () => {
  test('one day over 12 settles the whole chat, against the language', () => {
    expect(times('en', '10:00, 10/12/2025', '10:00, 14/12/2025')).toEqual(['2025-12-10T10:00', '2025-12-14T10:00']);
    expect(times('pt', '10:00, 10/3/2026', '10:00, 10/13/2026')).toEqual(['2026-10-03T10:00', '2026-10-13T10:00']);
  });

  test('else the order in which time does not run back', () => {
    expect(times('pt', '10:00, 1/12/2026', '10:00, 2/3/2026', '10:00, 3/1/2026')).toEqual([
      '2026-01-12T10:00',
      '2026-02-03T10:00',
      '2026-03-01T10:00',
    ]);
  });

  test('and the one that puts nothing into the future', () => {
    expect(times('en', '10:00, 12/11/2026')).toEqual(['2026-11-12T10:00']);
  });

  test('else the language', () => {
    expect(times('en', '8:05 pm, 3/4/2026')).toEqual(['2026-04-03T20:05']);
    expect(times('en', '20:05, 03/04/2026')).toEqual(['2026-04-03T20:05']);
    expect(times('en', '8:05\u202fPM, 3/4/2026')).toEqual(['2026-03-04T20:05']);
    expect(times('en', '10:00, 3/4/2026')).toEqual(['2026-03-04T10:00']);
    expect(times('es', '10:00, 3/4/2026')).toEqual(['2026-04-03T10:00']);
  });
});
