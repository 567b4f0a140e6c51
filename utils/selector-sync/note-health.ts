import type { AdapterHealth } from '@/contracts/host-facts.ts';
import { SelectorAdapter } from '@/contracts/selector-set.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { chooseSet, noteReading } from './choose-set.ts';

/**
 * Learns from a page whether the set in force reads it. One that does not makes room for the last good one, at once and for
 * every page; one that does is the last good one from then on. Field maps are never left: a record without a value is no
 * fault of its map, and the map before it may have read something else there (ADR 13).
 *
 * @returns whether another set is in force now
 */
export async function noteHealth(
  db: CombinadoDatabase,
  organisationId: string,
  health: AdapterHealth,
): Promise<boolean> {
  const adapter = SelectorAdapter.safeParse(health.adapter);
  const reads = health.state === 'ok' || health.state === 'drift';
  if (!adapter.success || adapter.data === 'crm' || !health.set || (!reads && health.state !== 'broken')) return false;
  const { version, source } = health.set;
  return db.transaction('rw', db.selector_heads, async () => {
    const row = await db.selector_heads.get([organisationId, adapter.data]);
    if (!row) return false;
    const chosen = chooseSet(row);
    // A page that has not heard of a change yet speaks of the set before it.
    if (chosen.version !== version || chosen.source !== source) return false;
    const noted = noteReading(row, chosen, reads);
    if (noted === row) return false;
    await db.selector_heads.put(noted);
    return chooseSet(noted).hash !== chosen.hash;
  });
}
