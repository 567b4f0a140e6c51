import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventBatchAnswer } from '@/contracts/event.ts';
import { type Collector, startCollector } from '../testing/collector.ts';
import { eventMaker } from '../testing/make-event.ts';
import { startTestHouse, type TestHouse } from '../testing/test-house.ts';
import { startMetrics } from './start-metrics.ts';

/** The server as an installation runs it: bundled, in a process of its own, over the house's database. */
const folder = path.resolve('.cache', `telemetry-${process.pid}`, 'server');
const debtor = { name: 'Filomena Arruda Quintanilha', phone: '+5511955501234', document: '52998224725', ref: 'R-77' };
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';

let house: TestHouse;
let collector: Collector;
let server: ChildProcess;
let url: string;
let metricsUrl: string;
let token: string;
beforeAll(async () => {
  house = await startTestHouse();
  token = (await house.signIn('agent@north.example')).access_token;
  collector = await startCollector();
  execFileSync(process.execPath, ['scripts/build-server.mjs', folder]);
  server = spawn(process.execPath, [path.join(folder, 'main.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: house.backend.connection,
      PORT: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      METRICS_PORT: '0',
      METRICS_TOKEN: 'for-the-test',
    },
  });
  const logged = createInterface({ input: server.stderr ?? process.stdin });
  logged.on('line', (line) => {
    metricsUrl = (JSON.parse(line) as { msg: string; url: string }).msg.startsWith('metrics')
      ? (JSON.parse(line) as { url: string }).url
      : metricsUrl;
  });
  const [line] = await once(createInterface({ input: server.stdout ?? process.stdin }), 'line');
  url = (JSON.parse(String(line)) as { url: string }).url;
});
afterAll(async () => {
  server?.kill('SIGKILL');
  await collector.stop();
  await house.stop();
  await rm(path.dirname(folder), { recursive: true, force: true });
});

const headers = () => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
  traceparent: `00-${trace}-00f067aa0ba902b7-01`,
  tracestate: `combinado=${encodeURIComponent(debtor.name)}`,
});
const metrics = async (headers: Record<string, string> = { authorization: 'Bearer for-the-test' }) => {
  const response = await fetch(metricsUrl, { headers });
  return { status: response.status, text: await response.text() };
};

test('whoever asks for neither traces nor metrics does not so much as load them', async () => {
  const { metafile } = await build({
    entryPoints: ['server/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    outdir: 'nowhere',
    logLevel: 'silent',
  });
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path: next, kind } of metafile.inputs[file]?.imports ?? [])
      if (kind === 'import-statement') follow(next);
  };
  follow('server/main.ts');
  expect([...reached].filter((name) => /opentelemetry|fastify\/otel|prom-client/.test(name))).toEqual([]);
  expect(reached).toContain('server/telemetry/start-telemetry.ts');
  expect(reached).toContain('fastify');
});

test('metrics are counted by route and answer, on a port of their own, for whoever has the token', async () => {
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  expect((await metrics({})).status).toBe(401);
  expect((await metrics({ authorization: 'Bearer for-the-tesT' })).status).toBe(401);
  expect((await fetch(metricsUrl.replace('/metrics', '/'))).status).toBe(404);

  const stream = await fetch(`${url}/v1/stream`, { headers: headers() });
  const maker = await eventMaker(house, token);
  const first = maker.next();
  const post = async (events: unknown[]) => {
    const body = JSON.stringify({ events });
    expect((await fetch(`${url}/v1/events`, { method: 'POST', headers: headers(), body })).status).toBe(200);
  };
  await post([first]);
  await post([first, maker.next(), {}]);
  for (const place of ['a', 'b', 'c']) await fetch(`${url}/nowhere/${place}`, { method: 'PATCH' });
  const figures = await read();
  await stream.body?.cancel();

  expect(figures.get('combinado_ingest_events_total{answer="stored"}')).toBe(2);
  expect(figures.get('combinado_ingest_events_total{answer="duplicate"}')).toBe(1);
  expect(figures.get('combinado_ingest_events_total{answer="refused"}')).toBe(1);
  expect(figures.get('combinado_ingest_batches_total{answer="stored"}')).toBe(1);
  expect(figures.get('combinado_ingest_batches_total{answer="mixed"}')).toBe(1);
  const requests = 'combinado_http_request_duration_seconds';
  expect(figures.get(`${requests}_count{method="POST",route="/v1/events",status="200"}`)).toBe(2);
  expect(figures.get(`${requests}_bucket{le="+Inf",method="POST",route="/v1/events",status="200"}`)).toBe(2);
  expect(figures.get(`${requests}_count{method="(any)",route="(none)",status="404"}`)).toBe(4);
  expect(figures.get('combinado_streams_open')).toBe(1);
  expect(figures.get('combinado_pool_connections{pool="requests",state="idle"}')).toBeGreaterThan(0);
  expect(figures.get('combinado_pool_connections{pool="requests",state="waiting"}')).toBe(0);
  expect(figures.get('combinado_database_up')).toBe(1);
  expect(figures.get('combinado_draining')).toBe(0);
  const [kept] = (await house.backend.pool.query('select count(*) from quarantine')).rows;
  expect(figures.get('combinado_quarantine_events')).toBe(kept.count);
  const [chain] = (await house.backend.pool.query('select sum(n) from ledger_heads')).rows;
  expect(figures.get('combinado_ledger_entries')).toBe(chain.sum);
  expect(figures.has('nodejs_eventloop_lag_p99_seconds')).toBe(true);
  expect([...figures.keys()].find((name) => name.startsWith('combinado_build_info'))).toMatch(/version="\d/);
});

test('metrics are open to no network without a token', async () => {
  const at = { port: 0, host: '0.0.0.0', token: null };
  await expect(startMetrics(house.backend, at)).rejects.toThrow('METRICS_TOKEN');
});

test('a database that does not answer is a figure, and the rest is answered', async () => {
  const { pool } = house.backend;
  const away = { ...house.backend, pool: Object.create(pool, { query: { value: () => Promise.reject(new Error()) } }) };
  const here = await startMetrics(away, { port: 0, host: '127.0.0.1', token: null });
  const text = await (await fetch(here.url)).text();
  expect(text).toContain('combinado_database_up 0');
  expect(text).toContain('combinado_quarantine_events Nan');
  expect(text).toContain('combinado_streams_open 0');
  await here.stop();
});

test('traces show the steps of an ingest, and nobody whom it is about', async () => {
  const maker = await eventMaker(house, token);
  const about = {
    account_ref: debtor.ref,
    note: `${debtor.name}, ${debtor.phone}, ${debtor.document}`,
  };
  // One that is good, one that is refused in our words, and one that the database itself can not take and quotes.
  const bad = { ...maker.next(about), payload: { type: 'outcome.logged', record: { note: debtor.name } } };
  const noDay = { ...maker.next(about), occurred_at: '2026-02-30T10:00:00Z' };
  const body = JSON.stringify({ events: [maker.next(about), bad, noDay] });
  const sent = await fetch(`${url}/v1/events`, { method: 'POST', headers: headers(), body });
  const { answers } = (await sent.json()) as EventBatchAnswer;
  expect(answers.map(({ result }) => result)).toContain('stored');
  expect(answers.map(({ result }) => result)).toContain('refused');
  const asked = [
    `/v1/accounts?phone=${encodeURIComponent(debtor.phone)}`,
    `/v1/accounts?ref=${debtor.ref}&name=${encodeURIComponent(debtor.name)}`,
    `/v1/accounts/${encodeURIComponent(debtor.ref)}/contacts`,
    `/v1/${encodeURIComponent(debtor.name)}/${debtor.document}`,
  ];
  for (const address of asked) await (await fetch(url + address, { headers: headers() })).text();
  const { text } = await metrics();
  await rest();

  const ours = collector.spans.filter(({ traceId }) => traceId === trace);
  const named = (name: string) => ours.find((span) => span.name === name);
  const root = named('POST /v1/events');
  const attributes = Object.fromEntries((root?.attributes ?? []).map(({ key, value }) => [key, value]));
  expect(attributes).toMatchObject({
    'http.route': { stringValue: '/v1/events' },
    'http.response.status_code': { intValue: 200 },
  });
  expect(root?.parentSpanId).toBe('00f067aa0ba902b7');
  const ancestors = (span: { parentSpanId?: string | undefined } | undefined): string[] => {
    const parent = ours.find(({ spanId }) => spanId === span?.parentSpanId);
    return parent ? [parent.name, ...ancestors(parent)] : [];
  };
  for (const step of ['ingest.check', 'ingest.store', 'ingest.chain'])
    expect(ancestors(named(step)), step).toContain('POST /v1/events');
  const statements = ours.flatMap((span) =>
    span.attributes.flatMap(({ key, value }) =>
      key === 'db.statement' || key === 'db.query.text' ? [{ span, text: value.stringValue ?? '' }] : [],
    ),
  );
  const insert = statements.find(({ text: statement }) => /^insert into "?events\b/.test(statement));
  expect(ancestors(insert?.span)).toContain('ingest.store');
  expect(insert?.text).toContain('$1');
  expect(statements.filter(({ text: statement }) => statement.includes("'"))).toEqual([]);

  const everything = collector.sent.join('\n') + text;
  const secrets = [debtor.name, debtor.phone, debtor.phone.slice(3), debtor.document, debtor.ref, '2026-02-30', token];
  for (const secret of [...secrets, 'north', 'agent@'])
    for (const form of [secret, encodeURIComponent(secret)]) expect(everything, form).not.toContain(form);
  // Else nothing would have been looked through.
  expect(everything).toContain('/v1/accounts/:ref/contacts');
}, 60_000);

/** Each line of what Prometheus would read, by its name and labels. */
async function read(): Promise<Map<string, number>> {
  const { text } = await metrics();
  return new Map(
    text.split('\n').flatMap((line) => {
      const at = line.lastIndexOf(' ');
      return line === '' || line.startsWith('#') ? [] : [[line.slice(0, at), Number(line.slice(at + 1))] as const];
    }),
  );
}

/** Whatever is left is sent before the process ends. */
async function rest(): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  expect(await gone).toEqual([0, null]);
}
