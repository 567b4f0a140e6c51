import type { FieldMap } from '@/contracts/field-map.ts';
import type { AdapterHealth, AnchorProbe } from '@/contracts/host-facts.ts';
import type { ReadField } from '@/contracts/read-field.ts';
import { openPart, type RecordPart, withRecord } from './find-places.ts';
import { type Framed, NO_FRAMES } from './frame-voices.ts';
import { queryRoots } from './open-roots.ts';
import type { OfferedRecord } from './parse-offer.ts';
import { isSeen, readControl } from './read-control.ts';
import { type FieldReading, NOT_READ, parseField, readField } from './read-field.ts';
import { readOffered } from './read-offered.ts';
import { findRecordId, namesRecord } from './record-id.ts';

/** One look at a record page. `record` is the id in the address; null on a list or any page that is no record. */
export interface RecordReading {
  readonly record: string | null;
  readonly fields: Readonly<Record<string, ReadField>>;
  readonly health: AdapterHealth;
}

/** A look with what is needed to judge whether it may be believed. */
export interface RecordLook extends RecordReading {
  /** What the page itself says of which record it shows: null where it is not asked. */
  readonly confirmed: boolean | null;
  /** The page shows that it is still fetching. */
  readonly busy: boolean;
  /** The id that the page offers of its own accord. */
  readonly offered: string | null;
  /** Fields that the page offered together with the id of this very record: of whom they are needs no other proof. */
  readonly proved: ReadonlySet<string>;
  /** What frames of another origin say, and which of the fields are theirs alone. */
  readonly framed: Framed;
  readonly theirs: ReadonlySet<string>;
  /** Where the values stand, and the roots of the page that they were looked for in. */
  readonly elements: readonly Element[];
  readonly roots: readonly ParentNode[];
}

/** Without an id in the address, so many fields make a record page; a list or a search has fewer. */
const LEAST_FIELDS = 3;

/**
 * Reads the fields of a record page by its map, as they stand: whether they are of this record yet, only time tells.
 *
 * @param said what the page offered by an event
 * @param hearFrames what frames of another origin say, told which record the address names and what the page itself shows
 */
export function readRecord(
  page: Document,
  url: URL,
  map: FieldMap,
  said: OfferedRecord | null = null,
  hearFrames: (record: string | null, own: RecordReading['fields']) => Framed = () => NO_FRAMES,
): RecordLook {
  const record = findRecordId(url, map.record);
  const stands = readOffered(page);
  // An offer of another record than the address names is a former one's, or a lie.
  const offered = [said, stands.offer].find(
    (offer) => offer && (record === null || offer.record === null || offer.record === record),
  );
  const proved = new Set<string>();
  const part = openPart(page, map, record);
  const confirmed = isConfirmed(map, part);
  const fields: Record<string, ReadField> = {};
  const anchors: AnchorProbe[] = [];
  const elements: Element[] = [];
  for (const [name, mapped] of Object.entries(map.fields)) {
    const given = offered?.fields[name];
    if (given) {
      fields[name] = parseField(mapped, { text: given.text, plain: given.plain ? given.text : null }, map, false);
      anchors.push({ name, state: 'found' });
      if (offered?.record != null && fields[name].trust !== 'not_read') proved.add(name);
      continue;
    }
    const reading = readField(part, map, mapped);
    const { field, element } = reading;
    fields[name] = confirmed === false ? NOT_READ : field;
    anchors.push({ name, ...probeOf(reading) });
    if (element) elements.push(element);
  }
  const framed = hearFrames(record ?? offered?.record ?? null, fields);
  const theirs = new Set<string>();
  for (const anchor of anchors) {
    const given = framed.fields[anchor.name];
    // The page's own word goes first; where it has two, a third settles nothing.
    if (!given || anchor.state !== 'missing' || anchor.why || confirmed === false) continue;
    fields[anchor.name] = given;
    theirs.add(anchor.name);
    if (given.trust !== 'not_read') Object.assign(anchor, { state: 'found' });
  }
  const id = record ?? offered?.record ?? framed.record;
  return {
    framed,
    theirs,
    record: id,
    fields,
    confirmed: confirmed ?? (offered?.record != null && offered.record === record ? true : null),
    busy: framed.busy || map.settle.busy.some((selector) => queryRoots(part.page, selector).some(isSeen)),
    offered: offered?.record ?? null,
    proved,
    elements,
    roots: part.page,
    health: { ...healthOf(map, id, fields, anchors), ...(stands.refused ? { offer_refused: 1 } : {}) },
  };
}

/** How a field was found. A place that is empty was found; a text that is no such value was not. */
function probeOf({ field, way, places }: FieldReading): Omit<AnchorProbe, 'name'> {
  if (way === null) return { state: 'missing' };
  if (field.trust !== 'not_read' || (places === 1 && field.raw === null))
    return { state: way === 0 ? 'found' : 'fallback' };
  return { state: 'missing', why: places > 1 ? 'several' : 'unparsed' };
}

function healthOf(
  map: FieldMap,
  record: string | null,
  fields: RecordReading['fields'],
  anchors: AnchorProbe[],
): AdapterHealth {
  const found = Object.values(fields).filter(({ trust }) => trust !== 'not_read').length;
  const lacks = (name: string) => fields[name]?.trust === 'not_read';
  const missing = Object.entries(map.fields).find(([name, { required }]) => required && lacks(name))?.[0] ?? null;
  // A map for any page has no say on what is a record: only the fields have. One that knows its addresses has.
  const isRecord = map.origins.length > 0 && map.record.length > 0 ? record !== null : found >= LEAST_FIELDS;
  const fallbacks = anchors.filter(({ state }) => state === 'fallback').map(({ name }) => name);
  const state = !isRecord ? 'no_chat' : missing || found === 0 ? 'broken' : fallbacks.length > 0 ? 'drift' : 'ok';
  return {
    adapter: 'crm',
    state,
    missing: state === 'broken' ? (missing ?? 'fields') : null,
    fallbacks,
    anchors: isRecord ? anchors : [],
    set: null,
    map: map.id,
  };
}

/** The record's own id, in the part that shows it: as a text, in a control, or in a selector that names it. */
function isConfirmed(map: FieldMap, part: RecordPart): boolean | null {
  const { confirm } = map;
  const { record } = part;
  if (confirm === undefined || record === null) return null;
  return queryRoots(part.roots, withRecord(confirm, record)).some((element) => {
    const hidden = element.matches('input[type="hidden"]');
    if (!isSeen(hidden ? (element.parentElement ?? element) : element)) return false;
    return (
      confirm.includes('{id}') ||
      namesRecord(hidden ? (element as HTMLInputElement).value : readControl(element), record)
    );
  });
}
