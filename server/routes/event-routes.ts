import type { Backend } from '../backend.ts';
import { ingestEvents } from '../services/ingest-events.ts';
import { listOutcomes, listVersions } from '../services/list-outcomes.ts';
import { readBoards, readOwnScore } from '../services/read-boards.ts';
import type { Handlers } from './handler.ts';

export function eventRoutes(
  backend: Backend,
): Handlers<'events.append' | 'outcomes.list' | 'outcomes.versions' | 'boards.read' | 'scores.mine'> {
  return {
    'events.append': ({ actor, body }) => ingestEvents(backend, actor, body.events),
    'outcomes.list': async ({ actor, query }) => ({ outcomes: await listOutcomes(backend, actor, query) }),
    'outcomes.versions': async ({ actor, params }) => ({ versions: await listVersions(backend, actor, params.id) }),
    'boards.read': ({ actor }) => readBoards(backend, actor),
    'scores.mine': ({ actor }) => readOwnScore(backend, actor),
  };
}
