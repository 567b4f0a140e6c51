import type { WriteField } from '@/contracts/field-map.ts';
import { findAnchorElements } from './find-places.ts';

/** The visible places that a field of the form is at, by the first of its anchors that leads anywhere. */
export function findFormPlaces(page: Document, field: WriteField, record: string | null): readonly Element[] {
  for (const anchor of field.anchors) {
    if (anchor.by === 'json') continue;
    const found = findAnchorElements(page, anchor, record);
    if (found.length > 0) return found;
  }
  return [];
}
