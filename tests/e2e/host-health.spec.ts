import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { PageStructure } from '@/contracts/page-structure.ts';
import { askBackground } from '../support/ask-background.ts';
import type { ChatPage } from '../support/chat-page.ts';
import { test } from '../support/fixture.ts';
import { looksRight } from '../support/look-at.ts';
import { openChat } from '../support/open-chat.ts';

const params = { adapter: 'whatsapp' };
const name = 'Cláudia Regina Prates';

/** What a new build of the page does: an attribute goes, and something is drawn anew. */
function change(chat: ChatPage, selector: string, attribute: string): Promise<void> {
  return chat.page.evaluate(
    ([selector, attribute]) => {
      for (const element of document.querySelectorAll(selector)) element.removeAttribute(attribute);
      document.querySelector('#main header')?.append(document.createElement('i'));
      document.querySelector('#main [role="row"]')?.parentElement?.append(document.createElement('i'));
    },
    [selector, attribute] as const,
  );
}

async function signInAs(page: Page, email: string): Promise<void> {
  await askBackground(page, 'session.signOut', {});
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Senha').fill('combinado-demo');
  await page.getByRole('button', { name: 'Entrar no Combinado' }).click();
}

test('a page that is read no more: quiet at first, then by hand, reported without a word of it, and switched off', async ({
  chromium,
  world,
}) => {
  test.setTimeout(120_000);
  const { chat, sidebar } = await openChat(chromium, world);
  const { frame } = sidebar;
  await chat.open(name);
  await sidebar.confirmAccount(name);
  await expect(sidebar.line).toBeVisible();
  await expect(frame.locator('.drift-mark')).toHaveCount(0);

  await test.step('what is read another way is a small mark, and a line of the sheet', async () => {
    await change(chat, '[data-testid="conversation-info-header-chat-title"]', 'data-testid');
    await frame.locator('.drift-mark').click();
    await expect(frame.locator('.reading-sheet [data-part=who]')).toHaveAttribute('data-state', 'other_way');
    await expect(frame.locator('.reading-sheet [data-part=messages]')).toHaveAttribute('data-state', 'read');
    await expect(frame.locator('.banner')).toHaveCount(0);
    await frame.locator('body').press('Escape');
  });

  await test.step('messages that are gone: one calm banner, and every part of the work by hand', async () => {
    await chat.page.evaluate(() => {
      for (const text of document.querySelectorAll('#main [data-pre-plain-text]')) text.replaceChildren();
    });
    await expect(frame.getByText('Não consigo ler as mensagens desta página.')).toBeVisible({ timeout: 20_000 });
    await expect(frame.getByText(/nada disto conta contra você/)).toBeVisible();
    await expect(frame.locator('.parts [data-part=messages]')).toHaveAttribute('data-state', 'not_read');
    await expect(frame.locator('.parts [data-part=composer]')).toHaveAttribute('data-state', 'read');
    const line = ((await sidebar.line.textContent()) ?? '').trim();
    await sidebar.button(/^Copiar/).click();
    await expect.poll(() => chat.page.evaluate(() => navigator.clipboard.readText())).toBe(line);
    await expect(chat.composer).toBeEmpty();
    const due = sidebar.disclosure('identify_agent');
    await due.getByRole('checkbox').click();
    await expect(due).toHaveAttribute('data-mark', 'declared');
  });

  await test.step('a name that is gone too: the agent goes on with whom they had, and logs it', async () => {
    await chat.page.evaluate(() => document.querySelector('#main header [data-tab="6"]')?.remove());
    await change(chat, '#main footer [contenteditable]', 'aria-label');
    await expect(frame.locator('[data-by-hand]')).toBeVisible({ timeout: 20_000 });
    await frame.getByLabel('Nome ou conta').fill('Édson');
    await sidebar.button('Abrir o roteiro').click();
    await expect(frame.getByText('Você escolheu esta conta à mão.')).toBeVisible();
    await expect(frame.getByRole('heading', { name: 'Édson Tavares Lima' })).toBeVisible();
    await expect(sidebar.button(/^Copiar/)).toBeVisible();
    await sidebar.button('Outra conta').click();
    await sidebar.button(`Seguir com ${name}`).click();
    await expect(sidebar.disclosure('identify_agent')).toHaveAttribute('data-mark', 'declared');
    await sidebar.record('U');
    await expect
      .poll(() =>
        world.sql(
          `select payload -> 'record' ->> 'degraded' as degraded, payload -> 'record' -> 'score' as score
           from events where type = 'outcome.logged' and account_ref = '88-41207' and payload -> 'record' ->> 'degraded' = 'true'`,
        ),
      )
      .toEqual([{ degraded: 'true', score: null }]);
  });

  const check = await chromium.context.newPage();
  await test.step('the self-test shows the whole file before it is saved, and nobody is named in it', async () => {
    await check.goto(`chrome-extension://${chromium.extensionId}/host-check.html`);
    await check.getByRole('button', { name: 'Examinar a página' }).click();
    await expect(check.getByText(/^Falta uma parte da página: /)).toBeVisible({ timeout: 20_000 });
    const shown = await check.getByRole('textbox', { name: 'O arquivo, inteiro' }).inputValue();
    await looksRight(check);
    const saving = check.waitForEvent('download');
    await check.getByRole('button', { name: 'Salvar o arquivo' }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    expect(file).toBe(shown);
    const { health, page, tree } = PageStructure.parse(JSON.parse(file));
    expect(health.state).toBe('broken');
    expect(page.visible).toBe(true);
    expect(JSON.stringify(tree)).toContain('"is":"words"');
    for (const word of ['Cláudia', 'Prates', 'Édson', 'Tamarindo', '88-41207', '98765', 'Hoje de tarde'])
      expect(file).not.toContain(word);
  });

  await test.step('quality sees who is affected, and switches the reading off with a word on what that does', async () => {
    await check.goto(`chrome-extension://${chromium.extensionId}/console.html`);
    await signInAs(check, 'silvana@vereda.example');
    await check.getByRole('link', { name: 'Páginas' }).click();
    await expect(check.locator('[data-affected=broken]').first()).toContainText('Ana', { timeout: 20_000 });
    try {
      await check.getByRole('button', { name: 'Desligar: Ler a página' }).click();
      const dialog = check.getByRole('dialog');
      await expect(dialog).toContainText('a leitura desta página está desligada');
      await dialog.getByRole('button', { name: 'Desligar: Ler a página' }).click();
      await expect(dialog).toContainText('Escreva o motivo.');
      await dialog.getByLabel('Por quê').fill('Página mudou hoje');
      await dialog.getByRole('button', { name: 'Desligar: Ler a página' }).click();
      await expect(check.locator('[data-adapter=whatsapp] [data-switch=read]')).toContainText('desligado');
      await expect(check.locator('[data-adapter=whatsapp] .host-history li').first()).toContainText(
        'Página mudou hoje',
      );
      await looksRight(check);
      await expect(frame.getByText('A leitura desta página está desligada.')).toBeVisible({ timeout: 20_000 });
    } finally {
      const switches = { read: true, insert: true, hold: true };
      await askBackground(check, 'api.call', {
        route: 'selectors.switch',
        params,
        body: { switches, note: 'Fim do teste' },
      });
    }
  });
});
