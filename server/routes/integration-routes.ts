import { createHookKey, revokeHookKey } from '../auth/hook-keys.ts';
import type { Backend } from '../backend.ts';
import { setExtension } from '../services/agent-extensions.ts';
import { readIntegrations } from '../services/read-integrations.ts';
import { listDeliveries, retryDeliveries } from '../webhooks/deliveries.ts';
import { exportOutcomes } from '../webhooks/export-outcomes.ts';
import { changeWebhook, createWebhook, removeWebhook, renewSecret } from '../webhooks/webhooks.ts';
import type { Handlers } from './handler.ts';

type IntegrationRoute =
  | 'integrations.read'
  | 'hook_keys.create'
  | 'hook_keys.revoke'
  | 'extensions.set'
  | 'webhooks.create'
  | 'webhooks.change'
  | 'webhooks.remove'
  | 'webhooks.renew'
  | 'deliveries.list'
  | 'deliveries.retry'
  | 'outcomes.export';

export function integrationRoutes(backend: Backend): Handlers<IntegrationRoute> {
  return {
    'integrations.read': ({ actor }) => readIntegrations(backend, actor),
    'hook_keys.create': ({ actor, body }) => createHookKey(backend, actor, body),
    'hook_keys.revoke': async ({ actor, params }) => {
      await revokeHookKey(backend, actor, params.id);
      return { revoked: true };
    },
    'extensions.set': ({ actor, params, body }) => setExtension(backend, actor, params.id, body.extension),
    'webhooks.create': ({ actor, body }) => createWebhook(backend, actor, body),
    'webhooks.change': ({ actor, params, body }) => changeWebhook(backend, actor, params.id, body),
    'webhooks.remove': async ({ actor, params }) => {
      await removeWebhook(backend, actor, params.id);
      return { removed: true };
    },
    'webhooks.renew': ({ actor, params }) => renewSecret(backend, actor, params.id),
    'deliveries.list': async ({ actor, params }) => ({
      deliveries: await listDeliveries(backend, actor, params.id),
    }),
    'deliveries.retry': async ({ actor, params, body }) => ({
      retried: await retryDeliveries(backend, actor, params.id, body.delivery),
    }),
    'outcomes.export': async ({ actor, query, reply }) => {
      const rows = await exportOutcomes(backend, actor, query);
      const [type, ending] =
        query.format === 'csv' ? ['text/csv; charset=utf-8', 'csv'] : ['application/x-ndjson', 'jsonl'];
      reply.type(type).header('content-disposition', `attachment; filename="outcomes.${ending}"`);
      return rows;
    },
  };
}
