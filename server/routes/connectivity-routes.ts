import type { Backend } from '../backend.ts';
import { listDisconnections } from '../services/list-disconnections.ts';
import type { Handlers } from './handler.ts';

export function connectivityRoutes(backend: Backend): Handlers<'disconnections.list'> {
  return {
    'disconnections.list': async ({ actor }) => ({ disconnections: await listDisconnections(backend, actor) }),
  };
}
