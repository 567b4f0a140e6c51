import { sql, type Transaction } from 'kysely';
import type { EventPayload } from '@/contracts/event.ts';
import type { HostReport } from '@/contracts/host-health.ts';
import type { Tables } from '../db/tables.ts';

/** What an event says of how pages are read: how one is, or what became of a published head. */
export type HostWord = Extract<EventPayload, { type: 'host.reported' | 'selectors.applied' | 'selectors.refused' }>;

/** A word of one device, whose agent it was, and when it was said. */
export interface DeviceWord {
  readonly device_id: string;
  readonly agent_id: string;
  readonly at: Date;
  readonly word: HostWord;
}

/** Keeps the newest word of each device, in the transaction of the events: a late one never covers a newer one. */
export async function keepHostReports(
  tx: Transaction<Tables>,
  org_id: string,
  words: readonly DeviceWord[],
): Promise<void> {
  for (const { device_id, agent_id, at, word } of words.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (word.type === 'host.reported') {
      const { report } = word;
      const row = { agent_id, at, report: JSON.stringify(report) };
      await tx
        .insertInto('host_reports')
        .values({ org_id, device_id, adapter: report.adapter, ...setColumns(report), ...row })
        .onConflict((conflict) =>
          conflict
            .columns(['org_id', 'device_id', 'adapter', 'set_version', 'set_source', 'map'])
            .doUpdateSet(row)
            .where('host_reports.at', '<=', at),
        )
        .execute();
    } else {
      const row = { agent_id, at, epoch: word.epoch, refused: word.type === 'selectors.refused' ? word.why : null };
      await tx
        .insertInto('selector_uptake')
        .values({ org_id, device_id, adapter: word.adapter, ...row })
        .onConflict((conflict) =>
          conflict
            .columns(['org_id', 'device_id', 'adapter'])
            .doUpdateSet(row)
            .where('selector_uptake.at', '<=', sql<Date>`excluded.at`),
        )
        .execute();
    }
  }
}

/** An adapter without sets has version -1 of no source, and one without maps an empty name: a key holds no null. */
function setColumns({ set, map }: HostReport): { set_version: number; set_source: string; map: string } {
  return { set_version: set?.version ?? -1, set_source: set?.source ?? 'none', map: map ?? '' };
}
