import { expect, test } from 'vitest';
import { type PaletteEntry, searchEntries } from './search-entries.ts';

const entry = (label: string): PaletteEntry => ({ id: label, kind: 'objection', label });
const entries = ['Não confia que seja real', 'Quer desconto', 'Desconfía del descuento'].map(entry);
const found = (query: string) => searchEntries(entries, query).map(({ label }) => label);

test('accents, case and endings aside', () => {
  expect(found('NAO confi')).toEqual(['Não confia que seja real']);
  expect(found('desc')).toEqual(['Quer desconto', 'Desconfía del descuento']);
  expect(found('desconfia')).toEqual(['Desconfía del descuento']);
});

test('words may come in any order, and every one of them counts', () => {
  expect(found('real conf')).toEqual(['Não confia que seja real']);
  expect(found('real desconto')).toEqual([]);
});

test('nothing typed hides nothing', () => {
  expect(found(' ')).toHaveLength(entries.length);
});
