import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSetFile } from './check-set-file.ts';

const packaged = readFileSync('hosts/whatsapp/packaged-selectors.json', 'utf8');
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('the set that comes with the extension may be published', () => {
  expect(checkSetFile(packaged, 'whatsapp', 'no JSON').ok).toBe(true);
});

test('each problem names the anchor and the line of the file', () => {
  const broken = packaged.replace('"chat": ["#main"]', '"chat": []');
  expect(checkSetFile(broken, 'whatsapp', 'no JSON')).toMatchObject({
    ok: false,
    problems: [{ path: 'selectors.chat', line: lineOf(broken, '"chat": []') }],
  });
});

test('a text that is no JSON is told by the line where it stops being so', () => {
  const cut = packaged.split('\n').slice(0, 40).join('\n');
  const checked = checkSetFile(cut, 'whatsapp', 'no JSON');
  expect(checked).toMatchObject({ ok: false, problems: [{ reason: 'no JSON' }] });
  expect(checked.ok ? 0 : checked.problems[0]?.line).toBe(40);
});

test('maps of CRMs are checked as such, and a file of another kind is told', () => {
  const maps = JSON.stringify({ format: 1, adapter: 'crm', maps: [] }, null, 2);
  expect(checkSetFile(maps, 'crm', 'no JSON').ok).toBe(true);
  const other = checkSetFile(packaged, 'crm', 'no JSON');
  expect(other.ok ? [] : other.problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['adapter', 'maps']));
});
