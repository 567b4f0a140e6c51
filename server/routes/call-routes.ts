import type { Backend } from '../backend.ts';
import { listOwnCalls, takeCallNotice } from '../services/calls.ts';
import type { Handlers } from './handler.ts';

export function callRoutes(backend: Backend): Handlers<'hooks.call' | 'calls.mine'> {
  return {
    'hooks.call': ({ actor, body }) => takeCallNotice(backend, actor, body),
    'calls.mine': async ({ actor }) => ({ calls: await listOwnCalls(backend, actor) }),
  };
}
