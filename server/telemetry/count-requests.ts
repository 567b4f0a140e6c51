import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';
import { api } from '@/contracts/api.ts';
import type { EventBatchAnswer } from '@/contracts/event.ts';

/** Seconds. A batch is aimed at tens of milliseconds; the browser gives up at 20 s. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 20];

/** Counts the requests of the routes that are added to `app` from now on, by the route as it is written, and what ingest answered. */
export function countRequests(registry: Registry, app: FastifyInstance): void {
  const requests = new Histogram({
    name: 'combinado_http_request_duration_seconds',
    help: 'Requests that were answered, and how long each took. The stream is not among them.',
    labelNames: ['method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  const batches = new Counter({
    name: 'combinado_ingest_batches_total',
    help: 'Batches of events by their answer: stored; mixed, where something in it was refused; failed, to be sent again.',
    labelNames: ['answer'],
    registers: [registry],
  });
  const events = new Counter({
    name: 'combinado_ingest_events_total',
    help: 'Events that were answered for: stored, duplicate, or refused (kept in quarantine).',
    labelNames: ['answer'],
    registers: [registry],
  });
  for (const answer of ['stored', 'duplicate', 'refused']) events.inc({ answer }, 0);
  for (const answer of ['stored', 'mixed', 'failed']) batches.inc({ answer }, 0);
  const ingest = api['events.append'].path;
  app.addHook('preSerialization', async (request, reply, payload) => {
    if (request.routeOptions.url !== ingest || reply.statusCode !== 200) return payload;
    const { answers } = payload as EventBatchAnswer;
    for (const { result } of answers) events.inc({ answer: result });
    batches.inc({ answer: answers.some(({ result }) => result === 'refused') ? 'mixed' : 'stored' });
    return payload;
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url } = request.routeOptions;
    if (url === '/v1/stream') return;
    // What came upon no route has no bounded name, and a method may be any word there.
    const route = url ?? '(none)';
    const method = url ? request.method : '(any)';
    requests.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (url === ingest && request.method === 'POST' && reply.statusCode >= 500) batches.inc({ answer: 'failed' });
  });
}
