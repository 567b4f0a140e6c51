import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChatReading } from '@/hosts/whatsapp/chat-reading.ts';
import { launchChromium } from '../support/chromium.ts';
import { openReader } from './page-reader.ts';
import { makePage, type PageForm } from './whatsapp-pages.ts';

/** What builds to come may do to a page, each for itself and together with any other. Numbers and times stay as people read them. */
const changes: Readonly<Record<string, (html: string) => string>> = {
  'icons are called otherwise': (html) =>
    html.replace(/data-icon="/g, 'data-icon="n-').replace(/<title>(?!WhatsApp)/g, '<title>n-'),
  'labels are said otherwise': (html) => html.replace(/aria-label="(?=[^"]*[a-zà-ú])/gi, 'aria-label="Zq '),
  'classes are new': (html) => html.replace(/ class="[^"]*"/g, ' class="x1abc x2def"'),
  'places have no number': (html) => html.replace(/ data-tab="\d+"/g, ''),
  'the language is another': (html) => html.replace('lang="pt-BR"', 'lang="nl"'),
  'nobody is named before a text': (html) => html.replace(/ data-pre-plain-text=/g, ' data-p='),
  'messages have no id': (html) => html.replace(/ data-id=/g, ' data-m='),
  'parts have no name': (html) =>
    html
      .replace('id="main"', '')
      .replace(/(<\/?)(header|footer)/g, '$1div')
      .replace('role="application"', ''),
};
const names = Object.keys(changes);
/** After these a person still sees whose each message is and what it says; so must the adapter. */
const outward = new Set(names.slice(0, 5));

const base = { year: '2026', lang: 'pt', testids: false, business: false, stamp: '24h d/m', layout: true } as const;
const forms: readonly PageForm[] = [
  { ...base, who: 'saved' },
  { ...base, who: 'group' },
  { ...base, who: 'saved', layout: false },
];
const tasks = forms.flatMap((form) =>
  Array.from({ length: 2 ** names.length }, (_, bits) => {
    const chosen = names.filter((_, index) => bits & (1 << index));
    const { html, facts } = makePage(form);
    const changed = chosen.reduce((html, name) => changes[name]?.(html) ?? html, html);
    return { form, chosen, facts, html: changed };
  }),
);

let browser: Browser;
let readings: ChatReading[];

beforeAll(async () => {
  browser = await launchChromium();
  const read = await openReader(browser);
  readings = await read(tasks.map(({ html }) => html));
}, 120_000);
afterAll(() => browser.close());

const each = <T>(look: (task: (typeof tasks)[number], reading: ChatReading, name: string) => T[]): T[] =>
  tasks.flatMap((task, index) => {
    const reading = readings[index];
    return reading ? look(task, reading, `${task.form.who} ${task.form.layout} ${task.chosen.join(', ')}`) : [];
  });

test('a page that changed outwardly, but has its sides, is read as before', () => {
  const wrong = each(({ form, chosen, facts }, { rows, chat }, name) => {
    if (!form.layout || !chosen.every((change) => outward.has(change))) return [];
    return [
      ...(chat?.title === facts.chat.title ? [] : [`${name}: title ${chat?.title}`]),
      ...facts.rows.flatMap((fact, index) => {
        const row = rows[index];
        const same = row?.direction === fact.direction && row.text === fact.text && row.time === fact.time;
        return same ? [] : [`${name}: ${fact.kind} ${fact.time} ${row?.direction} ${row?.text} ${row?.time}`];
      }),
    ];
  });
  expect(wrong).toEqual([]);
});

test('whatever changes, nothing is wrong without a word', () => {
  const silent = each(({ chosen, facts }, { health, rows, chat }, name) => {
    const told = health.state === 'broken' || health.state === 'no_chat' || health.state === 'signed_out';
    if (told || chosen.length === 0) return [];
    if (health.state !== 'drift') return [`${name}: ${health.state}`];
    if (chat && chat.title !== facts.chat.title) return [`${name}: title ${chat.title}`];
    const lost = new Set(health.anchors.flatMap(({ name, state }) => (state === 'missing' ? name : [])));
    return rows.flatMap((row) => {
      const fact = facts.rows.find(({ id }) => id === row.id);
      if (!fact) return [`${name}: a row ${row.text} that nobody wrote`];
      const right =
        (row.doubtful || row.direction === fact.direction) &&
        (row.text === fact.text || (row.text === '' && (row.kind === 'other' || lost.has('preText')))) &&
        (row.time === fact.time || row.time === null);
      return right ? [] : [`${name}: ${fact.kind} ${fact.time} ${row.direction} ${row.text} ${row.time}`];
    });
  });
  expect(silent).toEqual([]);
});
