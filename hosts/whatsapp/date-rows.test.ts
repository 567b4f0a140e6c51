import { expect, test } from 'vitest';
import { dateRows } from './date-rows.ts';
import type { RawStamp } from './parse-pre-plain-text.ts';
import { toLocalTime } from './settle-dates.ts';

const at = (hour: number, date: string | null): RawStamp => {
  const [first = 0, second = 0, year = 0] = (date ?? '').split('/').map(Number);
  return { hour, minute: 0, date: date === null ? null : { first, second, year, yearFirst: false } };
};
const now = new Date('2026-11-22T15:00');
/** A line that names a day so many days before `now`. */
const ago = (days: number) => {
  const day = new Date(now.getTime() - days * 86_400_000);
  return { first: day.getMonth() + 1, second: day.getDate(), year: day.getFullYear(), yearFirst: true, ago: days };
};
const timesOf = (rows: Parameters<typeof dateRows>[0]) => {
  const { stamps, order } = dateRows(rows, 'pt', now);
  return stamps.map((stamp) => stamp && toLocalTime(stamp, order));
};

test('a row without a date takes that of the line above', () => {
  expect(
    timesOf([
      { stamp: at(9, null), divider: ago(1) },
      { stamp: at(10, null), divider: null },
      { stamp: at(8, null), divider: ago(0) },
    ]),
  ).toEqual(['2026-11-21T09:00', '2026-11-21T10:00', '2026-11-22T08:00']);
});

test('what "yesterday" was, the rows below it tell: the page was saved before', () => {
  expect(
    timesOf([
      { stamp: at(9, null), divider: ago(2) },
      { stamp: at(10, null), divider: ago(1) },
      { stamp: at(11, '12/07/2026'), divider: null },
      { stamp: at(8, null), divider: ago(0) },
    ]),
  ).toEqual(['2026-07-11T09:00', '2026-07-12T10:00', '2026-07-12T11:00', '2026-07-13T08:00']);
});

test('rows above the first line share the day of the next that tells one, and a line of unknown words dates nothing', () => {
  expect(
    timesOf([
      { stamp: at(9, null), divider: null },
      { stamp: at(10, '13/07/2026'), divider: null },
      { stamp: at(11, null), divider: 'unknown' },
    ]),
  ).toEqual(['2026-07-13T09:00', '2026-07-13T10:00', null]);
});
