import * as z from 'zod';
import { Anchor, Captions, FieldKind, FieldMap, FieldName, type RecordIdentity, WriteName } from './field-map.ts';
import { ReadField } from './read-field.ts';

/** What a way goes by, the surest first: which is also how ways are ranked. */
export const WaySort = z.enum(['id', 'attribute', 'label', 'json', 'class', 'place']);
export type WaySort = z.infer<typeof WaySort>;

/** One way to a value that was pointed at, and what the reader makes of it on this page. */
export const Way = z.strictObject({ sort: WaySort, anchor: Anchor, reading: ReadField });
export type Way = z.infer<typeof Way>;

/** What somebody pointed at, or what was found by its label. `options`: those of a list to choose from. */
export const Pick = z.strictObject({
  label: z.string().max(80).nullable(),
  text: z.string().max(2000),
  kind: FieldKind,
  ways: z.array(Way).max(10),
  options: z.array(z.strictObject({ value: z.string().max(120), text: z.string().max(120) })).max(200),
  /** Of a control: whether it takes days and numbers as machines write them, as far as the page tells. */
  plain: z.boolean().optional(),
});
export type Pick = z.infer<typeof Pick>;

/**
 * What is pointed at. `value`: a value, or its label. `control`: where somebody writes. `line`: one line of captions that the
 * agent said. `part`: the part of the page that shows the open record.
 */
export const PointAt = z.enum(['value', 'control', 'line', 'part']);
export type PointAt = z.infer<typeof PointAt>;

/** What a panel asks of the page beside it, on a port of its own. */
export const PickerOrder = z.discriminatedUnion('type', [
  /** Look for every field by what its label usually says. */
  z.strictObject({ type: z.literal('survey'), map: FieldMap }),
  /** Let somebody point. `words` stand on the page meanwhile. */
  z.strictObject({
    type: z.literal('point'),
    target: z.string().max(60),
    at: PointAt,
    kind: FieldKind,
    map: FieldMap,
    words: z.string().max(200),
  }),
  /** A key pressed in the panel while somebody points. */
  z.strictObject({ type: z.literal('key'), key: z.string().max(20) }),
  z.strictObject({ type: z.literal('rest') }),
  /** Read the page with this map, and again whenever it changes; null ends it. */
  z.strictObject({ type: z.literal('watch'), map: FieldMap.nullable() }),
  /** Outline where this leads to; null takes the outline away. */
  z.strictObject({ type: z.literal('show'), anchor: Anchor.nullable(), map: FieldMap }),
]);
export type PickerOrder = z.infer<typeof PickerOrder>;

/** A field of the open record, read by the map and by each of its ways alone. */
export const TriedField = z.strictObject({ reading: ReadField, ways: z.array(ReadField).max(10) });
export type TriedField = z.infer<typeof TriedField>;

/** What the page answers. All of it is page-controlled: parsed by the panel, capped, shown as text. */
export const PickerNews = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('here'),
    url: z.string().max(4000),
    title: z.string().max(300),
    language: z.string().max(20).nullable(),
  }),
  z.strictObject({
    type: z.literal('surveyed'),
    fields: z.partialRecord(FieldName, Pick),
    /** Selectors with `{id}` that lead to where the page itself repeats the record's id. */
    confirm: z.array(z.string().max(400)).max(3),
    scope: z.string().max(400).nullable(),
  }),
  z.strictObject({ type: z.literal('picked'), target: z.string().max(60), pick: Pick }),
  z.strictObject({ type: z.literal('line'), captions: Captions }),
  z.strictObject({ type: z.literal('part'), selector: z.string().max(400) }),
  /** Nothing can be read there; `framed` names the origin of a frame that is not the page's own, which nobody can point into. */
  z.strictObject({ type: z.literal('missed'), target: z.string().max(60), framed: z.string().max(300).nullable() }),
  /** Pointing was ended on the page, with Escape. */
  z.strictObject({ type: z.literal('left') }),
  z.strictObject({
    type: z.literal('read'),
    url: z.string().max(4000),
    record: z.string().max(120).nullable(),
    fields: z.partialRecord(FieldName, TriedField),
    /** How long after the address the last value came; null where the page came with its address. */
    lag_ms: z.int().min(0).nullable(),
    /** Whether the page itself names the record; left out where the map does not ask. */
    confirmed: z.boolean().optional(),
    /** Nothing of it has changed for a while. */
    still: z.boolean(),
  }),
]);
export type PickerNews = z.infer<typeof PickerNews>;

/** What one record gave when the map was tried on it. */
export const Trial = z.strictObject({
  record: z.string().max(120),
  url: z.string().max(4000),
  fields: z.partialRecord(FieldName, TriedField),
  lag_ms: z.int().min(0).nullable(),
  confirmed: z.boolean().optional(),
});
export type Trial = z.infer<typeof Trial>;

/**
 * A map that is being made, kept by the background for the origin that it is for. The trials hold what records say: they are
 * kept in memory only, and gone with the browser.
 */
export const MappingDraft = z.strictObject({
  map: FieldMap,
  /** Of the set in force this map was begun on; a publication since then is somebody else's. */
  base_epoch: z.int().min(0),
  /** Counts the changes, so that the later of two is known. */
  changes: z.int().min(0),
  /** The panel is open on it. */
  open: z.boolean(),
  /** Addresses that were seen, without what they stand for: the part that differs tells which record it is. */
  seen: z.array(z.string().max(4000)).max(4),
  /** Ways of each field as they were found, the chosen one first. */
  ways: z.partialRecord(FieldName, z.array(Way.omit({ reading: true })).max(10)),
  /** Options of the form's lists, to be matched with our outcomes. */
  options: z.partialRecord(WriteName, Pick.shape.options),
  trials: z.array(Trial).max(4),
  /** The version that it was published as, as it stands; null where it was not, or was changed since. */
  published: z.int().nullable().default(null),
});
export type MappingDraft = z.infer<typeof MappingDraft>;

/** A way in which the record's id may stand in the address, with the id itself. */
export interface FoundIdentity {
  readonly identity: RecordIdentity;
  readonly id: string;
}

/** The runtime port between a panel and the picker's script in its tab. */
export const pickerPort = 'picker';
