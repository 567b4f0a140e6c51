import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asked, anasSession, problem, type Said, startApi } from './api.test-support.ts';
import { callAsUser, readSession, writeSession } from './session.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let api: Awaited<ReturnType<typeof startApi>>;
/** Which access token the server takes now. */
let good: string;
let refresh: (asked: Asked) => Said;

beforeEach(async () => {
  fakeBrowser.reset();
  good = 'access-1';
  refresh = () => {
    good = 'access-2';
    return { json: anasSession('active', 2).session };
  };
  api = await startApi((asked) => {
    if (asked.path === '/v1/session/refresh') return refresh(asked);
    return asked.token === good ? { json: { accounts: [] } } : problem(401);
  });
  await writeSession(anasSession());
});
afterEach(() => api.stop());

const find = () => callAsUser('accounts.find', { query: {} }, api.url);
const refreshes = () => api.asked.filter((asked) => asked.path === '/v1/session/refresh');

test('while the token is good nothing is refreshed', async () => {
  expect(await find()).toMatchObject({ ok: true });
  expect(refreshes()).toEqual([]);
});

test('a token that has run out is refreshed once, and the call goes through', async () => {
  good = 'none';
  expect(await find()).toMatchObject({ ok: true });
  expect(refreshes()).toMatchObject([{ body: { refresh_token: 'refresh-1' } }]);
  expect((await readSession())?.session.refresh_token).toBe('refresh-2');
});

test('many calls at once refresh once: a refresh token shown twice looks stolen', async () => {
  good = 'none';
  const results = await Promise.all([find(), find(), find(), find()]);
  expect(results.every((result) => result.ok)).toBe(true);
  expect(refreshes()).toHaveLength(1);
});

test('where the server refuses the refresh the session is expired, its person still known, and nobody is asked again', async () => {
  good = 'none';
  refresh = () => problem(401, 'session_expired');
  expect(await find()).toMatchObject({ ok: false, failure: { status: 401 } });
  expect(await readSession()).toMatchObject({ state: 'expired', session: { user: { name: 'Ana Luz' } } });
  const before = api.asked.length;
  expect(await find()).toMatchObject({ ok: false, failure: { status: 401 } });
  expect(api.asked).toHaveLength(before);
});

test.each([
  ['a lost answer', 'lost'],
  ['a server in trouble', problem(503)],
  ['a proxy that wants a password of its own', { status: 401, text: '<html>' }],
] satisfies [string, Said][])(
  '%s while refreshing ends no session: the same token is shown again later',
  async (_, said) => {
    good = 'none';
    const well = refresh;
    refresh = () => said;
    expect((await find()).ok).toBe(false);
    expect((await readSession())?.state).toBe('active');
    refresh = well;
    expect((await find()).ok).toBe(true);
    expect(refreshes()).toMatchObject([
      { body: { refresh_token: 'refresh-1' } },
      { body: { refresh_token: 'refresh-1' } },
    ]);
  },
);

test('a request that the browser sent twice by itself is asked anew at once, with another proof, and ends no session', async () => {
  good = 'none';
  const well = refresh;
  refresh = () => {
    refresh = well;
    return problem(409, 'proof_used');
  };
  expect(await find()).toMatchObject({ ok: true });
  expect(refreshes()).toMatchObject([
    { body: { refresh_token: 'refresh-1' } },
    { body: { refresh_token: 'refresh-1' } },
  ]);
  expect((await readSession())?.session.refresh_token).toBe('refresh-2');
});

test('signing out while a refresh is under way stands', async () => {
  good = 'none';
  const answer = anasSession('active', 2).session;
  const api2 = await startApi(async (asked) => {
    if (asked.path !== '/v1/session/refresh') return problem(401);
    await writeSession(null);
    return { json: answer };
  });
  expect((await callAsUser('accounts.find', { query: {} }, api2.url)).ok).toBe(false);
  expect(await readSession()).toBeNull();
  await api2.stop();
});

test('a fleet that is held on another playbook works with that one, after a refresh too', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ playbook_channel: 'vereda-piloto' }));
  await writeSession(anasSession());
  expect((await readSession())?.session.user.playbook_id).toBe('vereda-piloto');
  good = 'none';
  await find();
  expect((await readSession())?.session).toMatchObject({
    refresh_token: 'refresh-2',
    user: { playbook_id: 'vereda-piloto' },
  });
  vi.restoreAllMocks();
});

test('a session that comes without an access token, over an update, gets one at the first call', async () => {
  const { state, session } = anasSession();
  await writeSession({ state, session: { ...session, access_token: '' } });
  expect(await find()).toMatchObject({ ok: true });
  expect(api.asked[0]?.token).toBeNull();
  expect(refreshes()).toMatchObject([{ body: { refresh_token: 'refresh-1' } }]);
});
