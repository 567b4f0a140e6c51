import { expect, type Frame } from '@playwright/test';
import { askBackground } from '../support/ask-background.ts';
import { ChatPage } from '../support/chat-page.ts';
import { test } from '../support/fixture.ts';
import { Sidebar } from '../support/sidebar.ts';

/** What has the focus, by what is written on it. */
const focused = (frame: Frame) => frame.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('every key of the panel does what the list says, and leaves the focus where one goes on', async ({
  chromium,
  world,
}) => {
  const page = await chromium.context.newPage();
  page.setDefaultTimeout(15_000);
  // A Tuesday morning, when everybody may be reached.
  await page.clock.setFixedTime(new Date('2026-11-24T15:00:00Z'));
  await page.goto(`${world.urls.chat}/?pace=0`);
  const sidebar = await Sidebar.of(page);
  const chat = new ChatPage(page);
  const { frame } = sidebar;
  const press = (key: string) => frame.locator('body').press(key);
  /** From the composer to the panel, as a click on it does. */
  const toPanel = () => frame.locator('.bar > .logo').click();
  const now = sidebar.currentStep.locator('h4');
  await sidebar.signIn('ana@vereda.example');
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await expect(sidebar.line).toBeVisible();
  await toPanel();
  const first = (await now.textContent()) ?? '';

  await test.step('? lists what is in force, and can switch single letters off and on', async () => {
    await press('?');
    const sheet = frame.locator('.keys-sheet');
    await expect(sheet).toBeVisible();
    const commands = await frame.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { commands: { getAll: () => Promise<{ shortcut?: string; description?: string }[]> } };
        }
      ).chrome.commands.getAll(),
    );
    const given = commands.filter(({ description }) => description);
    expect(given.length).toBeGreaterThanOrEqual(4);
    for (const { description, shortcut } of given) {
      const row = sheet.locator('[data-wide] > div').filter({ hasText: description ?? '' });
      await expect(row).toContainText(shortcut || 'sem tecla');
    }
    await sheet.getByRole('checkbox').click();
    await expect(sheet.getByRole('checkbox')).not.toBeChecked();
    await press('Escape');
    await expect(sheet).toHaveCount(0);
    await press('r');
    await press('x');
    await expect(frame.locator('.outcome, .objections')).toHaveCount(0);
    await expect(now).toHaveText(first);
    // What is no single letter goes on working.
    await press('Control+k');
    await expect(frame.getByRole('combobox')).toBeFocused();
    await frame.getByRole('combobox').press('Escape');
    await press('?');
    await sheet.getByRole('checkbox').click();
    await expect(sheet.getByRole('checkbox')).toBeChecked();
    await press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  await test.step('F another way, C copy, Enter the filled button', async () => {
    const line = await sidebar.line.textContent();
    await press('f');
    await expect(sidebar.line).not.toHaveText(line ?? '');
    const other = ((await sidebar.line.textContent()) ?? '').trim();
    await press('c');
    await expect(frame.locator('.toast')).toContainText('Copiado');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(other);
    await press('Enter');
    await expect(chat.composer).toHaveText(other);
    await chat.clear();
    await toPanel();
  });

  await test.step('a digit answers; locked steps say in words what opens them', async () => {
    await expect(
      frame.locator('.thread .other .at').filter({ hasText: 'depois de confirmar quem é' }).first(),
    ).toBeVisible();
    await press('1');
    await expect(now).not.toHaveText(first);
    await expect(frame.locator('[role="status"]').filter({ hasText: `${first}: declarado` })).toHaveCount(1);
  });

  await test.step('J and K walk past what is locked; M ticks, Z takes it back', async () => {
    const place = (await now.textContent()) ?? '';
    await press('j');
    await expect(now).not.toHaveText(place);
    await press('k');
    await expect(now).toHaveText(place);
    await press('m');
    await expect(frame.locator('.toast')).toContainText('Declarado');
    await expect(now).not.toHaveText(place);
    await press('z');
    await expect(now).toHaveText(place);
  });

  await test.step('X and a digit answer an objection, which leads back to where one was', async () => {
    const place = (await now.textContent()) ?? '';
    await press('x');
    const objections = frame.locator('.objections');
    await expect(objections).toBeVisible();
    await expect.poll(() => focused(frame)).toBe('Objeções');
    await press('Escape');
    await expect(objections).toHaveCount(0);
    await expect.poll(() => focused(frame)).toBe(place);
    await press('x');
    const name = (await objections.locator('[data-key="1"] b').textContent()) ?? '';
    await press('1');
    await expect(objections).toHaveCount(0);
    await expect(now).not.toHaveText(place);
    await expect.poll(async () => (await focused(frame)) === (await now.textContent())).toBe(true);
    expect(name).not.toBe('');
    // Put aside, one is where one was.
    await press('Escape');
    await expect(now).toHaveText(place);
  });

  await test.step('the palette finds without accents, what was used last first, and reports what is missing', async () => {
    const search = frame.getByRole('combobox');
    const options = frame.getByRole('option');
    await press('Control+k');
    await search.fill('nao tenho dinheiro');
    await expect(options).toHaveCount(1);
    await search.press('Enter');
    await expect(now).toContainText('Não tenho dinheiro');
    await press('Escape');
    await press('Control+k');
    await expect(options.first()).toContainText('Não tenho dinheiro');
    await search.fill('criptomoeda');
    await expect(options).toHaveCount(0);
    await search.press('Enter');
    await expect(frame.locator('.toast')).toContainText('Avisei a qualidade');
    await expect
      .poll(async () =>
        (await world.events<{ words: string }>(`type = 'script.gap'`)).map(({ payload }) => payload.words),
      )
      .toEqual(['criptomoeda']);
  });

  await test.step('A, I, R, T, G, L open what they name, and Esc goes one level back', async () => {
    const place = (await now.textContent()) ?? '';
    await press('a');
    await expect(frame.locator('.body h3').first()).toBeFocused();
    await press('Escape');
    await expect.poll(() => focused(frame)).toBe(place);
    await press('r');
    await expect(frame.locator('.outcome')).toBeVisible();
    await press('Escape');
    await expect(frame.locator('.outcome')).toHaveCount(0);
    for (const key of ['i', 'g', 'l']) {
      await press(key);
      await expect(frame.locator('.dialog')).toBeVisible();
      await press('Escape');
      await expect(frame.locator('.dialog')).toHaveCount(0);
    }
    await press('t');
    await expect(frame.locator('.veil')).toBeVisible();
    await press('t');
    await expect(frame.locator('.identity-check h3')).toBeFocused();
    await press('Escape');
    await expect(frame.locator('.veil')).toBeVisible();
    await press('t');
    await press('Enter');
    await expect(frame.locator('.veil')).toHaveCount(0);
  });

  await test.step('one suggestion at a time, not while one types; N sends it away for good, S takes it', async () => {
    const prompt = frame.getByTestId('prompt');
    await chat.say('Oi, boa tarde');
    await chat.say('Qual foi o motivo do atraso?');
    await expect(prompt).toContainText('salário atrasou');
    await expect(prompt.locator('p')).toHaveCount(1);
    const words = (await prompt.locator('p').textContent()) ?? '';
    await toPanel();
    await press('n');
    await expect(prompt.filter({ hasText: words })).toHaveCount(0);
    await page.reload();
    const again = await Sidebar.of(page);
    await chat.open('Cláudia Regina Prates');
    await expect(again.line).toBeVisible();
    await expect(again.frame.getByTestId('prompt').filter({ hasText: words })).toHaveCount(0);
  });
});

test('an old hand is prompted of nothing but the law, others and the outcome', async ({ chromium, world }) => {
  const page = await chromium.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(new Date('2026-11-24T15:00:00Z'));
  await page.goto(`${world.urls.chat}/?pace=0`);
  const sidebar = await Sidebar.of(page);
  const chat = new ChatPage(page);
  await sidebar.signIn('ana@vereda.example');
  await askBackground(sidebar.frame, 'settings.write', { density: 'senior' });
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await expect(sidebar.line).toBeVisible();
  const prompt = sidebar.frame.getByTestId('prompt');
  const why = sidebar.currentStep.locator('.why');
  await chat.say('Qual foi o motivo do atraso?');
  await expect(chat.row('Meu salário atrasou esse mês')).toBeVisible();
  await askBackground(sidebar.frame, 'settings.write', { density: 'new' });
  await expect(prompt).toContainText('salário atrasou');
  await expect(why).toHaveCount(1);
  await askBackground(sidebar.frame, 'settings.write', { density: 'senior' });
  await expect(prompt.locator('p')).toHaveCount(0);
  await expect(why).toHaveCount(0);
});
