import { expect, type Page, test } from '@playwright/test';
import { type HazardName, type HazardServer, hazards, serveHazards } from '../hazard-pages/serve-hazards.ts';
import { buildExtension } from '../support/build-extension.ts';
import { type ExtensionBrowser, launchWithExtension, sidebarFrame } from '../support/extension.ts';

let hosts: HazardServer;
let browser: ExtensionBrowser;
let page: Page;

test.beforeAll(async () => {
  // Without a port a pattern stands for all of them.
  const build = buildExtension('hazards', {
    server: 'http://localhost:9',
    chat: 'http://localhost',
    crm: 'http://127.0.0.1',
  });
  [hosts, browser] = await Promise.all([serveHazards(), launchWithExtension({ build })]);
});
test.afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});
test.beforeEach(async () => {
  page = await browser.context.newPage();
});
test.afterEach(() => page.close());

const frameBox = () => page.locator('combinado-sidebar').boundingBox();
const pageWidth = () => page.evaluate(() => document.body.getBoundingClientRect().right);

for (const name of Object.keys(hazards) as HazardName[]) {
  test(`the sidebar lives beside the page: ${name}`, async () => {
    await page.goto(hosts.url(name));
    const frame = await sidebarFrame(page);
    await expect(frame.locator('body')).not.toBeEmpty();
    await expect.poll(frameBox).toMatchObject({ x: 1440 - 380, y: 0, width: 380, height: 900 });
    // The page stands beside it, not under it.
    await expect.poll(pageWidth).toBeLessThanOrEqual(1440 - 380);
    await expect(page.getByText('Ana Prueba')).toBeVisible();
  });
}

test('a root font size of the page does not reach the sidebar', async () => {
  await page.goto(hosts.url('small-rem'));
  const frame = await sidebarFrame(page);
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
});

test('comes back when the page replaces its body or throws out what it does not know', async () => {
  await page.goto(hosts.url('body-swap'));
  await sidebarFrame(page);
  await page.waitForSelector('body[data-swapped="yes"]');
  await expect(page.locator('combinado-sidebar')).toHaveCount(1);
  await page.evaluate('dropStrangers()');
  await expect(page.locator('combinado-sidebar')).toHaveCount(1);
  // The frame that was thrown out may still be listed for a moment: what counts is that one comes to show something.
  const shows = async () =>
    (await sidebarFrame(page)).evaluate(() => document.body.childElementCount > 0).catch(() => false);
  await expect.poll(shows).toBe(true);
});

test('keys typed in the sidebar do not reach a page that listens for all of them', async () => {
  await page.goto(hosts.url('hotkeys'));
  const frame = await sidebarFrame(page);
  await frame.evaluate(() => {
    const field = document.createElement('input');
    field.id = 'probe';
    document.body.prepend(field);
    field.focus();
  });
  await frame.locator('#probe').click();
  await page.keyboard.type('jk1 pagar');
  await page.keyboard.press('Escape');
  expect(await frame.locator('#probe').inputValue()).toBe('jk1 pagar');
  expect(await page.evaluate('heard')).toEqual([]);
  await page.click('#search');
  await page.keyboard.press('x');
  expect(await page.evaluate('heard.length')).toBeGreaterThan(0);
});

test('the page can read neither the sidebar nor any name of ours in its own world', async () => {
  await page.goto(hosts.url('plain'));
  await sidebarFrame(page);
  const seen = await page.evaluate(() => ({
    root: document.querySelector('combinado-sidebar')?.shadowRoot ?? null,
    frames: window.length,
    names: Object.keys(globalThis).filter((name) => /combinado/i.test(name)),
  }));
  expect(seen).toMatchObject({ root: null, names: [] });
});

test('no page hears of the script by message, or ends it by an event that it makes up', async () => {
  await page.addInitScript(() => {
    const messages: unknown[] = [];
    Object.assign(globalThis, { messages });
    addEventListener('message', ({ data }) => messages.push(data));
  });
  await page.goto(hosts.url('plain'));
  await sidebarFrame(page);
  await page.evaluate((id) => {
    for (const contentScriptName of ['whatsapp', 'crm'])
      document.dispatchEvent(
        new CustomEvent(`${id}:${contentScriptName}:wxt:content-script-started`, {
          detail: { contentScriptName, messageId: 'made up' },
        }),
      );
  }, browser.extensionId);
  // What ends a script takes the frame along at once.
  await expect(page.locator('combinado-sidebar')).toHaveCount(1);
  expect(await page.evaluate('messages')).toEqual([]);
});

test('a page too narrow to share is covered, not squeezed', async () => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(hosts.url('plain'));
  await sidebarFrame(page);
  await expect.poll(frameBox).toMatchObject({ x: 620, width: 380 });
  expect(await page.evaluate(() => document.documentElement.style.width)).toBe('');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBe(1440 - 380);
});

test('steps aside for print', async () => {
  await page.goto(hosts.url('plain'));
  await sidebarFrame(page);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('combinado-sidebar')).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBe(1440);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('combinado-sidebar')).toBeVisible();
});
