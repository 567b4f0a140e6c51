import { leaveIdOpen, stabilityOf } from './stable-name.ts';

/** What names an element, as a simple selector; the surest has the highest rank. */
export interface ElementName {
  readonly selector: string;
  readonly sort: 'id' | 'attribute' | 'class';
  readonly rank: number;
}

/** Attributes that people or their tools give names in, the surest first. `data-title` and `aria-label` are translated. */
const NAMING: Readonly<Record<string, number>> = {
  'data-field': 90,
  'data-field-name': 90,
  'data-testid': 89,
  'data-test-id': 89,
  'data-test': 88,
  'data-cy': 88,
  'data-qa': 88,
  name: 88,
  itemprop: 86,
  'data-name': 86,
  'data-key': 84,
  'data-title': 74,
  headers: 73,
  'aria-label': 70,
};
const PLAIN_DATA = 80;
/** States and layouts, which say nothing of what an element is. */
const PASSING =
  /^(?:active|open|show|shown|selected|focus(?:ed)?|readonly|required|disabled|hidden|visible|loading|even|odd|first|last|row|col(?:-.*)?|container.*|card|btn.*|form-control|input.*|text-.*|font-.*|[mp][trblxy]?-.*|[wh]-.*|flex.*|grid.*|is-.*|has-.*|ng-.*|[a-z]{1,2})$/i;

const quote = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Every name of an element that can be hoped to be the same for the next record and at the next load, the surest first. */
export function namesOf(element: Element, record: string | null): ElementName[] {
  const tag = element.localName;
  const ofRecord = recordMarks(element, record);
  const names: ElementName[] = [];
  if (element.id !== '') {
    const id = leaveIdOpen(element.id, record);
    const stability = stabilityOf(id);
    const rank = id.includes('{id}') ? 100 : stability === 'stable' ? 95 : 60;
    if (stability !== 'drawn') names.push({ selector: `[id=${quote(id)}]`, sort: 'id', rank });
  }
  for (const { name, value } of element.attributes) {
    if (!(name in NAMING) && !name.startsWith('data-')) continue;
    const said = leaveIdOpen(value, record);
    const stability = name === 'aria-label' || name === 'data-title' ? 'stable' : stabilityOf(said);
    if (value === '' || said === '{id}' || value.length > 80 || stability === 'drawn' || /^data-v-/.test(name))
      continue;
    const rank = (NAMING[name] ?? PLAIN_DATA) - (stability === 'doubtful' ? 4 : 0);
    // A state that is written as data, such as `data-open="true"`, names nothing.
    if (!(name in NAMING) && (/^(?:true|false|\d+|open|closed|on|off)$/i.test(value) || said.length < 3)) continue;
    const base = name === 'name' ? tag : '';
    names.push({
      selector: `${base}[${name}=${quote(said)}]${ofRecord}`,
      sort: 'attribute',
      rank: rank + (ofRecord ? 4 : 0),
    });
  }
  for (const name of element.classList) {
    if (PASSING.test(name) || stabilityOf(name) !== 'stable') continue;
    names.push({ selector: `${tag}.${CSS.escape(name)}`, sort: 'class', rank: 55 });
  }
  return names.sort((one, other) => other.rank - one.rank);
}

/** Attributes that say which record the element is of, as further conditions of its selector. */
function recordMarks(element: Element, record: string | null): string {
  return [...element.attributes]
    .filter(
      ({ name, value }) =>
        value === record && name.startsWith('data-') && (/key|id|record|pk|cod/.test(name) || value.length > 3),
    )
    .map(({ name }) => `[${name}="{id}"]`)
    .join('');
}
