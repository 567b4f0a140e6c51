import { expect, it } from 'vitest';
import { coveredBy } from './covered-by.ts';

it('tells the sites that come built in', () => {
  const patterns = ['https://web.whatsapp.com/*', 'http://localhost:8801/*', '*://*.crm.example/*'];
  expect(coveredBy(patterns, 'https://web.whatsapp.com/')).toBe(true);
  expect(coveredBy(patterns, 'http://web.whatsapp.com/')).toBe(false);
  expect(coveredBy(patterns, 'http://localhost:8801/x')).toBe(true);
  expect(coveredBy(patterns, 'http://localhost:8802/x')).toBe(false);
  expect(coveredBy(patterns, 'http://a.crm.example/x')).toBe(true);
  expect(coveredBy(patterns, 'https://notcrm.example/x')).toBe(false);
});
