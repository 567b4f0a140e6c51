import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Backend } from './backend.ts';

export interface DrainTimes {
  /** How long readiness says no before anything is closed, for a balancer to notice. */
  readonly noticeMs: number;
  /** How long requests under way may take after that; then their connections are cut. */
  readonly patienceMs: number;
}

/**
 * Takes the HTTP side down so that nobody notices: readiness says no first, then streams are told to come back (to another
 * process, each at a time of its own), then what is under way is answered, and only then is the database let go of by whoever
 * stops the backend after this.
 */
export async function drain(
  app: FastifyInstance,
  backend: Backend,
  { noticeMs, patienceMs }: DrainTimes,
): Promise<void> {
  backend.readiness.drain();
  if (noticeMs > 0) await delay(noticeMs);
  const cut = setTimeout(() => {
    backend.log.warn('requests were still under way, and are cut');
    app.server.closeAllConnections();
  }, patienceMs);
  await app.close();
  // A request whose caller has hung up has no connection to wait for, and still works on the database.
  const late = new AbortController();
  await Promise.race([backend.readiness.idle(), delay(patienceMs, null, { signal: late.signal }).catch(() => {})]);
  late.abort();
  clearTimeout(cut);
}
