import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '@/contracts/call.ts';
import type { MadeHookKey } from '@/contracts/integrations.ts';
import { signatureOf, toleranceMs } from '../auth/signature.ts';
import { listenTo } from '../testing/listen-to.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let admin: string;
let agent: string;
let key: string;
let url: string;
beforeAll(async () => {
  house = await startTestHouse();
  admin = (await house.signIn('admin@north.example')).access_token;
  agent = (await house.signIn('agent@north.example')).access_token;
  key = (await makeKey('Discador')).token;
  url = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => house.stop());

async function makeKey(name: string, signed = false): Promise<MadeHookKey> {
  const { body } = await house.call('POST', '/v1/hook-keys', { token: admin, body: { name, signed } });
  return body as MadeHookKey;
}

const noticeOf = (changes: object = {}) => ({
  call_id: randomUUID(),
  agent: 'agent@north.example',
  direction: 'outbound',
  state: 'ringing',
  phone: '(11) 98765-4417',
  at: house.now().toISOString(),
  ...changes,
});
const tell = (notice: object, token = key) => house.call('POST', '/v1/hooks/calls', { token, body: notice });
async function callsOf(token: string): Promise<Call[]> {
  return ((await house.call('GET', '/v1/calls/mine', { token })).body as { calls: Call[] }).calls;
}

describe('a call that a dialler tells of', () => {
  test('is its agent’s, with the number as E.164, whatever else the dialler sends', async () => {
    const notice = noticeOf({ account_ref: '88-41207', queue: 'mora-30', campaign: 7, cookie: 'x' });
    expect(await tell(notice)).toMatchObject({
      status: 200,
      body: { call_id: notice.call_id, result: 'stored', phone: '+5511987654417' },
    });
    expect((await callsOf(agent)).find(({ id }) => id === notice.call_id)).toEqual({
      id: notice.call_id,
      source: 'dialler',
      direction: 'outbound',
      state: 'ringing',
      phone: '+5511987654417',
      account_ref: '88-41207',
      queue: 'mora-30',
      started_at: notice.at,
      answered_at: null,
      ended_at: null,
      recording_url: null,
    });
    const other = (await house.signIn('other@north.example')).access_token;
    expect(await callsOf(other)).toEqual([]);
  });

  test('is the same however its notices come: twice, late, or after its end', async () => {
    const call_id = randomUUID();
    const at = (seconds: number) => new Date(house.now().getTime() + seconds * 1000).toISOString();
    const [ringing, answered, ended] = [at(0), at(5), at(90)];
    const recording_url = 'https://gravador.example/9';
    expect((await tell(noticeOf({ call_id, state: 'answered', at: answered }))).body).toMatchObject({
      result: 'stored',
    });
    await tell(noticeOf({ call_id, state: 'ended', at: ended, recording_url, phone: undefined }));
    const again = noticeOf({ call_id, state: 'answered', at: answered });
    expect((await tell(again)).body).toMatchObject({ result: 'duplicate' });
    await tell(noticeOf({ call_id, state: 'ringing', at: ringing }));
    expect((await callsOf(agent)).find(({ id }) => id === call_id)).toMatchObject({
      state: 'ended',
      phone: '+5511987654417',
      started_at: ringing,
      answered_at: answered,
      ended_at: ended,
      recording_url,
    });
  });

  test('of two notices at once neither is lost', async () => {
    const call_id = randomUUID();
    const at = house.now().getTime();
    const states = ['ringing', 'answered', 'held', 'answered', 'ended'] as const;
    await Promise.all(states.map((state, n) => tell(noticeOf({ call_id, state, at: new Date(at + n).toISOString() }))));
    expect((await callsOf(agent)).find(({ id }) => id === call_id)).toMatchObject({
      state: 'ended',
      started_at: new Date(at).toISOString(),
      answered_at: new Date(at + 1).toISOString(),
    });
  });

  test('rings on the streams of its agent and on nobody else’s', async () => {
    const other = (await house.signIn('other@north.example')).access_token;
    const call_id = randomUUID();
    const mine = await listenTo(url, agent, (event) => event.type === 'call.changed' && event.call_id === call_id);
    const theirs = await listenTo(url, other, (event) => event.type === 'call.changed');
    await tell(noticeOf({ call_id }));
    expect(await mine.found).toEqual({ type: 'call.changed', call_id });
    // Told after the other: had theirs been rung for mine, it would have been first.
    const second = randomUUID();
    await tell(noticeOf({ call_id: second, agent: 'other@north.example' }));
    expect(await theirs.found).toEqual({ type: 'call.changed', call_id: second });
    mine.close();
    theirs.close();
  });

  test('is found by the agent’s extension, and refused where nobody is it', async () => {
    expect(await tell(noticeOf({ agent: '4021' }))).toMatchObject({
      status: 422,
      body: { code: 'unknown_agent', problems: [{ path: 'body.agent' }] },
    });
    const { body } = await house.call('GET', '/v1/integrations', { token: admin });
    const { agents } = body as { agents: { user_id: string; email: string }[] };
    expect(agents.map(({ email }) => email)).toEqual(['agent@north.example', 'other@north.example']);
    const path = (email: string) => `/v1/agents/${agents.find((each) => each.email === email)?.user_id}/extension`;
    const set = (email: string) => house.call('PUT', path(email), { token: admin, body: { extension: '4021' } });
    expect((await set('agent@north.example')).body).toMatchObject({ extension: '4021' });
    expect(await set('other@north.example')).toMatchObject({ status: 409 });
    expect(await tell(noticeOf({ agent: '4021' }))).toMatchObject({ status: 200 });
  });

  test('without a number that is one has none; a link that is no https link is refused', async () => {
    expect((await tell(noticeOf({ phone: 'anonymous' }))).body).toMatchObject({ phone: null });
    expect(await tell(noticeOf({ recording_url: 'javascript:alert(1)' }))).toMatchObject({ status: 400 });
  });
});

describe('a key', () => {
  test('is needed, is no session, and is of its own organisation', async () => {
    expect(await tell(noticeOf(), agent)).toMatchObject({ status: 401, body: { code: 'unknown_key' } });
    expect((await house.call('GET', '/v1/calls/mine', { token: key })).status).toBe(401);
    expect(await tell(noticeOf({ agent: 'agent@south.example' }))).toMatchObject({ status: 422 });
  });

  test('is nowhere in the database, and only admins make one', async () => {
    const { rows } = await house.backend.pool.query('select hook_keys::text as row from hook_keys');
    expect(rows.every(({ row }) => !row.includes(key.split('.')[1]))).toBe(true);
    const lead = (await house.signIn('lead@north.example')).access_token;
    expect((await house.call('POST', '/v1/hook-keys', { token: lead, body: { name: 'x' } })).status).toBe(403);
    expect((await house.call('GET', '/v1/integrations', { token: agent })).status).toBe(403);
  });

  test('that was revoked opens nothing', async () => {
    const { key: made, token } = await makeKey('Antigo');
    expect((await tell(noticeOf(), token)).status).toBe(200);
    await house.call('DELETE', `/v1/hook-keys/${made.id}`, { token: admin });
    expect((await tell(noticeOf(), token)).status).toBe(401);
    const { body } = await house.call('GET', '/v1/integrations', { token: admin });
    const { hook_keys } = body as { hook_keys: { id: string; last_used_at: string; revoked_at: string }[] };
    expect(hook_keys.at(-1)).toMatchObject({ id: made.id, revoked_at: expect.any(String) });
    expect(hook_keys.at(-1)?.last_used_at).not.toBeNull();
  });

  test('that asks for a signature takes a fresh one over these very bytes, and no replay', async () => {
    const { token, secret } = await makeKey('Assinado', true);
    const body = JSON.stringify(noticeOf());
    const send = (signature: string | null, text = body) =>
      house.call('POST', '/v1/hooks/calls', {
        token,
        body: text,
        headers: {
          'content-type': 'application/json',
          ...(signature ? { 'combinado-signature': signature } : {}),
        },
      });
    const good = signatureOf(secret ?? '', body, house.now());
    expect((await send(null)).status).toBe(401);
    expect((await send(signatureOf('whsec_other', body, house.now()))).status).toBe(401);
    expect((await send(good, body.replace('outbound', 'inbound'))).status).toBe(401);
    expect(await send(good)).toMatchObject({ status: 200, body: { result: 'stored' } });
    expect(await send(good)).toMatchObject({ status: 200, body: { result: 'duplicate' } });
    house.pass(toleranceMs + 2000);
    expect(await send(good)).toMatchObject({ status: 401, body: { code: 'wrong_signature' } });
    expect((await send(signatureOf(secret ?? '', 'x'.repeat(300_000), house.now()), 'x'.repeat(300_000))).status).toBe(
      413,
    );
  });
});
