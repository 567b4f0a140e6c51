import type { Integrations } from '@/contracts/integrations.ts';
import type { Actor } from '../auth/actor.ts';
import { listHookKeys } from '../auth/hook-keys.ts';
import type { Backend } from '../backend.ts';
import { listWebhooks } from '../webhooks/webhooks.ts';
import { listExtensions } from './agent-extensions.ts';

/** All that an organisation is connected to. */
export async function readIntegrations(backend: Backend, actor: Actor): Promise<Integrations> {
  const [hook_keys, webhooks, agents] = await Promise.all([
    listHookKeys(backend, actor),
    listWebhooks(backend, actor),
    listExtensions(backend, actor),
  ]);
  return { hook_keys, webhooks, agents };
}
