import type { FieldKind, FieldMap } from '@/contracts/field-map.ts';
import { parseValue } from '../parse-value.ts';
import { isSeen, readControl } from '../read-control.ts';
import { fieldWords, plainWords } from './field-words.ts';
import { findNear, innermost } from './find-near.ts';
import { labelTexts } from './label-texts.ts';
import { linkTarget } from './link-ways.ts';
import { readWays } from './read-way.ts';

/** Where a value may be written. */
const CONTROLS =
  'input:not([type="hidden"], [type="checkbox"], [type="radio"], [type="button"], [type="submit"]), select, textarea';
/** Whoever points at more than this has not pointed at a value. */
const LONGEST = 300;
const LABEL_LONGEST = 80;
/** Kinds that a label's own words are never taken for. */
const strict: ReadonlySet<FieldKind> = new Set(['money', 'days', 'date', 'phone', 'document', 'email']);

/**
 * The element with the value that somebody means who pointed at `hit`: itself, the control in it, or what it is the label of.
 * Null where there is nothing to read.
 */
export function findPointed(hit: Element, map: FieldMap, kind: FieldKind): Element | null {
  const controls = [...hit.querySelectorAll(CONTROLS)].filter(isSeen);
  if (hit.matches(CONTROLS)) return hit;
  if (controls.length > 1) return null;
  const tied = (hit.closest('label') as HTMLLabelElement | null)?.control;
  if (tied && isSeen(tied) && tied.matches(CONTROLS)) return tied;
  const [inside] = controls;
  if (inside) return inside;
  const text = readControl(hit);
  // An icon that dials has no text of its own.
  const link = text === '' ? (hit.closest('a') ?? hit.querySelector('a')) : null;
  if (link && linkTarget(link) !== '') return link;
  if (text === '' || text.length > LONGEST) return null;
  const value = innermost(hit, text);
  if (text.length > LABEL_LONGEST) return value;
  const before = labelTexts(value);
  const [own, labelled, ...around] = readWays(document, map, [
    { kind, anchor: { by: 'label', labels: [text] } },
    { kind: 'text', anchor: { by: 'label', labels: [text] } },
    ...before.map((label) => ({ kind: 'text' as const, anchor: { by: 'label' as const, labels: [label] } })),
  ]);
  const target = labelled?.raw;
  if (!target || target === text) return value;
  const isValue = around.some(({ raw }) => raw === text);
  // A text of the kind itself is the value, whatever stands beside it.
  if (strict.has(kind))
    return own?.value && parseValue(kind, text, map).value === null ? (findNear(value, target) ?? value) : value;
  return pointsAway(hit, text, isValue) ? (findNear(value, target) ?? value) : value;
}

/** Whether a text that stands beside another is its label, and not a value that happens to stand before a label. */
function pointsAway(hit: Element, text: string, isValue: boolean): boolean {
  const words = plainWords(text);
  if (Object.values(fieldWords).some(({ words: known }) => known.test(words))) return true;
  return /[:：]\s*$/.test(text) || (!isValue && hit.closest('label, dt, th') !== null);
}
