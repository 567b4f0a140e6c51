import type { RequestPayload } from 'fastify';
import { ApiProblem } from './api-problem.ts';

/** A body as its bytes came. @throws ApiProblem 413 where it has more than `mostBytes`. */
export async function readWhole(payload: RequestPayload, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of payload) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge();
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

/** What is said of a body past its limit, as it came or unpacked. */
export const tooLarge = (): ApiProblem =>
  new ApiProblem(413, 'too_large', 'This request is too large. Send it in smaller parts.');
