import type { Backend } from '../backend.ts';
import {
  listHeads,
  publishDraft,
  readDraft,
  readPackText,
  readSignedHead,
  saveDraft,
} from '../services/playbook-channel.ts';
import type { Handlers } from './handler.ts';

type PlaybookRoute =
  | 'keys.list'
  | 'playbooks.list'
  | 'playbooks.head'
  | 'packs.read'
  | 'drafts.read'
  | 'drafts.save'
  | 'playbooks.publish';

export function playbookRoutes(backend: Backend): Handlers<PlaybookRoute> {
  return {
    'keys.list': async () => ({ keys: [{ key_id: backend.keys.keyId, jwk: backend.keys.publicJwk }] }),
    'playbooks.list': async ({ actor }) => ({ playbooks: await listHeads(backend, actor.org_id) }),
    'playbooks.head': async ({ actor, params, request, reply }) => {
      const { head, epoch } = await readSignedHead(backend, actor.org_id, params.id);
      const etag = `"${epoch}-${head.key_id}"`;
      reply.header('etag', etag).header('cache-control', 'private, no-cache');
      const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
      return known?.includes(etag) ? null : head;
    },
    'packs.read': async ({ actor, params, reply }) => {
      const text = await readPackText(backend, actor.org_id, params.hash);
      reply.header('cache-control', 'private, max-age=31536000, immutable').header('etag', `"${params.hash}"`);
      return Buffer.from(text);
    },
    'drafts.read': ({ actor, params }) => readDraft(backend, actor.org_id, params.id),
    'drafts.save': ({ actor, params, body }) => saveDraft(backend, actor, params.id, body.body, body.base_version),
    'playbooks.publish': ({ actor, params, body }) =>
      publishDraft(backend, actor, params.id, body.note, body.base_version),
  };
}
