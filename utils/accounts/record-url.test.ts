import { expect, test } from 'vitest';
import { recordUrl } from './record-url.ts';

const byRef = { open_url: 'https://crm.example/clientes?busca={ref}' };
const byRecord = { open_url: 'https://crm.example/clientes/{record}' };

test('is made by the first map that can be filled with what is known', () => {
  expect(recordUrl([byRecord, byRef], { ref: '88-41207' })).toBe('https://crm.example/clientes?busca=88-41207');
  expect(recordUrl([byRecord, byRef], { ref: '88-41207', record: '7' })).toBe('https://crm.example/clientes/7');
  expect(recordUrl([byRecord, { open_url: null }], { phone: '+5511987654417' })).toBeNull();
});

test('what is filled in stays one value of the address', () => {
  expect(recordUrl([byRef], { ref: 'a&b=c/../d' })).toBe('https://crm.example/clientes?busca=a%26b%3Dc%2F..%2Fd');
  expect(recordUrl([{ open_url: '{ref}' }], { ref: 'https://evil.example' })).toBeNull();
  expect(recordUrl([{ open_url: 'javascript:x("{ref}")' }], { ref: '1' })).toBeNull();
});

test('a map opens nothing outside of its own origins', () => {
  const map = { open_url: 'https://crm.example/clientes/{ref}' };
  expect(recordUrl([{ ...map, origins: ['https://other.example'] }], { ref: '1' })).toBeNull();
  expect(recordUrl([{ ...map, origins: ['https://crm.example'] }], { ref: '1' })).toBe(
    'https://crm.example/clientes/1',
  );
  const local = { open_url: 'http://localhost:8802/{ref}', origins: ['http://localhost:*'] };
  expect(recordUrl([local], { ref: '1' })).toBe('http://localhost:8802/1');
});
