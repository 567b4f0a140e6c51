import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import type { StreamEvent } from '@/contracts/api.ts';
import type { MadeHookKey } from '@/contracts/integrations.ts';
import type { Session } from '@/contracts/session.ts';
import { buildApp } from '@/server/app.ts';
import { seedDemoIfEmpty } from '@/server/seed/seed-demo.ts';
import { startBackend } from '@/server/start-backend.ts';
import { listenTo } from '@/server/testing/listen-to.ts';

const lines = 400;
const everyMs = 20;

/** How long words take from telephony's WebSocket to an agent's client: down the stream, and by doorbell and fetch. */
const dataDir = await mkdtemp(path.join(tmpdir(), 'combinado-bench-'));
const backend = await startBackend({ dataDir, log: pino({ level: 'silent' }) });
await seedDemoIfEmpty(backend);
const app = await buildApp(backend, { rate: 1_000_000 });
const url = await app.listen({ port: 0, host: '127.0.0.1' });

async function call<T>(method: string, route: string, token: string | null, body?: object): Promise<T> {
  const response = await fetch(url + route, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as T;
}
const signIn = async (email: string) =>
  (await call<Session>('POST', '/v1/session', null, { email, password: 'combinado-demo' })).access_token;

const agent = await signIn('ana@vereda.example');
const admin = await signIn('admin@vereda.example');
const { token } = await call<MadeHookKey>('POST', '/v1/hook-keys', admin, { name: 'bench' });
const call_id = randomUUID();
const at = new Date().toISOString();
const notice = { call_id, agent: 'ana@vereda.example', direction: 'inbound', state: 'answered', at };
await call('POST', '/v1/hooks/calls', token, notice);

const sent = new Map<string, number>();
const streamed: number[] = [];
const fetched: number[] = [];
const fetching: Promise<unknown>[] = [];
const stream = await listenTo(url, agent, (event: StreamEvent) => {
  if (event.type !== 'transcript.heard') return false;
  const now = performance.now();
  for (const { id } of event.lines) streamed.push(now - (sent.get(id) ?? now));
  const [first] = event.lines;
  if (first)
    fetching.push(
      call('GET', `/v1/calls/${call_id}/lines`, agent).then(() =>
        fetched.push(performance.now() - (sent.get(first.id) ?? now)),
      ),
    );
  return streamed.length >= lines;
});
const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/hooks/transcript`, ['combinado.transcript', token]);
await new Promise((resolve) => {
  socket.onopen = resolve;
});
for (let n = 0; n < lines; n += 1) {
  const id = `l-${n}`;
  sent.set(id, performance.now());
  socket.send(JSON.stringify({ call_id, id, speaker: 'customer', text: 'Posso pagar no dia cinco.', at }));
  await new Promise((resolve) => setTimeout(resolve, everyMs));
}
await stream.found;
await Promise.all(fetching);

const rank = (all: number[], share: number) =>
  (all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) * share)] ?? 0).toFixed(1).padStart(8);
for (const [name, all] of [
  ['down the stream', streamed],
  ['doorbell and fetch', fetched],
] as const)
  process.stdout.write(
    `${name.padEnd(20)} n ${all.length}  p50 ${rank(all, 0.5)} ms  p95 ${rank(all, 0.95)} ms  p99 ${rank(all, 0.99)} ms  most ${rank(all, 1)} ms\n`,
  );
socket.close();
stream.close();
backend.stream.close();
await app.close();
await backend.stop();
await rm(dataDir, { recursive: true, force: true });
