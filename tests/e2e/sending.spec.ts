import { expect, type Page } from '@playwright/test';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';
import { SendDoor } from '../support/send-door.ts';

const composer = '#main footer [role="textbox"]';
const button = '#main footer [data-tab="11"]';
const threat = 'vou mandar a polícia aí';
const held = (box: string, text = threat) => ({ sent: 0, told: [{ held: true, box, text }] });
const passed = (box: string, text = threat) => ({ sent: 1, told: [{ held: false, box, text }] });
const untouched = { sent: 0, told: [] };

/** Copies by the page's own hands, so that the paste that follows is a real one. */
async function pasteInto(page: Page, text: string, box = composer): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.locator(box).click();
  await page.keyboard.press('ControlOrMeta+V');
}

for (const enter of ['on', 'off'] as const)
  test(`every way out is held and let through as its verdict says, Enter is send: ${enter}`, async ({
    chromium,
    world,
  }, { annotations }) => {
    const page = await chromium.context.newPage();
    const door = await SendDoor.open(page, `${world.urls.chat}/?pace=0&chat=claudia&enter=${enter}`);
    const { keyboard } = page;
    const press = (key: string) => () => keyboard.press(key);
    const sends = enter === 'on' ? 'Enter' : 'Shift+Enter';
    const breaks = enter === 'on' ? 'Shift+Enter' : 'Enter';
    let presses = 0;
    const openWays = async () =>
      (await door.facts('ways.changed'))
        .at(-1)
        ?.ways.map(({ way }) => way)
        .join();
    const attempt = (act: () => Promise<void>) => {
      presses++;
      return door.attempt(act);
    };

    // Nobody knows the setting yet: what may be a send is none, and what is a line break by default breaks the line.
    await door.write(threat);
    await door.say('hold', threat);
    expect(await attempt(press('Shift+Enter'))).toEqual(untouched);
    expect((await door.stand()).text).toBe(`${threat}\n`);

    // The keyboard, once the setting was learnt from an honest message.
    await door.say('clear', '');
    await door.write('Bom dia');
    if (enter === 'off') {
      await keyboard.press('Enter');
      await keyboard.press('Backspace');
    }
    await door.say('clear', 'Bom dia');
    expect(await attempt(press(sends))).toEqual(passed('composer', 'Bom dia'));
    await expect.poll(async () => (await door.facts('message.sent')).map(({ text }) => text)).toEqual(['Bom dia']);
    await door.write(threat);
    await door.say('hold', threat);
    expect(await attempt(press(sends))).toEqual(held('composer'));
    if (enter === 'off') expect(await attempt(press('Control+Enter'))).toEqual(held('composer'));
    expect((await door.stand()).text).toBe(threat);
    expect(await attempt(press(breaks))).toEqual(untouched);
    expect((await door.stand()).text).toBe(`${threat}\n`);

    // The button: by pointer, and by the keyboard on it.
    await door.write(threat);
    expect(await attempt(() => page.click(button))).toEqual(held('composer'));
    await page.focus(button);
    expect(await attempt(press('Enter'))).toEqual(held('composer'));
    expect(await attempt(press('Space'))).toEqual(held('composer'));
    expect(await attempt(() => page.click('#main footer .schedule'))).toEqual(held('composer'));
    await expect(page.getByRole('dialog')).toHaveCount(0);

    // What an input method or an open list takes is no send.
    await page.locator(composer).click();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'né', selectionStart: 2, selectionEnd: 2 });
    expect(await attempt(press(sends))).toEqual(untouched);
    await devtools.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await door.write(threat);
    await page.evaluate(() => {
      const list = document.createElement('div');
      list.setAttribute('role', 'listbox');
      document.querySelector('#main footer')?.append(list);
      const pick = (event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.stopImmediatePropagation();
        list.remove();
        document.removeEventListener('keydown', pick, true);
      };
      document.addEventListener('keydown', pick, true);
    });
    expect(await attempt(press(sends))).toEqual(untouched);

    // A grant lets one through: this text, in this chat, once.
    await door.say('granted', threat, { key: 'whatsapp:Marta Oliveira Nunes' });
    await door.say('hold', threat);
    expect(await attempt(press(sends))).toEqual(held('composer'));
    await door.say('granted', `${threat} hoje`);
    await door.say('hold', threat);
    expect(await attempt(press(sends))).toEqual(held('composer'));
    await door.say('granted', threat);
    expect(await attempt(press(sends))).toEqual(passed('composer'));
    await door.write(threat);
    expect(await attempt(press(sends))).toEqual(held('composer'));
    await door.say('granted', threat);
    await door.write(`${threat} agora`);
    await door.say('hold', `${threat} agora`);
    expect(await attempt(() => page.click(button))).toEqual(held('composer', `${threat} agora`));

    // The words of a picture have a box and a button of their own.
    await door.write('');
    await page.click('#main footer .quiet');
    const caption = '.drawer [role="textbox"]';
    await door.write(threat, caption);
    await expect
      .poll(async () => (await door.facts('draft.changed')).at(-1))
      .toMatchObject({ box: 'caption', text: threat });
    await door.say('hold', threat);
    expect(await attempt(press(sends))).toEqual(held('caption'));
    expect(await attempt(() => page.click('.drawer .go'))).toEqual(held('caption'));
    await page.focus('.drawer .go');
    expect(await attempt(press('Enter'))).toEqual(held('caption'));
    await door.say('granted', threat);
    expect(await attempt(() => page.click('.drawer .go'))).toEqual(passed('caption'));
    await expect.poll(openWays).toBe('');
    await page.click('#main footer .quiet');
    await pasteInto(page, 'colada', caption);
    await expect
      .poll(async () => (await door.facts('draft.changed')).at(-1))
      .toMatchObject({ box: 'caption', text: 'colada' });
    await page.locator('.drawer .quiet').click();
    await expect.poll(openWays).toBe('');

    // A message that was sent already, written anew.
    await page.locator(composer).click();
    await keyboard.press('ArrowUp');
    const edit = '[role="dialog"] [role="textbox"]';
    await door.write('vou mandar prender você', edit);
    await expect
      .poll(async () => (await door.facts('draft.changed')).at(-1))
      .toMatchObject({ box: 'edit', text: 'vou mandar prender você' });
    await door.say('hold', 'vou mandar prender você');
    expect(await attempt(press(sends))).toEqual(held('edit', 'vou mandar prender você'));
    expect(await attempt(() => page.click('[role="dialog"] button'))).toEqual(held('edit', 'vou mandar prender você'));
    await keyboard.press('Escape');
    await expect.poll(openWays).toBe('');
    await expect
      .poll(async () => (await door.facts('ways.changed')).map(({ ways }) => ways.map(({ way }) => way).join()))
      .toEqual(['caption', '', 'caption', '', 'edit', '']);

    // What was pasted waits for its verdict, and no longer than the engine may take; the firm may say otherwise.
    await door.write('');
    await door.say('clear', '', { unjudged: 'check' });
    await pasteInto(page, threat);
    expect(await attempt(() => page.click(button))).toEqual(held('composer'));
    await door.say('clear', threat, { unjudged: 'check' });
    expect(await attempt(() => page.click(button))).toEqual(passed('composer'));
    await door.say('clear', '', { unjudged: 'check' });
    await pasteInto(page, 'ninguém diz nada');
    const first = await attempt(() => page.click(button));
    expect(first).toEqual(held('composer', 'ninguém diz nada'));
    await expect.poll(async () => (await attempt(() => page.click(button))).sent).toBe(1);
    await door.say('clear', '', { unjudged: 'pass' });
    await pasteInto(page, 'nada espera');
    expect(await attempt(() => page.click(button))).toEqual(passed('composer', 'nada espera'));

    expect(await page.evaluate(() => globalThis.byScript)).toEqual([]);
    annotations.push({ type: 'sending', description: JSON.stringify({ enter, presses, byScript: 0 }) });
  });

test('the sidebar says what is not supervised while it stands open, and that a pasted text was checked', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world, { query: '?pace=0&chat=claudia' });
  const { page } = chat;
  const notice = (text: RegExp) => sidebar.frame.locator('.banner').filter({ hasText: text });
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await expect(sidebar.currentStep).toBeVisible();
  const sent = page.locator('#main .out');
  const before = await sent.count();

  await pasteInto(page, 'Segue o resumo do que conversamos, com os valores e as datas.');
  await page.keyboard.press('Enter');
  // Either the verdict was there already, or the sidebar says that the next press is free.
  const checked = notice(/Conferi o texto colado/);
  await expect.poll(async () => (await checked.count()) + (await sent.count())).toBeGreaterThan(before);
  if ((await sent.count()) === before) await page.keyboard.press('Enter');
  await expect(sent).toHaveCount(before + 1);
  await expect(notice(/texto colado/)).toHaveCount(0);

  await chat.row('Sem problema').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Encaminhar' }).click();
  await expect(notice(/Aqui não acompanho: encaminhamento/)).toBeVisible();
  await page.getByRole('dialog').press('Escape');
  await expect(notice(/Aqui não acompanho/)).toHaveCount(0);

  await chat.clear();
  await page.getByRole('button', { name: 'Mensagem de voz', exact: true }).click();
  await expect(notice(/Aqui não acompanho: mensagem de voz/)).toBeVisible();
  await page.getByRole('button', { name: 'Fechar' }).click();
  await expect(notice(/Aqui não acompanho/)).toHaveCount(0);

  // Pasted and sent in one go, it is judged before it can leave.
  await pasteInto(page, 'Se não pagar hoje, você vai ser preso.');
  await page.keyboard.press('Enter');
  await expect(sidebar.frame.locator('.held mark.bad').last()).toHaveText('preso');
  await page.locator(composer).press('Enter');
  await expect(sent).toHaveCount(before + 1);
});
