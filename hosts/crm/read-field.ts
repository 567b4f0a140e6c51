import type { MappedField } from '@/contracts/field-map.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import { findPlaces, type RecordPart } from './find-places.ts';
import { parseValue, type ValueFormat } from './parse-value.ts';
import type { PlaceText } from './read-control.ts';

export const NOT_READ: ReadField = { value: null, raw: null, trust: 'not_read' };
/** How machines write numbers and days, whatever the page around them does. */
const plainOf = ({ calling_code }: ValueFormat): ValueFormat => ({
  decimal: '.',
  day_order: 'ymd',
  calling_code,
});
const CAP = 2000;

/** One field as it stands. */
export interface FieldReading {
  readonly field: ReadField;
  /** Which of the field's anchors led to it, from 0; null where none did. */
  readonly way: number | null;
  /** Where the value stands; null where it was not read. */
  readonly element: Element | null;
  /** How many visible places the way leads to: more than one is a doubt, and not read. */
  readonly places: number;
}

const NOWHERE: FieldReading = { field: NOT_READ, way: null, element: null, places: 0 };

/**
 * Reads one field by the first of its anchors that leads anywhere. It is `read` where exactly one visible place answers and
 * its text parses beyond doubt; two that may be of different people, holder and guarantor, are not chosen from.
 */
export function readField(part: RecordPart, format: ValueFormat, mapped: MappedField): FieldReading {
  let refused = NOWHERE;
  for (const [way, anchor] of mapped.anchors.entries()) {
    const { places, low } = findPlaces(part, anchor);
    const [place] = places;
    if (!place) continue;
    const alike = anchor.by === 'label' && places.every(({ text }) => text === place.text);
    if (places.length > 1 && !alike) return { ...NOWHERE, way, places: places.length };
    if (place.text === '') {
      // The place is there and empty: what a lesser way says is of something else.
      return { ...NOWHERE, way, element: place.element, places: 1 };
    }
    const field = parseField(mapped, place, format, low || places.length > 1);
    const reading = { field, way, element: place.element, places: places.length };
    if (field.trust !== 'not_read') return reading;
    if (refused === NOWHERE) refused = reading;
  }
  return refused;
}

/** What stands in a place as a field of a kind. `low`: it is doubtful where it comes from. */
export function parseField(
  { kind }: Pick<MappedField, 'kind'>,
  { text, plain }: PlaceText,
  format: ValueFormat,
  low: boolean,
): ReadField {
  const parsed = plain === null ? parseValue(kind, text, format) : parseValue(kind, plain, plainOf(format));
  const raw = text === '' ? null : text.slice(0, CAP);
  if (parsed.value === null) return { value: null, raw, trust: 'not_read' };
  return { value: parsed.value.slice(0, CAP), raw, trust: low || !parsed.sure ? 'low' : 'read' };
}
