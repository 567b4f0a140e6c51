import type { EventAnswer, EventBatchAnswer } from '@/contracts/event.ts';
import type { Actor } from '../auth/actor.ts';
import { sealKeyOf } from '../auth/open-sealed.ts';
import { sealKeysFor } from '../auth/seal-keys.ts';
import type { Backend } from '../backend.ts';
import { inStep } from '../telemetry/in-step.ts';
import type { Refusal } from './check-event.ts';
import { prepareEvent, type ReadyEvent } from './prepare-event.ts';
import { storeTogether } from './store-together.ts';

/**
 * Stores a batch in one transaction and answers for each of its members, in order: `stored`, `duplicate` (the id was already
 * stored, now or by another request) or `refused` (kept in quarantine, with path and reason). A bad member never holds back
 * a good one. What is answered is on disk.
 */
export async function ingestEvents(
  backend: Backend,
  actor: Actor,
  batch: readonly unknown[],
): Promise<EventBatchAnswer> {
  const received = backend.now();
  const ready: ReadyEvent[] = [];
  const refusals: Refusal[] = [];
  const answered: { id: string; asSent: string; refusal: Refusal | null }[] = [];
  const findKey = await sealKeysFor(backend, actor.org_id, batch.flatMap(sealKeyOf));
  await inStep('ingest.check', { events: batch.length }, async () => {
    for (const value of batch) {
      const result = await prepareEvent(backend.db, actor, received, value, findKey);
      if ('raw' in result) {
        refusals.push(result);
        answered.push({ id: result.id, asSent: result.id, refusal: result });
      } else {
        ready.push(result);
        answered.push({ id: result.event.id, asSent: (value as { id: string }).id, refusal: null });
      }
    }
  });

  const { stored, contiguous, unstorable } = await storeTogether(backend, { actor, received, ready, refusals });
  if (actor.team_id && stored.size > 0) backend.stream.ringBoard(actor.org_id, actor.team_id);
  if (ready.some(({ event, host }) => host && stored.has(event.id))) backend.stream.ringHosts(actor.org_id);

  const fresh = new Set(stored);
  const answers: EventAnswer[] = answered.map(({ id, asSent, refusal }) => {
    const refused = refusal ?? unstorable.get(id);
    if (refused) return { id: asSent, result: 'refused', why: `${refused.path}: ${refused.reason}` };
    // The same id twice in one batch: the first is stored, the second a duplicate of it.
    return { id: asSent, result: fresh.delete(id) ? 'stored' : 'duplicate', why: null };
  });
  return { answers, contiguous, server_time: received.toISOString() };
}
