import type { FieldMap } from '@/contracts/field-map.ts';
import { namesOrigin } from '@/contracts/map-origin.ts';
import { findRecordId } from './record-id.ts';

/**
 * The map for an address: of those that name its origin the one whose records have such addresses, else the first; where none
 * names it, one that is for any origin. Null where there is none of either.
 */
export function findMap(url: URL, maps: readonly FieldMap[]): FieldMap | null {
  const named = maps.filter(({ origins }) => origins.some((origin) => namesOrigin(origin, url)));
  const fitting = named.find(({ record }) => findRecordId(url, record) !== null);
  return fitting ?? named[0] ?? maps.find(({ origins }) => origins.length === 0) ?? null;
}
