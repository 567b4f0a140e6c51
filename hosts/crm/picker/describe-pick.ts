import type { FieldKind, FieldMap } from '@/contracts/field-map.ts';
import type { Pick } from '@/contracts/picker.ts';
import { findAnchorElements } from '../find-places.ts';
import { formControl, optionsOf } from '../form-control.ts';
import { openList } from '../open-list.ts';
import { readControl } from '../read-control.ts';
import { labelTexts } from './label-texts.ts';
import { linkTarget } from './link-ways.ts';
import { LABEL_RANK, proposeSelectors, proposeWays, type RankedAnchor } from './propose-ways.ts';

const CAP = 2000;

/** What a panel is told of a value that was pointed at, or found by its label. */
export function describeValue(value: Element, map: FieldMap, kind: FieldKind): Pick {
  const ways = proposeWays(value, map, kind);
  return {
    label: labelOf(value, ways),
    text: (readControl(value) || linkTarget(value)).slice(0, CAP),
    kind,
    ways,
    options: [],
  };
}

/**
 * A control of the CRM's own form: how it is found, and what its list offers. A list that the page itself draws is opened for
 * that, and closed. Nothing of it is read as a value.
 */
export async function describeControl(control: Element, map: FieldMap): Promise<Pick> {
  const nothing = { value: null, raw: null, trust: 'not_read' } as const;
  const labels = labelTexts(control);
  // A form is filled wherever it is drawn: many open in a dialog, outside the part that shows the record.
  const { scope: _, ...anywhere } = map;
  const found = [...proposeSelectors(control, anywhere), ...labelAnchors(control, labels)];
  const ways = found
    .sort((one, other) => other.rank - one.rank)
    .map(({ anchor, sort }) => ({ sort, anchor, reading: nothing }));
  const form = formControl(control);
  const options = form?.is === 'list' ? await optionsListed(form.element) : form ? optionsOf(form) : [];
  return {
    label: labels[0]?.slice(0, 80) ?? null,
    text: '',
    kind: 'text',
    ways: ways.slice(0, 6),
    options: options
      .slice(0, 200)
      .map(({ value, text }) => ({ value: value.slice(0, 120), text: text.trim().slice(0, 120) }))
      .filter(({ text }) => text !== ''),
    ...(isPlain(control) && { plain: true }),
  };
}

/** The words beside a control, where they lead to it and nowhere else: many forms give their controls no other name. */
function labelAnchors(control: Element, labels: readonly string[]): RankedAnchor[] {
  return labels.slice(0, 4).flatMap((label, index) => {
    const anchor = { by: 'label' as const, labels: [label] };
    const [place, ...others] = findAnchorElements(document, anchor, null);
    const leads = place && others.length === 0 && formControl(place)?.element === formControl(control)?.element;
    return leads && formControl(control) ? [{ anchor, sort: 'label' as const, rank: LABEL_RANK - index / 10 }] : [];
  });
}

const LETTERS = ['a', 'e', 'o'];

async function optionsListed(box: HTMLElement): Promise<{ value: string; text: string }[]> {
  const list = await openList(box, (options) => options.length > 0);
  const texts = new Set(list.options.map(({ text }) => text));
  // Some offer nothing until somebody types: no outcome is without one of these.
  if (texts.size === 0 && list.search)
    for (const letter of LETTERS) for (const { text } of await list.search(letter)) texts.add(text);
  await list.close();
  return [...texts].map((text) => ({ value: text, text }));
}

/** A number or a day as no person writes them: `1284.70000`, `2026-11-30`. */
const MACHINE = /^-?\d+\.\d{3,}$|^\d{4}-\d\d-\d\d/;
const MACHINE_HINT = /^(?:yyyy|aaaa)-mm-dd/i;

/** Whether a control is made for machines' words: by its type, by what it hints at, or by what stands in it. */
function isPlain(control: Element): boolean {
  if (control.localName !== 'input') return false;
  const { type, value, placeholder } = control as HTMLInputElement;
  return /^(?:number|date|datetime-local)$/.test(type) || MACHINE.test(value) || MACHINE_HINT.test(placeholder);
}

/** The label that the reader itself goes by, else the nearest words. */
function labelOf(value: Element, ways: Pick['ways']): string | null {
  for (const { anchor } of ways) if (anchor.by === 'label') return anchor.labels[0]?.slice(0, 80) ?? null;
  return labelTexts(value)[0]?.slice(0, 80) ?? null;
}
