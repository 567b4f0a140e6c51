import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { closedOn } from '../../domain/jurisdiction/business-day.ts';
import { holidayOn } from '../../domain/jurisdiction/holidays/holiday-on.ts';
import { rulesOf } from '../../domain/jurisdiction/rules-of.ts';
import { corrections } from './corrections.ts';
import { countries, holidaysOf, years } from './holidays-of.ts';
import { writeRows } from './write-rows.ts';

const folder = path.resolve(import.meta.dirname, '../../domain/jurisdiction/holidays');

describe.each(countries)('%s', (country) => {
  const days = holidaysOf(country);

  it('is committed as its sources and corrections give it', () => {
    expect(readFileSync(path.join(folder, `${country.toLowerCase()}.json`), 'utf8')).toBe(writeRows(days));
  });

  it('is read back day by day, with regions that exist', () => {
    for (const day of days) {
      expect(day.region === '*' || day.region in rulesOf(country).regions).toBe(true);
      expect(holidayOn(day.date, country, day.region === '*' ? null : day.region)).not.toBeNull();
    }
  });
});

test('every correction says why and names its source', () => {
  for (const { why, source } of corrections) {
    expect(why.length).toBeGreaterThan(8);
    expect(source.length).toBeGreaterThan(12);
  }
});

test('20 November is a holiday in every state of Brazil, also in the four that one source leaves out', () => {
  for (const year of years)
    for (const state of Object.keys(rulesOf('BR').regions))
      expect(holidayOn(`${year}-11-20`, 'BR', state)).toMatchObject({ kind: 'public' });
});

test('the Sundays of Brazilian elections are Sundays and nothing more', () => {
  for (const date of ['2026-10-04', '2026-10-25', '2028-10-01'])
    for (const state of Object.keys(rulesOf('BR').regions)) expect(holidayOn(date, 'BR', state)).toBeNull();
});

test.each([
  ['BR', 'PE', '2026-03-06', 'public'],
  ['BR', 'SP', '2026-07-09', 'public'],
  ['BR', 'RJ', '2026-04-23', 'public'],
  ['BR', 'RJ', '2026-02-17', 'public'],
  ['BR', 'BA', '2026-07-02', 'public'],
  ['BR', 'CE', '2027-03-25', 'public'],
  ['BR', 'AC', '2028-06-15', 'public'],
  ['BR', null, '2026-02-17', 'bank'],
  ['BR', null, '2026-02-16', 'bank'],
  ['BR', null, '2026-06-04', 'bank'],
  ['BR', null, '2026-07-09', null],
  ['BR', 'PE', '2026-03-01', null],
  ['MX', null, '2026-04-02', 'bank'],
  ['MX', null, '2026-12-12', 'bank'],
  ['MX', null, '2026-11-02', 'bank'],
  ['MX', null, '2030-10-01', 'public'],
  ['MX', null, '2030-12-01', null],
  ['CO', null, '2026-07-13', 'public'],
  ['CO', null, '2026-04-05', null],
  ['CL', null, '2026-12-31', 'bank'],
  ['CL', 'AP', '2026-06-07', 'public'],
  ['AR', 'CABA', '2026-07-10', 'public'],
  ['AR', null, '2026-07-10', null],
  ['ES', 'MD', '2026-05-02', 'public'],
  ['UK', 'SCT', '2026-11-30', 'public'],
  ['US', null, '2026-11-26', 'public'],
] as const)('%s %s: %s is %s', (country, region, date, kind) => {
  expect(holidayOn(date, country, region)?.kind ?? null).toBe(kind);
});

test('a state’s own holiday moves a payment of that state, by its code or its name, and of no other', () => {
  expect(closedOn('2026-07-09', 'BR', 'SP')).toBe('Revolução Constitucionalista');
  expect(closedOn('2026-07-09', 'BR', 'São Paulo')).toBe('Revolução Constitucionalista');
  expect(closedOn('2026-07-09', 'BR', 'RJ')).toBeNull();
  expect(closedOn('2026-07-09', 'BR')).toBeNull();
});

test('a feast that never moves is known beyond the last year', () => {
  expect(holidayOn('2034-12-25', 'BR')).toMatchObject({ name: 'Natal' });
});
