import { expect, it } from 'vitest';
import { parseServerUrl } from './parse-server-url.ts';

it('takes https anywhere and http on this computer alone', () => {
  expect(parseServerUrl(' https://combinado.vereda.example/api/ ')).toEqual({
    url: 'https://combinado.vereda.example/api',
    pattern: 'https://combinado.vereda.example/*',
  });
  expect(parseServerUrl('http://localhost:8787')).toEqual({
    url: 'http://localhost:8787',
    pattern: 'http://localhost/*',
  });
  for (const typed of [
    'http://vereda.example',
    'vereda.example',
    'ftp://localhost',
    'https://user:x@vereda.example',
    '',
  ]) {
    expect(parseServerUrl(typed)).toBeNull();
  }
});
