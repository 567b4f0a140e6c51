import { createHookKey, revokeHookKey } from '../auth/hook-keys.ts';
import type { Backend } from '../backend.ts';
import { setExtension } from '../services/agent-extensions.ts';
import { readIntegrations } from '../services/read-integrations.ts';
import type { Handlers } from './handler.ts';

export function integrationRoutes(
  backend: Backend,
): Handlers<'integrations.read' | 'hook_keys.create' | 'hook_keys.revoke' | 'extensions.set'> {
  return {
    'integrations.read': ({ actor }) => readIntegrations(backend, actor),
    'hook_keys.create': ({ actor, body }) => createHookKey(backend, actor, body),
    'hook_keys.revoke': async ({ actor, params }) => {
      await revokeHookKey(backend, actor, params.id);
      return { revoked: true };
    },
    'extensions.set': ({ actor, params, body }) => setExtension(backend, actor, params.id, body.extension),
  };
}
