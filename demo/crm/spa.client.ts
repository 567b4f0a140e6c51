import { type Debtor, debtors } from './debtors.ts';

/**
 * The replica CRM as a single-page application with all the vices of one: `/spa?mode=…&route=hash|push&seed=N&slow=MS&late=1`.
 * The address changes at once and each field at a time of its own, the phone last.
 *
 * `reuse`: texts are put into the same nodes. `inputs`: values are set in the same controls, without any event or mutation.
 * `rows`: rows are made anew. `tabs`: each record has a part of its own, which stays in the page, hidden. `early`: a record
 * is opened from the list, and its fields may come before the address does. `late=1`: what was asked for a record that
 * was left is painted too, unless a newer one was there first.
 */
const query = new URLSearchParams(location.search);
const mode =
  (['reuse', 'inputs', 'rows', 'tabs', 'early'] as const).find((each) => each === query.get('mode')) ?? 'reuse';
const byHash = query.get('route') !== 'push';
const slow = Number(query.get('slow') ?? 2500);
const paintsLate = query.get('late') === '1';

const rows = [
  ['name', 'name'],
  ['ref', 'ref'],
  ['document', 'document'],
  ['region', 'region'],
  ['creditor', 'creditor'],
  ['product', 'product'],
  ['contract', 'contract'],
  ['balance', 'balance'],
  ['days', 'days'],
  ['due', 'due'],
  ['phone', 'phone'],
] as const satisfies readonly (readonly [keyof Debtor, keyof Debtor['words']])[];
type RowName = (typeof rows)[number][0];

const [first, , , fourth] = debtors;
/** Two that have a telephone, a balance or days in common with others: a household, and the same debt twice. */
const alike: Debtor[] =
  first && fourth
    ? [
        {
          ...first,
          id: '301',
          name: 'Raimundo Prates',
          ref: '88-41999',
          document: '***.333.222-**',
          contract: 'TM-301',
        },
        {
          ...fourth,
          id: '302',
          name: 'Alzira Pacheco',
          ref: '61-00999',
          document: '***.444.111-**',
          phone: '+55 31 98841-0302',
        },
      ]
    : [];
const records = [...debtors, ...alike];

/** Draws the same delays for the same seed: mulberry32. */
let state = Number(query.get('seed') ?? 1);
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

const main = document.querySelector('main') ?? document.body;
const list = document.createElement('p');
const part = document.createElement('section');
main.append(list, part);
list.append(
  ...records.map((record) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = record.ref;
    button.dataset.open = record.id;
    button.addEventListener('click', () => open(record));
    return button;
  }),
);

let turn = 0;
const painted = new Map<string, number>();

function setAddress(id: string | null): void {
  if (byHash) location.hash = id === null ? '#/' : `#/ficha/${id}`;
  else history.pushState(null, '', `${id === null ? '/spa' : `/spa/ficha/${id}`}${location.search}`);
}

function open(record: Debtor): void {
  turn += 1;
  const token = turn;
  const isOpen = () => token === turn;
  const panel = panelOf(record);
  if (mode === 'early') {
    setAddress(null);
    setTimeout(() => isOpen() && setAddress(record.id), random() * slow);
  } else setAddress(record.id);
  const delays = rows.map(() => random() * slow);
  for (const [index, [name]] of rows.entries()) {
    const delay = name === 'phone' ? Math.max(...delays) : (delays[index] ?? 0);
    setTimeout(() => {
      const place = mode === 'tabs' ? `${record.id} ${name}` : name;
      if ((!paintsLate && !isOpen()) || (painted.get(place) ?? 0) > token) return;
      painted.set(place, token);
      paint(panel, name, record[name]);
      if (name === 'name') document.title = `${record.name} · Replica CRM`;
    }, delay);
  }
}

/** The part of the page that a record is painted into; a new one begins as a copy of the former. */
function panelOf(record: Debtor): Element {
  const shown = part.querySelector('[data-panel]:not([hidden])');
  if (mode !== 'tabs') return shown ?? addPanel(record);
  const known = part.querySelector(`[data-panel="${record.id}"]`);
  const panel = known ?? (shown ? (shown.cloneNode(true) as HTMLElement) : addPanel(record));
  panel.setAttribute('data-panel', record.id);
  if (!known) part.append(panel);
  for (const other of part.querySelectorAll('[data-panel]')) other.toggleAttribute('hidden', other !== panel);
  return panel;
}

function addPanel(record: Debtor): Element {
  const panel = document.createElement('table');
  panel.className = 'card';
  panel.dataset.panel = record.id;
  const body = document.createElement('tbody');
  body.append(...rows.map(([name, label]) => rowOf(name, record.words[label], '')));
  panel.append(body);
  part.append(panel);
  return panel;
}

function rowOf(name: RowName, label: string, text: string): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.dataset.row = name;
  const [head, cell] = [document.createElement('td'), document.createElement('td')];
  head.className = 'l';
  head.textContent = `${label}:`;
  cell.append(mode === 'inputs' ? document.createElement('input') : document.createTextNode(''));
  row.append(head, cell);
  put(row, text);
  return row;
}

function put(row: Element, text: string): void {
  const input = row.querySelector('input');
  const node = row.lastElementChild?.firstChild;
  if (input) input.value = text;
  else if (node) node.nodeValue = text;
}

function paint(panel: Element, name: RowName, text: string): void {
  const row = panel.querySelector(`[data-row="${name}"]`);
  const label = row?.firstElementChild?.textContent?.slice(0, -1) ?? '';
  if (mode === 'rows') row?.replaceWith(rowOf(name, label, text));
  else if (row) put(row, text);
}

const asked = /\/ficha\/(\w+)/.exec(byHash ? location.hash : location.pathname)?.[1];
const start = records.find(({ id }) => id === asked);
if (start) open(start);
