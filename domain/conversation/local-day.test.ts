import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay } from './local-day.ts';

const zones = [
  'America/Sao_Paulo',
  'America/Mexico_City',
  // Half an hour of summer time, quarters of an hour beside the others, and minutes that were none until 1972.
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Monrovia',
  'Pacific/Apia',
];

test('the day is that of the calendar there, however often it was asked for, and to the last millisecond of it', () => {
  const instants = fc.oneof(
    fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }),
    // Either side of each quarter of an hour.
    fc
      .tuple(fc.integer({ min: 0, max: Date.UTC(2100, 0) / 900_000 }), fc.integer({ min: -1, max: 1 }))
      .map(([quarter, ms]) => quarter * 900_000 + ms),
  );
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (at, timeZone) => {
      const year = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
      const day = new Intl.DateTimeFormat('en-CA', { timeZone, ...year }).format(at);
      expect([localDay(at, timeZone), localDay(new Date(at), timeZone)]).toEqual([day, day]);
    }),
    { numRuns: 2000 },
  );
});

test('what is no instant has no day', () => {
  expect(() => localDay(Number.NaN, 'America/Sao_Paulo')).toThrow(RangeError);
});
