import { endSession, refreshSession, signIn } from '../auth/sessions.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { readUser } from '../services/read-user.ts';
import type { Handlers } from './handler.ts';

export function sessionRoutes(
  backend: Backend,
): Handlers<'session.create' | 'session.refresh' | 'session.end' | 'me.read'> {
  return {
    'session.create': ({ body }) => signIn(backend, body),
    'session.refresh': ({ body }) => refreshSession(backend, body.refresh_token),
    'session.end': async ({ actor }) => {
      await endSession(backend, actor);
      return { ended: true };
    },
    'me.read': async ({ actor }) => {
      const user = await readUser(backend.db, actor.org_id, actor.user_id);
      if (!user) throw new ApiProblem(401, 'session_expired', 'The session has ended. Sign in again.');
      return user;
    },
  };
}
