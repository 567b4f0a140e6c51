import rateLimit, { type RateLimitOptions } from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { ApiError, api, type Route, type RouteName, StreamEvent } from '@/contracts/api.ts';
import { HeardMessage } from '@/contracts/integrations.ts';
import { SignIn } from '@/contracts/session.ts';
import type { Actor } from './auth/actor.ts';
import type { HookCaller } from './auth/hook-keys.ts';
import { findActor } from './auth/sessions.ts';
import { hashToken } from './auth/token.ts';
import type { Backend } from './backend.ts';
import { withinOrganisation } from './db/organisation-wall.ts';
import { answerError } from './http/answer-error.ts';
import { ApiProblem } from './http/api-problem.ts';
import { addCors } from './http/cors.ts';
import { expectHookCaller } from './http/expect-hook-caller.ts';
import { announcePacking, expectPlainBody, unpackBody } from './http/unpack-body.ts';
import { addSignInPages } from './pages/sign-in-pages.ts';
import { allHandlers } from './routes/all-handlers.ts';
import { openStream } from './stream/stream-route.ts';
import { addTranscriptSocket } from './stream/transcript-socket.ts';
import { version } from './version.ts';

const mib = 1024 * 1024;

/** A file of accounts and a playbook with its lexicon are larger than what else is sent. */
const bodyLimits: Partial<Record<RouteName, number>> = {
  'accounts.import': 32 * mib,
  'contacts.import': 32 * mib,
  'drafts.save': 8 * mib,
};

/** Requests a minute of one session, or none counted. */
const rates: Partial<Record<RouteName, RateLimitOptions | false>> = {
  // An outcome is never refused for load: a browser that was offline for a day sends as fast as it is answered.
  'events.append': false,
  // Whoever asks whether we live asks often, and for everybody.
  'health.read': false,
  'health.live': false,
  'health.ready': false,
  // One key stands for the telephony of a whole floor.
  'hooks.call': { max: 6000 },
  'hooks.transcript': { max: 12_000 },
  'session.create': {
    // Guesses at one person's password: a whole floor may sign in from one address.
    max: 20,
    hook: 'preHandler',
    keyGenerator: (request) => `${request.ip}/${SignIn.safeParse(request.body).data?.email.toLowerCase()}`,
  },
};

const ImportFile = z
  .union([
    z.string(),
    z.array(z.unknown()),
    z.looseObject({ accounts: z.array(z.unknown()) }),
    z.looseObject({ payments: z.array(z.unknown()) }),
  ])
  .describe(
    'CSV text with a header, or JSON: a list of accounts, {accounts}, or {payments: [{ref, amount, paid_on, source}]}',
  );

const ContactsFile = z
  .union([z.string(), z.array(z.unknown()), z.looseObject({ contacts: z.array(z.unknown()) })])
  .describe('CSV text with a header, or JSON: a list of contacts, or {contacts}');

export interface AppOptions {
  /** Requests a minute of one session on a route that has no rate of its own. */
  readonly rate?: number;
  /** What looks on (traces, metrics): each is shown the app before it has a route. */
  readonly watchers?: readonly ((app: FastifyInstance) => Promise<void>)[];
}

/** Builds the HTTP side over `backend`: every route of `contracts/api.ts`, the stream, and the OpenAPI document of both. */
export async function buildApp(
  backend: Backend,
  { rate = 1200, watchers = [] }: AppOptions = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: backend.log as FastifyBaseLogger,
    // Addresses carry telephone numbers and names in their query: the line below logs the route instead.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: mib,
    // A HEAD of the stream would hold a connection open for nothing.
    exposeHeadRoutes: false,
    // Those that wait between two requests are closed; one that is being answered is answered first.
    forceCloseConnections: 'idle',
  });
  for (const watch of watchers) await watch(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(() => {
    throw new ApiProblem(404, 'not_found', 'There is nothing at this address.');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, url } = request.routeOptions;
    backend.log.debug({ method, route: url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  // Closing waits for what is open: streams never end by themselves, and a connection is not kept for a request more.
  app.addHook('preClose', async () => {
    backend.readiness.drain();
    backend.stream.close();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (backend.readiness.draining) reply.header('connection', 'close');
  });
  app.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body: Buffer, done) =>
    done(null, decodeText(body)),
  );
  addCors(app);
  announcePacking(app);
  await app.register(rateLimit, {
    global: true,
    max: rate,
    timeWindow: 60_000,
    keyGenerator: callerOf,
    errorResponseBuilder: (_request, { after }) =>
      new ApiProblem(429, 'too_many_requests', `Too many requests. Try again in ${after}.`),
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Combinado',
        version,
        description:
          'The backend of the Combinado browser extension. Who is signed in may send bodies as `Content-Encoding: gzip`; limits count what is unpacked.',
      },
      components: {
        securitySchemes: { session: { type: 'http', scheme: 'bearer' }, hook: { type: 'http', scheme: 'bearer' } },
      },
    },
    transform: jsonSchemaTransform,
  });

  const handlers = allHandlers(backend);
  await app.register(async (scope) => {
    for (const name of Object.keys(api) as RouteName[]) addRoute(scope, backend, name, handlers[name]);
    addStream(scope, backend);
    describeSocket(scope);
    addSignInPages(scope, backend);
    addTranscriptSocket(app, backend);
    scope.get('/v1/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
      reply.type('application/json').send(JSON.stringify(app.swagger()));
    });
  });
  return app;
}

/** All handlers as one shape: which call belongs to which was checked where they were put together. */
type AnyHandler = (call: never) => Promise<unknown>;

function addRoute(scope: FastifyInstance, backend: Backend, name: RouteName, handler: AnyHandler): void {
  const route: Route = api[name];
  const rate = rates[name];
  scope.route({
    method: route.method,
    url: route.path,
    bodyLimit: bodyLimits[name],
    config: rate === undefined ? {} : { rateLimit: rate },
    schema: {
      operationId: name,
      tags: [name.split('.')[0] ?? name],
      ...(route.auth === 'none' ? {} : { security: [route.auth === 'hook' ? { hook: [] } : { session: [] }] }),
      ...(Array.isArray(route.auth) ? { description: `For ${route.auth.join(', ')}.` } : {}),
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { querystring: route.query } : {}),
      ...(route.body ? { body: route.body } : {}),
      ...(name === 'accounts.import' ? { body: ImportFile, consumes: ['text/csv', 'application/json'] } : {}),
      ...(name === 'contacts.import' ? { body: ContactsFile, consumes: ['text/csv', 'application/json'] } : {}),
      response: {
        200: route.response,
        ...(name === 'health.read' || name === 'health.ready' ? { 503: route.response } : {}),
        ...errorResponses(route),
        ...ownResponses[name],
      },
    },
    // After the rate limit, which counts in onRequest, and before a body is read.
    preParsing: async (request, _reply, payload) => {
      if (route.auth === 'hook' || route.auth === 'none') expectPlainBody(request);
      if (route.auth === 'hook') return expectHookCaller(backend, request, payload, callers);
      if (route.auth === 'none') return payload;
      const { auth } = route;
      // Under way from here on: it has asked the database who this is.
      actors.set(request, await backend.readiness.during(() => expectActor(backend, request, auth)));
      return unpackBody(request, payload, bodyLimits[name] ?? mib);
    },
    handler: async (request, reply) => {
      const { params, query, body } = request;
      const actor = actors.get(request) ?? callers.get(request) ?? null;
      const answerIt = () =>
        backend.readiness.during(() => handler({ params, query, body, actor, request, reply } as never));
      const answer = await (actor ? withinOrganisation(actor.org_id, answerIt) : answerIt());
      if (answer === null) return reply.status(304).send();
      return Buffer.isBuffer(answer) ? reply.type('application/json').send(answer) : answer;
    },
  });
}

/** The WebSocket as the document can say it: a GET that is asked to become one. */
function describeSocket(scope: FastifyInstance): void {
  scope.get(
    '/v1/hooks/transcript',
    {
      schema: {
        operationId: 'hooks.transcript.socket',
        tags: ['hooks'],
        description:
          'A WebSocket of the subprotocol `combinado.transcript`: each message is one line of JSON. The key goes into the Authorization header, or is offered as the second subprotocol.',
        security: [{ hook: [] }],
        response: {
          101: HeardMessage.describe('The form of each message.'),
          ...errorResponses({ auth: 'hook' }),
        },
      },
    },
    async () => {
      throw new ApiProblem(426, 'not_a_socket', 'Ask for a WebSocket here.');
    },
  );
}

function addStream(scope: FastifyInstance, backend: Backend): void {
  scope.get(
    '/v1/stream',
    {
      schema: {
        operationId: 'stream.open',
        tags: ['stream'],
        description: 'Server-sent events: each `data:` line is one JSON value. A heartbeat every 15 seconds.',
        security: [{ session: [] }],
        response: {
          200: {
            description: 'The events, as long as the access token is good.',
            content: { 'text/event-stream': { schema: StreamEvent } },
          },
          ...errorResponses({ auth: 'any' }),
        },
      },
    },
    async (request, reply) => openStream(backend, await expectActor(backend, request, 'any'), request, reply),
  );
}

const actors = new WeakMap<FastifyRequest, Actor>();
const callers = new WeakMap<FastifyRequest, HookCaller>();

/** @throws ApiProblem 401 without a good access token, 403 without one of the roles. */
async function expectActor(
  backend: Backend,
  request: FastifyRequest,
  auth: Exclude<Route['auth'], 'hook'>,
): Promise<Actor> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw new ApiProblem(401, 'not_signed_in', 'Sign in first.');
  const actor = await findActor(backend, token);
  if (!actor) throw new ApiProblem(401, 'session_expired', 'The session has ended. Sign in again.');
  if (Array.isArray(auth) && !actor.roles.some((role) => auth.includes(role))) {
    const { url: route } = request.routeOptions;
    backend.log.info(
      { route, user: actor.user_id, organisation: actor.org_id },
      'somebody asked for what is not for their roles',
    );
    throw new ApiProblem(403, 'forbidden', `This is for ${auth.join(', ')}.`);
  }
  return actor;
}

/** Who a rate is counted for: the session where there is one, else the address. */
function callerOf(request: FastifyRequest): string {
  const { authorization } = request.headers;
  return authorization ? hashToken(authorization) : request.ip;
}

const say = (description: string) => ({ description, content: { 'application/problem+json': { schema: ApiError } } });
const noSuchKey = 'No such key, or it was revoked, or the signature that it asks for is not right.';
const noSuch = { 404: say('There is none such in this organisation.') };
const notThese = { 401: say('What was given is wrong or no longer good.') };

/** What may go wrong beside what may go wrong anywhere. */
const ownResponses: Partial<Record<RouteName, object>> = {
  'session.create': notThese,
  'session.refresh': { ...notThese, 409: say('This proof was shown before; with another one it is taken.') },
  'session.redeem': { ...notThese, 400: say('`authorization_pending`: nobody has confirmed the code yet.') },
  'access.write': { 422: say('The issuer can not be used; `title` says why.') },
  'access.reset': noSuch,
  'access.end': noSuch,
  'session.enrol': { ...notThese, 409: say('There is a second factor already.') },
  'outcomes.list': { 403: say('An agent asked for the outcomes of another.') },
  'accounts.import': { 400: say('The file as a whole can not be read.'), 413: say('The file is larger than 32 MiB.') },
  'contacts.import': { 400: say('The file as a whole can not be read.'), 413: say('The file is larger than 32 MiB.') },
  'checks.resolve': {
    ...noSuch,
    409: say('It has ended already.'),
    422: say('The amount is in another currency than the account.'),
  },
  'playbooks.head': { ...noSuch, 304: z.null().describe('Not changed since the ETag in If-None-Match.') },
  'packs.read': noSuch,
  'selectors.head': { ...noSuch, 304: z.null().describe('Not changed since the ETag in If-None-Match.') },
  'selectors.read': noSuch,
  'selectors.publish': {
    409: say('The selectors were changed meanwhile.'),
    422: say('It is no selector set; `problems` names each path.'),
  },
  'selectors.switch': { ...noSuch, 409: say('The selectors are being changed by several people at once.') },
  'selectors.rollback': { ...noSuch, 409: say('The selectors were changed meanwhile.') },
  'drafts.read': noSuch,
  'hooks.call': { 422: say('Nobody of the organisation is that agent.') },
  'hooks.transcript': { 404: say('Nobody told of this call, or it is over.'), 409: say('Past 5,000 lines.') },
  'calls.lines': noSuch,
  'hook_keys.revoke': noSuch,
  'webhooks.create': { 422: say('The address is none that is told.') },
  'webhooks.change': { ...noSuch, 422: say('The address is none that is told.') },
  'webhooks.remove': noSuch,
  'webhooks.renew': noSuch,
  'deliveries.list': noSuch,
  'deliveries.retry': noSuch,
  'outcomes.export': {
    200: {
      description: 'One line each: a row of `format=csv`, else a JSON object.',
      content: { 'text/csv': { schema: z.string() }, 'application/x-ndjson': { schema: z.string() } },
    },
    404: say('`since_event` is no event of an outcome here.'),
  },
  'privacy.read': noSuch,
  'privacy.access': noSuch,
  'privacy.hold': { ...noSuch, 409: say('A hold stands already.') },
  'privacy.lift': noSuch,
  'privacy.erase': {
    ...noSuch,
    409: say('A legal hold stands.'),
    422: say('What was typed is another reference.'),
  },
  'incidents.write': { 422: say('Nobody is to be told, and no reason is given.') },
  'incidents.change': {
    ...noSuch,
    409: say('Somebody wrote on it meanwhile.'),
    422: say('Nobody is to be told, and no reason is given.'),
  },
  'extensions.set': { ...noSuch, 409: say('Another agent has this extension.') },
  'authority.decide': { ...noSuch, 409: say('It was decided already, or has ended.') },
  'playbooks.publish': {
    404: say('There is no draft.'),
    409: say('Another version was published meanwhile.'),
    422: say('The draft is no valid playbook; `problems` names each path.'),
  },
};

function errorResponses(route: Pick<Route, 'auth' | 'params' | 'query' | 'body'>) {
  const checked = route.params || route.query || route.body;
  return {
    ...(checked ? { 400: say('The request is not as described; `problems` names each path.') } : {}),
    ...(route.auth === 'none'
      ? {}
      : { 401: say(route.auth === 'hook' ? noSuchKey : 'Not signed in, or the session has ended.') }),
    ...(Array.isArray(route.auth) ? { 403: say('Another role is needed.') } : {}),
    ...(route.body ? { 413: say('The body is too large; send it in smaller parts.') } : {}),
    ...(route.body
      ? { 415: say('The body is packed, or of a type, as is not taken here; gzip is, of who is signed in.') }
      : {}),
    429: say('Too many requests; `Retry-After` says when to come back.'),
    default: say('Any other error.'),
  };
}

/** Spreadsheets save CSV as UTF-8 or as the Windows code page of the Americas; what is not the one is the other. */
function decodeText(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return new TextDecoder('windows-1252').decode(body);
  }
}
