import { expect, it } from 'vitest';
import { siteOf } from './site-of.ts';

it('names the host, and asks for it alone', () => {
  expect(siteOf('https://cartera.intranet.example/cuenta/5520-9931?x=1', true)).toEqual({
    name: 'cartera.intranet.example',
    pattern: 'https://cartera.intranet.example/*',
  });
  expect(siteOf('http://localhost:8802/', true)).toEqual({ name: 'localhost', pattern: 'http://localhost:8802/*' });
  expect(siteOf('http://localhost:8802/', false)?.pattern).toBe('http://localhost/*');
});

it('knows pages that cannot be read', () => {
  for (const url of [
    'chrome://extensions',
    'about:blank',
    'file:///tmp/x',
    'moz-extension://abc/popup.html',
    '',
    undefined,
  ]) {
    expect(siteOf(url, true)).toBeNull();
  }
});
