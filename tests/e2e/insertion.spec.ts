import { expect } from '@playwright/test';
import { sidebarFrame } from '../support/extension.ts';
import { test } from '../support/fixture.ts';
import { runInsertions } from '../support/insertion-bed.ts';
import { insertionCases } from '../support/insertion-cases.ts';

test('Chromium: what is inserted stands there once, whole, and unsent, whatever the page does', async ({
  chromium,
  world,
}, { annotations }) => {
  expect(insertionCases.length).toBeGreaterThanOrEqual(200);
  const page = await chromium.context.newPage();
  await page.goto(`${world.urls.chat}/?pace=0&chat=claudia`);
  const frame = await sidebarFrame(page);
  const { wrong, ...figures } = await runInsertions({
    inPage: (run, argument) => page.evaluate(run as never, argument),
    inSidebar: (run, argument) => frame.evaluate(run as never, argument),
    type: (text) => page.keyboard.type(text),
  });
  annotations.push({ type: 'insertions', description: JSON.stringify(figures) });
  expect(wrong).toEqual([]);
  expect(figures).toEqual({ cases: insertionCases.length, duplicated: 0, lostLines: 0, sent: 0 });
});
