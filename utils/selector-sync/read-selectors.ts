import type { SelectorAdapter, SelectorsInForce } from '@/contracts/selector-set.ts';
import type { CombinadoDatabase } from '../db/database.ts';
import { chooseSet } from './choose-set.ts';

/**
 * What a page is read with now, and what may be done on it: `packaged` where no organisation's word is known. The switches
 * hold for whichever set is in force.
 */
export async function readSelectors(
  db: CombinadoDatabase,
  organisationId: string | null,
  adapter: SelectorAdapter,
  packaged: SelectorsInForce,
): Promise<SelectorsInForce> {
  if (organisationId === null) return packaged;
  const row = await db.selector_heads.get([organisationId, adapter]);
  if (!row?.head) return packaged;
  const { switches } = row.head;
  const { source, version, hash } = chooseSet(row);
  const kept = hash === null ? undefined : await db.selector_sets.get([organisationId, hash]);
  return kept ? { set: kept.set, version, source, switches } : { ...packaged, switches };
}
