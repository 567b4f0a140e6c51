import { createHash, createPublicKey, type JsonWebKey, verify, webcrypto } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChannelHead, Draft } from '@/contracts/playbook-channel.ts';
import { buildApp } from '../app.ts';
import { startBackend } from '../start-backend.ts';
import { fixturePlaybook } from '../testing/fixture-playbook.ts';
import { listenTo } from '../testing/listen-to.ts';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let author: string;
let approver: string;
let agent: string;
let url: string;
beforeAll(async () => {
  house = await startTestHouse();
  author = (await house.signIn('author@north.example')).access_token;
  approver = (await house.signIn('approver@north.example')).access_token;
  agent = (await house.signIn('agent@north.example')).access_token;
  url = await house.app.listen({ port: 0 });
});
afterAll(() => house.stop());

const headOf = async (token: string) => {
  const { body, headers } = await house.call('GET', '/v1/playbooks/fixture/head', { token });
  const signed = body as { key_id: string; body: string; signature: string };
  return { signed, head: ChannelHead.parse(JSON.parse(signed.body)), etag: String(headers.etag) };
};
const save = (body: unknown, base_version: number, token = author) =>
  house.call('PUT', '/v1/playbooks/fixture/draft', { token, body: { body, base_version } });
const publish = (note: string, base_version: number, token = approver) =>
  house.call('POST', '/v1/playbooks/fixture/publish', { token, body: { note, base_version } });

test('the first draft is what is published', async () => {
  const { body } = await house.call('GET', '/v1/playbooks/fixture/draft', { token: author });
  expect(Draft.parse(body)).toMatchObject({ base_version: 1, problems: [], body: { id: 'fixture', version: 1 } });
});

test('a half-written draft is kept with its problems, and can not be published', async () => {
  const broken = { ...fixturePlaybook, steps: [], extra: true };
  const { status, body } = await save(broken, 1);
  expect(status).toBe(200);
  expect(Draft.parse(body).problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['steps', 'extra']));
  const { head: before } = await headOf(agent);
  expect(await publish('try', 1)).toMatchObject({
    status: 422,
    body: { code: 'invalid_playbook', problems: expect.arrayContaining([expect.objectContaining({ path: 'steps' })]) },
  });
  expect((await headOf(agent)).head).toEqual(before);
  expect((await save('not even an object', 1)).status).toBe(200);
  expect((await publish('try', 1)).status).toBe(422);
});

test('publishing makes a new pack one version on, a head one epoch on, and rings', async () => {
  const { head: before } = await headOf(agent);
  const stream = await listenTo(url, agent, (event) => event.type === 'playbook.published');
  const stranger = await listenTo(url, (await house.signIn('agent@south.example')).access_token, () => false);
  await save({ ...fixturePlaybook, name: 'Second' }, before.version);
  const { status, body } = await publish('second', before.version);
  expect(status).toBe(200);
  const head = ChannelHead.parse(body);
  expect(head).toMatchObject({
    epoch: before.epoch + 1,
    version: before.version + 1,
    previous: before.hash,
    note: 'second',
    published_by: 'approver',
  });
  expect(await stream.found).toEqual({ type: 'playbook.published', playbook_id: 'fixture', epoch: head.epoch });
  expect(stranger.seen.map(({ type }) => type)).toEqual(['hello']);
  stranger.close();

  const pack = await house.app.inject({ url: `/v1/packs/${head.hash}`, headers: { authorization: `Bearer ${agent}` } });
  expect(createHash('sha256').update(pack.rawPayload).digest('hex')).toBe(head.hash);
  expect(pack.headers['cache-control']).toContain('immutable');
  expect(pack.json()).toMatchObject({ name: 'Second', version: head.version, note: 'second' });
  const packed = await house.app.inject({
    url: `/v1/packs/${head.hash}`,
    headers: { authorization: `Bearer ${agent}`, 'accept-encoding': 'gzip, br' },
  });
  expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'origin, accept-encoding' });
  expect(gunzipSync(packed.rawPayload).equals(pack.rawPayload)).toBe(true);
  // The one before is still there: a conversation that began on it ends on it.
  expect((await house.call('GET', `/v1/packs/${before.hash}`, { token: agent })).status).toBe(200);
});

test('a stale base is a conflict, and changes nothing', async () => {
  const { head } = await headOf(agent);
  await save(fixturePlaybook, head.version);
  expect(await publish('stale', head.version - 1)).toMatchObject({ status: 409, body: { code: 'version_conflict' } });
  await save(fixturePlaybook, head.version - 1);
  expect(await publish('stale draft', head.version)).toMatchObject({ status: 409 });
  expect((await headOf(agent)).head).toEqual(head);
});

test('of two who publish at once, one wins', async () => {
  const { head } = await headOf(agent);
  await save({ ...fixturePlaybook, name: 'Race' }, head.version);
  const answers = await Promise.all([
    publish('a', head.version),
    publish('b', head.version),
    publish('c', head.version),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect((await headOf(agent)).head.epoch).toBe(head.epoch + 1);
});

describe('the signature', () => {
  test('covers the exact text of the head, in node and in the browser’s own crypto', async () => {
    const { signed } = await headOf(agent);
    const { body } = await house.call('GET', '/v1/keys');
    const key = (body as { keys: { key_id: string; jwk: webcrypto.JsonWebKey }[] }).keys.find(
      ({ key_id }) => key_id === signed.key_id,
    );
    const signature = Buffer.from(signed.signature, 'base64');
    const bytes = Buffer.from(signed.body);
    const publicKey = createPublicKey({ key: key?.jwk as JsonWebKey, format: 'jwk' });
    expect(verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
    const { kty, crv, x, y } = key?.jwk ?? {};
    expect(key?.jwk).not.toHaveProperty('d');
    const imported = await webcrypto.subtle.importKey(
      'jwk',
      { kty, crv, x, y } as webcrypto.JsonWebKey,
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['verify'],
    );
    const check = (text: Buffer) =>
      webcrypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, signature, text);
    expect(await check(bytes)).toBe(true);
    expect(await check(Buffer.from(signed.body.replace('"epoch":', '"epoch":1')))).toBe(false);
  });
});

test('an unchanged head is a 304', async () => {
  const { etag } = await headOf(agent);
  const again = await house.call('GET', '/v1/playbooks/fixture/head', {
    token: agent,
    headers: { 'if-none-match': etag },
  });
  expect(again).toMatchObject({ status: 304, body: null });
  expect((await house.call('GET', '/v1/playbooks/other/head', { token: agent })).status).toBe(404);
});

test('the packs of one organisation are not another’s', async () => {
  const { head } = await headOf(agent);
  const stranger = (await house.signIn('agent@south.example')).access_token;
  expect((await house.call('GET', `/v1/packs/${head.hash}`, { token: stranger })).status).toBe(404);
});

describe('the stream', () => {
  test('rings the board of the team when an outcome arrives', async () => {
    const lead = await house.signIn('lead@north.example');
    const stream = await listenTo(url, lead.access_token, (event) => event.type === 'board.changed');
    const maker = await eventMaker(house, agent);
    await house.call('POST', '/v1/events', { token: agent, body: { events: [maker.next()] } });
    expect(await stream.found).toEqual({ type: 'board.changed', team_id: lead.user.team?.id });
    expect(stream.seen[0]).toMatchObject({ type: 'hello' });
  });

  test('rings in every process of one database for what is published in one of them', async () => {
    const second = await startBackend({ databaseUrl: house.backend.connection, dataDir: '', log: house.backend.log });
    const app = await buildApp(second);
    const stream = await listenTo(await app.listen({ port: 0 }), agent, (event) => event.type === 'playbook.published');
    const { head } = await headOf(agent);
    await save({ ...fixturePlaybook, name: 'Everywhere' }, head.version);
    await publish('everywhere', head.version);
    expect(await stream.found).toMatchObject({ epoch: head.epoch + 1 });
    // Signed by the same key: the processes of one installation are one server.
    expect(second.keys.keyId).toBe(house.backend.keys.keyId);
    await app.close();
    await second.stop();
  });

  test('ends with the session, and asks for one', async () => {
    const { access_token } = await house.signIn('agent@north.example');
    const stream = await listenTo(url, access_token, () => false);
    await house.call('DELETE', '/v1/session', { token: access_token });
    expect(await stream.found).toBeNull();
    expect((await fetch(`${url}/v1/stream`)).status).toBe(401);
  });
});
