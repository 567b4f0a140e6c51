import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { formatStreamEvent } from './stream-hub.ts';

/**
 * Opens `GET /v1/stream` for `actor`: server-sent events until either side closes, or the access token ends (a stream must
 * not outlive the right to it; the client comes back with the next token).
 */
export function openStream(backend: Backend, actor: Actor, request: FastifyRequest, reply: FastifyReply): void {
  const now = backend.now();
  reply.hijack();
  const response = reply.raw;
  response.writeHead(200, {
    ...headersOf(reply),
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    // Proxies of the nginx kind hold answers back unless told.
    'x-accel-buffering': 'no',
    // Nothing comes after it: kept for another request, the connection would keep a server that drains waiting.
    connection: 'close',
  });
  request.raw.socket.setNoDelay(true);
  response.write(formatStreamEvent({ type: 'hello', server_time: now.toISOString() }));
  backend.stream.add(actor.org_id, actor.session_id, actor.user_id, response);
  const end = setTimeout(() => response.end(), Math.max(0, actor.expires_at.getTime() - now.getTime())).unref();
  response.once('close', () => clearTimeout(end));
}

/** What hooks have set so far (CORS): a hijacked reply does not write it by itself. */
function headersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]));
}
