import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StreamEvent } from '@/contracts/api.ts';
import type { TranscriptLine } from '@/contracts/call.ts';
import type { MadeHookKey } from '@/contracts/integrations.ts';
import { sweepLines } from '../services/call-lines.ts';
import { listenTo } from '../testing/listen-to.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';

let house: TestHouse;
let admin: string;
let agent: string;
let key: string;
let url: string;
let call_id: string;
beforeAll(async () => {
  house = await startTestHouse();
  admin = (await house.signIn('admin@north.example')).access_token;
  key = await makeKey();
  url = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(async () => {
  agent = (await house.signIn('agent@north.example')).access_token;
  call_id = randomUUID();
  await tell('answered');
});
afterAll(() => house.stop());

async function makeKey(): Promise<string> {
  const { body } = await house.call('POST', '/v1/hook-keys', { token: admin, body: { name: 'URA' } });
  return (body as MadeHookKey).token;
}
const tell = (state: string) =>
  house.call('POST', '/v1/hooks/calls', {
    token: key,
    body: { call_id, agent: 'agent@north.example', direction: 'inbound', state, at: house.now().toISOString() },
  });
const line = (id: string, text = id, final = true) => ({
  id,
  speaker: 'customer',
  text,
  final,
  at: house.now().toISOString(),
});
const feed = (lines: object[], call = call_id) =>
  house.call('POST', `/v1/hooks/calls/${call}/transcript`, { token: key, body: { lines } });
async function kept(): Promise<TranscriptLine[]> {
  const { body } = await house.call('GET', `/v1/calls/${call_id}/lines`, { token: agent });
  return (body as { lines: TranscriptLine[] }).lines;
}
async function openSocket(protocols: string[], at = url): Promise<WebSocket> {
  const socket = new WebSocket(`${at.replace('http', 'ws')}/v1/hooks/transcript`, protocols);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('refused'));
  });
  return socket;
}
const heardUntil = (text: string) => (event: StreamEvent) =>
  event.type === 'transcript.heard' && event.call_id === call_id && event.lines.some((each) => each.text === text);
const wordsOf = (seen: readonly StreamEvent[]) =>
  seen.flatMap((event) => (event.type === 'transcript.heard' && event.call_id === call_id ? event.lines : []));

test('what is said reaches the agent’s stream in order, from as many batches at once as come', async () => {
  const stream = await listenTo(url, agent, heardUntil('end'));
  const socket = await openSocket(['combinado.transcript', key]);
  expect(socket.protocol).toBe('combinado.transcript');
  for (let n = 0; n < 60; n += 1) socket.send(JSON.stringify({ call_id, ...line(`l-${n}`) }));
  socket.send(JSON.stringify({ call_id, ...line('last', 'end') }));
  await stream.found;
  const words = wordsOf(stream.seen);
  expect(words.map(({ text }) => text)).toEqual([...Array.from({ length: 60 }, (_, n) => `l-${n}`), 'end']);
  expect(words[0]).toMatchObject({ source: 'feed', speaker: 'customer', final: true });
  expect((await kept()).map(({ id }) => id)).toEqual(words.map(({ id }) => id));
  socket.close();
  stream.close();
});

test('a guess is replaced until it is final, and a final line by nothing', async () => {
  expect((await feed([line('a', 'Sou a', false)])).body).toEqual({ call_id, kept: 1 });
  await feed([line('b', 'Pois não?')]);
  await feed([line('a', 'Sou a Cláudia', false), line('a', 'Sou a Cláudia.')]);
  expect((await feed([line('a', 'Outra coisa')])).body).toEqual({ call_id, kept: 0 });
  expect((await kept()).map(({ text }) => text)).toEqual(['Pois não?', 'Sou a Cláudia.']);
});

test('words go to nobody but the agent of the call', async () => {
  const other = (await house.signIn('other@north.example')).access_token;
  const lead = (await house.signIn('lead@north.example')).access_token;
  const theirs = await listenTo(url, other, (event) => event.type === 'call.changed');
  await feed([line('a', 'segredo')]);
  await house.call('POST', '/v1/hooks/calls', {
    token: key,
    body: {
      call_id: randomUUID(),
      agent: 'other@north.example',
      direction: 'inbound',
      state: 'ringing',
      at: house.now().toISOString(),
    },
  });
  await theirs.found;
  expect(JSON.stringify(theirs.seen)).not.toContain('segredo');
  theirs.close();
  for (const token of [other, lead])
    expect((await house.call('GET', `/v1/calls/${call_id}/lines`, { token })).status).toBe(404);
});

test('words are gone ten minutes after the call, and are never taken later', async () => {
  await feed([line('a', 'palavra dita')]);
  await tell('ended');
  await sweepLines(house.backend);
  expect(await kept()).toHaveLength(1);
  house.pass(11 * 60_000);
  await sweepLines(house.backend);
  agent = (await house.signIn('agent@north.example')).access_token;
  expect(await kept()).toEqual([]);
  expect((await feed([line('b')])).status).toBe(404);
  const { rows } = await house.backend.pool.query(`select relpersistence from pg_class where relname = 'call_lines'`);
  expect(rows).toEqual([{ relpersistence: 'u' }]);
});

test('a call that nobody told of, a line that is none and a key that is none are each answered', async () => {
  expect((await feed([line('a')], 'nobody-knows')).status).toBe(404);
  await expect(openSocket(['combinado.transcript', 'combinado_hook_x.y'])).rejects.toThrow('refused');
  await expect(openSocket([])).rejects.toThrow('refused');
  const socket = await openSocket(['combinado.transcript', key]);
  const answers: unknown[] = [];
  const three = new Promise<void>((resolve) => {
    socket.onmessage = ({ data }) => {
      answers.push(JSON.parse(String(data)));
      if (answers.length === 3) resolve();
    };
  });
  socket.send('{');
  socket.send(JSON.stringify({ call_id, ...line('a'), speaker: 'system' }));
  socket.send(JSON.stringify({ call_id: 'nobody-knows', ...line('a') }));
  await three;
  expect(answers).toMatchObject([
    { error: 'invalid' },
    { error: 'invalid', why: expect.stringContaining('speaker') },
    { error: 'unknown_call', call_id: 'nobody-knows', ids: ['a'] },
  ]);
  const closed = new Promise<number>((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
  });
  socket.send('x'.repeat(40_000));
  expect(await closed).toBe(1009);
});
