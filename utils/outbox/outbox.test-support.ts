import type { EventAnswer, EventBatchAnswer, EventEnvelope, EventPayload } from '@/contracts/event.ts';
import type { ApiFailure, ApiResult } from '../api-client.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { KeptEvent } from '../db/rows.ts';
import { enqueueEvent } from './enqueue-event.ts';

export const ana = '01990000-0000-7000-8000-00000000000a';
export const anaDevice = '01990000-0000-7000-8000-0000000000da';

export async function registerDevice(db: CombinadoDatabase, userId = ana, deviceId = anaDevice): Promise<void> {
  await db.devices.put({ user_id: userId, email: `${userId}@vereda.example`, device_id: deviceId, last_seq: 0 });
}

/** Keeps an event whose text says how the server will take it: see `TableServer`. */
export async function keep(db: CombinadoDatabase, text = '', userId = ana): Promise<EventEnvelope> {
  const payload: EventPayload = { type: 'reading.degraded', adapter: 'whatsapp', anchor: text };
  const occurred_at = '2026-11-20T12:00:00.000Z';
  return enqueueEvent(db, userId, { occurred_at, interaction_id: null, playbook: null, payload });
}

export const unreachable: ApiFailure = { kind: 'unreachable', why: 'connection refused' };

/** A "no" in our own server's words. */
export function no(status: number, retry_after_ms: number | null = null): ApiFailure {
  return { kind: 'answered', status, error: { status, code: 'no', title: `no ${status}` }, retry_after_ms };
}

/** A server that stores by id, as the table does: an event that comes twice is a duplicate. */
export class TableServer {
  readonly table = new Map<string, KeptEvent>();
  /** Refused by name, as the quarantine keeps them. */
  readonly quarantine = new Map<string, KeptEvent>();
  /** Batches as they came. */
  readonly asked: KeptEvent[][] = [];

  constructor(private readonly mostEvents = 200) {}

  /** An event with text `refused` is refused by itself; one with `poison` spoils its batch. */
  async take(events: KeptEvent[]): Promise<ApiResult<EventBatchAnswer>> {
    this.asked.push(events);
    if (events.length > this.mostEvents) return { ok: false, failure: no(413) };
    if (events.some((event) => textOf(event) === 'poison')) return { ok: false, failure: no(422) };
    const answers = events.map((event): EventAnswer => {
      if (textOf(event) === 'refused') {
        this.quarantine.set(event.id, event);
        return { id: event.id, result: 'refused', why: 'payload.anchor: not so' };
      }
      const result = this.table.has(event.id) ? 'duplicate' : 'stored';
      this.table.set(event.id, event);
      return { id: event.id, result, why: null };
    });
    return { ok: true, value: { answers, contiguous: this.#contiguous(), server_time: '2026-11-20T12:00:00Z' } };
  }

  #contiguous(): Record<string, number> {
    const marks: Record<string, number> = {};
    const kept = [...this.table.values(), ...this.quarantine.values()].toSorted((a, b) => a.seq - b.seq);
    for (const { device_id, seq } of kept) {
      marks[device_id] ??= 0;
      if (seq === marks[device_id] + 1) marks[device_id] = seq;
    }
    return marks;
  }

  seqs(): number[] {
    return [...this.table.values()].map((event) => event.seq).sort((a, b) => a - b);
  }
}

export function textOf(event: KeptEvent): string | null {
  return 'anchor' in event.payload ? event.payload.anchor : null;
}
