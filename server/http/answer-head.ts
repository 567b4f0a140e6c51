import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedHead } from '@/contracts/playbook-channel.ts';

/** A signed head out of its row, with the epoch that says whether a client knows it. */
export interface NumberedHead {
  readonly head: SignedHead;
  readonly epoch: number;
}

/** Answers with a head, or with null (304) where the client has just this one. */
export function answerHead(
  { head, epoch }: NumberedHead,
  request: FastifyRequest,
  reply: FastifyReply,
): SignedHead | null {
  const etag = `"${epoch}-${head.key_id}"`;
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known?.includes(etag) ? null : head;
}

/** Headers of content that is named by its hash. */
export function markImmutable(reply: FastifyReply, hash: string): void {
  reply.header('cache-control', 'private, max-age=31536000, immutable').header('etag', `"${hash}"`);
}
