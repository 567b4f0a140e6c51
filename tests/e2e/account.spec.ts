import { expect, type Locator } from '@playwright/test';
import { askBackground } from '../support/ask-background.ts';
import { ConsolePage } from '../support/console-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/extension.ts';
import { test as base } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { openChat } from '../support/open-chat.ts';
import type { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';

/** The supervisor has a browser of his own: a profile holds one session. */
const test = base.extend<{ desk: ExtensionBrowser; untouched: undefined }>({
  desk: async ({ build }, use) => {
    const browser = await launchWithExtension({ build });
    await use(browser);
    await browser.close();
  },
  /** What a test books on an account is taken back: the world is everybody's. */
  untouched: [
    async ({ world }, use) => {
      const before = await world.sql<{ org_id: string; ref: string; document: object }>(
        'select org_id, ref, document from accounts where ref = any($1)',
        [refs],
      );
      await use(undefined);
      await world.sql('delete from payment_checks where account_ref = any($1)', [refs]);
      for (const { org_id, ref, document } of before)
        await world.sql('update accounts set document = $3 where org_id = $1 and ref = $2', [org_id, ref, document]);
    },
    { auto: true },
  ],
});

const edson = '90-11853';
const jorge = '5520-7714';
const refs = [edson, jorge];

interface CheckRow {
  readonly state: string;
  readonly paid_on: string | null;
  readonly amount: { minor: number; currency: string } | null;
  readonly method: string | null;
  readonly receipt: string;
}
const checksOf = (world: World, ref: string): Promise<CheckRow[]> =>
  world.sql('select state, paid_on::text, amount, method, receipt from payment_checks where account_ref = $1', [ref]);

const light = (sidebar: Sidebar): Locator => sidebar.frame.locator('button.signal[data-light]');

/** Leaves prompts of other things until the one with these words comes, and takes it. */
async function takePrompt(sidebar: Sidebar, words: RegExp): Promise<void> {
  const prompt = sidebar.frame.getByTestId('prompt');
  await expect(prompt.locator('[data-key="S"]')).toBeVisible();
  const read = async () => (await prompt.textContent()) ?? '';
  for (let text = await read(); !words.test(text); text = await read()) {
    await prompt.locator('[data-key="N"]').click();
    await expect(prompt).not.toHaveText(text);
    await expect(prompt.locator('[data-key="S"]')).toBeVisible();
  }
  await prompt.locator('[data-key="S"]').click();
}

/** Cents of an amount as it is printed, in either country's way. */
const cents = (text: string): number => Number(text.replace(/\D/g, ''));

async function partsOf(sidebar: Sidebar): Promise<{ parts: number[]; total: number }> {
  const table = sidebar.frame.locator('.account table').first();
  const parts = (await table.locator('tbody td').allTextContents()).map(cents);
  return { parts, total: cents((await table.locator('tfoot td').textContent()) ?? '') };
}

test('BR: the account by a key; a claim read from the chat pauses it; found by the supervisor, the light is paid at once', async ({
  chromium,
  desk,
  world,
}) => {
  const board = await ConsolePage.open(desk, '#/checks', 'otavio@vereda.example');
  await expect(board.page.getByRole('heading', { name: 'Conferências' })).toBeVisible();
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('+55 85 99123-0087');
  await sidebar.confirmAccount('Édson Tavares Lima');
  await expect(light(sidebar)).toHaveAttribute('data-light', 'open');

  await test.step('what is owed, in parts that add up, and what went on before', async () => {
    await light(sidebar).focus();
    await sidebar.frame.locator('body').press('i');
    await expect(sidebar.frame.getByRole('heading', { name: 'Conta 90-11853' })).toBeVisible();
    const { parts, total } = await partsOf(sidebar);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(total).toBe(231_040);
    await expect(sidebar.frame.locator('.contacts > li').first()).toContainText('importado');
    await sidebar.frame.locator('body').press('Escape');
    await expect(sidebar.frame.getByRole('heading', { name: 'Conta 90-11853' })).toHaveCount(0);
  });

  await test.step('the light opens to who says what', async () => {
    await light(sidebar).click();
    await expect(sidebar.frame.locator('[data-source="creditor"]')).toContainText('Financeira Tamarindo');
    await sidebar.frame.locator('body').press('Escape');
  });

  await test.step('he says that he paid: one key opens the form, with the sentence that asks for the receipt', async () => {
    await chat.say('Olá, qual a data do pagamento?');
    await expect(chat.row('foi no pix dia 14')).toBeVisible();
    await chat.say('Obrigada');
    await expect(chat.row('Eu já paguei isso no pix')).toBeVisible();
    await takePrompt(sidebar, /paguei/);
    const form = sidebar.frame.getByRole('form', { name: 'Diz que já pagou' });
    await expect(form).toContainText('comprovante');
    await form.getByLabel('Pagou em').fill('2026-11-14');
    await form.getByLabel('Valor').fill('2.310,40');
    await form.getByLabel('Por onde').selectOption('pix');
    await form.getByRole('button', { name: 'Inserir no chat' }).click();
    await expect(chat.composer).toContainText('comprovante');
    await form.getByRole('button', { name: 'Abrir conferência' }).click();
    await expect(light(sidebar)).toContainText('Diz que pagou, conferir');
    await expect(light(sidebar)).toHaveAttribute('data-light', 'unconfirmed');
  });

  await test.step('it is in the table, and the account is paused for everybody', async () => {
    const expected = {
      state: 'open',
      paid_on: '2026-11-14',
      amount: { minor: 231_040, currency: 'BRL' },
      method: 'pix',
      receipt: 'asked',
    };
    await expect.poll(() => checksOf(world, edson)).toEqual([expected]);
    await light(sidebar).focus();
    await sidebar.frame.locator('body').press('i');
    await expect(sidebar.frame.getByText('pausado: pagamento em conferência')).toBeVisible();
    await sidebar.frame.locator('body').press('Escape');
  });

  await test.step('the supervisor finds it, by keyboard', async () => {
    const check = board.page.locator('[data-check]').filter({ hasText: edson });
    await expect(check).toContainText('É. T. L.');
    await expect(check).toContainText('diz que pagou R$ 2.310,40');
    await expect(check).not.toContainText('Tavares');
    await board.page.keyboard.press('ArrowDown');
    await check.getByLabel('Onde consultou').fill('extrato do banco');
    await board.page.keyboard.press('Escape');
    await board.page.keyboard.press('p');
    await expect(check).toHaveCount(0);
    await expect(board.page.locator('[data-ended]').first()).toContainText(/encontrado.*por Otávio/s);
  });

  await test.step('the agent’s light is another, and nothing was loaded again', async () => {
    await expect(light(sidebar)).toHaveAttribute('data-light', 'paid');
    await expect(sidebar.frame.locator('.case .amount')).toContainText('0,00');
    expect(await checksOf(world, edson)).toMatchObject([{ state: 'paid' }]);
  });
});

test('MX: asked first, he says that he paid; it is not found, and may be asked for again', async ({
  chromium,
  desk,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world, { as: 'maribel@cardenal.example' });
  await chat.open('Jorge Luis Armenta');
  await sidebar.confirmAccount('Jorge Luis Armenta');
  await expect(light(sidebar)).toHaveAttribute('data-light', 'open');
  await sidebar.button(/^Cuenta/).click();
  await expect(sidebar.frame.getByRole('heading', { name: 'Cuenta 5520-7714' })).toBeVisible();
  const { parts, total } = await partsOf(sidebar);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
  expect(total).toBe(621_500);
  await expect(sidebar.frame.locator('.account')).toContainText('IVA');
  await sidebar.frame.locator('body').press('Escape');

  await chat.say('Buenas tardes, ¿realizó algún pago de este crédito?');
  await expect(chat.row('ya pagué el viernes por SPEI')).toBeVisible();
  await takePrompt(sidebar, /pagué/);
  const form = sidebar.frame.getByRole('form', { name: 'Dice que ya pagó' });
  // Friday and SPEI were read; how much he did not say.
  await expect(form.getByLabel('Pagó el')).not.toHaveValue('');
  await expect(form.getByLabel('Por dónde')).toHaveValue('spei');
  await expect(form.getByLabel('Monto')).toHaveValue('');
  await form.getByLabel('Pagó el').press('Enter');
  await expect(light(sidebar)).toContainText('Dice que pagó, por revisar');
  await expect.poll(() => checksOf(world, jorge)).toMatchObject([{ state: 'open', amount: null, method: 'spei' }]);

  const board = await ConsolePage.open(desk, '#/checks', 'hector@cardenal.example');
  const check = board.page.locator('[data-check]').filter({ hasText: jorge });
  await check.getByRole('button', { name: /Ainda não|Todavía no/ }).click();
  await expect(check).toContainText(/Héctor/);
  await check.getByRole('button', { name: /Não encontrei|No lo encontré/ }).click();
  await expect(check).toHaveCount(0);
  await expect(light(sidebar)).toHaveAttribute('data-light', 'open');
  expect(await checksOf(world, jorge)).toMatchObject([{ state: 'not_found' }]);
});

test('to somebody else there is no account to open, and what was open closes', async ({ chromium, world }) => {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Rogério Pacheco Dias');
  await sidebar.confirmAccount('Rogério Pacheco Dias');
  await sidebar.button(/^Conta/).click();
  await expect(sidebar.frame.getByText('Lúcia Pacheco Dias')).toBeVisible();
  await sidebar.button('Falar com o avalista').click();
  await sidebar.button(/^Conta/).click();
  await expect(sidebar.button('Voltar ao titular')).toBeVisible();
  await sidebar.frame.locator('body').press('Escape');

  await light(sidebar).focus();
  await sidebar.frame.locator('body').press('t');
  await expect(sidebar.button(/^Conta/)).toHaveCount(0);
  await expect(light(sidebar)).toHaveCount(0);
  await sidebar.frame.locator('body').press('i');
  await expect(sidebar.frame.getByRole('dialog')).toHaveCount(0);
  await expect(sidebar.frame.locator('body')).not.toContainText('7.940,00');
  await expect(sidebar.frame.locator('body')).not.toContainText('Lúcia');
});

test('with the server gone the account is there from last time, and says how old it is', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await sidebar.button(/^Conta/).click();
  await expect(sidebar.frame.locator('.contacts > li').first()).toBeVisible();
  await sidebar.frame.locator('body').press('Escape');
  await world.backend.stop();
  try {
    await sidebar.button(/^Conta/).click();
    await expect(sidebar.frame.getByText(/Sem conexão. Histórico guardado de há/)).toBeVisible();
    await expect(sidebar.frame.locator('.contacts > li').first()).toBeVisible();
    await expect(sidebar.frame.locator('.account table').first()).toBeVisible();
  } finally {
    await world.backend.start();
  }
});

test('each place of the account fits and can be read: narrow, in three languages, light and dark', async ({
  chromium,
  world,
}) => {
  test.setTimeout(180_000);
  const { chat, sidebar } = await openChat(chromium, world);
  const { frame } = sidebar;
  await chat.page.emulateMedia({ reducedMotion: 'reduce' });
  await chat.open('Rogério Pacheco Dias');
  await sidebar.confirmAccount('Rogério Pacheco Dias');
  await askBackground(frame, 'layout.write', { site: 'localhost', layout: { width: 320 } });
  await frame.waitForFunction(() => innerWidth === 320);
  const look = async (name: string) => {
    for (const [locale, theme] of [
      ['pt-BR', 'light'],
      ['es-MX', 'dark'],
      ['en-US', 'light'],
    ] as const) {
      await askBackground(frame, 'settings.write', { locale, theme });
      await frame.waitForFunction(
        ([locale, theme]) =>
          document.documentElement.lang === locale && document.documentElement.dataset.theme === theme,
        [locale, theme] as const,
      );
      expect.soft(await layoutFaults(frame), `${name}, ${locale}`).toEqual([]);
      expect.soft(await axeFaults(frame), `${name}, ${locale}, ${theme}`).toEqual([]);
    }
    await askBackground(frame, 'settings.write', { locale: 'pt-BR', theme: 'light' });
  };
  await sidebar.button(/^Conta/).click();
  await expect(frame.locator('.contacts > li').first()).toBeVisible();
  await look('the account');
  await frame.locator('body').press('Escape');
  await light(sidebar).click();
  await expect(frame.locator('[data-source="creditor"]')).toBeVisible();
  await look('the sources');
  await frame.getByRole('button', { name: 'Registrar que diz que pagou' }).click();
  await expect(frame.getByRole('form', { name: 'Diz que já pagou' })).toBeVisible();
  await look('the claim');
});
