import { afterEach, expect, test } from 'vitest';
import { type Said, startApi } from './api.test-support.ts';
import { callApi } from './api-client.ts';

let api: Awaited<ReturnType<typeof startApi>> | undefined;
afterEach(() => api?.stop());

async function serve(said: Said) {
  api = await startApi(() => said);
  return { server_url: `${api.url}/`, access_token: 'token' };
}

test('a call carries its parameters, its query, its body and the token, and its answer is parsed', async () => {
  const access = await serve({ json: { accounts: [] } });
  const answer = await callApi('accounts.find', { query: { name: 'Édson & Cia', ref: undefined } }, access);
  expect(answer).toEqual({ ok: true, value: { accounts: [] } });
  await callApi('drafts.save', { params: { id: 'a/b' }, body: { body: { x: 1 }, base_version: 3 } }, access);
  await callApi('accounts.import', { query: { keep_good: 'true' }, body: 'ref;nome\n1;Ana' }, access);
  expect(api?.asked).toMatchObject([
    { method: 'GET', path: '/v1/accounts?name=%C3%89dson+%26+Cia', token: 'token' },
    { method: 'PUT', path: '/v1/playbooks/a%2Fb/draft', body: { body: { x: 1 }, base_version: 3 } },
    {
      method: 'POST',
      path: '/v1/accounts/import?keep_good=true',
      headers: { 'content-type': 'text/csv' },
      body: 'ref;nome\n1;Ana',
    },
  ]);
});

test('every call names itself for the server’s traces, and no two calls by the same name', async () => {
  const access = await serve({ json: { keys: [] } });
  for (let n = 0; n < 2; n += 1) await callApi('keys.list', {}, access);
  const names = (api?.asked ?? []).map(({ headers }) => String(headers.traceparent));
  for (const name of names) expect(name).toMatch(/^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01$/);
  expect(new Set(names.flatMap((name) => name.split('-').slice(1, 3))).size).toBe(4);
});

test('a route that needs nobody is not told who asks', async () => {
  await callApi('keys.list', {}, await serve({ json: { keys: [] } }));
  expect(api?.asked[0]?.token).toBeNull();
});

test.each([
  [
    'the server’s own no',
    { status: 422, json: { status: 422, code: 'invalid', title: 'Not so.' } },
    { kind: 'answered', status: 422, error: { title: 'Not so.' } },
  ],
  ['a proxy’s no', { status: 502, text: '<html>' }, { kind: 'answered', status: 502, error: null }],
  ['a wait in seconds', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'answered', retry_after_ms: 7000 }],
  [
    'a wait until a time that has passed',
    { status: 503, headers: { 'retry-after': 'Fri, 20 Nov 2020 12:00:00 GMT' } },
    { kind: 'answered', retry_after_ms: 0 },
  ],
  ['a page where JSON was expected', { text: '<html>Welcome to our Wi-Fi</html>' }, { kind: 'unreadable' }],
  ['JSON of another form', { json: { accounts: 'none' } }, { kind: 'unreadable' }],
  ['no answer', 'lost', { kind: 'unreachable' }],
] satisfies [string, Said, object][])('%s is a value, not an exception', async (_, said, failure) => {
  expect(await callApi('accounts.find', { query: {} }, await serve(said))).toMatchObject({ ok: false, failure });
});

test('a long body is packed for a server that said it takes that, and plain for one that says no after all', async () => {
  const announced = { 'accept-encoding': 'gzip' };
  let refuse = false;
  api = await startApi(({ headers }): Said => {
    const packed = headers['content-encoding'] === 'gzip';
    if (packed && refuse) return { status: 400, json: { status: 400, code: 'bad_request', title: 'No JSON.' } };
    return { json: { answers: [], contiguous: {}, server_time: '2026-11-20T12:00:00Z' }, headers: announced };
  });
  const access = { server_url: api.url, access_token: 'token' };
  const body = { events: Array.from({ length: 200 }, (_, n) => ({ n, text: 'olá, até amanhã' })) };
  const send = async () => (await callApi('events.append', { body }, access)).ok;
  // Not before the server has said so, nor what is short.
  expect(await send()).toBe(true);
  expect(await send()).toBe(true);
  await callApi('events.append', { body: { events: [{ n: 1 }] } }, access);
  refuse = true;
  expect(await send()).toBe(true);
  const encodings = api.asked.map(({ headers }) => headers['content-encoding'] ?? 'plain');
  expect(encodings).toEqual(['plain', 'gzip', 'plain', 'gzip', 'plain']);
  const [plain, packed] = api.asked;
  expect(packed?.body).toEqual(plain?.body);
  expect(Number(packed?.headers['content-length'])).toBeLessThan(Number(plain?.headers['content-length']) / 2);
});
