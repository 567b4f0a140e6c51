import type { Anchor, FieldMap } from '@/contracts/field-map.ts';
import { cleanText } from '../reading/read-text.ts';
import { LabelIndex, type Place } from './label-index.ts';
import { openRoots, queryRoots } from './open-roots.ts';
import { isSeen, readPlace } from './read-control.ts';

/** A block of JSON above this size is a whole application's state, and not made to be read by others. */
const LONGEST_JSON = 200_000;
const PLAIN_TEXT = /^-?\d+(\.\d+)?$|^\d{4}-\d\d-\d\d/;

/** Where the values of one record are looked for. Made for one look: what it knows of the page is as of then. */
export interface RecordPart {
  readonly record: string | null;
  /** All of the page, for what does not stand in the record itself. */
  readonly page: readonly ParentNode[];
  /** Empty where the map's scope is not there, or is there twice. */
  readonly roots: readonly ParentNode[];
  labels(): LabelIndex;
}

/** The part of a page that shows the record: all of it, or the one visible element that the map calls its scope. */
export function openPart(page: Document, map: Pick<FieldMap, 'scope'>, record: string | null): RecordPart {
  const everywhere = openRoots(page);
  if (map.scope === undefined) return partOf(everywhere, everywhere, record);
  const shown = queryRoots(everywhere, withRecord(map.scope, record)).filter(isSeen);
  const outer = shown.filter((element) => !shown.some((other) => other !== element && other.contains(element)));
  const [scope, ...others] = outer;
  return partOf(everywhere, scope && others.length === 0 ? openRoots(scope) : [], record);
}

function partOf(page: readonly ParentNode[], roots: readonly ParentNode[], record: string | null): RecordPart {
  let index: LabelIndex | null = null;
  return {
    record,
    page,
    roots,
    labels() {
      index ??= new LabelIndex(roots);
      return index;
    },
  };
}

/** What an anchor leads to. `low`: it is weak by nature, or a lesser label of it says otherwise. */
export interface Finding {
  readonly places: readonly Place[];
  readonly low: boolean;
}

/** All visible places that an anchor leads to, empty ones too: one is an answer, two are a doubt. */
export function findPlaces(part: RecordPart, anchor: Anchor): Finding {
  if (anchor.by === 'json') return { places: readJson(part, anchor), low: false };
  if (anchor.by === 'label') {
    const [places = [], ...lesser] = anchor.labels
      .map((label) => part.labels().find(label, anchor.within))
      .filter((found) => found.length > 0);
    return { places, low: lesser.some((found) => found[0]?.text !== places[0]?.text) };
  }
  const { attribute } = anchor;
  const places = queryRoots(part.roots, withRecord(anchor.selector, part.record))
    .filter(isSeen)
    .map((element) => ({
      element,
      ...(attribute === undefined
        ? readPlace(element)
        : { text: cleanText(element.getAttribute(attribute) ?? ''), plain: null }),
    }));
  return { places, low: anchor.low === true };
}

/**
 * The visible elements that an anchor leads to, inside `root` and what it encloses: for a value its cell or control, for
 * a control of a form the control itself or the box that holds it.
 */
export function findAnchorElements(root: ParentNode, anchor: Anchor, record: string | null): Element[] {
  const roots = openRoots(root);
  return findPlaces(partOf(roots, roots, record), anchor).places.map(({ element }) => element);
}

function readJson(part: RecordPart, anchor: Extract<Anchor, { by: 'json' }>): Place[] {
  return queryRoots(part.roots, withRecord(anchor.selector, part.record)).flatMap((element) => {
    const source = element.textContent ?? '';
    if (source.length > LONGEST_JSON) return [];
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      return [];
    }
    for (const key of anchor.path)
      value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : null;
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const text = cleanText(String(value));
    return [{ element, text, plain: PLAIN_TEXT.test(text) ? text : null }];
  });
}

/** A selector for one record. Without a record, one that asks for it names nothing. */
export function withRecord(selector: string, record: string | null): string {
  if (record === null && selector.includes('{id}')) return ':not(*)';
  return selector.replaceAll('{id}', CSS.escape(record ?? ''));
}
