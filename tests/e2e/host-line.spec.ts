import { expect, type Frame, type Page, test } from '@playwright/test';
import type { HostCommand, HostFact } from '@/contracts/host-facts.ts';
import { type DemoHosts, serveDemo } from '@/demo/serve.ts';
import { buildExtension } from '../support/build-extension.ts';
import { type ExtensionBrowser, launchWithExtension, sidebarFrame } from '../support/extension.ts';

declare global {
  var line: { postMessage(command: HostCommand): void };
  var told: HostFact[];
  var cut: boolean;
}

let hosts: DemoHosts;
let browser: ExtensionBrowser;
let page: Page;
let frame: Frame;

const composer = '#main footer [contenteditable]';
const key = 'whatsapp:Cláudia Regina Prates';

test.beforeAll(async () => {
  hosts = await serveDemo({ chatPort: 0, crmPort: 0 });
  const build = buildExtension('hazards', {
    server: 'http://localhost:9',
    chat: 'http://localhost',
    crm: 'http://127.0.0.1',
  });
  browser = await launchWithExtension({ build });
});
test.afterAll(async () => {
  await browser?.close();
  await hosts?.close();
});
test.beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(`${hosts.chatUrl}/?chat=claudia&pace=0`);
  frame = await sidebarFrame(page);
  await listen();
});
test.afterEach(() => page.close());

/** A second listener in the sidebar's place, on the same line as the sidebar itself. */
async function listen(): Promise<void> {
  await frame.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const port = runtime.connect({ name: 'sidebar:here' });
    globalThis.told = [];
    port.onMessage.addListener((message: unknown) => void told.push(message as HostFact));
    globalThis.line = port;
    globalThis.cut = false;
    port.onDisconnect.addListener(() => {
      globalThis.cut = true;
    });
    port.postMessage({ type: 'facts.resend' });
  });
}

const command = (message: HostCommand) => frame.evaluate((message) => line.postMessage(message), message);
const facts = <T extends HostFact['type']>(type: T) =>
  frame.evaluate((type) => told.filter((fact) => fact.type === type), type) as Promise<
    Extract<HostFact, { type: T }>[]
  >;
const draft = async () => (await page.locator(composer).allInnerTexts())[0]?.trimEnd();

/** Gives a verdict and waits until the page has it: commands arrive in order, and an insertion elsewhere is answered. */
async function give(verdict: 'hold' | 'granted', text: string): Promise<void> {
  const answers = (await facts('text.inserted')).length;
  await command({ type: 'send.verdict', key, text, verdict });
  await command({ type: 'text.insert', request: verdict, key: 'elsewhere', text: '-', replace: false });
  await expect.poll(async () => (await facts('text.inserted')).length).toBe(answers + 1);
}

test('facts flow from the page to its sidebar', async () => {
  await expect
    .poll(async () => (await facts('conversation.opened')).at(-1)?.conversation.title)
    .toBe('Cláudia Regina Prates');
  await expect
    .poll(async () => (await facts('turns.changed')).at(-1)?.turns.at(-1))
    .toMatchObject({ speaker: 'customer', text: 'Hoje de tarde pode ser' });
  await page.locator(composer).pressSequentially('Olá');
  await expect.poll(async () => (await facts('draft.changed')).at(-1)?.text).toBe('Olá');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await facts('turns.changed')).at(-1)?.turns.map(({ text }) => text))
    .toContain('Oi, boa tarde');
  expect((await facts('send.attempted')).at(-1)).toMatchObject({ text: 'Olá', held: false });
});

test('the sidebar inserts into the composer of a page with a strict policy, and reads that it arrived', async () => {
  await command({
    type: 'text.insert',
    request: '1',
    key,
    text: 'Bom dia, Cláudia.\nPodemos conversar?',
    replace: false,
  });
  await expect
    .poll(async () => (await facts('text.inserted')).at(-1))
    .toEqual({ type: 'text.inserted', request: '1', result: 'inserted', why: null });
  expect(await draft()).toBe('Bom dia, Cláudia.\nPodemos conversar?');
});

test('a send is held by the verdict on exactly this text, and released once', async () => {
  await page.locator(composer).pressSequentially('vou te prender');
  await give('hold', 'vou te prender');
  await page.locator(composer).press('Enter');
  await expect.poll(async () => (await facts('send.attempted')).at(-1)?.held).toBe(true);
  expect(await draft()).toBe('vou te prender');
  await frame.locator('body').click();
  await give('granted', 'vou te prender');
  // The keyboard is back where the agent writes; Enter is theirs.
  await page.keyboard.press('Enter');
  await expect.poll(draft).toBe('');
  expect((await facts('send.attempted')).map(({ held }) => held)).toEqual([true, false]);
});

test('the frame follows its layout and remembers it for the site', async () => {
  await command({ type: 'frame.resize', width: 460 });
  await expect.poll(async () => (await page.locator('combinado-sidebar').boundingBox())?.width).toBe(460);
  await command({ type: 'frame.collapse', collapsed: true });
  await expect.poll(async () => (await page.locator('combinado-sidebar').boundingBox())?.width).toBe(48);
  await page.reload();
  await expect.poll(async () => (await page.locator('combinado-sidebar').boundingBox())?.width).toBe(48);
  frame = await sidebarFrame(page);
  await listen();
  await command({ type: 'frame.collapse', collapsed: false });
  await command({ type: 'frame.dock', side: 'left' });
  await expect
    .poll(async () => await page.locator('combinado-sidebar').boundingBox())
    .toMatchObject({ x: 0, width: 460 });
  await expect.poll(() => page.evaluate(() => document.querySelector('#side')?.getBoundingClientRect().left)).toBe(460);
  await command({ type: 'frame.dock', side: 'right' });
  await command({ type: 'frame.resize', width: 380 });
  await expect.poll(async () => (await page.locator('combinado-sidebar').boundingBox())?.x).toBe(1440 - 380);
});

test('facts flow again after the background was killed', async () => {
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/sidebar.html`);
  const devtools = await browser.context.newCDPSession(own);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await own.close();
  await expect.poll(() => frame.evaluate(() => cut)).toBe(true);
  await page.bringToFront();
  await listen();
  await page.locator(composer).pressSequentially('de volta');
  await expect.poll(async () => (await facts('draft.changed')).at(-1)?.text).toBe('de volta');
  await expect
    .poll(async () => (await facts('conversation.opened')).at(-1)?.conversation.title)
    .toBe('Cláudia Regina Prates');
});

test('leaves the page as it was when the extension goes away', async () => {
  expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBe(1440 - 380);
  await browser.serviceWorker.evaluate(() => {
    (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.runtime.reload();
  });
  await expect(page.locator('combinado-sidebar')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBe(1440);
  expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
});
