import '../../tests/support/property-seed.ts';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readTitle } from './read-title.ts';

const none = { phones: [], local: [], refs: [], words: [] };

it.each([
  ['Cláudia Regina Prates', 'BR', { words: ['claudia', 'regina', 'prates'] }],
  ['\u202a+55 11 98765-4417\u202c', 'BR', { phones: ['+5511987654417'] }],
  ['+55 11 8765-4417', 'MX', { phones: ['+551187654417'] }],
  ['(11) 98765-4417', 'BR', { local: ['+5511987654417'], refs: ['98765-4417'] }],
  ['011 98765 4417', 'BR', { local: ['+5511987654417'], refs: ['98765', '4417'] }],
  ['55 1234 2210', 'MX', { local: ['+525512342210'], refs: ['1234', '2210'] }],
  ['044 662 118 4470', 'MX', { local: ['+526621184470'], refs: ['4470'] }],
  ['11 15 2345-6789', 'AR', { local: ['+54111523456789'], refs: ['2345-6789'] }],
  ['07700 900123', 'UK', { local: ['+447700900123'], refs: ['07700', '900123'] }],
  ['Dona Cláudia', 'BR', { words: ['claudia'] }],
  ['Sra. Mª Guadalupe C.', 'MX', { words: ['m', 'guadalupe', 'c'] }],
  ['Cliente 90-11853', 'BR', { refs: ['90-11853'] }],
  ['Édson T. Lima ref 90-11853', 'BR', { words: ['edson', 't', 'lima'], refs: ['90-11853'] }],
  ['Guadalupe CT-2024/0019', 'MX', { words: ['guadalupe'], refs: ['CT-2024/0019'] }],
  ['Paulo (marido da Cláudia)', 'BR', { words: ['paulo'] }],
  ['Filha da Cláudia 🙂', 'BR', { words: ['claudia'] }],
  ['José da Silva e Souza', 'BR', { words: ['jose', 'silva', 'souza'] }],
  ['Maria 2', 'BR', { words: ['maria'] }],
  ['', 'BR', {}],
] as const)('%s in %s', (title, country, read) => {
  expect(readTitle(title, country)).toEqual({ ...none, ...read });
});

test('without a country a number without one is no telephone', () => {
  expect(readTitle('(11) 98765-4417', null).local).toEqual([]);
});

test('it reads anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('BR', 'MX', 'AR', null), (title, country) => {
      const read = readTitle(title, country);
      for (const phone of [...read.phones, ...read.local]) expect(phone).toMatch(/^\+[1-9]\d{6,14}$/);
      for (const word of read.words) expect(word).not.toMatch(/\s/);
    }),
  );
});
