import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type ExportColumn, type ExportLocale, exportColumns } from '@/contracts/outcome-export.ts';
import type { Cell, OutcomeRow } from './outcome-rows.ts';
import { CsvWriter, toJson } from './write-outcomes.ts';

const empty = Object.fromEntries(exportColumns.map((column) => [column, null])) as Record<ExportColumn, null>;
const rowOf = (cells: Partial<Record<ExportColumn, Cell>>): OutcomeRow => ({ place: 1, cells: { ...empty, ...cells } });
const row = rowOf({
  note: { is: 'text', value: 'Paga "amanhã"; sem falta,\nfoi o que disse' },
  amount: { is: 'amount', value: 128_470 },
  date: { is: 'day', value: '2026-11-05' },
  occurred_at: { is: 'time', value: '2026-11-05T02:30:00.000Z' },
  score: { is: 'number', value: 87.5 },
  version: { is: 'number', value: 2 },
  stands: { is: 'flag', value: true },
});

/** As a spreadsheet or a CRM's import would read it. */
function read(locale: ExportLocale, one: OutcomeRow): Record<string, string> {
  const writer = new CsvWriter(locale, 'America/Sao_Paulo');
  const { data, errors } = Papa.parse<Record<string, string>>(writer.head() + writer.row(one), {
    header: true,
    delimiter: locale === 'pt-BR' ? ';' : ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

describe('CSV', () => {
  test.each([
    ['plain', '1284.70', '2026-11-05', '2026-11-05T02:30:00.000Z', '87.5'],
    ['pt-BR', '1284,70', '05/11/2026', '04/11/2026 23:30:00', '87,5'],
    ['es-MX', '1284.70', '05/11/2026', '04/11/2026 23:30:00', '87.5'],
    ['en-US', '1284.70', '11/05/2026', '11/04/2026 23:30:00', '87.5'],
  ] as const)('as %s reads it', (locale, amount, date, occurred_at, score) => {
    expect(read(locale, row)).toMatchObject({
      ...{ amount, date, occurred_at, score },
      note: 'Paga "amanhã"; sem falta,\nfoi o que disse',
      version: '2',
      stands: 'true',
      reason: '',
    });
  });

  test('has its columns in the order of the contract, and a mark that spreadsheets know', () => {
    const head = new CsvWriter('pt-BR', 'UTC').head();
    expect(head).toBe(`\u{feff}${exportColumns.join(';')}\r\n`);
    expect(new CsvWriter('plain', 'UTC').head().startsWith('event_id,kind,')).toBe(true);
  });

  test.each(['=1+1', '+55 11', '-10', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j is text and no formula', (value) => {
    expect(read('pt-BR', rowOf({ note: { is: 'text', value } })).note).toBe(`'${value}`);
  });

  test('a number that is negative stays one', () => {
    expect(read('pt-BR', rowOf({ amount: { is: 'amount', value: -50 } })).amount).toBe('-0,50');
  });

  test('whatever is written comes back, and never begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('plain', 'pt-BR', 'es-MX'), (value, locale) => {
        const { note = '' } = read(locale, rowOf({ note: { is: 'text', value: `x${value}` } }));
        expect(note).toBe(`x${value}`);
        const { note: bare = '' } = read(locale, rowOf({ note: { is: 'text', value } }));
        expect(bare === value || bare === `'${value}`).toBe(true);
        expect(/^[=+\-@\t\r]/.test(bare)).toBe(false);
      }),
    );
  });
});

test('JSON has numbers as numbers, and what is not there as null', () => {
  expect(toJson(row, ['amount', 'date', 'stands', 'reason'])).toEqual({
    amount: 1284.7,
    date: '2026-11-05',
    stands: true,
    reason: null,
  });
});
