import { expect, type Page } from '@playwright/test';
import { test } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { Sidebar } from '../support/sidebar.ts';

test.use({ actionTimeout: 15_000 });

/** What the CRM itself has stored of the open record, last first. */
const stored = (page: Page) =>
  page
    .locator('.log tr')
    .last()
    .locator('[data-stored]')
    .evaluateAll((cells) =>
      Object.fromEntries(cells.map((cell) => [cell.getAttribute('data-stored'), cell.textContent ?? ''])),
    );

test('an outcome goes into the CRM’s own form, a person saves it, and nobody else’s record gets it', async ({
  chromium,
  world,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(`${world.urls.crm}/ficha?id=102&coop=1`);
  const sidebar = await Sidebar.of(page);
  await sidebar.signIn('ana@vereda.example');
  await expect(sidebar.currentStep).toBeVisible();
  const { frame } = sidebar;

  await test.step('recorded in the panel', async () => {
    await sidebar
      .button(/Registrar R|^Registrar$/)
      .last()
      .click();
    await frame.locator('.outcomes [data-key="P"]').click();
    await frame.getByLabel('Valor').fill('1.250,00');
    await frame.getByLabel('Data', { exact: true }).fill('2026-11-30');
    await frame.getByLabel('Motivo do atraso').selectOption('forgot');
    await frame.getByRole('textbox', { name: 'Nota' }).fill('Promete pagar na segunda. Prefere mensagem.');
    await sidebar.button(/Salvar/).click();
    await expect(frame.getByText('Guardado neste computador.')).toBeVisible();
  });

  const form = page.locator('form.outcome');
  await test.step('told to the page, which is one that cooperates', async () => {
    const told = JSON.parse((await page.locator('output.told').textContent()) ?? '');
    expect(told).toMatchObject({
      v: 1,
      record: '102',
      version: 1,
      outcome: 'promise',
      promise_date: '2026-11-30',
      promise_amount: '1250.00',
    });
  });

  await test.step('filled at one key; what the agent wrote there herself is asked about first', async () => {
    await form.locator('[name="obs"]').fill('Escrito no CRM.');
    await expect(frame.getByText('Nada é salvo até você salvar no CRM.')).toBeVisible();
    await frame.locator('body').evaluate((body) => {
      window.focus();
      body.tabIndex = -1;
      body.focus();
    });
    await page.keyboard.press('u');
    await expect(frame.locator('[data-filled="filled"]')).toHaveCount(3);
    await expect(frame.locator('[data-filled="differs"]')).toContainText('Nota');
    await expect(form.locator('[name="obs"]')).toHaveValue('Escrito no CRM.');
    expect(await axeFaults(frame)).toEqual([]);
    expect(await layoutFaults(frame)).toEqual([]);
    await page.keyboard.press('u');
    await expect(frame.getByText('Preenchido. Confira e salve no CRM.')).toBeVisible();
    await expect(form.locator('[name="prometido_em"]')).toHaveValue('30/11/2026');
    await expect(form.locator('[name="valor"][type="text"]')).toHaveValue('1.250,00');
    await expect(page.locator('.log')).toHaveCount(0);
  });

  await test.step('saved by the person, and by nobody else', async () => {
    await page.getByRole('button', { name: 'Gravar' }).click();
    await expect(page.locator('.log')).toBeVisible();
    expect(await stored(page)).toEqual({
      resultado: '11',
      prometido_em: '30/11/2026',
      valor: '1250.00',
      retorno: '',
      obs: 'Promete pagar na segunda. Prefere mensagem.',
    });
  });

  await test.step('again later from the list, while that record is open, and not into another', async () => {
    const openList = async () => {
      const beside = await Sidebar.of(page);
      await expect(beside.currentStep).toBeVisible();
      await beside.button('Opções do painel').click();
      await beside.button('Registrados').click();
      return beside.frame.locator('[data-logged]').first();
    };
    const row = await openList();
    await row.getByRole('button', { name: 'Preencher o CRM' }).click();
    await row.getByRole('button', { name: 'Preencher' }).click();
    await expect(row.getByText('Preenchido. Confira e salve no CRM.')).toBeVisible();
    await expect(form.locator('[name="resultado"]')).toHaveValue('11');

    await page.goto(`${world.urls.crm}/ficha?id=103`);
    const elsewhere = await openList();
    await expect(elsewhere).toContainText('É. T. L.');
    await expect(elsewhere.getByRole('button', { name: 'Preencher o CRM' })).toHaveCount(0);
    await expect(form.locator('[name="resultado"]')).toHaveValue('');
  });
});
