import type { FieldKind, FieldMap, FieldName } from '@/contracts/field-map.ts';
import type { Pick } from '@/contracts/picker.ts';
import { openRoots, queryRoots } from '../open-roots.ts';
import { parseValue } from '../parse-value.ts';
import { isSeen, readControl } from '../read-control.ts';
import { describeValue } from './describe-pick.ts';
import { fieldWords, plainWords } from './field-words.ts';
import { findNear } from './find-near.ts';
import { readWays } from './read-way.ts';

const LABEL_LONGEST = 60;
/** Of a field's labels on one page so many are looked at: a list of invoices has one in each row. */
const MOST_LABELS = 6;
const MOST_TEXTS = 3000;
const HEADINGS = 'caption, legend, h1, h2, h3, h4, option, title, script, style, a, button';

type Fields = Partial<Record<FieldName, Pick>>;

/**
 * Finds what it can of a record page by what labels and programs call the fields, so that whoever maps has only to confirm.
 * A field is proposed where just one value answers to its words and reads as what it should be.
 */
export function surveyPage(page: Document, map: FieldMap): Fields {
  const labels = collectLabels(page);
  const fields: Fields = {};
  const taken = new Set<Element>();
  for (const name of byNarrowness) {
    const { kind, words } = fieldWords[name];
    const named = labels.filter(({ said }) => words.test(said)).slice(0, MOST_LABELS);
    const values = new Set(labelledValues(named, page, map, kind).filter((value) => isOf(value, name, map)));
    for (const value of namedByProgram(page, words)) if (isOf(value, name, map)) values.add(value);
    const found = [...values].filter((value) => !taken.has(value));
    const [only] = found;
    if (!only || new Set(found.map(readControl)).size !== 1) continue;
    const pick = describeValue(only, map, kind);
    if (pick.ways.length === 0) continue;
    fields[name] = pick;
    taken.add(only);
  }
  return fields;
}

/** Fields with a kind that hardly anything else has come first: a due date must not be taken for a contract. */
const byNarrowness = (Object.keys(fieldWords) as FieldName[]).sort((one, other) => narrowness(one) - narrowness(other));

function narrowness(name: FieldName): number {
  const { kind } = fieldWords[name];
  return kind === 'text' ? 2 : kind === 'name' ? 1 : 0;
}

interface Label {
  readonly element: Element;
  readonly text: string;
  readonly said: string;
}

function collectLabels(page: Document): Label[] {
  const found: Label[] = [];
  for (const root of openRoots(page.body)) {
    const texts = (root.ownerDocument ?? page).createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text && found.length < MOST_TEXTS; text = texts.nextNode()) {
      const element = text.parentElement;
      const words = (text.nodeValue ?? '').trim();
      if (!element || words.length < 2 || words.length > LABEL_LONGEST) continue;
      if (element.closest(HEADINGS) && !element.closest('td, dt, label, [class*="field"]')) continue;
      if (isSeen(element)) found.push({ element, text: words, said: plainWords(words) });
    }
  }
  return found;
}

/** What the reader finds by each of these labels, all in one look, as the elements that it stands in. */
function labelledValues(labels: readonly Label[], page: Document, map: FieldMap, kind: FieldKind): Element[] {
  const readings = readWays(
    page,
    map,
    labels.map(({ text }) => ({ kind, anchor: { by: 'label', labels: [text] } })),
  );
  return labels.flatMap(({ element }, index) => {
    const raw = readings[index]?.raw;
    return (raw && findNear(element, raw)) || [];
  });
}

/** Elements that a program named in these words: `name="balance"`, `data-field="dias_mora"`. */
function namedByProgram(page: Document, words: RegExp): Element[] {
  return queryRoots(openRoots(page), '[name], [data-field], [data-testid], [itemprop], [data-name]')
    .slice(0, 2000)
    .filter((element) =>
      ['name', 'data-field', 'data-testid', 'itemprop', 'data-name'].some((attribute) => {
        const value = element.getAttribute(attribute);
        return value !== null && value.length <= LABEL_LONGEST && words.test(plainWords(value));
      }),
    )
    .filter((element) => isSeen(element) && !element.closest('form [type="search"], meta, iframe, button'))
    .map((element) => element.querySelector('input, select, textarea') ?? element);
}

function isOf(value: Element, name: FieldName, map: FieldMap): boolean {
  const text = readControl(value);
  const { kind } = fieldWords[name];
  // A number by itself, with no format known yet, is a number all the same.
  return (
    text !== '' &&
    text.length <= 200 &&
    parseValue(kind, text, { ...map, calling_code: map.calling_code ?? '+55' }).value !== null
  );
}
