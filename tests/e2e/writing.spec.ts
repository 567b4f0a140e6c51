import { expect } from '@playwright/test';
import type { ChatPage } from '../support/chat-page.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';
import type { Sidebar } from '../support/sidebar.ts';

const hint = (sidebar: Sidebar) => sidebar.frame.locator('.writing');

/** Presses a key of the panel: the focus is there, as after the global shortcut. */
async function press(sidebar: Sidebar, key: 'E' | 'W' | 'D'): Promise<void> {
  await sidebar.frame.locator(`.writing [data-key="${key}"]`).press(key.toLowerCase());
}

async function shows(sidebar: Sidebar, words: string): Promise<void> {
  await expect(hint(sidebar)).toContainText(`“${words}”`);
}

const draft = (chat: ChatPage) => expect(chat.composer);

test('a Portuguese draft is put right a word at a time, and a name is left alone', async ({ chromium, world }) => {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');

  await test.step('each slip with its words, its reason and one key', async () => {
    await chat.type('Aqui é a Zuleidy da Vereda, vc viu a negociacao? ');
    await shows(sidebar, 'vc');
    await press(sidebar, 'E');
    await draft(chat).toContainText('Zuleidy da Vereda, você viu a negociacao?');
    await shows(sidebar, 'negociacao');
    await press(sidebar, 'E');
    await draft(chat).toContainText('Aqui é a Zuleidy da Vereda, você viu a negociação?');
  });

  await test.step('what comes next is the next slip, not the name before it', async () => {
    await chat.composer.press('End');
    await chat.page.keyboard.type('obg');
    await shows(sidebar, 'obg');
    await chat.clear();
    await expect(hint(sidebar)).toHaveCount(0);
  });

  await test.step('all at once, after a look at what changes', async () => {
    await chat.type('vc consegue pagar hj???');
    await shows(sidebar, 'vc');
    await press(sidebar, 'W');
    const dialog = sidebar.frame.getByRole('dialog');
    await expect(dialog.locator('del')).toContainText(['vc', 'hj']);
    await expect(dialog.locator('ins')).toContainText(['você', 'hoje']);
    await sidebar.frame.getByRole('button', { name: 'Corrigir tudo' }).press('Enter');
    await draft(chat).toHaveText('você consegue pagar hoje?');
    await expect(hint(sidebar)).toHaveCount(0);
    await chat.clear();
  });

  await test.step('a word that is not to be told about is not told about again', async () => {
    await chat.type('pode deixar zuando, ate logo');
    await shows(sidebar, 'zuando');
    await press(sidebar, 'D');
    await shows(sidebar, 'ate');
    await chat.clear();
    await chat.type('nada de zuando, ninguem ');
    await shows(sidebar, 'ninguem');
    await chat.clear();
  });
});

test('a Spanish draft is put right in the register of the script', async ({ chromium, world }) => {
  const { chat, sidebar } = await openChat(chromium, world, { as: 'maribel@cardenal.example' });
  await chat.open('Jorge Luis Armenta');
  await sidebar.confirmAccount('Jorge Luis Armenta');
  await chat.type('Soy Xóchitl Uc de Cardenal, ¿puedes hacer el deposito de la quincena? ');
  await shows(sidebar, 'puedes');
  await press(sidebar, 'E');
  await draft(chat).toContainText('¿puede hacer el deposito');
  await shows(sidebar, 'deposito');
  await press(sidebar, 'E');
  await draft(chat).toHaveText('Soy Xóchitl Uc de Cardenal, ¿puede hacer el depósito de la quincena?');
  await chat.clear();
  await chat.type('Xóchitl le marca, me confirma?');
  await shows(sidebar, 'me');
  await press(sidebar, 'E');
  await draft(chat).toHaveText('Xóchitl le marca, ¿me confirma?');
});
