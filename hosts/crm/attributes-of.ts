import type { FieldMap } from '@/contracts/field-map.ts';

/** The attributes that a map reads values from: a change of them is a change of the record. */
export function attributesOf(map: FieldMap): string[] {
  return Object.values(map.fields).flatMap(({ anchors }) =>
    anchors.flatMap((anchor) => (anchor.by === 'selector' && anchor.attribute ? [anchor.attribute] : [])),
  );
}
