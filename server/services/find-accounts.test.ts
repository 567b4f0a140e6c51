import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account } from '@/domain/interaction/account.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let token: string;
beforeAll(async () => {
  house = await startTestHouse();
  token = (await house.signIn('admin@north.example')).access_token;
  const rows = [
    'ref;nome;credor;produto;saldo;atraso;telefone',
    '88-41207;Cláudia Regina Prates;X;Y;10,00;5;(11) 98765-4417',
    '90-11853;Édson Tavares Lima;X;Y;10,00;5;(85) 99123-0087',
    '52-77120;Cláudia Abrantes;X;Y;10,00;5;(41) 99551-8803',
    'AR-1;Néstor Ibarra;X;Y;10,00;5;+54 9 351 523-4567',
    ...Array.from({ length: 9 }, (_, n) => `M-${n};Maria Sobrenome${n};X;Y;10,00;5;1132221${100 + n}`),
  ];
  const headers = { 'content-type': 'text/csv' };
  const { status } = await house.call('POST', '/v1/accounts/import', { token, body: rows.join('\n'), headers });
  expect(status).toBe(200);
});
afterAll(() => house.stop());

const find = async (query: Record<string, string>, as = token) => {
  const { body } = await house.call('GET', `/v1/accounts?${new URLSearchParams(query)}`, { token: as });
  return (body as { accounts: Account[] }).accounts.map(({ ref }) => ref);
};

test('one line is found however it is written', async () => {
  expect(await find({ phone: '+558591230087' })).toEqual(['90-11853']);
  expect(await find({ phone: '+5585991230087' })).toEqual(['90-11853']);
  expect(await find({ phone: '(85) 9123-0087' })).toEqual(['90-11853']);
  expect(await find({ phone: '+543515234567' })).toEqual(['AR-1']);
  expect(await find({ phone: '+54351155234567' })).toEqual(['AR-1']);
});

test('the title of a chat finds whom it names, likeliest first', async () => {
  expect(await find({ title: 'Dona Claudia Prates 🙂' })).toEqual(['88-41207']);
  expect(await find({ title: 'Prates Cláudia' })).toEqual(['88-41207']);
  expect(await find({ title: 'Cliente 90-11853' })).toEqual(['90-11853']);
  expect(await find({ title: 'Cláudia' })).toEqual(['52-77120', '88-41207']);
  expect(await find({ title: 'Cláudia P.' })).toEqual(['88-41207']);
  expect(await find({ title: '(41) 99551-8803' })).toEqual(['52-77120']);
  expect(await find({ title: 'Cláudia Prates', phone: '+558591230087' })).toEqual(['90-11853', '88-41207']);
});

test('a title that names nobody, or too many, finds none', async () => {
  expect(await find({ title: 'Maria' })).toEqual([]);
  expect(await find({ title: 'Mercadinho' })).toEqual([]);
  expect(await find({ title: '🙂' })).toEqual([]);
  expect(await find({ title: "d'Ávila & (x | !y):*" })).toEqual([]);
  const south = (await house.signIn('agent@south.example')).access_token;
  expect(await find({ title: 'Cláudia Regina Prates' }, south)).toEqual([]);
});
