import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError, api, type RouteName } from '@/contracts/api.ts';
import { allHandlers } from './routes/all-handlers.ts';
import { eventMaker } from './testing/make-event.ts';
import { startTestHouse, type TestHouse } from './testing/test-house.ts';

let house: TestHouse;
let token: string;
beforeAll(async () => {
  house = await startTestHouse({ rate: 30 });
  token = (await house.signIn('agent@north.example')).access_token;
});
afterAll(() => house.stop());

interface Operation {
  readonly operationId: string;
  readonly parameters?: { name: string; in: string }[];
  readonly requestBody?: { content: Record<string, unknown> };
  readonly responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
  readonly security?: unknown[];
}

test('every route of the contract has a handler', () => {
  const handlers = allHandlers(house.backend);
  for (const name of Object.keys(api) as RouteName[]) expect([name, typeof handlers[name]]).toEqual([name, 'function']);
});

describe('the OpenAPI document', () => {
  test('describes every route, what goes in, what comes out, and what may go wrong', async () => {
    const { status, body } = await house.call('GET', '/v1/openapi.json');
    expect(status).toBe(200);
    const { openapi, paths } = body as { openapi: string; paths: Record<string, Record<string, Operation>> };
    expect(openapi).toBe('3.1.0');
    for (const [name, route] of Object.entries(api)) {
      const operation = paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
      expect([name, operation?.operationId]).toEqual([name, name]);
      if (!operation) continue;
      const success = Object.values(operation.responses['200']?.content ?? {})[0]?.schema;
      expect([name, success]).toEqual([name, expect.any(Object)]);
      const wanted = [
        '429',
        'default',
        ...(route.auth === 'none' ? [] : ['401']),
        ...(Array.isArray(route.auth) ? ['403'] : []),
      ];
      for (const code of wanted) {
        const problem = operation.responses[code]?.content?.['application/problem+json']?.schema;
        expect([name, code, problem]).toEqual([
          name,
          code,
          expect.objectContaining({ required: ['status', 'code', 'title'] }),
        ]);
      }
      expect([name, operation.security !== undefined]).toEqual([name, route.auth !== 'none']);
      const query = 'query' in route ? Object.keys(route.query.shape) : [];
      const params = 'params' in route ? Object.keys(route.params.shape) : [];
      const described = (operation.parameters ?? []).map((parameter) => parameter.name);
      expect([name, described.sort()]).toEqual([name, [...query, ...params].sort()]);
      expect([name, operation.requestBody !== undefined]).toEqual([
        name,
        'body' in route || name === 'accounts.import' || name === 'contacts.import',
      ]);
    }
    const publish = Object.keys(paths['/v1/playbooks/{id}/publish']?.post?.responses ?? {});
    expect(publish.sort()).toEqual(['200', '400', '401', '403', '404', '409', '413', '415', '422', '429', 'default']);
    expect(Object.keys(paths['/v1/accounts/import']?.post?.requestBody?.content ?? {})).toEqual([
      'text/csv',
      'application/json',
    ]);
    expect(paths['/v1/stream']?.get?.responses['200']?.content).toHaveProperty([
      'text/event-stream',
      'schema',
      'oneOf',
    ]);
  });
});

describe('errors', () => {
  test('are problem details, with the path of what is wrong', async () => {
    const { status, body, headers } = await house.call('GET', '/v1/outcomes?limit=900', { token });
    expect(status).toBe(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(ApiError.parse(body).problems).toMatchObject([{ path: 'query.limit' }]);
  });

  test('name an address that is not there, a body that is no JSON, and one that is too large', async () => {
    expect(ApiError.parse((await house.call('GET', '/v2/nothing')).body)).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    const json = { 'content-type': 'application/json' };
    expect(
      ApiError.parse((await house.call('POST', '/v1/events', { token, body: '{', headers: json })).body).status,
    ).toBe(400);
    const large = await house.call('POST', '/v1/events', { token, body: { events: ['x'.repeat(1_100_000)] } });
    expect(ApiError.parse(large.body)).toMatchObject({ status: 413, code: 'too_large' });
    const text = await house.call('POST', '/v1/events', { token, body: 'a', headers: { 'content-type': 'text/yaml' } });
    expect(ApiError.parse(text.body)).toMatchObject({ status: 415 });
  });

  test('say when to come back after too many requests, and events are still taken', async () => {
    const other = (await house.signIn('other@north.example')).access_token;
    const maker = await eventMaker(house, other);
    const answers = [];
    for (let n = 0; n < 31; n += 1) answers.push(await house.call('GET', '/v1/me', { token: other }));
    const last = answers.at(-1);
    expect(answers[0]?.status).toBe(200);
    expect(ApiError.parse(last?.body)).toMatchObject({ status: 429, code: 'too_many_requests' });
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await house.call('POST', '/v1/events', { token: other, body: { events: [maker.next()] } })).status).toBe(
      200,
    );
  });

  test('count whoever is not signed in as well, and read no body of theirs', async () => {
    const statuses = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await house.call('GET', '/v1/me', { token: 'gone' })).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
    const body = { events: ['x'.repeat(1_100_000)] };
    expect((await house.call('POST', '/v1/events', { token: 'gone too', body })).status).toBe(401);
  });

  test('stop guesses at one person’s password, and nobody else’s sign-in', async () => {
    const guess = () => house.call('POST', '/v1/session', { body: { email: 'lead@north.example', password: 'no' } });
    const statuses = [];
    for (let n = 0; n < 21; n += 1) statuses.push((await guess()).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
    await house.signIn('admin@north.example');
  });
});

describe('CORS', () => {
  const preflight = (origin: string) =>
    house.call('OPTIONS', '/v1/events', { headers: { origin, 'access-control-request-method': 'POST' } });

  test.each([
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
    'moz-extension://7a1b-22',
    'http://localhost:8801',
    'http://127.0.0.1:1',
  ])('lets %s in', async (origin) => {
    const { status, headers } = await preflight(origin);
    expect(status).toBe(204);
    expect(headers['access-control-allow-origin']).toBe(origin);
    expect(headers['access-control-allow-headers']).toContain('authorization');
  });

  test.each(['https://evil.example', 'https://localhost.evil.example', 'null', 'http://192.168.0.4'])(
    'keeps %s out',
    async (origin) => {
      const { status, headers } = await preflight(origin);
      expect(status).toBe(404);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );
});

test('health names the database', async () => {
  expect(await house.call('GET', '/healthz')).toMatchObject({
    status: 200,
    body: { ok: true, database: expect.stringMatching(/^PostgreSQL \d+/) },
  });
});
