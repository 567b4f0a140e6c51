import { Readable } from 'node:stream';
import type { FastifyRequest, RequestPayload } from 'fastify';
import { findHookCaller, type HookCaller } from '../auth/hook-keys.ts';
import { isSigned } from '../auth/signature.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from './api-problem.ts';
import { readWhole } from './read-whole.ts';

const mostBytes = 256 * 1024;

/**
 * Finds out by its key who calls a hook, and notes it in `callers`. Where the key asks for a signature the body is read
 * here, since it covers the very bytes.
 *
 * @returns the body, still to be parsed
 * @throws ApiProblem 401 without a good key and, where one is asked for, a good signature of the last minutes; 413.
 */
export async function expectHookCaller(
  backend: Backend,
  request: FastifyRequest,
  payload: RequestPayload,
  callers: WeakMap<FastifyRequest, HookCaller>,
): Promise<RequestPayload> {
  const key = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const caller = key ? await findHookCaller(backend, key) : null;
  if (!caller) throw new ApiProblem(401, 'unknown_key', 'This needs a key for incoming hooks.');
  callers.set(request, caller);
  if (caller.secret === null) return payload;
  const body = await readWhole(payload, mostBytes);
  const { 'combinado-signature': header } = request.headers;
  if (!isSigned(typeof header === 'string' ? header : undefined, caller.secret, body, backend.now()))
    throw new ApiProblem(401, 'wrong_signature', 'The signature is missing, wrong, or more than five minutes old.');
  return Object.assign(Readable.from([body]), { receivedEncodedLength: body.length });
}
