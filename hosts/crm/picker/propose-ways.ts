import type { Anchor, FieldKind, FieldMap } from '@/contracts/field-map.ts';
import { LONGEST_SELECTOR } from '@/contracts/longest-selector.ts';
import type { Way, WaySort } from '@/contracts/picker.ts';
import { withRecord } from '../find-places.ts';
import { openRoots, queryRoots } from '../open-roots.ts';
import { isSeen, readControl } from '../read-control.ts';
import { findRecordId } from '../record-id.ts';
import { type ElementName, namesOf } from './element-names.ts';
import { jsonWays } from './json-ways.ts';
import { labelTexts } from './label-texts.ts';
import { linkTarget, linkWays } from './link-ways.ts';
import { readWays } from './read-way.ts';

const FAR = 6;
const MOST = 10;
/** How sure a label is, among the names of an element. */
export const LABEL_RANK = 75;
/** Under the label: two numbers of one person differ by what they are called, and not by how they are dialled. */
const LINK_RANK = 73;
const JSON_RANK = 65;
const INSIDE_RANK = 50;
const PLACE_RANK = 10;

/** A way to an element, and how sure it is to lead there at the next load: the surest has the highest rank. */
export interface RankedAnchor {
  readonly anchor: Anchor;
  readonly sort: WaySort;
  readonly rank: number;
}

/**
 * All ways to a value that lead to this one visible place and nowhere else, best first, each with what the reader reads by
 * it. Ways that read another text than stands there are left out; one by position alone is the last, and marked `low`.
 */
export function proposeWays(value: Element, map: FieldMap, kind: FieldKind): Way[] {
  const page = document;
  const text = readControl(value) || linkTarget(value);
  const anchors = anchorsOf(value, map, kind).sort((one, other) => other.rank - one.rank);
  const seen = new Set<string>();
  const single = anchors.filter(({ anchor }) => {
    const print = JSON.stringify(anchor);
    return !seen.has(print) && seen.add(print);
  });
  const readings = readWays(
    page,
    map,
    single.map(({ anchor }) => ({ kind, anchor })),
  );
  const shown = readings.find(({ raw, value }) => raw === text && value !== null)?.value;
  return single
    .flatMap(({ anchor, sort }, index) => {
      const reading = readings[index];
      const same =
        reading && (reading.raw === text || (isHidden(anchor) && shown !== undefined && reading.value === shown));
      return reading?.raw && same ? [{ sort, anchor, reading }] : [];
    })
    .slice(0, MOST);
}

/** Whether a way leads to what the page holds and does not show, which may be written otherwise than what it shows. */
const isHidden = (anchor: Anchor): boolean =>
  anchor.by === 'json' || (anchor.by === 'selector' && anchor.attribute !== undefined);

/** Selectors of one element for where no value is read: a control to be filled, a part of the page. Best first. */
export function proposeSelectors(element: Element, map: FieldMap): RankedAnchor[] {
  const page = document;
  const record = findRecordId(new URL(page.location.href), map.record);
  const roots = openRoots(page);
  const leads = (selector: string) => leadsTo(roots, selector, record, map.scope) === element;
  const anchors: RankedAnchor[] = [];
  const push = (selector: string, sort: WaySort, rank: number) => {
    if (selector.length <= LONGEST_SELECTOR && leads(selector))
      anchors.push({ anchor: { by: 'selector', selector, ...(sort === 'place' ? { low: true } : {}) }, sort, rank });
  };
  const own = namesOf(element, record);
  for (const { selector, sort, rank } of own) push(selector, sort, rank);
  const outer = named(element, record);
  for (const { selector: around } of outer.slice(0, 6)) {
    for (const { selector, sort, rank } of own) push(`${around} ${selector}`, sort, rank - 12);
    push(`${around} ${element.localName}`, 'class', INSIDE_RANK);
  }
  const [nearest] = outer;
  if (nearest)
    push([nearest.selector, ...(pathFrom(nearest.element, element) ?? ['*'])].join(' > '), 'place', PLACE_RANK);
  const path = ['body', ...(pathFrom(page.body, element) ?? ['*'])];
  // Of a page that is nested deep the last steps, as many as may be written down.
  while (path.length > 1 && path.join(' > ').length > LONGEST_SELECTOR) path.shift();
  push(path.join(' > '), 'place', PLACE_RANK);
  return anchors.sort((one, other) => other.rank - one.rank);
}

function anchorsOf(value: Element, map: FieldMap, kind: FieldKind): RankedAnchor[] {
  const page = document;
  const text = readControl(value) || linkTarget(value);
  const anchors: RankedAnchor[] = [];
  // What holds nothing but this value stands for it as well, and may be better named.
  let element: Element | null = value;
  for (let step = 0; element && step < FAR && readControl(element) === text; step += 1, element = element.parentElement)
    anchors.push(...proposeSelectors(element, map).map((found) => ({ ...found, rank: found.rank - step / 10 })));
  labelTexts(value).forEach((label, index) => {
    anchors.push({ anchor: { by: 'label', labels: [label] }, sort: 'label', rank: LABEL_RANK - index / 10 });
  });
  for (const anchor of linkWays(value, kind)) anchors.push({ anchor, sort: 'attribute', rank: LINK_RANK });
  const [reading] = readWays(page, map, [
    { kind, anchor: anchors.find(({ sort }) => sort !== 'label')?.anchor ?? { by: 'label', labels: ['—'] } },
  ]);
  const parsed = reading?.value;
  const same = new Set([text, ...(parsed ? [parsed, String(Number(parsed))] : [])].filter((word) => word.length > 1));
  anchors.push(...jsonWays(page, same).map((anchor) => ({ anchor, sort: 'json' as const, rank: JSON_RANK })));
  return anchors;
}

/** The only visible element of a selector, inside the map's part of the page; null where there is none or more than one. */
function leadsTo(
  roots: readonly ParentNode[],
  selector: string,
  record: string | null,
  scope: string | undefined,
): Element | null {
  const found = queryRoots(roots, withRecord(selector, record)).filter(
    (element) => isSeen(element) && (!scope || element.closest(withRecord(scope, record))),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Elements around this one that have a name of their own, the nearest first. */
function named(element: Element, record: string | null): (ElementName & { element: Element })[] {
  const found: (ElementName & { element: Element })[] = [];
  for (
    let around = element.parentElement;
    around && around !== around.ownerDocument.body;
    around = around.parentElement
  )
    for (const name of namesOf(around, record).slice(0, 2)) found.push({ ...name, element: around });
  return found;
}

/** The steps from one element down to another, each by its place among its likes. */
function pathFrom(start: Element, element: Element): string[] | null {
  const parts: string[] = [];
  for (let step: Element | null = element; step && step !== start; step = step.parentElement) {
    const { parentElement: parent, localName } = step;
    if (!parent) return null;
    const alike = [...parent.children].filter((other) => other.localName === localName);
    parts.unshift(alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(step) + 1})` : localName);
  }
  return parts.length > 0 ? parts : null;
}
