import type { FastifyInstance } from 'fastify';

/** Extensions, and pages of this very machine (the demo, a developer's page). Nobody else's page may read an answer. */
const allowed = /^((chrome|moz)-extension:\/\/[a-z0-9-]+|https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)$/i;

/** Adds CORS answers for allowed origins. No cookies are used anywhere, so credentials are not allowed. */
export function addCors(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'origin');
    const { origin } = request.headers;
    if (!origin || !allowed.test(origin)) return;
    reply.header('access-control-allow-origin', origin);
    reply.header('access-control-expose-headers', 'accept-encoding, date, etag, retry-after');
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return;
    reply.header('access-control-allow-methods', 'GET, POST, PUT, DELETE');
    reply.header(
      'access-control-allow-headers',
      'authorization, content-encoding, content-type, dpop, if-none-match, traceparent',
    );
    reply.header('access-control-max-age', '7200');
    await reply.status(204).send();
  });
}
