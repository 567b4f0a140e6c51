import type { Anchor, FieldMap, MappedField, RecordIdentity } from '@/contracts/field-map.ts';
import type { AdapterHealth, ReadField } from '@/contracts/host-facts.ts';
import { cleanText } from '../reading/read-text.ts';
import { LabelIndex } from './label-index.ts';
import { parseValue, type ValueFormat } from './parse-value.ts';
import { isSeen, readControl } from './read-control.ts';
import { readOffered } from './read-offered.ts';

/** One look at a record page. `record` is the id in the address; null on a list or any page that is no record. */
export interface RecordReading {
  readonly record: string | null;
  readonly fields: Readonly<Record<string, ReadField>>;
  readonly health: AdapterHealth;
}

const NOT_READ: ReadField = { value: null, raw: null, trust: 'not_read' };
const CAP = 2000;
/** Without an id in the address, so many fields make a record page; a list or a search has fewer. */
const LEAST_FIELDS = 3;
/** How an offer writes numbers and days, whatever the page around it does. */
const PLAIN: ValueFormat = { decimal: '.', day_order: 'ymd', calling_code: null };

/**
 * Reads the fields of a record page by its map. A field is `read` only when exactly one visible place answers and its
 * text parses beyond doubt; where two places disagree, or the page still shows another record, it is `not_read`.
 */
export function readRecord(page: Document, url: URL, map: FieldMap): RecordReading {
  const record = findRecordId(url, map.record);
  const offered = readOffered(page);
  const fallbacks: string[] = [];
  const labels = new LabelIndex(page.body);
  const confirmed = isConfirmed(page, map, record);
  const fields: Record<string, ReadField> = {};
  for (const [name, field] of Object.entries(map.fields)) {
    const given = offered?.fields[name];
    if (!confirmed) fields[name] = NOT_READ;
    else if (given) fields[name] = parseField(field, given.text, given.plain ? PLAIN : map, false);
    else fields[name] = readField(page, labels, field, map, record, () => fallbacks.push(name));
  }
  const found = Object.values(fields).filter(({ trust }) => trust !== 'not_read').length;
  const missing =
    Object.entries(map.fields).find(([name, { required }]) => required && fields[name]?.trust === 'not_read')?.[0] ??
    null;
  const isRecord = record !== null || offered !== null || found >= LEAST_FIELDS;
  const state = !isRecord ? 'no_chat' : missing || found === 0 ? 'broken' : fallbacks.length > 0 ? 'drift' : 'ok';
  return {
    record: record ?? offered?.record ?? null,
    fields,
    health: {
      adapter: 'crm',
      state,
      missing: state === 'broken' ? (missing ?? 'fields') : null,
      fallbacks: fallbacks.slice(0, 20),
      anchors: [],
      set: null,
    },
  };
}

/** The record's id in an address, by the first way that fits; null where none does. */
export function findRecordId(url: URL, ways: readonly RecordIdentity[]): string | null {
  for (const way of ways) {
    if (way.in === 'query') {
      if (way.path !== undefined && !url.pathname.endsWith(way.path)) continue;
      const value = url.searchParams.get(way.name);
      if (value) return value.slice(0, 120);
    } else {
      const value = matchPath(way.path, way.in === 'path' ? url.pathname : url.hash);
      if (value) return value.slice(0, 120);
    }
  }
  return null;
}

/** `:id` stands for one segment; segments before it must agree, segments after the pattern may follow. */
function matchPath(pattern: string, path: string): string | null {
  const wanted = pattern.split('/');
  const actual = path.split(/[/?]/);
  let id: string | null = null;
  for (const [index, part] of wanted.entries()) {
    if (part === ':id') id = actual[index] || null;
    else if (part !== '*' && part !== actual[index]) return null;
  }
  return id === null ? null : decodeURIComponent(id);
}

function isConfirmed(page: Document, map: FieldMap, record: string | null): boolean {
  if (map.confirm === undefined || record === null) return true;
  const element = page.querySelector(fill(map.confirm, record));
  return element !== null && cleanText(readControl(element)).includes(record);
}

function readField(
  page: Document,
  labels: LabelIndex,
  field: MappedField,
  map: FieldMap,
  record: string | null,
  drifted: () => void,
): ReadField {
  for (const [index, anchor] of field.anchors.entries()) {
    const { texts, low } = findTexts(page, labels, anchor, record);
    const [text, ...others] = new Set(texts);
    if (text === undefined) continue;
    if (index > 0) drifted();
    // Two blocks with one label, holder and guarantor: nobody can tell which, so nobody says.
    if (others.length > 0) return NOT_READ;
    const read = parseField(field, text, map, low || texts.length > 1);
    if (read.trust !== 'not_read') return read;
  }
  return NOT_READ;
}

function parseField(field: MappedField, raw: string, format: ValueFormat, low: boolean): ReadField {
  const parsed = parseValue(field.kind, raw, format);
  if (parsed.value === null) return { value: null, raw: raw === '' ? null : raw.slice(0, CAP), trust: 'not_read' };
  return { value: parsed.value.slice(0, CAP), raw: raw.slice(0, CAP), trust: low || !parsed.sure ? 'low' : 'read' };
}

/** Texts under the best way that has any; `low` where a lesser way says otherwise or the anchor is known to be weak. */
function findTexts(
  page: Document,
  labels: LabelIndex,
  anchor: Anchor,
  record: string | null,
): { texts: string[]; low: boolean } {
  if (anchor.by === 'label') {
    const [texts = [], ...lesser] = anchor.labels
      .map((label) => labels.find(label, anchor.within))
      .filter((found) => found.length > 0);
    return { texts, low: lesser.some((found) => found[0] !== texts[0]) };
  }
  if (anchor.by === 'json') return { texts: [], low: false };
  const elements = [...page.querySelectorAll(fill(anchor.selector, record ?? ''))].filter(isSeen);
  const texts = elements.map((element) =>
    cleanText(anchor.attribute ? (element.getAttribute(anchor.attribute) ?? '') : readControl(element)),
  );
  return { texts: texts.filter(Boolean), low: anchor.low === true };
}

function fill(selector: string, record: string): string {
  return selector.replaceAll('{id}', CSS.escape(record));
}
