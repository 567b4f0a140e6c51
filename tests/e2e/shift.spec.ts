import { expect } from '@playwright/test';
import { askBackground } from '../support/ask-background.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';

test.use({ actionTimeout: 15_000 });

test('the receipt of a shift says what waits and what arrived; signing out warns and holds nobody; the supervisor reads why', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  await expect(sidebar.line).toBeVisible();
  await expect.poll(() => sidebar.pending()).toBe(0);

  await world.backend.stop();
  await sidebar.record('I');
  const opened = chromium.context.waitForEvent('page');
  await sidebar.frame.locator('.sync').click();
  await sidebar.button('Comprovante do turno').click();
  const receipt = await opened;
  const waiting = receipt.getByRole('row', { name: /Tabulação/ });
  const sum = async () => ((await receipt.locator('.sum').textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];

  await test.step('without a server: one outcome waits, and the connection is told', async () => {
    await expect(waiting).toContainText('espera');
    const [done = 0, all = 0] = await sum();
    expect(done).toBeLessThan(all);
    await expect(receipt.getByText('A numeração está completa')).toBeVisible();
    await expect(receipt.locator('.spans li')).toContainText(['Servidor sem resposta']);
    await expect(receipt.getByText('Nada disto conta contra você')).toBeVisible();
  });

  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  await test.step('on the way out it is listed, and one may stay', async () => {
    await popup.getByRole('button', { name: /^Sair/ }).click();
    const dialog = popup.getByRole('dialog');
    await expect(dialog.getByText('Tabulação, espera')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Sair assim mesmo' })).toBeEnabled();
    await dialog.getByRole('button', { name: 'Ficar' }).click();
    await expect(dialog).toHaveCount(0);
  });

  const { outages } = await askBackground<{ outages: { id: string }[] }>(receipt, 'connectivity.read', {});
  const outage = outages.at(-1)?.id ?? '';
  await askBackground(receipt, 'disconnection.tell', { outage, reason: 'power', told: 'Otávio, pelo telefone' });
  await expect(receipt.getByText('Aviso a Otávio, pelo telefone')).toBeVisible();

  await world.backend.start();
  await test.step('back: all of it is delivered, and the receipt says so by itself', async () => {
    await expect(waiting).toHaveCount(0, { timeout: 60_000 });
    await expect.poll(async () => new Set(await sum()).size).toBe(1);
  });

  await test.step('signed out with nothing left: at once. The supervisor reads the reason and who was told', async () => {
    await popup.getByRole('button', { name: /^Sair/ }).click();
    await popup.locator('input[type=email]').fill('otavio@vereda.example');
    await popup.locator('input[type=password]').fill('combinado-demo');
    await popup.locator('form button[type=submit]').click();
    await expect(popup.locator('input[type=password]')).toHaveCount(0);
    await popup.goto(`chrome-extension://${chromium.extensionId}/console.html#/disconnections`);
    const row = popup.getByRole('row', { name: /Otávio, pelo telefone/ }).first();
    await expect(row).toContainText('Energia');
    await expect(row).toContainText('para enviar');
  });
});
