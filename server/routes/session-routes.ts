import type { FastifyRequest } from 'fastify';
import { beginDevice, redeem } from '../auth/hand-over.ts';
import { refreshSession } from '../auth/refresh-session.ts';
import { endSession, enrolSecondFactor, type From, signIn } from '../auth/sessions.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { publicUrl } from '../http/public-url.ts';
import { readUser } from '../services/read-user.ts';
import type { Handlers } from './handler.ts';

export function sessionRoutes(
  backend: Backend,
): Handlers<
  | 'session.create'
  | 'session.refresh'
  | 'session.enrol'
  | 'session.device'
  | 'session.redeem'
  | 'session.end'
  | 'me.read'
> {
  return {
    'session.create': ({ body, request }) => signIn(backend, body, fromOf(request)),
    'session.refresh': ({ body, request }) => refreshSession(backend, body.refresh_token, fromOf(request).proof),
    'session.enrol': ({ body, request }) => enrolSecondFactor(backend, body, fromOf(request).address),
    'session.device': ({ body, request }) => beginDevice(backend, body.challenge, publicUrl(request)),
    'session.redeem': ({ body, request }) => redeem(backend, body, fromOf(request)),
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

const fromOf = ({ ip, headers }: FastifyRequest): From => ({ address: ip, proof: headers.dpop });
