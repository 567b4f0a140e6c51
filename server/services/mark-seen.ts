import { sql, type Transaction } from 'kysely';
import { executePrepared } from '../db/prepared-statements.ts';
import type { Tables } from '../db/tables.ts';
import { addSeen, contiguousSeq, type SeenRanges } from './seen-ranges.ts';

/** A number of a device that has arrived. */
export interface SeenMark {
  readonly device_id: string;
  readonly seq: number;
}

/** Marks seqs as arrived, refused ones too (they are kept), and tells for each device up to where nothing is missing. */
export async function markSeen(
  tx: Transaction<Tables>,
  org_id: string,
  received: Date,
  marks: readonly SeenMark[],
): Promise<Record<string, number>> {
  const byDevice = Map.groupBy(marks, (mark) => mark.device_id);
  // In order: two requests with the same devices then wait for one another instead of deadlocking.
  const arrived = [...byDevice]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, those]) => {
      const seqs = those.map(({ seq }) => seq);
      return { id, ranges: addSeen([], seqs), seqs };
    });
  if (arrived.length === 0) return {};
  const seen = await lockDevices(tx, org_id, received, arrived);
  const contiguous: Record<string, number> = {};
  const others: { id: string; ranges: SeenRanges }[] = [];
  for (const { id, seqs } of arrived) {
    const known = seen.get(id) ?? [];
    const ranges = addSeen(known, seqs);
    contiguous[id] = contiguousSeq(ranges);
    if (JSON.stringify(ranges) !== JSON.stringify(known)) others.push({ id, ranges });
  }
  await writeRanges(tx, org_id, others);
  return contiguous;
}

/**
 * Puts devices there that are not there yet, and locks those that are by the very same statement. Where what arrived is the
 * first word of a device, or goes on where the only range of it ended, which is the rule, it is marked by that, too.
 * @returns what was seen of each as it stands then
 */
async function lockDevices(
  tx: Transaction<Tables>,
  org_id: string,
  received: Date,
  arrived: readonly { readonly id: string; readonly ranges: SeenRanges }[],
): Promise<ReadonlyMap<string, SeenRanges>> {
  const ids = arrived.map(({ id }) => id);
  const only = arrived.map(({ ranges }) => (ranges.length === 1 ? ranges[0] : undefined));
  const { rows } = await executePrepared(
    tx,
    sql<{ id: string; seen: SeenRanges }>`
      insert into devices as known (org_id, id, last_seen_at, seen, contiguous, highest)
      select ${org_id}, id, ${received},
        case when last is null then '[]' else jsonb_build_array(jsonb_build_array(first, last)) end,
        case when first = 1 then last else 0 end, coalesce(last, 0)
      from unnest(${ids}::uuid[], ${only.map((range) => range?.[0])}::bigint[], ${only.map((range) => range?.[1])}::bigint[])
        as arrived (id, first, last)
      on conflict (org_id, id) do update set (last_seen_at, seen, contiguous, highest) = (
        select excluded.last_seen_at,
          case when goes_on then jsonb_build_array(jsonb_build_array(known.seen -> 0 -> 0, excluded.seen -> 0 -> 1)) else known.seen end,
          case when goes_on and known.seen -> 0 -> 0 = '1' then excluded.highest else known.contiguous end,
          case when goes_on then excluded.highest else known.highest end
        from (select jsonb_array_length(known.seen) = 1
          and (known.seen -> 0 ->> 1)::bigint + 1 = (excluded.seen -> 0 ->> 0)::bigint as goes_on) as so)
      returning id, seen`,
  );
  return new Map(rows.map(({ id, seen }) => [id, seen]));
}

async function writeRanges(
  tx: Transaction<Tables>,
  org_id: string,
  devices: readonly { readonly id: string; readonly ranges: SeenRanges }[],
): Promise<void> {
  for (const { id, ranges } of devices)
    await tx
      .updateTable('devices')
      .set({
        seen: JSON.stringify(ranges),
        contiguous: contiguousSeq(ranges),
        highest: ranges.at(-1)?.[1] ?? 0,
      })
      .where('org_id', '=', org_id)
      .where('id', '=', id)
      .execute();
}
