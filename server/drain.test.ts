import { once } from 'node:events';
import http from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drain } from './drain.ts';
import { startTestHouse, type TestHouse } from './testing/test-house.ts';

let house: TestHouse;
let url: string;
beforeAll(async () => {
  house = await startTestHouse();
  url = await house.app.listen({ port: 0 });
});
afterAll(() => house.stop());

test('an outcome is never refused for its rate; who asks too often elsewhere comes back at a time of their own', async () => {
  const busy = await startTestHouse({ rate: 3 });
  try {
    const { access_token: token } = await busy.signIn('agent@north.example');
    const waits = new Set<number>();
    for (let n = 0; n < 30; n += 1) {
      const { status, headers } = await busy.call('GET', '/v1/scores/me', { token });
      if (status === 429) waits.add(Number(headers['retry-after']));
      expect((await busy.call('POST', '/v1/events', { token, body: { events: [{}] } })).status).toBe(200);
      expect((await busy.call('GET', '/livez')).status).toBe(200);
    }
    expect(waits.size).toBeGreaterThan(1);
  } finally {
    await busy.stop();
  }
});

test('it is ready with its database up to date, and not while it is behind', async () => {
  const ready = () => house.call('GET', '/readyz');
  expect(await ready()).toMatchObject({
    status: 200,
    body: { ok: true, database: true, schema: true, draining: false },
  });
  const { pool } = house.backend;
  await pool.query("update schema_migrations set name = 'gone' where name = '0001_house.sql'");
  expect(await ready()).toMatchObject({ status: 503, body: { ok: false, database: true, schema: false } });
  await pool.query("update schema_migrations set name = '0001_house.sql' where name = 'gone'");
  expect((await ready()).status).toBe(200);
});

test('who goes down says so first, ends streams with a time to come back, and answers what is under way', async () => {
  const { access_token: token } = await house.signIn('agent@north.example');
  const stream = await fetch(`${url}/v1/stream`, { headers: { authorization: `Bearer ${token}` } });
  // Kept by its caller for another request, it would be waited for as long as connections are kept.
  expect(stream.headers.get('connection')).toBe('close');
  const said = stream.text();
  // A request that waits in the database: its rows are held by somebody else until the server is on its way down.
  const holder = await house.backend.pool.connect();
  await holder.query('begin');
  await holder.query('lock table agent_day in access exclusive mode');
  const headers = { authorization: `Bearer ${token}` };
  const agent = new http.Agent({ keepAlive: true });
  const asked = http.get(`${url}/v1/scores/me`, { agent, headers });
  const answered = once(asked, 'response') as Promise<[http.IncomingMessage]>;
  await waiting(1);
  // Whoever hangs up leaves their request under way all the same.
  const hungUp = http.get(`${url}/v1/scores/me`, { headers }).on('error', () => {});
  await waiting(2);
  hungUp.destroy();

  const gone = drain(house.app, house.backend, { noticeMs: 0, patienceMs: 60_000 });
  expect(await house.backend.readiness.read()).toMatchObject({ ok: false, draining: true });
  expect(await said).toMatch(/retry: \d+\n\n$/);
  await holder.query('commit');
  holder.release();
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  response.resume();
  await gone;
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
  // Nothing is left that would find its database gone.
  await house.backend.readiness.idle();
});

/** Until so many queries wait for a lock. */
async function waiting(count: number): Promise<void> {
  for (let n = 0; n < count; ) {
    const { rows } = await house.backend.pool.query(
      "select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'",
    );
    n = rows[0].n;
  }
}
