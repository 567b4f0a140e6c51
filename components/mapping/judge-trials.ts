import type { FieldName } from '@/contracts/field-map.ts';
import type { MappingDraft } from '@/contracts/picker.ts';
import type { ReadField } from '@/contracts/read-field.ts';

/** On so many records a map must have read before others work by it. */
export const LEAST_RECORDS = 2;

/** What is odd about a field over the records that were tried. */
export type FieldFlag = 'same' | 'unread' | 'unparsed' | 'low' | 'once';

/** Why a map may not be published yet. `field`: which one, where it is about one. */
export interface Obstacle {
  readonly why: 'no_identity' | 'no_fields' | 'few_records' | 'no_required' | 'required_unread';
  readonly field?: FieldName;
  readonly record?: string;
}

/** Fields that most debtors of one firm share, so that their being alike says nothing. */
const oftenAlike: ReadonlySet<FieldName> = new Set(['creditor', 'product', 'region']);

/** What a person should look at, field by field. */
export function flagFields({ map, trials }: MappingDraft): Partial<Record<FieldName, FieldFlag>> {
  const flags: Partial<Record<FieldName, FieldFlag>> = {};
  for (const name of Object.keys(map.fields) as FieldName[]) {
    const readings = trials.flatMap(({ fields }) => fields[name]?.reading ?? []);
    const flag = flagOf(name, readings, trials.length);
    if (flag) flags[name] = flag;
  }
  return flags;
}

function flagOf(name: FieldName, readings: readonly ReadField[], tried: number): FieldFlag | null {
  const values = readings.flatMap(({ value }) => value ?? []);
  if (readings.some(({ value, raw }) => value === null && raw !== null)) return 'unparsed';
  if (readings.length > 0 && values.length === 0) return 'unread';
  if (tried >= LEAST_RECORDS && values.length < LEAST_RECORDS) return 'once';
  if (values.length >= LEAST_RECORDS && new Set(values).size === 1 && !oftenAlike.has(name)) return 'same';
  if (readings.some(({ trust }) => trust === 'low')) return 'low';
  return null;
}

/** Everything that stands between this draft and its being published; none where it may be. */
export function obstaclesOf({ map, trials }: MappingDraft): Obstacle[] {
  const names = Object.keys(map.fields) as FieldName[];
  const required = names.filter((name) => map.fields[name]?.required);
  const obstacles: Obstacle[] = [];
  if (map.record.length === 0) obstacles.push({ why: 'no_identity' });
  if (names.length === 0) obstacles.push({ why: 'no_fields' });
  else if (required.length === 0) obstacles.push({ why: 'no_required' });
  if (trials.length < LEAST_RECORDS) obstacles.push({ why: 'few_records' });
  for (const field of required)
    for (const { record, fields } of trials)
      if (!fields[field] || fields[field].reading.value === null)
        obstacles.push({ why: 'required_unread', field, record });
  return obstacles;
}
