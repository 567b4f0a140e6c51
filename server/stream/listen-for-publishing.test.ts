import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, expect, test, vi } from 'vitest';
import type { Database } from '../db/open-database.ts';
import { listenForPublishing } from './listen-for-publishing.ts';
import { StreamHub } from './stream-hub.ts';

/** One message of PostgreSQL's protocol. */
const message = (type: string, body: string): Buffer => {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, Buffer.from(body, 'latin1')]);
};
const ready = message('Z', 'I');
const welcome = Buffer.concat([message('R', '\0\0\0\0'), ready]);
const done = Buffer.concat([message('C', 'LISTEN\0'), ready]);
const starting = message('E', 'SFATAL\0C57P03\0Mthe database system is starting up\0\0');

afterEach(() => vi.useRealTimers());

test('while the database comes up again there is one try after another, and never more at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const sockets: Socket[] = [];
  let up = true;
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    // Told as a real one does: whoever connects while it comes up is refused by name, and hung up on.
    socket.once('data', () => {
      if (!up) return socket.end(starting);
      socket.write(welcome);
      socket.on('data', () => socket.write(done));
      return socket;
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const ending = new AbortController();
  const config = { host: '127.0.0.1', port, user: 'x', database: 'x', ssl: false };
  await listenForPublishing(config, {} as Database, new StreamHub(), pino({ level: 'silent' }), ending.signal);

  up = false;
  sockets[0]?.destroy();
  for (let tries = 1; tries <= 5; tries += 1) {
    await settled();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1000);
    while (sockets.length <= tries) await setImmediate();
    await Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));
  }
  up = true;
  await settled();
  vi.advanceTimersByTime(1000);
  while (sockets.length <= 6) await setImmediate();
  await settled();
  expect([vi.getTimerCount(), sockets.length]).toEqual([0, 7]);
  ending.abort();
  server.close();
});

/** What the other side closed has been heard of here, too. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 50; turns += 1) await setImmediate();
}
