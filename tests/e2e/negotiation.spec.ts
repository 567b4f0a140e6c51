import { expect } from '@playwright/test';
import { ConsolePage } from '../support/console-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/extension.ts';
import { test as base } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { openChat } from '../support/open-chat.ts';
import { Sidebar } from '../support/sidebar.ts';

/** The supervisor has a browser of his own, since a profile holds one session; it is already tomorrow where he is. */
const test = base.extend<{ desk: ExtensionBrowser }>({
  desk: async ({ build }, use) => {
    const browser = await launchWithExtension({ build, timeZone: 'Pacific/Kiritimati' });
    await use(browser);
    await browser.close();
  },
});

const plansOf = (sidebar: Sidebar) => sidebar.frame.locator('.compare thead button');
/** What does not fit in the view of the agreement; the bar above it is looked at elsewhere. */
const misfits = async (sidebar: Sidebar) =>
  (await layoutFaults(sidebar.frame)).filter((fault) => !fault.includes('“entregue”'));
const field = (sidebar: Sidebar, name: string) => sidebar.frame.getByLabel(name, { exact: true });

test('by the reason and the month plans are compared, proposed and chosen; a changed day asks for consent again', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await sidebar.button('Acordo').click();

  await test.step('the usual three, then those of the reason, then those that the month bears', async () => {
    await expect(plansOf(sidebar)).toHaveText([/À vista/, /4 parcelas/, /Entrada \+ 3/]);
    await field(sidebar, 'Motivo do atraso').selectOption('dispute_amount');
    await expect(sidebar.frame.getByText('Com este motivo não se propõe')).toBeVisible();
    await expect(plansOf(sidebar)).toHaveCount(0);
    await field(sidebar, 'Motivo do atraso').selectOption('waiting_salary');
    await expect(plansOf(sidebar)).toHaveCount(3);
    await field(sidebar, 'Cabe no mês').fill('300,00');
    await expect(sidebar.frame.locator('.compare th[data-best] button')).toHaveText(/3 parcelas/);
    await expect(sidebar.frame.locator('.compare tr').last()).toHaveText(/cabe.*passa/);
    expect.soft(await axeFaults(sidebar.frame), 'plans').toEqual([]);
    expect.soft(await misfits(sidebar), 'plans').toEqual([]);
  });

  await test.step('what was typed is still there after the script was looked at', async () => {
    await sidebar.button('Voltar ao roteiro').click();
    await sidebar.button('Acordo').click();
    await expect(field(sidebar, 'Cabe no mês')).toHaveValue('300,00');
  });

  await test.step('Enter proposes them on numbered lines, and the debtor answers', async () => {
    await sidebar.button('Propor no chat').click();
    await expect(chat.composer).toContainText('Posso oferecer 3 propostas:');
    await expect(chat.composer).toContainText(/1\) .*2\) .*3\) .*Qual fica melhor para você\?/s);
    await chat.send();
    await expect(chat.row('Consigo pagar em 3 vezes')).toBeVisible();
    await expect(sidebar.frame.getByText('Qual foi aceita? Tecle de 1 a 3.')).toBeVisible();
  });

  await test.step('a digit chooses, and the closing is proven from the sidebar', async () => {
    await sidebar.frame.locator('.compare [data-key="1"]').focus();
    await sidebar.frame.page().keyboard.press('1');
    await sidebar.button('Inserir tudo').click();
    await expect(chat.composer).toContainText('Você aceita o acordo assim?');
    await chat.send();
    await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.closingItem('consent')).toContainText('Sim, concordo. Combinado');
    await expect(sidebar.frame.getByRole('heading', { name: 'Combinado' })).toBeVisible();
    expect.soft(await axeFaults(sidebar.frame), 'closing').toEqual([]);
  });

  await test.step('a day that is no business day is named at its field', async () => {
    await sidebar.button('Mudar o acordo').click();
    const day = field(sidebar, 'Vencimento 3');
    const before = await day.inputValue();
    await day.fill(nextSunday(before));
    await expect(sidebar.frame.getByText('Não é dia útil: domingo.')).toBeVisible();
    await field(sidebar, 'Valor 1').fill('1,00');
    expect.soft(await axeFaults(sidebar.frame), 'desk').toEqual([]);
    expect.soft(await misfits(sidebar), 'desk').toEqual([]);
    await sidebar.button('Desfazer o que mudei à mão').click();
    await day.fill(weekLater(before));
  });

  await test.step('the changed deal waits for a new yes, says why, and has no receipt', async () => {
    await sidebar.button('Montar o acordo').click();
    await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'due');
    await expect(sidebar.closingItem('consent')).toContainText('o acordo mudou depois do aceite: peça de novo');
    await expect(sidebar.closingItem('due_dates')).toHaveAttribute('data-mark', 'due');
    await expect(sidebar.frame.getByText('Recibo de aceite')).toHaveCount(0);
    await sidebar.button(/^Comprovante/).click();
    await expect(sidebar.frame.getByText('falta a resposta do cliente')).toBeVisible();
    await sidebar.button('Inserir tudo').click();
    await expect(chat.composer).toContainText('Você aceita o acordo assim?');
    await chat.send();
    await expect(sidebar.closingItem('due_dates')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.frame.getByRole('heading', { name: 'Combinado' })).toHaveCount(0);
  });
});

test('on a call the plans and the closing are read aloud in words, and each item is declared as it is said', async ({
  chromium,
  world,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(`${world.urls.crm}/ficha?id=104&call=in`);
  const sidebar = await Sidebar.of(page);
  await sidebar.signIn('ana@vereda.example');
  await sidebar.button('Acordo').click();
  const offer = sidebar.frame.locator('.offer .lines');
  await expect(offer).toContainText(/^Posso oferecer (duas|três) propostas: A primeira: /);
  await expect(offer).toContainText(/ reais/);
  expect(await offer.textContent()).not.toMatch(/[\d$]/);
  await sidebar.button('Proposto').click();
  await sidebar.frame.locator('.compare [data-key="2"]').click();

  const reading = sidebar.frame.locator('[data-reading]');
  const words: string[] = [];
  await expect(reading).toBeVisible();
  const items = await sidebar.frame.locator('.proof [data-item]').count();
  for (let n = 0; n < items; n += 1) {
    const id = await reading.getAttribute('data-reading');
    words.push((await reading.locator('p').nth(1).textContent()) ?? '');
    await reading.getByRole('button', { name: /^(Dito|Aceitou)/ }).click();
    await expect(sidebar.closingItem(id ?? '')).toHaveAttribute('data-mark', 'declared');
  }
  expect(words.join(' ')).not.toMatch(/[\d$]/);
  expect(words.at(-1)).toContain('Você aceita o acordo assim?');
  await expect(reading).toHaveCount(0);
  await expect(sidebar.frame.getByRole('heading', { name: 'Combinado' })).toBeVisible();
  expect.soft(await axeFaults(sidebar.frame), 'read aloud').toEqual([]);
});

test('the supervisor answers with another plan, and it is taken up in place', async ({ chromium, desk, world }) => {
  const board = await ConsolePage.open(desk, '#/requests', 'otavio@vereda.example');
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await sidebar.button('Acordo').click();
  await sidebar.frame.getByText('Outro acordo').click();
  await field(sidebar, 'Total do acordo').fill('1.160,00');
  await expect(sidebar.frame.getByText('Precisa da supervisão')).toBeVisible();
  await sidebar.button('Montar o acordo').click();
  await sidebar.button('Pedir ao supervisor').click();

  const waiting = board.page.locator('[data-request]').filter({ hasText: 'Ana Ribeiro' });
  await waiting.getByRole('button', { name: 'Contraproposta' }).click();
  await waiting.getByLabel('Total do acordo').fill('1.200,00');
  await waiting.getByLabel('Parcelas', { exact: true }).fill('2');
  expect.soft(await axeFaults(board.page), 'counter-offer').toEqual([]);
  await waiting.getByRole('button', { name: 'Oferecer esta proposta' }).click();
  await expect(waiting).toHaveCount(0);

  await expect(sidebar.frame.getByText(/Outra proposta de Otávio/)).toBeVisible();
  await expect(sidebar.button('Registrar acordo')).toBeDisabled();
  await sidebar.button('Usar esta proposta').click();
  await expect(sidebar.frame.getByText(/Aprovado por Otávio/)).toBeVisible();
  await expect(sidebar.closingItem('total_amount')).toContainText('1.200,00');
  await expect(sidebar.closingItem('instalment_count')).toContainText('2');
  await expect(sidebar.button('Inserir tudo')).toBeVisible();
});

/** The Sunday after a day, both as `YYYY-MM-DD`. */
function nextSunday(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7 - date.getUTCDay());
  return date.toISOString().slice(0, 10);
}

/** A Tuesday at least a week after a day. */
function weekLater(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 9 - ((date.getUTCDay() + 7) % 7) + 7);
  return date.toISOString().slice(0, 10);
}
