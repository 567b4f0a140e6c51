import type { Backend } from '../backend.ts';
import { answerHead, markImmutable } from '../http/answer-head.ts';
import { readPackBytes } from '../services/pack-bytes.ts';
import { listHeads, publishDraft, readDraft, readSignedHead, saveDraft } from '../services/playbook-channel.ts';
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
    'playbooks.head': async ({ actor, params, request, reply }) =>
      answerHead(await readSignedHead(backend, actor.org_id, params.id), request, reply),
    'packs.read': async ({ actor, params, request, reply }) => {
      const { plain, gzipped } = await readPackBytes(backend, actor.org_id, params.hash);
      markImmutable(reply, params.hash);
      reply.header('vary', 'origin, accept-encoding');
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return plain;
      reply.header('content-encoding', 'gzip');
      return gzipped;
    },
    'drafts.read': ({ actor, params }) => readDraft(backend, actor.org_id, params.id),
    'drafts.save': ({ actor, params, body }) => saveDraft(backend, actor, params.id, body.body, body.base_version),
    'playbooks.publish': ({ actor, params, body }) =>
      publishDraft(backend, actor, params.id, body.note, body.base_version),
  };
}
