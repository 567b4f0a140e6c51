import * as z from 'zod';
import { DisconnectionNotice } from '@/domain/connectivity/disconnection.ts';
import { OutageKind } from '@/domain/connectivity/outage.ts';
import { Instant, PlainDate, TimeZone } from '@/domain/conversation/plain-date.ts';

/** A record that is still on this computer. It says nothing of anybody. */
const ShiftRow = z.strictObject({
  seq: z.int(),
  type: z.string(),
  state: z.enum(['waiting', 'refused']),
  kept_at: Instant,
  /** Where refused: the server's reason. */
  why: z.string().nullable(),
});

const ShiftOutage = z.strictObject({
  kind: OutageKind,
  /** Cut at the beginning of the shift. */
  from: Instant,
  /** Null while it lasts. */
  to: Instant.nullable(),
  notice: DisconnectionNotice.nullable(),
});

/** What one person's computer can prove of their day: what arrived, what waits, when they could not work as always. */
const ShiftFacts = z.strictObject({
  person: z.string(),
  organisation: z.string(),
  /** The organisation's zone, and its day. */
  zone: TimeZone,
  day: PlainDate,
  device_id: z.uuid(),
  at: Instant,
  /** The first that this computer knows of this day; null where it knows nothing. */
  began_at: Instant.nullable(),
  /** Acknowledged by the server this day. */
  delivered: z.int().min(0),
  rows: z.array(ShiftRow),
  /**
   * Numbers of the gapless series that neither wait nor, from the first of this day on, arrived; and those that the server lacks by
   * its own word. None, unless something was lost.
   */
  gaps: z.array(z.int()),
  outages: z.array(ShiftOutage),
  /** Without counting twice those that overlap; those that last count until `at`. */
  without_ms: z.int().min(0),
  open_conversations: z.int().min(0),
  due_today: z.int().min(0),
});
export type ShiftFacts = z.infer<typeof ShiftFacts>;

/** The end-of-shift receipt. `hash`: SHA-256, in hex, of the canonical JSON of all that is above it. */
export const ShiftReceipt = ShiftFacts.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) });
export type ShiftReceipt = z.infer<typeof ShiftReceipt>;
