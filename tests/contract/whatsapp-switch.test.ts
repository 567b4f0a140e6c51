import '../host-pages/in-page.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleAdapters } from '@/scripts/bundle-adapters.ts';
import { launchChromium } from '../support/chromium.ts';
import { makePage } from './whatsapp-pages.ts';

const form = { year: '2026', lang: 'pt', testids: true, business: false, stamp: '24h d/m', layout: true } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A page whose chat is watched, and the rows of another chat that is to come. */
async function watched() {
  const page = await browser.newPage();
  const [saved, unsaved] = [makePage({ ...form, who: 'saved' }), makePage({ ...form, who: 'unsaved' })];
  await page.setContent(saved.html);
  await page.evaluate(await bundleAdapters());
  await page.evaluate((html) => {
    // Ids are one chat's own: no message stands in two.
    globalThis.next = new DOMParser().parseFromString(html.replaceAll('"3EB0', '"7EB0'), 'text/html');
    globalThis.facts = [];
    combinado.openWhatsApp().observe((fact) => facts.push(fact), new AbortController().signal);
  }, unsaved.html);
  await page.waitForFunction(() => facts.some(({ type }) => type === 'turns.changed'));
  return { page, first: `whatsapp:${saved.facts.chat.title}`, second: `whatsapp:${unsaved.facts.chat.title}` };
}

declare global {
  var next: Document;
}

/** For each key, the makes of the ids that were told under it. */
const told = () =>
  facts.flatMap((fact) =>
    fact.type === 'turns.changed' ? fact.turns.map(({ id }) => `${fact.key} ${id.slice(0, 4)}`) : [],
  );

test.each([
  ['title', 'rows'],
  ['rows', 'title'],
] as const)('a page that draws its new %s before its new %s mixes nothing', async (...order) => {
  const { page, first, second } = await watched();
  for (const part of order) {
    await page.evaluate(async (part) => {
      const selector = part === 'title' ? 'header' : '[role="application"]';
      const [old, drawn] = [document, next].map((page) => page.querySelector(`#main ${selector}`));
      if (old && drawn) old.innerHTML = drawn.innerHTML;
      // The observer looks at what is there for a moment: longer than the page ever takes between the two.
      for (let looks = 0; looks < 8; looks++) await new Promise(requestAnimationFrame);
    }, part);
  }
  await page.waitForFunction((key) => facts.some((fact) => fact.type === 'turns.changed' && fact.key === key), second);
  const makes = new Set(await page.evaluate(told));
  expect([...makes].sort()).toEqual([`${first} 3EB0`, `${second} 7EB0`].sort());
  await page.close();
});

test('another chat of the same title begins anew, and is told as one of two', async () => {
  const { page, first } = await watched();
  await page.evaluate(() => {
    const cell = document.querySelector('#pane-side [role="gridcell"][aria-selected="true"]')?.parentElement;
    cell?.after(cell.cloneNode(true));
    const [old, drawn] = [document, next].map((page) => page.querySelector('#main [role="application"]'));
    if (drawn) old?.replaceWith(drawn);
  });
  await page.waitForFunction(() => {
    const last = facts.findLast((fact) => fact.type === 'turns.changed');
    return last?.type === 'turns.changed' && last.turns.some(({ id }) => id.startsWith('7EB0'));
  });
  const last = await page.evaluate(() => facts.findLast((fact) => fact.type === 'turns.changed'));
  expect(last).toMatchObject({ key: first });
  const opened = await page.evaluate(() =>
    facts.flatMap((fact) =>
      fact.type === 'conversation.opened'
        ? [String(fact.conversation.namesakes ?? 0)]
        : fact.type === 'conversation.closed'
          ? ['closed']
          : [],
    ),
  );
  expect(opened).toEqual(['0', 'closed', '1']);
  expect(last?.type === 'turns.changed' && last.turns.every(({ id }) => id.startsWith('7EB0'))).toBe(true);
  await page.close();
});
