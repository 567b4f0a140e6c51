import type { FastifyRequest } from 'fastify';

/**
 * The address under which browsers know this server: `PUBLIC_URL`, as behind a balancer that ends TLS; else as they asked for
 * it. An issuer takes nobody to an address that was not registered with it, whatever a request claims.
 */
export function publicUrl({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  return new URL(process.env.PUBLIC_URL ?? `${protocol}://${host}`).href.replace(/\/+$/, '');
}
