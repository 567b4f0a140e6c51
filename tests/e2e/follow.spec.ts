import { expect } from '@playwright/test';
import type { Follow } from '@/contracts/follow.ts';
import { askBackground } from '../support/ask-background.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';
import { Sidebar } from '../support/sidebar.ts';

test.use({ actionTimeout: 15_000 });

test('the account that the CRM has open follows into the chat, is confirmed there, and leads back', async ({
  chromium,
  world,
}) => {
  const record = await chromium.context.newPage();
  await record.goto(`${world.urls.crm}/ficha?id=103`);
  const beside = await Sidebar.of(record);
  await beside.signIn('ana@vereda.example');
  await expect(beside.currentStep).toBeVisible();
  const name = (await beside.frame.locator('#root .who').textContent()) ?? '';

  const { chat, sidebar } = await openChat(chromium, world, { as: null });
  const { frame } = sidebar;
  await test.step('no chat is open: whose to look for', async () => {
    const look = frame.locator('[data-follow="look"]');
    await expect(look).toContainText(name.split(' ')[0] ?? '');
    await expect(look).toContainText('Procure a conversa');
    await expect(sidebar.button(/Copiar número/)).toBeVisible();
  });

  await test.step('proposed first, never taken by itself', async () => {
    await chat.open(name);
    const [proposed, confirm] = [frame.locator('.bind li').first(), frame.locator('.bind li .btn').first()];
    await expect(proposed).toContainText('aberta no seu CRM');
    await expect(sidebar.currentStep).toHaveCount(0);
    await confirm.click();
    await expect(sidebar.currentStep).toBeVisible();
    await expect(frame.locator('[data-follow="other"]')).toHaveCount(0);
  });

  await test.step('somebody else is opened in the CRM: both panels say so', async () => {
    await record.goto(`${world.urls.crm}/ficha?id=101`);
    const moved = await Sidebar.of(record);
    await expect(moved.frame.locator('[data-follow="other"]')).toContainText('O WhatsApp mostra outra pessoa');
    await expect(frame.locator('[data-follow="other"]')).toContainText('O CRM mostra outra pessoa');
  });

  await test.step('from the chat to the record: a new tab, since no tab shows it any more', async () => {
    // The map's own address is of another world than this one: what is asked for there is all there is to see.
    const asked = chromium.context.waitForEvent('request', (request) => new URL(request.url()).port === '8802');
    const opened = chromium.context.waitForEvent('page');
    await sidebar.button('Abrir no CRM').click();
    expect((await asked).url()).toBe('http://localhost:8802/ficha?id=103');
    await (await opened).close();
  });

  await test.step('and to the tab that shows it, once one does again', async () => {
    await record.goto(`${world.urls.crm}/ficha?id=103`);
    await expect(frame.locator('[data-follow="other"]')).toHaveCount(0);
    await chat.page.bringToFront();
    const shown = async () => (await askBackground<Follow>(frame, 'follow.read', {})).record;
    await expect.poll(async () => (await shown())?.account_ref).toBe('77-20931');
    const tab = (await shown())?.tab_id ?? -1;
    const isInFront = () =>
      chromium.serviceWorker.evaluate(
        async (id) =>
          (await (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome.tabs.get(id))
            .active,
        tab,
      );
    await expect.poll(isInFront).toBe(false);
    await frame.locator('.open-account').click();
    await sidebar.button('Abrir no CRM').click();
    await expect.poll(isInFront).toBe(true);
  });
});
