import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import type { RunningBackend } from '../start-backend.ts';
import { countRequests } from './count-requests.ts';
import { gaugeServer } from './gauge-server.ts';

export interface MetricsOptions {
  readonly port: number;
  readonly host: string;
  /** What a caller says as `Authorization: Bearer …`; null asks for nothing. */
  readonly token: string | null;
}

export interface Metrics {
  readonly url: string;
  /** Has the requests of `app` counted. */
  readonly watch: (app: FastifyInstance) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Answers `GET /metrics` in Prometheus's text form, on a port that is not the public one. No label holds anything that
 * belongs to a person or an organisation, and each has few values.
 * @throws Error where the address is not this computer's own and there is no token.
 */
export async function startMetrics(backend: RunningBackend, { port, host, token }: MetricsOptions): Promise<Metrics> {
  if (!token && !/^(127\.|::1$|localhost$)/.test(host))
    throw new Error(`METRICS_HOST is ${host}, which others can reach: set METRICS_TOKEN.`);
  const registry = new Registry();
  gaugeServer(registry, backend);
  const server = createServer((request, response) => {
    const answer = (status: number, text: string, type = 'text/plain') =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return answer(404, 'GET /metrics\n');
    if (token && !isToken(request, token)) return answer(401, 'Authorization: Bearer …\n');
    registry.metrics().then(
      (text) => answer(200, text, registry.contentType),
      (error) => {
        backend.log.warn({ reason: String(error) }, 'the metrics could not be read');
        answer(500, '');
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/metrics`,
    watch: async (app) => countRequests(registry, app),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Compared by hash, so that the time it takes says nothing of the token. */
function isToken({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}
