import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import { OutcomeRecord } from '@/contracts/event.ts';
import { verdictPlaces } from '../privacy/personal-parts.ts';

/** A record without its verdicts, which are nine tenths of it: where nobody asks for them, they are neither sent nor checked. */
export const ToldOutcome = z.object(OutcomeRecord.omit({ verdicts: true }).shape);
export type ToldOutcome = z.infer<typeof ToldOutcome>;

/** What `toldPayload` leaves of an event about an outcome. */
export const ToldPayload = z.discriminatedUnion('type', [
  z.object({ type: z.literal('outcome.logged'), record: ToldOutcome }),
  z.object({ type: z.literal('outcome.withdrawn'), of: z.uuid(), why: z.string() }),
]);

/** A payload, in the database, without verdicts. */
export const toldPayload: RawBuilder<unknown> = sql`events.payload #- '{record,verdicts}'`;

/** Whether a part that was sealed belongs to what `toldPayload` leaves. */
export function isTold(path: string): boolean {
  return !path.startsWith(verdictPlaces);
}
