import type { Backend } from '../backend.ts';
import { publicUrl } from '../http/public-url.ts';
import { endSessionsOf, readAccess, resetSecondFactor, writeAccess } from '../services/access.ts';
import type { Handlers } from './handler.ts';

export function accessRoutes(
  backend: Backend,
): Handlers<'access.read' | 'access.write' | 'access.reset' | 'access.end'> {
  return {
    'access.read': ({ actor, request }) => readAccess(backend, actor, publicUrl(request)),
    'access.write': async ({ actor, body, request }) => {
      await writeAccess(backend, actor, body);
      return readAccess(backend, actor, publicUrl(request));
    },
    'access.reset': async ({ actor, params, request }) => {
      await resetSecondFactor(backend, actor, params.id);
      return readAccess(backend, actor, publicUrl(request));
    },
    'access.end': async ({ actor, params, request }) => {
      await endSessionsOf(backend, actor, params.id);
      return readAccess(backend, actor, publicUrl(request));
    },
  };
}
