import { afterAll, beforeAll, expect, test } from 'vitest';
import { api } from '@/contracts/api.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

test('an account is found by what no address says, and by the same words as before', async () => {
  const { access_token: token } = await house.signIn('admin@north.example');
  const body = 'ref;nome;credor;produto;saldo;atraso;telefone\nP-91;Ana Prueba;X;Y;10,00;5;11987650091\n';
  await house.call('POST', '/v1/accounts/import', { token, body, headers: { 'content-type': 'text/csv' } });
  const questions: Record<string, string>[] = [
    { phone: '+5511987650091' },
    { name: 'Prueba' },
    { title: 'Ana Prueba' },
    { ref: 'P-91' },
  ];
  for (const asked of questions) {
    const found = await house.call('POST', '/v1/accounts/search', { token, body: asked });
    const before = await house.call('GET', `/v1/accounts?${new URLSearchParams(asked)}`, {
      token,
    });
    expect(found.body).toMatchObject({ accounts: [{ ref: 'P-91' }] });
    expect(found.body).toEqual(before.body);
  }
});

test('no secret has a place in an address: nothing that a route takes in one is called so', () => {
  const named = Object.entries(api).flatMap(([name, route]) => {
    const query = 'query' in route && 'shape' in route.query ? Object.keys(route.query.shape) : [];
    return [...query, ...(route.path.match(/:\w+/g) ?? [])].map((word) => `${name} ${word}`);
  });
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((word) => /token|password|secret|code|document|email|note|text/i.test(word))).toEqual([]);
});
