import type { FieldMap, FieldName, MappedField } from '@/contracts/field-map.ts';
import type { FrameRead } from '@/contracts/frame-news.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import { openPart } from './find-places.ts';
import { queryRoots } from './open-roots.ts';
import { isSeen } from './read-control.ts';
import { readField } from './read-field.ts';
import { findRecordId } from './record-id.ts';
import type { Watched } from './watch-page.ts';

/**
 * Reads the fields of a map in a frame's own document, as they stand; those that are not there are left out. Whose they are
 * the page around it judges.
 */
export function readFrame(
  page: Document,
  url: URL,
  map: FieldMap,
): { readonly read: Pick<FrameRead, 'fields' | 'busy'>; readonly watched: Pick<Watched, 'roots' | 'elements'> } {
  const record = findRecordId(url, map.record);
  const scoped = openPart(page, map, record);
  // The scope is of the page around it, unless it is here too.
  const part = scoped.roots.length > 0 || isScopeHere(map, page) ? scoped : openPart(page, {}, record);
  const fields: Partial<Record<FieldName, ReadField>> = {};
  const elements: Element[] = [];
  for (const [name, mapped] of Object.entries(map.fields) as [FieldName, MappedField][]) {
    const { field, element } = readField(part, map, mapped);
    if (element) elements.push(element);
    if (field.raw !== null) fields[name] = field;
  }
  const busy = map.settle.busy.some((selector) => queryRoots(part.page, selector).some(isSeen));
  return { read: { fields, busy }, watched: { roots: part.page, elements } };
}

function isScopeHere({ scope }: FieldMap, page: Document): boolean {
  return scope !== undefined && !scope.includes('{id}') && queryRoots([page], scope).length > 0;
}
