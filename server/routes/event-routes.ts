import type { Backend } from '../backend.ts';
import { ingestEvents } from '../services/ingest-events.ts';
import { listOutcomes } from '../services/list-outcomes.ts';
import { readBoards, readOwnScore } from '../services/read-boards.ts';
import type { Handlers } from './handler.ts';

export function eventRoutes(
  backend: Backend,
): Handlers<'events.append' | 'outcomes.list' | 'boards.read' | 'scores.mine'> {
  return {
    'events.append': ({ actor, body }) => ingestEvents(backend, actor, body.events),
    'outcomes.list': async ({ actor, query }) => ({ outcomes: await listOutcomes(backend, actor, query) }),
    'boards.read': ({ actor }) => readBoards(backend, actor),
    'scores.mine': ({ actor }) => readOwnScore(backend, actor),
  };
}
