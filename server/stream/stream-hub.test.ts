import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StreamHub } from './stream-hub.ts';

const hub = new StreamHub();
// The path says who listens: /organisation/session/person.
const server = createServer((request, response) => {
  const [, orgId = '', sessionId = '', userId = ''] = request.url?.split('/') ?? [];
  response.flushHeaders();
  hub.add(orgId, sessionId, userId, response);
});
let url: string;
beforeAll(async () => {
  server.listen(0);
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  hub.close();
  server.closeAllConnections();
  server.close();
});

const team = '00000000-0000-4000-8000-000000000001';

test('many changes of one board are one ring at once and one after, for its organisation only', async () => {
  const [mine, theirs] = await Promise.all([fetch(`${url}/north/a`), fetch(`${url}/south/b`)]);
  for (let n = 0; n < 50; n += 1) hub.ringBoard('north', team);
  hub.ringBoard('south', team);
  hub.ringBoard('south', team);
  // Rung later than the others, so that whatever came before it has come.
  const ring = `data: {"type":"board.changed","team_id":"${team}"}\n\n`;
  const reader = theirs.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  while (heard.length < 2 * ring.length) heard += (await reader?.read())?.value ?? '';
  expect(heard).toBe(ring + ring);
  hub.closeSession('a');
  expect(await mine.text()).toBe(ring + ring);
});

test('a stream whose session ended is rung no more', async () => {
  const response = await fetch(`${url}/north/c`);
  hub.closeSession('c');
  // Before the connection is seen to be closed.
  hub.ring('north', { type: 'heartbeat' });
  expect(await response.text()).toBe('');
});

test('what is for one person is told to their streams alone', async () => {
  const [desk, laptop, other, abroad] = await Promise.all(
    ['north/d/ana', 'north/e/ana', 'north/f/bia', 'south/g/ana'].map((path) => fetch(`${url}/${path}`)),
  );
  hub.ringUser('north', 'ana', { type: 'call.changed', call_id: 'c-1' });
  expect([hub.hasUser('north', 'ana'), hub.hasUser('south', 'bia')]).toEqual([true, false]);
  for (const session of 'defg') hub.closeSession(session);
  const rung = 'data: {"type":"call.changed","call_id":"c-1"}\n\n';
  expect(await Promise.all([desk, laptop, other, abroad].map((response) => response?.text()))).toEqual([
    rung,
    rung,
    '',
    '',
  ]);
});
