import type { DeviceSeries } from '@/contracts/connectivity.ts';
import { EventPayload } from '@/contracts/event.ts';
import type { Actor } from '../auth/actor.ts';
import type { Backend } from '../backend.ts';
import { openPayloads } from '../privacy/sealed-events.ts';
import type { SeenRanges } from './seen-ranges.ts';

const weekMs = 7 * 24 * 3600_000;
const mostReports = 5000;

type Report = Extract<EventPayload, { type: 'device.reported' }>;

/** The browsers of the actor's own team that told of themselves in the last seven days, those that lost something first. */
export async function listDevices(backend: Backend, { org_id, team_id }: Actor): Promise<DeviceSeries[]> {
  if (!team_id) return [];
  const rows = await backend.db
    .selectFrom('events')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'events.org_id').onRef('users.id', '=', 'events.agent_id'),
    )
    .innerJoin('devices', (join) =>
      join.onRef('devices.org_id', '=', 'events.org_id').onRef('devices.id', '=', 'events.device_id'),
    )
    .select(['events.device_id', 'events.agent_id', 'users.name', 'events.received_at', 'devices.seen'])
    .select(['devices.last_seen_at', 'events.id', 'events.payload', 'events.subject_id', 'events.sealed'])
    .where('events.org_id', '=', org_id)
    .where('events.team_id', '=', team_id)
    .where('events.type', '=', 'device.reported')
    .where('events.received_at', '>', new Date(backend.now().getTime() - weekMs))
    .orderBy('events.seq', 'desc')
    .limit(mostReports)
    .execute();
  const last = [...Map.groupBy(rows, (row) => row.device_id).values()].flatMap(([row]) => row ?? []);
  const opened = await openPayloads(backend.db, backend.dataKeys, org_id, last);
  return last
    .flatMap((row): DeviceSeries[] => {
      const report = EventPayload.safeParse(opened.get(row.id)?.payload).data;
      if (report?.type !== 'device.reported') return [];
      const { device_id, agent_id, name, seen, received_at, last_seen_at } = row;
      return [
        {
          device_id,
          agent: { id: agent_id, name },
          arrived: seen.reduce((sum, [from, to]) => sum + to - from + 1, 0),
          missing: missingOf(seen, report),
          waiting: report.pending,
          refused: report.refused,
          told_at: received_at.toISOString(),
          last_seen_at: last_seen_at.toISOString(),
        },
      ];
    })
    .sort((a, b) => b.missing - a.missing || a.agent.name.localeCompare(b.agent.name));
}

/**
 * How many numbers up to a report never arrived, and were not set aside either. What waited then was sent before the report
 * itself: a sender goes by the numbers.
 */
function missingOf(seen: SeenRanges, { next_seq, refused, refused_seqs }: Report): number {
  const last = next_seq - 1;
  const arrived = seen.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, last) - from + 1), 0);
  const isSeen = (seq: number) => seen.some(([from, to]) => from <= seq && seq <= to);
  // An older build tells how many it set aside, and not which; some of them have arrived for all that.
  const setAside = refused_seqs?.filter((seq) => !isSeen(seq)).length ?? refused;
  return Math.max(0, last - arrived - setAside);
}
