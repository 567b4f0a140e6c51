import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest, RequestPayload } from 'fastify';
import { ApiProblem } from './api-problem.ts';
import { readWhole, tooLarge } from './read-whole.ts';

const unpack = promisify(gunzip);

/** Says with each answer (RFC 7694) that bodies may come as gzip: a browser packs none before it has read so. */
export function announcePacking(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('accept-encoding', 'gzip');
  });
}

/**
 * The body to be parsed, unpacked where it came as gzip. Neither packed nor unpacked is it ever more than `mostBytes`: one
 * that would be is refused before it is there.
 *
 * @throws ApiProblem 413 past that, 415 for another encoding, 400 for what is no gzip.
 */
export async function unpackBody(
  request: FastifyRequest,
  payload: RequestPayload,
  mostBytes: number,
): Promise<RequestPayload> {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  if (encoding === 'identity') return payload;
  if (encoding !== 'gzip') throw notTaken();
  if (Number(request.headers['content-length']) > mostBytes) throw tooLarge();
  const packed = await readWhole(payload, mostBytes);
  const body = await unpack(packed, { maxOutputLength: mostBytes }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new ApiProblem(400, 'invalid_encoding', 'The body is not gzip, though it says so.');
  });
  return Object.assign(Readable.from([body]), { receivedEncodedLength: packed.length });
}

/** For routes that anybody may call, and for those where a signature covers the bytes. @throws ApiProblem 415 */
export function expectPlainBody(request: FastifyRequest): void {
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  if (encoding !== 'identity') throw notTaken();
}

const notTaken = () => new ApiProblem(415, 'wrong_encoding', 'This content encoding is not taken here.');
