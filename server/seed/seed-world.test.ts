import { afterAll, beforeAll, expect, test } from 'vitest';
import { Boards } from '@/contracts/score.ts';
import { readPaymentLight } from '@/domain/compliance/payment-light.ts';
import { fixturePlaybook } from '../testing/fixture-playbook.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { makeAccounts } from './make-accounts.ts';
import { makeHistory } from './make-history.ts';
import { seedRequest } from './seed-request.ts';
import { demoPassword, seedWorld } from './seed-world.ts';
import { worldNamed, worlds } from './worlds.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse();
});
afterAll(() => house.stop());

const size = { agents: 4, interactions: 90, days: 5, accounts: 20, demoOneShort: true };
const source = { ...fixturePlaybook, id: 'vereda-br' };

test('a seeded organisation has its people, its debtors and badges of today; the same again adds nothing', async () => {
  const first = await seedWorld(house.backend, worlds.vereda, source, size);
  expect(first).toMatchObject({
    organisations: 1,
    teams: 1,
    users: 8,
    accounts: 29,
    playbooks: 1,
    duplicate: 0,
    refused: 0,
  });
  // Of ninety, fewer only where Ana is kept one short of her badge.
  expect(first.stored).toBeGreaterThan(70);
  const again = await seedWorld(house.backend, worlds.vereda, source, size);
  expect(again).toEqual({
    organisations: 0,
    teams: 0,
    users: 0,
    accounts: 0,
    playbooks: 0,
    stored: 0,
    duplicate: first.stored,
    refused: 0,
  });

  const sign = await house.call('POST', '/v1/session', {
    body: { email: 'otavio@vereda.example', password: demoPassword },
  });
  const token = (sign.body as { access_token: string }).access_token;
  const { teams } = Boards.parse((await house.call('GET', '/v1/boards', { token })).body);
  expect(teams[0]?.team.name).toBe('Equipe Ipê');
  expect(teams[0]?.agents).toHaveLength(4);
  expect(teams[0]?.agents.map(({ name, grade }) => [name, grade])).toContainEqual(['Ana Ribeiro', 'few']);
  expect(teams[0]?.agents.filter(({ grade }) => /^[ABCD]$/.test(grade))).toHaveLength(3);
  const found = await house.call('GET', '/v1/accounts?phone=%2B5511987654417', { token });
  expect(found.body).toMatchObject({ accounts: [{ ref: '88-41207', balance: { minor: 128470 } }] });
});

test('its debtors show every payment light, parts that add up, guarantors, contracts and a history', () => {
  for (const world of Object.values(worlds)) {
    const now = new Date();
    const accounts = makeAccounts(world, 40, now);
    const lights = accounts.map((account) => readPaymentLight(account, null, now.toISOString()).light);
    expect(new Set(lights)).toEqual(new Set(['open', 'unconfirmed', 'conflict', 'no_data', 'paid']));
    for (const { composition, balance } of accounts) {
      if (balance.minor > 0) expect(composition.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(balance.minor);
    }
    expect(accounts.some(({ guarantors }) => guarantors.length > 0)).toBe(true);
    const histories = accounts.map((account) => makeHistory(world, account, now).contacts);
    expect(histories.filter(({ length }) => length > 0).length).toBeGreaterThan(accounts.length / 2);
    const newest = Math.max(...histories.flat().map(({ at }) => Date.parse(at)));
    expect(newest).toBeLessThan(now.getTime() - 9 * 86_400_000);
  }
  expect(
    makeAccounts(worlds.vereda, 0, new Date()).find(({ contracts }) => contracts.length === 3)?.contracts,
  ).toHaveLength(3);
});

test('a request of today waits for the supervisor, once', async () => {
  await seedRequest(house.backend, worlds.vereda, source);
  await seedRequest(house.backend, worlds.vereda, source);
  const rows = await house.backend.db.selectFrom('authority_requests').select(['decision', 'debtor']).execute();
  expect(rows).toEqual([{ decision: null, debtor: expect.stringMatching(/^R\. P\. D\.$/) }]);
});

test('as many interactions as were asked for', async () => {
  const counts = await seedWorld(house.backend, worldNamed('Casa Grande'), source, {
    agents: 3,
    interactions: 31,
    days: 4,
    accounts: 5,
  });
  expect(counts).toMatchObject({ stored: 31, users: 7 });
});

test('an organisation of another name has people of its own', () => {
  expect(worldNamed('Casa Grande').staff.map(({ email }) => email)).toContain('ana@casagrande.example');
  expect(worldNamed('cardenal')).toBe(worlds.cardenal);
});
