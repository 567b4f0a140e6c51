import { createHash } from 'node:crypto';
import * as z from 'zod';
import { EventEnvelope, EventPayload } from '@/contracts/event.ts';
import type { Problem } from '@/contracts/playbook-channel.ts';

const knownTypes = new Set<string>(EventPayload.options.map((option) => option.shape.type.value));

/** An event of a type that only a newer extension knows: kept as it came, since refusing it would lose it. */
const UnknownEvent = EventEnvelope.extend({ payload: z.looseObject({ type: z.string().min(1).max(60) }) });

export type CheckedEvent =
  | { readonly ok: true; readonly event: z.infer<typeof UnknownEvent>; readonly known: EventPayload | null }
  | { readonly ok: false; readonly refusal: Refusal };

/** An event that was not taken: kept in quarantine by the hash of what came, with the first thing that is wrong. */
export interface Refusal {
  readonly key: string;
  readonly id: string;
  readonly device_id: string | null;
  readonly seq: number | null;
  readonly raw: string;
  readonly path: string;
  readonly reason: string;
}

// Made once: to make a schema costs many times what it takes to use it.
const Typed = z.object({ payload: z.object({ type: z.string() }) });
const Parts = z.object({ id: z.unknown(), device_id: z.unknown(), seq: z.unknown() }).partial();
const DeviceId = z.uuid();
const Seq = z.int().min(1);

/** Checks one member of a batch. Never throws: what is wrong with it is the answer. */
export function checkEvent(value: unknown): CheckedEvent {
  const type = Typed.safeParse(value);
  const isKnown = !type.success || knownTypes.has(type.data.payload.type);
  if (!isKnown) {
    const read = UnknownEvent.safeParse(value);
    return read.success ? { ok: true, event: sameCase(read.data), known: null } : refusal(value, read.error);
  }
  const read = EventEnvelope.safeParse(value);
  return read.success ? { ok: true, event: sameCase(read.data), known: read.data.payload } : refusal(value, read.error);
}

/** Postgres compares uuids by value; ids that differ only in case are one event to us too. */
function sameCase<T extends { readonly id: string; readonly device_id: string }>(event: T): T {
  return { ...event, id: event.id.toLowerCase(), device_id: event.device_id.toLowerCase() };
}

function refusal(value: unknown, error: z.ZodError): CheckedEvent {
  return { ok: false, refusal: refuse(value, firstProblem(error)) };
}

/** The refusal of `value` for one problem. */
export function refuse(value: unknown, problem: z.infer<typeof Problem>): Refusal {
  const raw = JSON.stringify(value) ?? 'null';
  const part = Parts.safeParse(value).data ?? {};
  const digest = createHash('sha256').update(raw).digest('hex');
  return {
    key: digest.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    id: printable(typeof part.id === 'string' ? part.id : '').slice(0, 100),
    device_id: DeviceId.safeParse(part.device_id).data?.toLowerCase() ?? null,
    seq: Seq.safeParse(part.seq).data ?? null,
    raw,
    path: printable(problem.path).slice(0, 200),
    reason: printable(problem.reason).slice(0, 400),
  };
}

function firstProblem(error: z.ZodError): z.infer<typeof Problem> {
  const issue = error.issues[0];
  return { path: issue?.path.join('.') || '(event)', reason: issue?.message ?? 'is not valid' };
}

/** Without control characters: PostgreSQL's text holds no NUL, and a log line or a screen wants none of the others. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, ' ');
}
