import type { Backend } from '../backend.ts';
import { decideRequest, listAnswers, listRequests } from '../services/authority-requests.ts';
import type { Handlers } from './handler.ts';

export function authorityRoutes(
  backend: Backend,
): Handlers<'authority.list' | 'authority.decide' | 'authority.answers'> {
  return {
    'authority.list': async ({ actor }) => ({ requests: await listRequests(backend, actor) }),
    'authority.decide': ({ actor, params, body }) =>
      decideRequest(backend, actor, params.id, body.decision, body.note, body.counter),
    'authority.answers': async ({ actor }) => ({ answers: await listAnswers(backend, actor) }),
  };
}
