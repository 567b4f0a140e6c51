import { expect, it } from 'vitest';
import { parseCrmAddress } from './parse-crm-address.ts';

it('takes an address as it stands in the address bar, or without its beginning', () => {
  expect(parseCrmAddress(' https://crm.example/clientes/88?aba=2#x ', true)).toBe('https://crm.example/*');
  expect(parseCrmAddress('CRM.example', true)).toBe('https://crm.example/*');
  expect(parseCrmAddress('crm.example:8443/login', true)).toBe('https://crm.example:8443/*');
  expect(parseCrmAddress('crm.example:8443/login', false)).toBe('https://crm.example/*');
  expect(parseCrmAddress('http://10.0.4.2:8080/sistema', true)).toBe('http://10.0.4.2:8080/*');
});

it('takes nothing that could be read by whoever is on the way, and no wildcard', () => {
  for (const typed of ['', 'http://crm.example', 'ftp://crm.example', 'https://*/*', '*', 'https://', 'a@crm.example'])
    expect(parseCrmAddress(typed, true), typed).toBeNull();
});
