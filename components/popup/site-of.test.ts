import { expect, it } from 'vitest';
import { coveredBy, siteOf } from './site-of.ts';

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

it('tells the sites that come built in', () => {
  const patterns = ['https://web.whatsapp.com/*', 'http://localhost:8801/*', '*://*.crm.example/*'];
  expect(coveredBy(patterns, 'https://web.whatsapp.com/')).toBe(true);
  expect(coveredBy(patterns, 'http://web.whatsapp.com/')).toBe(false);
  expect(coveredBy(patterns, 'http://localhost:8801/x')).toBe(true);
  expect(coveredBy(patterns, 'http://localhost:8802/x')).toBe(false);
  expect(coveredBy(patterns, 'http://a.crm.example/x')).toBe(true);
  expect(coveredBy(patterns, 'https://notcrm.example/x')).toBe(false);
});
