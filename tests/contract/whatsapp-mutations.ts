import type { Browser } from 'playwright-core';
import type { ChatReading } from '@/hosts/whatsapp/chat-reading.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { openReader } from './page-reader.ts';
import { makePage, type PageFacts, type PageForm } from './whatsapp-pages.ts';
import { stampStyles } from './whatsapp-words.ts';

/** `same`: every fact is still read. `told`: some are not, and health or the fact itself says so. `wrong`: neither. */
export type Outcome = 'same' | 'told' | 'wrong' | 'absent';

export interface MutationResult {
  readonly anchor: string;
  readonly change: string;
  /** The worst over all pages of one year. */
  readonly outcomes: Readonly<Record<PageForm['year'], Outcome>>;
  /** What came out wrong, for whoever has to mend it. */
  readonly wrong: readonly string[];
}

interface Mutation {
  readonly anchor: string;
  readonly change: string;
  /** JavaScript that changes the page and leaves in `document.body.dataset.changed` on how many elements. */
  readonly script: string;
}

/** Anchors of the list of chats and of leaving a message, which the reading of a conversation never looks at. */
const NOT_READ = new Set([
  'listRow',
  'listTitle',
  'listUnread',
  'signIn',
  'sendButton',
  'picker',
  'list',
  'ai',
  'bubble',
]);

/** Elements that hold the fact itself: without them the page shows another fact, which is to be read. */
const FACTS = new Set(['quoted', 'forwarded', 'image', 'picture', 'icons']);

/** Attributes that the selectors name, and those that the reader asks for by itself. */
const ATTRIBUTES = [
  'data-id',
  'data-pre-plain-text',
  'data-testid',
  'data-icon',
  'data-virtualized',
  'data-tab',
  'data-lexical-editor',
  'data-plain-text',
  'alt',
  'aria-label',
  'aria-hidden',
  'aria-valuetext',
  'role',
  'dir',
  'title',
  'class',
  'contenteditable',
];

const counted = (selector: string, each: string) =>
  `const all = [...document.querySelectorAll(${JSON.stringify(selector)})];
   for (const element of all) { ${each} }
   document.documentElement.dataset.changed = String(all.length);`;

/** Takes from each element what the selector knows it by: attributes, classes, its id, or else its name. */
const UNNAME = `
  for (const name of element.getAttributeNames())
    if (NAMES.includes(name) && name !== 'style') { KEEP element.removeAttribute(name); }`;

/** Each anchor and each attribute, taken away, renamed, or given another value. */
export function mutations(): Mutation[] {
  const found: Mutation[] = [];
  for (const [anchor, alternatives] of Object.entries(packagedSelectors().set.selectors)) {
    if (NOT_READ.has(anchor)) continue;
    const groups =
      alternatives.length > 1 ? [[...alternatives], ...alternatives.map((one) => [one])] : [[...alternatives]];
    for (const group of groups) {
      const selector = group.join(',');
      const named = [...selector.matchAll(/\[([a-z-]+)|(\.)[a-z]|(#)[a-z]/g)].map(
        ([, name, dot, hash]) => name ?? (dot ? 'class' : hash ? 'id' : ''),
      );
      // The address of a picture is the picture.
      const names = JSON.stringify(named.filter((name) => name !== 'src'));
      const which = groups.length === 1 || group.length > 1 ? 'all' : `#${alternatives.indexOf(group[0] as never)}`;
      const unname = UNNAME.replaceAll('NAMES', names);
      found.push(
        { anchor: `${anchor} ${which}`, change: 'unnamed', script: counted(selector, unname.replace('KEEP', '')) },
        {
          anchor: `${anchor} ${which}`,
          change: 'renamed',
          script: counted(
            selector,
            unname.replace('KEEP', "element.setAttribute(name + 'x', element.getAttribute(name));"),
          ),
        },
      );
      if (!FACTS.has(anchor))
        found.push({ anchor: `${anchor} ${which}`, change: 'removed', script: counted(selector, 'element.remove();') });
    }
  }
  for (const name of ATTRIBUTES)
    found.push(
      { anchor: `[${name}]`, change: 'unnamed', script: counted(`[${name}]`, `element.removeAttribute('${name}');`) },
      {
        anchor: `[${name}]`,
        change: 'other value',
        script: counted(`[${name}]`, `element.setAttribute('${name}', 'x' + element.getAttribute('${name}').length);`),
      },
    );
  found.push(
    { anchor: 'svg > title', change: 'removed', script: counted('svg > title', 'element.remove();') },
    { anchor: 'html[lang]', change: 'unnamed', script: counted('html', "element.removeAttribute('lang');") },
    { anchor: 'html[lang]', change: 'other value', script: counted('html', "element.lang = 'tr';") },
  );
  return found;
}

/** Pages of each year, in which every anchor of that year stands somewhere. */
const pages: readonly PageForm[] = (['2024', '2025', '2026'] as const).flatMap((year) =>
  (['pt', 'es', 'en'] as const).flatMap((lang, index) =>
    [true, false].flatMap((testids) =>
      (['saved', 'group'] as const).map((who) => ({
        year,
        lang,
        testids,
        who,
        business: index === 1,
        stamp: stampStyles[lang][index % 2] ?? stampStyles[lang][0],
        layout: testids,
      })),
    ),
  ),
);

/** Changes every anchor in turn, on every page, and says what became of the facts. */
export async function runMutations(browser: Browser): Promise<MutationResult[]> {
  const read = await openReader(browser);
  const made = pages.map((form) => ({ form, ...makePage(form) }));
  const plain = await read(made.map(({ html }) => ({ html })));
  const results: MutationResult[] = [];
  for (const { anchor, change, script } of mutations()) {
    const readings = await read(made.map(({ html }) => ({ html, change: script })));
    const outcomes: Record<PageForm['year'], Outcome> = { '2024': 'absent', '2025': 'absent', '2026': 'absent' };
    const wrong: string[] = [];
    made.forEach(({ form, facts }, index) => {
      const [reading, before] = [readings[index], plain[index]];
      if (!reading || !before || reading.changed === 0) return;
      const faults = faultsOf(facts, reading);
      const outcome =
        faults.length === 0
          ? 'same'
          : isTold(reading, before)
            ? 'told'
            : wrongOnes(faults).length > 0
              ? 'wrong'
              : 'told';
      if (outcome === 'wrong')
        wrong.push(`${form.year} ${form.lang} ${form.testids} ${form.who}: ${wrongOnes(faults)[0]?.what}`);
      const order: readonly Outcome[] = ['absent', 'same', 'told', 'wrong'];
      if (order.indexOf(outcome) > order.indexOf(outcomes[form.year])) outcomes[form.year] = outcome;
    });
    results.push({ anchor, change, outcomes, wrong });
  }
  return results;
}

interface Fault {
  readonly what: string;
  /** The reading itself says that it does not know. */
  readonly open: boolean;
}

const wrongOnes = (faults: readonly Fault[]) => faults.filter(({ open }) => !open);

function faultsOf(facts: PageFacts, reading: ChatReading): Fault[] {
  const faults: Fault[] = [];
  const fault = (what: string, open: boolean) => faults.push({ what, open });
  if (reading.chat?.title !== facts.chat.title) fault(`title ${reading.chat?.title}`, reading.chat === null);
  if (reading.chat && reading.chat.group !== facts.chat.group) fault(`group ${reading.chat.group}`, false);
  if (reading.chat && reading.chat.phone !== facts.chat.phone)
    fault(`phone ${reading.chat.phone}`, reading.chat.phone === null);
  if (reading.composer !== facts.composer) fault(`composer ${reading.composer}`, reading.composer === null);
  const read = new Map(reading.rows.map((row) => [row.id, row]));
  if (reading.rows.length > facts.rows.length) fault(`${reading.rows.length} rows`, false);
  for (const fact of facts.rows) {
    const row = read.get(fact.id);
    if (!row) {
      fault(`row ${fact.id} missing`, false);
      continue;
    }
    if (row.direction !== fact.direction) fault(`direction of ${fact.kind} ${fact.time}`, row.doubtful);
    if (row.text !== fact.text)
      fault(
        `text ${JSON.stringify(row.text)} for ${JSON.stringify(fact.text)}`,
        row.text === '' && row.kind === 'other',
      );
    if (row.time !== fact.time) fault(`time ${row.time} of ${fact.kind} ${fact.time}`, row.time === null);
    if (row.kind !== fact.kind) fault(`kind ${row.kind} for ${fact.kind} ${fact.time}`, row.kind === 'other');
    if (row.author !== fact.author) fault(`author ${row.author} for ${fact.author}`, row.author === null);
    for (const name of ['quoted', 'forwarded', 'edited'] as const)
      if (row[name] !== fact[name]) fault(`${name} ${row[name]} of ${fact.kind} ${fact.time}`, false);
  }
  return faults;
}

/** Health says more than it did of the page as it was: a drift that is always there warns of nothing. */
function isTold({ health }: ChatReading, before: ChatReading): boolean {
  // Without its element a conversation is not open, which is what health then says.
  if (health.state !== 'ok' && health.state !== 'drift') return true;
  return health.fallbacks.some((fallback) => !before.health.fallbacks.includes(fallback));
}

/** The results as a table for people, one line per change. */
export function mutationTable(results: readonly MutationResult[]): string {
  const rows = results.map(
    ({ anchor, change, outcomes }) =>
      `| \`${anchor}\` | ${change} | ${outcomes['2024']} | ${outcomes['2025']} | ${outcomes['2026']} |`,
  );
  const count = (outcome: Outcome) =>
    results.flatMap(({ outcomes }) => Object.values(outcomes)).filter((one) => one === outcome).length;
  return `# What the WhatsApp adapter reads when an anchor breaks

Each anchor of the reading is taken away in turn, on ${pages.length} made pages: its attributes removed (unnamed) or called otherwise (renamed), or the whole
element removed. Of a changed page either every fact is read as before (same), or the reading says that something is
lost (told): by its health, which shows a fallback that the page did not need before or says broken, or by leaving the
fact open. A fact that differs without a word would be wrong. Absent: no page of that year has the anchor.

Same ${count('same')}, told ${count('told')}, wrong ${count('wrong')}, absent ${count('absent')}. Made by \`UPDATE=1 npm exec -- vitest run tests/contract/whatsapp-mutations.test.ts\`.

| Anchor | Change | 2024 | 2025 | 2026 |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
