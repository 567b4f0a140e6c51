import '@/scripts/adapters-in-page.ts';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeStructure } from '@/components/hosts/write-structure.ts';
import { PageStructure, type ReadStructure } from '@/contracts/page-structure.ts';
import { pageFromStructure } from '@/hosts/structure/page-from-structure.ts';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';
import { nameOf, pageForms } from './whatsapp-forms.ts';
import { changeScript, mutations } from './whatsapp-mutations.ts';
import { makePage, NOW, type PageForm } from './whatsapp-pages.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ timezoneId: 'America/Sao_Paulo', viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  await page.clock.setFixedTime(`${NOW}:00-03:00`);
  await page.evaluate(await bundleAdapters());
});
afterAll(() => browser.close());

interface Task {
  readonly html: string;
  readonly change?: string;
}

/** Writes each page in turn, changes it, and takes its structure. */
function readStructures(tasks: readonly Task[]): Promise<ReadStructure[]> {
  return page.evaluate(
    (tasks) =>
      tasks.map(({ html, change }) => {
        document.open();
        document.write(html);
        document.close();
        if (change) new Function(change)();
        return combinado.readStructure();
      }),
    tasks,
  );
}

/** What is exported, as the file of the self-test holds it: whatever is no shape is refused. */
const fileOf = (read: ReadStructure): PageStructure =>
  PageStructure.parse({
    format: 1,
    made_at: '2026-11-22T18:30:00.000Z',
    extension: '0.1.0',
    browser: 'Chromium 140',
    ...read,
  });

const outcomeOf = ({ health, counts }: ReadStructure) => ({ health, counts });

/** Takes the structure of each page, rebuilds the page from the file alone, and takes that one's. */
async function thereAndBack(tasks: readonly Task[]): Promise<{ before: ReadStructure; after: ReadStructure }[]> {
  const before = await readStructures(tasks);
  const after = await readStructures(before.map((read) => ({ html: pageFromStructure(fileOf(read)) })));
  return before.flatMap((read, index) => {
    const again = after[index];
    return again ? [{ before: read, after: again }] : [];
  });
}

// One of each few: the contract suite and the mutation run go through them all, and each costs two pages here.
const someForms = pageForms.filter((_, index) => index % 7 === 0);
const someMutations = mutations().filter(
  ({ change }, index) => (change === 'removed' && index % 2 === 0) || index % 25 === 0,
);

test('a page rebuilt from its structure is read as the page was', async () => {
  const results = await thereAndBack(someForms.map((form) => ({ html: makePage(form).html })));
  results.forEach(({ before, after }, index) => {
    const form = someForms[index];
    expect(outcomeOf(after), form && nameOf(form)).toEqual(outcomeOf(before));
  });
  expect(results).toHaveLength(someForms.length);
  expect(results[0]?.before.counts.read).toBe(17);
});

test('a page that broke arrives broken in the same way', async () => {
  const form: PageForm = { ...base, testids: true };
  const { html } = makePage(form);
  const results = await thereAndBack(someMutations.map((mutation) => ({ html, change: changeScript(mutation) })));
  const wrong = results.flatMap(({ before, after }, index) =>
    JSON.stringify(outcomeOf(before)) === JSON.stringify(outcomeOf(after))
      ? []
      : [`${someMutations[index]?.anchor} ${someMutations[index]?.change}`],
  );
  expect(wrong).toEqual([]);
  expect(results.filter(({ before }) => before.health.state === 'broken').length).toBeGreaterThan(3);
});

const base: PageForm = {
  year: '2026',
  lang: 'pt',
  testids: true,
  business: true,
  who: 'saved',
  stamp: '24h d/m',
  layout: true,
};

// No letter or digit that the form of the file is made of: what is found in it can only come from the page.
const secret = fc
  .array(fc.constantFrom(...'ãçéñøßþжщ漢字ωψ'), { minLength: 6, maxLength: 14 })
  .map((letters) => letters.join(''));
const digits = fc.array(fc.constantFrom(...'3579'), { minLength: 11, maxLength: 11 }).map((all) => all.join(''));

test('no text, name, number or id of a page is in the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(secret, { minLength: 8, maxLength: 8 }),
      digits,
      fc.constantFrom(...pageForms),
      async (words, number, form) => {
        const [name = '', text = '', status = '', href = '', style = '', icon = '', label = '', data = ''] = words;
        const change = `
        const put = (selector, run) => document.querySelectorAll(selector).forEach(run);
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(), n = 0; node; node = texts.nextNode(), n++)
          node.nodeValue = [${JSON.stringify(text)}, ${JSON.stringify(`${name} ${number}`)}, '+55 11 ' + ${JSON.stringify(number)}, ${JSON.stringify(`https://${href}.example/${number}`)}][n % 4];
        put('[data-id]', (row, n) => row.dataset.id = n % 2 ? 'false_${number}@c.us_${number}' + n : '${number}' + n);
        put('[data-pre-plain-text]', (box) => box.dataset.prePlainText = '[15:35, 9/7/2026] ${name}: ');
        put('[aria-label]', (each, n) => each.setAttribute('aria-label', ['${label}', '${label}:', 'Digite uma mensagem para ${name}', '${number}'][n % 4]));
        put('[title]', (each) => each.title = '${name}, ${status}');
        put('img', (each) => { each.src = 'https://${href}.example/${number}.png'; each.alt = '${label}'; });
        put('svg', (each) => each.innerHTML = '<title>${icon} ${number}</title>');
        put('div', (each, n) => { each.className += ' ${style}'; each.style.setProperty('--a', '${style}'); each.id ||= '${data}' + n; each.dataset.note = '${data}'; });
        put('[data-testid]', (each, n) => { if (n % 3 === 0) each.dataset.testid += '-${number}'; });
        document.documentElement.dataset.user = '${name}';
        document.title = '${name}';
        document.body.insertAdjacentHTML('beforeend', '<a href="https://${href}.example/">${text}</a><input value="${text}" placeholder="${label}"><textarea>${text}</textarea><!-- ${text} -->');`;
        const [read] = await readStructures([{ html: makePage(form).html, change }]);
        if (!read) throw new Error('nothing was read');
        const file = writeStructure(fileOf(read));
        expect(read.counts.rows).toBeGreaterThan(10);
        for (const each of [...words, number])
          for (let at = 0; at + 4 <= each.length; at++) expect(file).not.toContain(each.slice(at, at + 4));
      },
    ),
    { numRuns: 25 },
  );
});

test('the words of the contract pages are not in the file either, and a person can read what is', async () => {
  const [read] = await readStructures([{ html: makePage({ ...base, who: 'group' }).html }]);
  if (!read) throw new Error('nothing was read');
  const file = writeStructure(fileOf(read));
  expect(JSON.parse(file)).toEqual(fileOf(read));
  for (const word of [
    'Cláudia',
    'Prates',
    'Otávio',
    'Vereda',
    'Rogério',
    'Podemos',
    'Boleto',
    'comprovante',
    '98765',
    '1.284',
    '3EB0',
    'pague.example',
    'Marta',
  ])
    expect(file).not.toContain(word);
  expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(4000);
});

test('a part that says anything but a shape is refused', async () => {
  const [read] = await readStructures([{ html: makePage(base).html }]);
  if (!read) throw new Error('nothing was read');
  const smuggled = { ...read, tree: { tag: 'html', attributes: { title: 'Cláudia Prates' } } };
  expect(() => fileOf(smuggled)).toThrow();
});
