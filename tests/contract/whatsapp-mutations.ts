import type { Browser } from 'playwright-core';
import type { ChatReading } from '@/hosts/whatsapp/chat-reading.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { openPage } from './page-reader.ts';
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
  readonly selector: string;
  /** Attributes that are taken away or changed; null: the whole element is. */
  readonly names: readonly string[] | null;
  /** What becomes of an attribute. */
  readonly how: 'unnamed' | 'renamed' | 'other value';
}

/** Elements that hold the fact itself: without them the page shows another fact, which is to be read. */
const FACTS = new Set(['quoted', 'quotedText', 'forwarded', 'image', 'picture', 'icons', 'incoming', 'outgoing']);

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

/** Every change that is tried. */
export function mutations(): Mutation[] {
  const found: Mutation[] = [];
  for (const [anchor, alternatives] of Object.entries(packagedSelectors().set.selectors)) {
    const groups =
      alternatives.length > 1 ? [[...alternatives], ...alternatives.map((one) => [one])] : [[...alternatives]];
    for (const group of groups) {
      const selector = group.join(',');
      const names = [...selector.matchAll(/\[([a-z-]+)|(\.)[a-z]|(#)[a-z]/g)]
        .map(([, name, dot, hash]) => name ?? (dot ? 'class' : hash ? 'id' : ''))
        // The address of a picture is the picture.
        .filter((name) => name !== 'src');
      const which = groups.length === 1 || group.length > 1 ? 'all' : `#${alternatives.indexOf(group[0] ?? '')}`;
      const one = { anchor: `${anchor} ${which}`, selector };
      if (names.length > 0)
        for (const how of ['unnamed', 'renamed'] as const) found.push({ ...one, change: how, names, how });
      if (!FACTS.has(anchor)) found.push({ ...one, change: 'removed', names: null, how: 'unnamed' });
    }
  }
  for (const name of ATTRIBUTES)
    for (const how of ['unnamed', 'other value'] as const)
      found.push({ anchor: `[${name}]`, change: how, selector: `[${name}]`, names: [name], how });
  found.push({ anchor: 'svg > title', change: 'removed', selector: 'svg > title', names: null, how: 'unnamed' });
  for (const how of ['unnamed', 'other value'] as const)
    found.push({ anchor: 'html[lang]', change: how, selector: 'html', names: ['lang'], how });
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

/** Changes the page that it runs in. Returns what puts it right again, or null where there is nothing to change. */
function changePage({ selector, names, how }: Mutation): (() => void) | null {
  const change = (element: Element): (() => void) => {
    if (!names) {
      const { parentNode, nextSibling } = element;
      element.remove();
      return () => void parentNode?.insertBefore(element, nextSibling);
    }
    const kept = names.flatMap((name) => {
      const value = element.getAttribute(name);
      if (value === null) return [];
      element.removeAttribute(name);
      if (how === 'renamed') element.setAttribute(`${name}x`, value);
      if (how === 'other value') element.setAttribute(name, `x${value.length}`);
      return [[name, value] as const];
    });
    return () => {
      for (const [name, value] of kept) {
        element.setAttribute(name, value);
        element.removeAttribute(`${name}x`);
      }
    };
  };
  const changes = [...document.querySelectorAll(selector)].map(change).reverse();
  if (changes.length === 0) return null;
  return () => {
    for (const back of changes) back();
  };
}

/** The change as JavaScript, to be run in a page. */
export const changeScript = (mutation: Mutation): string => `(${changePage})(${JSON.stringify(mutation)})`;

/** Changes every anchor in turn, on every page, and says what became of the facts. */
export async function runMutations(browser: Browser): Promise<MutationResult[]> {
  const all = mutations();
  const made = pages.map((form) => ({ form, ...makePage(form) }));
  // Each half in a process of its own: the browser is what takes the time.
  const halves = await Promise.all(
    [0, 1].map(async (half) => {
      const read = await openMutator(browser, all);
      const readings: (ChatReading | null)[][] = [];
      for (const { html } of made.filter((_, index) => index % 2 === half)) readings.push(await read(html));
      return readings;
    }),
  );
  const read = made.map((_, index) => halves[index % 2]?.[index >> 1] ?? []);
  return all.map(({ anchor, change }, number) => {
    const outcomes: Record<PageForm['year'], Outcome> = { '2024': 'absent', '2025': 'absent', '2026': 'absent' };
    const wrong: string[] = [];
    made.forEach(({ form, facts }, index) => {
      const [before, reading] = [read[index]?.[0], read[index]?.[number + 1]];
      if (!reading || !before) return;
      const faults = faultsOf(facts, reading);
      const silent = isTold(reading, before) ? [] : faults.filter(({ open }) => !open);
      const outcome = faults.length === 0 ? 'same' : silent.length === 0 ? 'told' : 'wrong';
      if (silent[0]) wrong.push(`${form.year} ${form.lang} ${form.testids} ${form.who}: ${silent[0].what}`);
      const order: readonly Outcome[] = ['absent', 'same', 'told', 'wrong'];
      if (order.indexOf(outcome) > order.indexOf(outcomes[form.year])) outcomes[form.year] = outcome;
    });
    return { anchor, change, outcomes, wrong };
  });
}

/**
 * Opens a page in which one after another is written, changed in place and put right again.
 *
 * @returns what is read of a page: as it is, and after each change; null where the change finds nothing
 */
async function openMutator(browser: Browser, mutations: readonly Mutation[]) {
  const page = await openPage(browser);
  await page.evaluate(`globalThis.changePage = ${changePage}`);
  return (html: string): Promise<(ChatReading | null)[]> =>
    page.evaluate(
      ({ html, mutations }) => {
        document.open();
        document.write(html);
        document.close();
        const read = () => combinado.openWhatsApp().read();
        const whole = document.documentElement.outerHTML.length;
        const readings = mutations.map((mutation) => {
          const back = changePage(mutation);
          const reading = back && read();
          back?.();
          return reading;
        });
        if (document.documentElement.outerHTML.length !== whole) throw new Error('a change was not put right again');
        return [read(), ...readings];
      },
      { html, mutations },
    );
}

interface Fault {
  readonly what: string;
  /** The reading itself says that it does not know. */
  readonly open: boolean;
}

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
  const shown = results.filter(({ outcomes }) => Object.values(outcomes).some((outcome) => outcome !== 'absent'));
  const names = (some: readonly MutationResult[]) => new Set(some.map(({ anchor }) => anchor.split(' ')[0]));
  const absent = [...names(results)].filter((name) => !names(shown).has(name));
  const rows = shown.map(
    ({ anchor, change, outcomes }) =>
      `| \`${anchor}\` | ${change} | ${outcomes['2024']} | ${outcomes['2025']} | ${outcomes['2026']} |`,
  );
  const count = (outcome: Outcome) =>
    shown.flatMap(({ outcomes }) => Object.values(outcomes)).filter((one) => one === outcome).length;
  return `# What the WhatsApp adapter reads when an anchor breaks

Each anchor of the reading is taken away in turn, on ${pages.length} made pages: its attributes removed (unnamed) or called otherwise (renamed), or the whole
element removed. Of a changed page either every fact is read as before (same), or the reading says that something is
lost (told): by its health, which shows a fallback that the page did not need before or says broken, or by leaving the
fact open. A fact that differs without a word would be wrong. Absent: no page of that year has the anchor.
On none of these pages is there a place for: ${absent.map((name) => `\`${name}\``).join(', ')}.

Same ${count('same')}, told ${count('told')}, wrong ${count('wrong')}, absent ${count('absent')}. Made by \`UPDATE=1 npm exec -- vitest run tests/contract/whatsapp-mutations.test.ts\`.

| Anchor | Change | 2024 | 2025 | 2026 |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
