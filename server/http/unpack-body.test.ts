import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let token: string;
beforeAll(async () => {
  house = await startTestHouse();
  token = (await house.signIn('agent@north.example')).access_token;
});
afterAll(() => house.stop());

const mib = 1024 * 1024;
const post = (path: string, body: Buffer, encoding: string) =>
  house.call('POST', path, {
    token,
    body,
    headers: { 'content-type': 'application/json', 'content-encoding': encoding },
  });

test('a batch may come as gzip, and each answer says so beforehand', async () => {
  expect((await house.call('GET', '/v1/live')).headers).toMatchObject({ 'accept-encoding': 'gzip' });
  const { next } = await eventMaker(house, token);
  const packed = gzipSync(JSON.stringify({ events: [next(), next()] }));
  const { status, body } = await post('/v1/events', packed, 'gzip');
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { answers: [{ result: 'stored' }, { result: 'stored' }] },
  });
});

test.each([
  ['what unpacks to more than the limit', '/v1/events', gzipSync(Buffer.alloc(64 * mib)), 'gzip', 413, 'too_large'],
  ['many small parts of nothing', '/v1/events', manyParts(), 'gzip', 413, 'too_large'],
  ['what is larger packed already', '/v1/events', Buffer.alloc(2 * mib), 'gzip', 413, 'too_large'],
  ['what is no gzip', '/v1/events', Buffer.from('{"events":[]}'), 'gzip', 400, 'invalid_encoding'],
  ['what was cut', '/v1/events', gzipSync('{"events":[]}').subarray(0, 20), 'gzip', 400, 'invalid_encoding'],
  ['another encoding', '/v1/events', Buffer.from('{"events":[]}'), 'br', 415, 'wrong_encoding'],
  ['a caller whom nobody knows', '/v1/session', gzipSync('{}'), 'gzip', 415, 'wrong_encoding'],
])('%s is refused', async (_, path, body, encoding, status, code) => {
  expect(await post(path, body, encoding)).toMatchObject({ status, body: { code } });
});

/** A gzip of many members that each unpack to a little. */
function manyParts(): Buffer {
  const member = gzipSync(Buffer.alloc(16 * 1024));
  return Buffer.concat(Array.from({ length: 128 }, () => member));
}
