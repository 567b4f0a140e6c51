import { expect, test } from 'vitest';
import { documentIds } from './document-ids.ts';

test('one document is one hash however it is written, and never in the clear', async () => {
  const [id] = await documentIds('org-1', 'Cláudia 123.456.789-09');
  expect(await documentIds('org-1', '12345678909')).toEqual([id]);
  expect(id).not.toContain('12345678909');
  expect(await documentIds('org-2', '12345678909')).not.toEqual([id]);
});

test('a CNPJ with letters, an RFC and a CURP are documents; a telephone and a name are none', async () => {
  expect(await documentIds('o', '12.ABC.345/01DE-35')).toHaveLength(1);
  expect(await documentIds('o', 'Guadalupe CEMG800101MDFBNS09')).toHaveLength(1);
  expect(await documentIds('o', 'CEMG800101AB1 trabajo')).toHaveLength(1);
  expect(await documentIds('o', '+5511987654417 Representante-Comercial')).toEqual([]);
});
