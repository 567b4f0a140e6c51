import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiError } from '@/contracts/api.ts';
import { isDatabaseAway } from '../db/is-database-away.ts';
import { KeysAway } from '../privacy/outer-key.ts';
import { ApiProblem } from './api-problem.ts';

/** Answers any error as `ApiError`. What we did not foresee is logged and says nothing of itself to the caller. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const answer = toApiError(error);
  if (answer.status >= 500) {
    // Only the kind and the place: messages of the database may quote what a row holds.
    const place = error.stack?.split('\n').slice(1, 4).join(' ').trim();
    request.log.error(
      { route: request.routeOptions.url, error: error.name, code: error.code, place },
      'a request failed',
    );
  }
  // Who was refused what, and how often, is how an attempt is seen.
  if (refusals.has(answer.status))
    request.log.info(
      { method: request.method, route: request.routeOptions.url, status: answer.status, code: answer.code },
      'a request was refused',
    );
  // Not all at the same moment: whoever was turned away together would come back together.
  if (error instanceof ApiProblem && error.retryAfter !== null) reply.header('retry-after', String(error.retryAfter));
  else if (answer.status === 503) reply.header('retry-after', jittered(2, 4));
  else if (answer.status === 429) reply.header('retry-after', jittered(Number(reply.getHeader('retry-after') ?? 1), 5));
  reply.status(answer.status).type('application/problem+json').send(JSON.stringify(answer));
}

const refusals = new Set([401, 403, 429]);
const jittered = (seconds: number, upTo: number): number => seconds + Math.floor(Math.random() * (upTo + 1));

/** A zero byte or half a surrogate in a text, a number or a time out of every range: well formed, and not to be had. */
const unstorable = new Set(['22003', '22007', '22008', '22021', '22P02', '22P05']);

function toApiError(error: FastifyError): ApiError {
  if (error instanceof ApiProblem) return error.toApiError();
  if (error.validation) {
    const part = error.validationContext === 'querystring' ? 'query' : (error.validationContext ?? 'body');
    return {
      status: 400,
      code: 'invalid_request',
      title: `The ${part} of this request is not as described.`,
      problems: error.validation.map((issue) => ({
        path: [part, ...issue.instancePath.split('/').filter(Boolean)].join('.'),
        reason: issue.message ?? 'is not valid',
      })),
    };
  }
  if (isDatabaseAway(error)) {
    return {
      status: 503,
      code: 'database_away',
      title: 'The database is not answering just now. Send it again: what was stored already is not stored twice.',
    };
  }
  if (error instanceof KeysAway) {
    return {
      status: 503,
      code: 'keys_away',
      title: 'This server cannot open the keys of its database just now. Send it again: nothing was stored.',
    };
  }
  if (unstorable.has(error.code))
    return { status: 400, code: 'invalid_request', title: 'It holds a value that the database can not hold.' };
  const status = error.statusCode ?? 500;
  if (status === 413)
    return { status, code: 'too_large', title: 'This request is too large. Send it in smaller parts.' };
  if (status === 415) return { status, code: 'wrong_content_type', title: 'This content type is not taken here.' };
  if (status === 429) return { status, code: 'too_many_requests', title: error.message };
  if (status < 500) return { status, code: 'bad_request', title: error.message };
  return { status: 500, code: 'internal', title: 'Something went wrong on the server.' };
}
