import Dexie from 'dexie';
import { V7Generator } from 'uuidv7';
import type { EventEnvelope, EventPayload, PlaybookRef } from '@/contracts/event.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { sealEvent } from './seal-event.ts';

export interface EventToKeep {
  /** Where something else already goes by this event's id; a new one otherwise. */
  id?: string;
  occurred_at: string;
  interaction_id: string | null;
  playbook: PlaybookRef | null;
  payload: EventPayload;
}

const ids = new V7Generator();

/**
 * Keeps an event for sending, under the next seq of this person's device. Resolves when it is on disk (or, inside a
 * caller's transaction over `devices` and `outbox`, as part of it): the number is taken and used together or not at all,
 * so that the series has no gap.
 *
 * @throws if the person never signed in on this browser: a bug, since only their own verbs make events.
 */
export async function enqueueEvent(db: CombinadoDatabase, userId: string, event: EventToKeep): Promise<EventEnvelope> {
  return db.transaction('rw', db.devices, db.outbox, async () => {
    const device = await db.devices.get(userId);
    if (!device) throw new Error(`No device is registered for user ${userId}.`);
    const seq = device.last_seq + 1;
    const { clock_offset_ms = 0, device_id } = device;
    // By the server's clock: it stores events by the month of their id.
    const { id = ids.generateOrResetWithTs(Date.now() + clock_offset_ms).toString(), ...content } = event;
    // Only under the seal: a server that opens none is one that would refuse an event for what it does not know.
    const clock = device.seal && clock_offset_ms !== 0 ? { clock_offset_ms } : {};
    const envelope: EventEnvelope = { id, device_id, seq, ...content, ...clock };
    // Nothing of it touches the disk in the clear; `waitFor` holds the transaction open meanwhile.
    const kept = device.seal ? await Dexie.waitFor(sealEvent(envelope, device.seal)) : envelope;
    await db.devices.update(userId, { last_seq: seq });
    await db.outbox.add({
      id: envelope.id,
      user_id: userId,
      seq,
      state: 'kept',
      attempts: 0,
      why: null,
      kept_at: event.occurred_at,
      bytes: new TextEncoder().encode(JSON.stringify(kept)).length,
      envelope: kept,
    });
    return envelope;
  });
}
