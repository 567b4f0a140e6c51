import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { loggerOptions } from './logger-options.ts';

const lines: string[] = [];
let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse({
    log: pino(loggerOptions('trace'), { write: (line: string) => void lines.push(line) }),
  });
});
afterAll(() => house.stop());

test('whatever happens, the log says what happened and about nobody', async () => {
  const { access_token: token, refresh_token } = await house.signIn('admin@north.example');
  await house.call('POST', '/v1/session', { body: { email: 'admin@north.example', password: 'guess-guess' } });
  const file =
    'ref;nome;credor;produto;saldo;atraso;telefone\nP-77;Cláudia Prates;X;Y;1.284,70;5;11987654417\nP-78;Édson;X;Y;cem;5;1\n';
  await house.call('POST', '/v1/accounts/import?keep_good=true', {
    token,
    body: file,
    headers: { 'content-type': 'text/csv' },
  });
  await house.call('GET', '/v1/accounts?phone=11987654417&name=Prates', { token });
  await house.call('GET', '/v1/accounts?colour=Prates', { token });
  const maker = await eventMaker(house, token);
  const events = [maker.next({ note: 'falei com Prates' }), maker.next({ note: 'Prates \u0000' }), { note: 'Prates' }];
  await house.call('POST', '/v1/events', { token, body: { events } });
  // A bug of ours, which is logged: the row says more than the log may.
  await house.backend.pool.query('alter table accounts rename to accounts_gone');
  expect((await house.call('GET', '/v1/accounts?name=Prates', { token })).status).toBe(500);
  house.backend.log.info({ email: 'admin@north.example', user: { name: 'Prates' } }, 'slipped in');

  const log = lines.join('');
  expect(log).toContain('/v1/accounts/import');
  expect(log).toContain('a request failed');
  expect(log).toContain('[cut]');
  for (const secret of ['Prates', '98765', '1.284', '@north', 'guess-guess', token, refresh_token])
    expect(log).not.toContain(secret);
});

test('who was refused what is told, by route and number and not by name', async () => {
  lines.length = 0;
  const { access_token: token, user } = await house.signIn('agent@north.example');
  await house.call('GET', '/v1/integrations', { token });
  await house.call('GET', '/v1/accounts?name=Prates', { token: 'made-up-token' });
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toContainEqual(
    expect.objectContaining({ route: '/v1/integrations', user: user.id, time: expect.any(Number) }),
  );
  for (const refused of [
    { method: 'GET', route: '/v1/integrations', status: 403, code: 'forbidden' },
    { method: 'GET', route: '/v1/accounts', status: 401, code: 'session_expired' },
  ])
    expect(told).toContainEqual(expect.objectContaining(refused));
  for (const secret of ['Prates', '@north', token, 'made-up-token']) expect(lines.join('')).not.toContain(secret);
});
