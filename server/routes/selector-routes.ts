import type { Backend } from '../backend.ts';
import { answerHead, markImmutable } from '../http/answer-head.ts';
import { readHostsHealth } from '../services/hosts-health.ts';
import {
  listSelectorHeads,
  publishSelectors,
  readSelectorHead,
  readSelectorText,
  rollBackSelectors,
  switchSelectors,
} from '../services/selector-channel.ts';
import type { Handlers } from './handler.ts';

type SelectorRoute =
  | 'selectors.head'
  | 'selectors.read'
  | 'selectors.list'
  | 'selectors.publish'
  | 'selectors.switch'
  | 'selectors.rollback'
  | 'hosts.health';

export function selectorRoutes(backend: Backend): Handlers<SelectorRoute> {
  return {
    'selectors.head': async ({ actor, params, request, reply }) =>
      answerHead(await readSelectorHead(backend, actor.org_id, params.adapter), request, reply),
    'selectors.read': async ({ actor, params, reply }) => {
      const text = await readSelectorText(backend, actor.org_id, params.hash);
      markImmutable(reply, params.hash);
      return Buffer.from(text);
    },
    'selectors.list': async ({ actor, params }) => ({
      heads: await listSelectorHeads(backend, actor.org_id, params.adapter),
    }),
    'selectors.publish': ({ actor, params, body }) => publishSelectors(backend, actor, params.adapter, body),
    'selectors.switch': ({ actor, params, body }) => switchSelectors(backend, actor, params.adapter, body),
    'selectors.rollback': ({ actor, params, body }) => rollBackSelectors(backend, actor, params.adapter, body),
    'hosts.health': ({ actor }) => readHostsHealth(backend, actor.org_id),
  };
}
