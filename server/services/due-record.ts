import { type Kysely, sql } from 'kysely';
import * as z from 'zod';
import { OutcomeRecord } from '@/contracts/event.ts';
import { Agreement } from '@/domain/agreement/agreement.ts';
import type { Tables } from '../db/tables.ts';

const { shape } = OutcomeRecord.pick({
  outcome: true,
  channel: true,
  ended_at: true,
  callback_at: true,
  next_action: true,
  amount: true,
  date: true,
});

/**
 * Of an outcome what makes something due, or settles what was: days, kinds and sums, and no word about anybody. Its verdicts are
 * nine tenths of a record, and an agenda goes through hundreds.
 */
export const DueRecord = z.object({
  ...shape,
  agreement: z.object(Agreement.pick({ total: true, instalments: true }).shape).nullable(),
});
export type DueRecord = z.infer<typeof DueRecord>;

/** What an outcome leaves to do, as it is kept beside it. */
export interface Leaves {
  /** Null where an older server stored the outcome in a shape of its own: it leaves nothing that this one could tell. */
  readonly record: DueRecord | null;
  readonly pack_hash: string | null;
}

/** @param record as it was sent, or as it is stored in the clear: the two agree in these parts */
export function leavesOf(record: OutcomeRecord, pack_hash: string | null): Leaves {
  const { outcome, channel, ended_at, callback_at, next_action, amount, date, agreement } = record;
  const deal = agreement && { total: agreement.total, instalments: agreement.instalments };
  return {
    record: { outcome, channel, ended_at, callback_at, next_action, amount, date, agreement: deal },
    pack_hash,
  };
}

/** What stored outcomes leave to do and about whom they are, by the ids of their events: for what is not at hand any more. */
export async function readLeaves(
  db: Kysely<Tables>,
  org_id: string,
  ids: readonly string[],
): Promise<Map<string, { readonly subject_id: string | null; readonly leaves: Leaves }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('events')
    .select(['id', 'subject_id', 'pack_hash'])
    .select(sql<unknown>`(payload -> 'record') - 'verdicts'`.as('record'))
    .where('org_id', '=', org_id)
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ id, subject_id, pack_hash, record }) => {
      const leaves = { record: DueRecord.safeParse(record).data ?? null, pack_hash };
      return [id, { subject_id, leaves }] as const;
    }),
  );
}
