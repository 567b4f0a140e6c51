import { sql } from 'kysely';
import type { AnchorCount, DeviceHealth, HostReport, HostsHealth, SetHealth } from '@/contracts/host-health.ts';
import type { Backend } from '../backend.ts';

const dayMs = 24 * 3600_000;
/** A page that stays the same says so each hour, and its browser may be slow to send it. */
const freshMs = 90 * 60_000;

interface Report {
  readonly device_id: string;
  readonly agent_id: string;
  readonly agent_name: string;
  readonly at: Date;
  readonly report: Omit<HostReport, 'anchors'>;
}

/** How pages were read in the last 24 hours: by set, and device by device. */
export async function readHostsHealth(backend: Backend, orgId: string): Promise<HostsHealth> {
  const now = backend.now();
  const since = new Date(now.getTime() - dayMs);
  const [reports, anchors, refusals] = await Promise.all([
    readReports(backend, orgId, since),
    countAnchors(backend, orgId, since),
    readRefusals(backend, orgId, since),
  ]);
  const sets = [...Map.groupBy(reports, ({ report }) => keyOf(report))].map(([key, group]) =>
    setHealth(group, anchors.get(key) ?? []),
  );
  const newest = new Map(reports.map((one) => [`${one.device_id}/${one.report.adapter}/${one.report.map ?? ''}`, one]));
  return {
    at: now.toISOString(),
    sets: sets.sort(inOrder),
    devices: [...newest.values()]
      .map((one) => deviceHealth(one, now))
      .sort((a, b) => Number(a.reading) - Number(b.reading) || a.agent_name.localeCompare(b.agent_name)),
    refusals,
  };
}

/** Oldest first. */
async function readReports({ db }: Backend, orgId: string, since: Date): Promise<Report[]> {
  return (
    db
      .selectFrom('host_reports')
      .innerJoin('users', (join) =>
        join.onRef('users.org_id', '=', 'host_reports.org_id').onRef('users.id', '=', 'host_reports.agent_id'),
      )
      .select(['device_id', 'agent_id', 'users.name as agent_name', 'at'])
      // The anchors are counted where they are.
      .select(sql<Report['report']>`report - 'anchors'`.as('report'))
      .where('host_reports.org_id', '=', orgId)
      .where('at', '>', since)
      .orderBy('at')
      .orderBy('device_id')
      .execute()
  );
}

async function countAnchors({ db }: Backend, orgId: string, since: Date): Promise<Map<string, AnchorCount[]>> {
  const count = (state: string) => sql<number>`count(*) filter (where anchor ->> 'state' = ${state})::int`;
  const because = (why: string) => sql<number>`count(*) filter (where anchor ->> 'why' = ${why})::int`;
  const rows = await db
    .selectFrom(['host_reports', sql<{ anchor: unknown }>`jsonb_array_elements(report -> 'anchors')`.as('anchor')])
    .select(['adapter', 'set_version', 'set_source', 'map', sql<string>`anchor ->> 'name'`.as('name')])
    .select([count('found').as('found'), count('fallback').as('fallback'), count('missing').as('missing')])
    .select([because('several').as('several'), because('unparsed').as('unparsed')])
    .where('org_id', '=', orgId)
    .where('at', '>', since)
    .groupBy(['adapter', 'set_version', 'set_source', 'map', 'name'])
    .orderBy('missing', 'desc')
    .orderBy('fallback', 'desc')
    .orderBy('name')
    .execute();
  const byTroubles = Map.groupBy(rows, (row) => `${row.adapter}/${row.set_version}/${row.set_source}/${row.map}`);
  return new Map(
    [...byTroubles].map(([key, group]) => [
      key,
      group.map(({ name, found, fallback, missing, several, unparsed }) => ({
        name,
        found,
        fallback,
        missing,
        several,
        unparsed,
      })),
    ]),
  );
}

async function readRefusals({ db }: Backend, orgId: string, since: Date): Promise<HostsHealth['refusals']> {
  const rows = await db
    .selectFrom('selector_uptake')
    .innerJoin('users', (join) =>
      join.onRef('users.org_id', '=', 'selector_uptake.org_id').onRef('users.id', '=', 'selector_uptake.agent_id'),
    )
    .select(['device_id', 'users.name as agent_name', 'adapter', 'epoch', 'refused', 'at'])
    .where('selector_uptake.org_id', '=', orgId)
    .where('refused', 'is not', null)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .execute();
  return rows.map(({ refused, at, ...row }) => ({ ...row, why: refused ?? '', at: at.toISOString() }));
}

function setHealth(group: readonly Report[], anchors: AnchorCount[]): SetHealth {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) throw new Error('a group of reports holds at least one');
  const devices: SetHealth['devices'] = { ok: 0, drift: 0, broken: 0, off: 0, no_chat: 0, signed_out: 0 };
  for (const { report } of group) devices[report.state] += 1;
  return {
    adapter: first.report.adapter,
    set: first.report.set,
    map: first.report.map ?? null,
    devices,
    anchors,
    extensions: countsOf(group.map(({ report }) => report.extension)).map(([version, count]) => ({
      version,
      devices: count,
    })),
    languages: countsOf(group.map(({ report }) => report.language)).map(([language, count]) => ({
      language,
      devices: count,
    })),
    last_seen: last.at.toISOString(),
  };
}

function deviceHealth({ at, report, ...who }: Report, now: Date): DeviceHealth {
  const { adapter, state, missing, set, map = null, extension, language } = report;
  const reads = state === 'ok' || state === 'drift';
  const reading = reads && now.getTime() - at.getTime() < freshMs;
  return { ...who, adapter, state, reading, missing, set, map, extension, language, at: at.toISOString() };
}

/** How many there are of each, most first. */
function countsOf<T>(values: readonly T[]): [T, number][] {
  const groups = Map.groupBy(values, (value) => value);
  return [...groups].map(([value, { length }]): [T, number] => [value, length]).sort((a, b) => b[1] - a[1]);
}

const keyOf = ({ adapter, set, map }: Pick<HostReport, 'adapter' | 'set' | 'map'>): string =>
  `${adapter}/${set?.version ?? -1}/${set?.source ?? 'none'}/${map ?? ''}`;

/** Chats before CRMs, each CRM by itself, its newest set first. */
const inOrder = (a: SetHealth, b: SetHealth): number =>
  b.adapter.localeCompare(a.adapter) ||
  (a.map ?? '').localeCompare(b.map ?? '') ||
  (b.set?.version ?? -1) - (a.set?.version ?? -1);
