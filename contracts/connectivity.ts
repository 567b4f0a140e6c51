import * as z from 'zod';
import { DisconnectionNotice, Unfinished } from '@/domain/connectivity/disconnection.ts';
import { OutageKind } from '@/domain/connectivity/outage.ts';
import { Instant } from '@/domain/conversation/plain-date.ts';

/** A time in which a person could not work as always; `to` is null while it lasts. */
export const KeptOutage = z.strictObject({
  id: z.uuid(),
  kind: OutageKind,
  from: Instant,
  to: Instant.nullable(),
  notice: DisconnectionNotice.nullable(),
  /** The agent has seen that it is over. */
  closed: z.boolean(),
});
export type KeptOutage = z.infer<typeof KeptOutage>;

/** A person's own timeline of the last day, oldest first, and what lies unfinished now. */
export const Connectivity = z.strictObject({ outages: z.array(KeptOutage), unfinished: Unfinished });
export type Connectivity = z.infer<typeof Connectivity>;

/** As a supervisor sees it. `to` is null until the agent's computer has told that it is over. */
export const Disconnection = z.strictObject({
  outage: z.uuid(),
  agent: z.strictObject({ id: z.uuid(), name: z.string() }),
  kind: OutageKind,
  from: Instant,
  to: Instant.nullable(),
  /** What the agent said of it, last. */
  notice: DisconnectionNotice.nullable(),
});
export type Disconnection = z.infer<typeof Disconnection>;

/**
 * What a supervisor sees of the numbers that a browser gave its records. `missing`: numbers that were given out, never
 * arrived, and stand in no list; zero unless something was lost. `waiting` and `refused` as that browser last told.
 */
export const DeviceSeries = z.strictObject({
  device_id: z.uuid(),
  agent: z.strictObject({ id: z.uuid(), name: z.string() }),
  arrived: z.int(),
  missing: z.int(),
  waiting: z.int(),
  refused: z.int(),
  told_at: Instant,
  last_seen_at: Instant,
});
export type DeviceSeries = z.infer<typeof DeviceSeries>;
