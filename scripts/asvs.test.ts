import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/asvs.md', 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim());
  return /^\d+\.\d+\.\d+$/.test(cells[1] ?? '') ? [{ item: cells[1] ?? '', held: cells[4] ?? '' }] : [];
});
const named = (text: string) =>
  [...text.matchAll(/`([\w./-]+\.(?:test|spec)\.ts)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name }));

/** Those that this product has promised to hold. */
const promised =
  '2.3.3 2.4.1 3.5.5 7.4.1 7.4.2 8.2.1 8.2.2 8.2.3 8.3.1 8.3.2 9.2.1 10.1.1 10.2.1 10.4.2 10.4.5 10.4.6 11.3.2 11.3.4 14.2.1 14.2.4 14.2.7 14.3.1 14.3.3 16.2.1 16.2.5 16.3.2 16.4.2 16.4.3 16.5.3'.split(
    ' ',
  );

test('every promised item has a test, and every test that is named is there under that name', () => {
  expect(rows.map(({ item }) => item)).toEqual(promised);
  for (const { item, held } of rows) expect(named(held), item).not.toEqual([]);
  const missing = named(page).filter(
    ({ file, name }) =>
      !existsSync(file) ||
      (!readFileSync(file, 'utf8').includes(`test('${name}'`) &&
        !readFileSync(file, 'utf8').includes(`test.step('${name}'`)),
  );
  expect(missing).toEqual([]);
});
