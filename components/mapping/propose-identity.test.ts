import { describe, expect, test } from 'vitest';
import { idIn, proposeIdentities, recordAddress } from './propose-identity.ts';

const best = (...addresses: string[]) => proposeIdentities(addresses)[0];

describe('where the record’s id stands', () => {
  test.each([
    ['https://crm.example/ficha?id=101&aba=2', { in: 'query', name: 'id', path: '/ficha' }, '101'],
    ['https://crm.example/admin/content/deudores/1', { in: 'path', path: '/admin/content/deudores/:id' }, '1'],
    [
      'https://crm.example/#tryton/model/party.party/4;name=%22Party%22&views=%5Bnull%5D',
      { in: 'hash', path: '#tryton/model/party.party/:id' },
      '4',
    ],
    [
      'https://crm.example/r/7c9e6679-7425-40de-944b-e07fc1f90ae7/view',
      { in: 'path', path: '/r/:id' },
      '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    ],
    ['https://crm.example/lista?page=3&cliente_id=88', { in: 'query', name: 'cliente_id', path: '/lista' }, '88'],
  ])('%s', (address, identity, id) => {
    expect(best(address)).toEqual({ identity, id });
    expect(idIn(address, identity as never)).toBe(id);
  });

  test('is the part that changed from one record to the next', () => {
    const one = 'https://crm.example/carteira/2024/ver/15';
    expect(best('https://crm.example/17/ver/2024', 'https://crm.example/18/ver/2024')).toMatchObject({ id: '17' });
    expect(best(one, 'https://crm.example/carteira/2024/ver/16')).toMatchObject({ id: '15' });
    expect(best('https://crm.example/x?id=5&k=9', 'https://crm.example/x?id=5&k=10')).toMatchObject({ id: '9' });
  });

  test('is no word that says how the record is shown', () => {
    const ways = ['https://crm.example/records/1/edit', 'https://crm.example/records/1/show'];
    expect(proposeIdentities(ways)).toEqual([]);
    expect(best('https://crm.example/records/2/show', ...ways)).toMatchObject({
      identity: { path: '/records/:id' },
      id: '2',
    });
    expect(best('https://crm.example/#/contas/2/show', 'https://crm.example/#/contas/1')).toMatchObject({ id: '2' });
    expect(best('https://crm.example/u/maria', 'https://crm.example/u/jose')).toMatchObject({ id: 'maria' });
  });

  test('is nowhere in the address of a list, and that says nothing of a record’s', () => {
    expect(proposeIdentities(['https://crm.example/clientes'])).toEqual([]);
    expect(best('https://crm.example/clientes/12', 'https://crm.example/clientes')).toMatchObject({ id: '12' });
  });
});

test('the address of any record is that of one, with its id left open', () => {
  for (const [address, open] of [
    ['https://crm.example/ficha?id=101&aba=2', 'https://crm.example/ficha?id={record}'],
    ['https://crm.example/deudores/1/show?tab=2', 'https://crm.example/deudores/{record}/show'],
    ['https://crm.example/deudores/1', 'https://crm.example/deudores/{record}'],
    ['https://crm.example/#db/party/4;x=1', 'https://crm.example/#db/party/{record}'],
  ] as const) {
    const [found] = proposeIdentities([address]);
    expect(found && recordAddress(address, found)).toBe(open);
  }
});
