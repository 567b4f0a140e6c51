import type { Backend } from '../backend.ts';
import { listOwnLines, takeLines } from '../services/call-lines.ts';
import { listOwnCalls, takeCallNotice } from '../services/calls.ts';
import type { Handlers } from './handler.ts';

export function callRoutes(
  backend: Backend,
): Handlers<'hooks.call' | 'hooks.transcript' | 'calls.mine' | 'calls.lines'> {
  return {
    'hooks.call': ({ actor, body }) => takeCallNotice(backend, actor, body),
    'hooks.transcript': ({ actor, params, body }) => takeLines(backend, actor, params.call_id, body.lines),
    'calls.mine': async ({ actor }) => ({ calls: await listOwnCalls(backend, actor) }),
    'calls.lines': async ({ actor, params }) => ({ lines: await listOwnLines(backend, actor, params.call_id) }),
  };
}
