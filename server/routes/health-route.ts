import { sql } from 'kysely';
import manifest from '../../package.json' with { type: 'json' };
import type { Backend } from '../backend.ts';
import type { Handlers } from './handler.ts';

export function healthRoute(backend: Backend): Handlers<'health.read'> {
  return {
    'health.read': async ({ reply }) => {
      const { version } = manifest;
      try {
        const { rows } = await sql<{ server_version: string }>`show server_version`.execute(backend.db);
        return { ok: true, database: `PostgreSQL ${rows[0]?.server_version}`, version };
      } catch {
        reply.status(503);
        return { ok: false, database: 'not answering', version };
      }
    },
  };
}
