import type { Anchor, FieldKind, FieldMap } from '@/contracts/field-map.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import { readRecord } from '../read-record.ts';

const NOT_READ: ReadField = { value: null, raw: null, trust: 'not_read' };

/**
 * What the reader makes of each way alone, in one look at the page: what is shown to whoever maps is what agents will get.
 * Whether it is the right record is asked once for the whole page, and not here.
 */
export function readWays(
  page: Document,
  map: FieldMap,
  ways: readonly { readonly kind: FieldKind; readonly anchor: Anchor }[],
): ReadField[] {
  const { confirm: _, ...rest } = map;
  const fields = Object.fromEntries(
    ways.map(({ kind, anchor }, index) => [`way${index}`, { kind, anchors: [anchor], required: false }]),
  ) as FieldMap['fields'];
  const read = readRecord(page, new URL(page.location.href), { ...rest, fields }).fields;
  return ways.map((_, index) => read[`way${index}`] ?? NOT_READ);
}
