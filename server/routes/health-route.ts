import { sql } from 'kysely';
import type { Backend } from '../backend.ts';
import { version } from '../version.ts';
import type { Handlers } from './handler.ts';

export function healthRoute(backend: Backend): Handlers<'health.read' | 'health.live' | 'health.ready'> {
  return {
    'health.read': async ({ reply }) => {
      try {
        const { rows } = await sql<{ server_version: string }>`show server_version`.execute(backend.db);
        return { ok: true, database: `PostgreSQL ${rows[0]?.server_version}`, version };
      } catch {
        reply.status(503);
        return { ok: false, database: 'not answering', version };
      }
    },
    // Says only that the process turns over: one whose database is away is not made better by being killed.
    'health.live': async () => ({ ok: true }),
    'health.ready': async ({ reply }) => {
      const answer = await backend.readiness.read();
      if (!answer.ok) reply.status(503);
      return answer;
    },
  };
}
