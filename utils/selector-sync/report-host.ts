import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { HostReport } from '@/contracts/host-health.ts';
import { SelectorAdapter } from '@/contracts/selector-set.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import type { HostReportRow } from '../db/rows.ts';
import { enqueueEvent } from '../outbox/enqueue-event.ts';

const everyMs = 60 * 60_000;
/** A page that flickers is told of so often an hour, and no more. */
const mostAnHour = 12;

/**
 * Keeps an event that says how a page is being read, where that changed since the last one, or an hour has passed. What is
 * not of our own vocabulary stays here: a report holds names of anchors, and nothing that the page says.
 *
 * @param now milliseconds since the epoch
 * @returns whether there was anything to say
 */
export async function reportHost(
  db: CombinadoDatabase,
  userId: string,
  health: AdapterHealth,
  extension: string,
  now: number,
): Promise<boolean> {
  const report = reportOf(health, extension, now);
  if (!report) return false;
  const { adapter, map, state } = report;
  // One CRM that is read well must not cover another one that is not.
  const page = map ? `${adapter}/${map}` : adapter;
  return db.transaction('rw', db.host_reports, db.devices, db.outbox, async () => {
    const row = await db.host_reports.get([userId, page]);
    const print = printOf(report);
    const told = (row?.told ?? []).filter(({ at }) => now - at < everyMs);
    if (!isNews(row?.state, told, state, print)) return false;
    await db.host_reports.put({ user_id: userId, adapter: page, state, told: [...told, { print, at: now }] });
    await enqueueEvent(db, userId, {
      occurred_at: report.at,
      interaction_id: null,
      playbook: null,
      payload: { type: 'host.reported', report },
    });
    return true;
  });
}

function isNews(
  last: HostReport['state'] | undefined,
  told: HostReportRow['told'],
  state: HostReport['state'],
  print: string,
): boolean {
  if (told.length === 0) return true;
  // Between two chats nothing is read, and nothing is learnt of how well.
  if (state === 'no_chat' || told.length >= mostAnHour) return false;
  if (told.at(-1)?.print === print) return false;
  return state !== last || told.every((one) => one.print !== print);
}

/** What makes two reports the same picture. Which anchors were found depends on what a chat happens to hold. */
function printOf({ state, missing, fallbacks, anchors, set, extension }: HostReport): string {
  const troubled = anchors
    .filter((anchor) => anchor.state !== 'found')
    .map((anchor) => `${anchor.name}:${anchor.why ?? anchor.state}`);
  return JSON.stringify([state, missing, fallbacks.toSorted(), troubled.toSorted(), set, extension]);
}

/** Null where there is nothing to report: a page that was not told its selectors yet, or an unknown build. */
function reportOf(health: AdapterHealth, extension: string, now: number): HostReport | null {
  if (!health.set && SelectorAdapter.safeParse(health.adapter).success) return null;
  const name = HostReport.shape.missing.unwrap();
  const isName = (text: string) => name.safeParse(text).success;
  const language = HostReport.shape.language.safeParse(health.language ?? null);
  const map = HostReport.shape.map.safeParse(health.map);
  const report = HostReport.safeParse({
    adapter: health.adapter,
    state: health.state,
    missing: health.missing !== null && isName(health.missing) ? health.missing : null,
    fallbacks: health.fallbacks.filter(isName).slice(0, 60),
    anchors: health.anchors.filter((anchor) => isName(anchor.name)),
    set: health.set,
    extension,
    language: language.success ? language.data : null,
    ...(map.success && { map: map.data }),
    at: new Date(now).toISOString(),
  });
  return report.success ? report.data : null;
}
