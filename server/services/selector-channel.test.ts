import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SelectorHead, SelectorSet } from '@/contracts/selector-set.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { commonMap } from '@/hosts/crm/built-in-maps.ts';
import { listenTo } from '../testing/listen-to.ts';
import { sampleSelectors } from '../testing/sample-selectors.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let approver: string;
let author: string;
let agent: string;
let url: string;
beforeAll(async () => {
  house = await startTestHouse();
  const tokenOf = async (who: string) => (await house.signIn(who)).access_token;
  approver = await tokenOf('approver@north.example');
  author = await tokenOf('author@north.example');
  agent = await tokenOf('agent@north.example');
  url = await house.app.listen({ port: 0 });
});
afterAll(() => house.stop());

const base = '/v1/selector-sets/whatsapp';
const allOn = { read: true, insert: true, hold: true };
const allOff = { read: false, insert: false, hold: false };
const hashOf = (set: SelectorSet) => createHash('sha256').update(canonicalJson(set)).digest('hex');
const publish = (set: unknown, base_epoch: number, token = approver, switches = allOn) =>
  house.call('POST', base, { token, body: { set, switches, note: 'a note', base_epoch } });
const turn = (switches: typeof allOn, token = approver) =>
  house.call('POST', `${base}/switches`, { token, body: { switches, note: 'switched' } });
const rollBack = (hash: string, base_epoch: number, token = approver) =>
  house.call('POST', `${base}/rollback`, { token, body: { hash, note: 'back', base_epoch } });
const readHead = async (token = agent) => {
  const { body, headers } = await house.call('GET', `${base}/head`, { token });
  const signed = body as { key_id: string; body: string; signature: string };
  return { signed, head: SelectorHead.parse(JSON.parse(signed.body)), etag: String(headers.etag) };
};

test('before anything was published there is no head, nothing to switch and nothing to go back to', async () => {
  expect((await house.call('GET', `${base}/head`, { token: agent })).status).toBe(404);
  expect((await turn(allOff)).status).toBe(404);
  expect((await rollBack('0'.repeat(64), 0)).status).toBe(404);
  expect((await house.call('GET', base, { token: author })).body).toEqual({ heads: [] });
});

test('a set that is published is signed, proven by its hash, and rings', async () => {
  const stream = await listenTo(url, agent, (event) => event.type === 'selectors.published');
  const set = sampleSelectors();
  const { status, body } = await publish(set, 0);
  expect(status).toBe(200);
  const expected = {
    epoch: 1,
    version: 1,
    hash: hashOf(set),
    previous: null,
    switches: allOn,
    published_by: 'approver',
  };
  expect(SelectorHead.parse(body)).toMatchObject(expected);
  expect(await stream.found).toEqual({ type: 'selectors.published', adapter: 'whatsapp', epoch: 1 });
  stream.close();

  const { signed, head, etag } = await readHead();
  expect(head).toEqual(body);
  const { keys } = (await house.call('GET', '/v1/keys')).body as { keys: { key_id: string; jwk: JsonWebKey }[] };
  const jwk = keys.find(({ key_id }) => key_id === signed.key_id)?.jwk ?? {};
  const key = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
  expect(verify('sha256', Buffer.from(signed.body), key, Buffer.from(signed.signature, 'base64'))).toBe(true);

  const again = await house.call('GET', `${base}/head`, { token: agent, headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const pack = await house.call('GET', `/v1/selector-sets/packs/${head.hash}`, { token: agent });
  expect(hashOf(SelectorSet.parse(pack.body))).toBe(head.hash);
  expect(pack.headers['cache-control']).toContain('immutable');
});

test('switches go under the next epoch on the same set, and are never refused for being late', async () => {
  const { head: before } = await readHead();
  const off = SelectorHead.parse((await turn(allOff)).body);
  expect(off).toMatchObject({ epoch: before.epoch + 1, version: before.version, hash: before.hash, switches: allOff });
  const ends = await Promise.all([turn(allOn), turn({ ...allOn, hold: false }), turn(allOff)]);
  expect(ends.map(({ status }) => status)).toEqual([200, 200, 200]);
  const epochs = ends.map(({ body }) => SelectorHead.parse(body).epoch);
  expect(epochs.toSorted((a, b) => a - b)).toEqual([1, 2, 3].map((step) => off.epoch + step));
});

test('what was begun on another epoch is refused, and of two at once only one is taken', async () => {
  const { head } = await readHead();
  expect((await publish(sampleSelectors('.stale'), head.epoch - 1)).status).toBe(409);
  expect((await rollBack(head.hash, head.epoch - 1)).status).toBe(409);
  expect((await readHead()).head).toEqual(head);
  const ends = await Promise.all(
    ['.one', '.two', '.three'].map((title) => publish(sampleSelectors(title), head.epoch)),
  );
  expect(ends.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
  expect((await readHead()).head.epoch).toBe(head.epoch + 1);
});

test('going back puts an older set under a new epoch with its own version, and leaves the switches', async () => {
  const first = hashOf(sampleSelectors());
  await turn({ ...allOn, insert: false });
  const { head } = await readHead();
  const { body } = await rollBack(first, head.epoch);
  const expected = {
    epoch: head.epoch + 1,
    version: 1,
    hash: first,
    previous: head.hash,
    switches: { ...allOn, insert: false },
  };
  expect(SelectorHead.parse(body)).toMatchObject(expected);
  // The same content published once more is the same version.
  expect((await publish(sampleSelectors(), head.epoch + 1)).body).toMatchObject({ version: 1, hash: first });
});

test('every head that was in force stays in the list, the newest first', async () => {
  const { body } = await house.call('GET', base, { token: author });
  const { heads } = body as { heads: SelectorHead[] };
  const { head } = await readHead();
  expect(heads[0]).toEqual(head);
  expect(heads.map(({ epoch }) => epoch)).toEqual(heads.map((_, index) => head.epoch - index));
});

test('a set that is wrong is refused with the path of every problem, and changes nothing', async () => {
  const { head } = await readHead();
  const wrong = { ...sampleSelectors(), steps: [] };
  wrong.selectors.title = ['#main', 'span[title=', 'p:visible'];
  const { steps: _, ...onlySelectors } = wrong;
  expect((await publish(wrong, head.epoch)).body).toMatchObject({ status: 422, problems: [{ path: 'steps' }] });
  expect((await publish(onlySelectors, head.epoch)).body).toMatchObject({
    status: 422,
    code: 'invalid_selectors',
    problems: [{ path: 'selectors.title[1]' }, { path: 'selectors.title[2]' }],
  });
  expect((await publish('not even an object', head.epoch)).status).toBe(422);
  expect((await publish(sampleSelectors(), head.epoch, approver, { ...allOn, read: 1 } as never)).status).toBe(400);
  expect((await readHead()).head).toEqual(head);
});

test('only approvers and admins change anything, and another organisation sees none of it', async () => {
  const { head } = await readHead();
  for (const token of [agent, author]) {
    expect((await publish(sampleSelectors('.x'), head.epoch, token)).status).toBe(403);
    expect((await turn(allOff, token)).status).toBe(403);
    expect((await rollBack(head.hash, head.epoch, token)).status).toBe(403);
  }
  expect((await house.call('GET', base, { token: agent })).status).toBe(403);
  const south = (await house.signIn('approver@south.example')).access_token;
  expect((await house.call('GET', `${base}/head`, { token: south })).status).toBe(404);
  expect((await house.call('GET', `/v1/selector-sets/packs/${head.hash}`, { token: south })).status).toBe(404);
  expect((await rollBack(head.hash, 0, south)).status).toBe(404);
  expect((await publish(sampleSelectors(), 0, south)).body).toMatchObject({ epoch: 1, version: 1 });
});

test('field maps go through the same channel, under epochs of their own, and wrong ones are named by their path', async () => {
  const publishMaps = (maps: object[], base_epoch: number) =>
    house.call('POST', '/v1/selector-sets/crm', {
      token: approver,
      body: { set: { format: 1, adapter: 'crm', maps }, switches: allOn, note: 'a CRM', base_epoch },
    });
  const wrong = { ...commonMap, id: 'wrong', origins: ['http://crm.example'], confirm: 'p:contains("{id}")' };
  expect((await publishMaps([commonMap, wrong], 0)).body).toMatchObject({
    status: 422,
    problems: [{ path: 'maps[1].origins[0]' }, { path: 'maps[1].confirm', reason: expect.stringMatching(/:contains/) }],
  });
  const { body } = await publishMaps([{ ...commonMap, confirm: '[data-id="{id}"] > b' }], 0);
  expect(body).toMatchObject({ adapter: 'crm', epoch: 1, version: 1 });
  const { hash } = SelectorHead.parse(body);
  const { body: set } = await house.call('GET', `/v1/selector-sets/packs/${hash}`, { token: agent });
  expect(createHash('sha256').update(canonicalJson(set)).digest('hex')).toBe(hash);
  // A CRM is retired by a set without it.
  expect((await publishMaps([], 1)).body).toMatchObject({ epoch: 2, version: 2 });
  expect((await publish({ format: 1, adapter: 'crm', maps: [] }, (await readHead()).head.epoch)).body).toMatchObject({
    status: 422,
    problems: [{ path: 'adapter' }],
  });
});
