import { expect } from '@playwright/test';
import { ConsolePage } from '../support/console-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/extension.ts';
import { test as base } from '../support/fixture.ts';
import { killWorker } from '../support/kill-worker.ts';
import { openChat } from '../support/open-chat.ts';
import type { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';

/** The supervisor has a browser of his own: a profile holds one session. */
const test = base.extend<{ desk: ExtensionBrowser }>({
  desk: async ({ build }, use) => {
    const browser = await launchWithExtension({ build });
    await use(browser);
    await browser.close();
  },
});

/** Makes a deal by hand, at this total in one payment. */
async function makeDeal(sidebar: Sidebar, amount: string): Promise<void> {
  const total = sidebar.frame.getByLabel('Total do acordo');
  await sidebar.frame.getByText('Outro acordo').waitFor();
  // It stands open where a deal is being changed.
  if (!(await total.isVisible())) await sidebar.frame.getByText('Outro acordo').click();
  await total.fill(amount);
  await sidebar.button('Montar o acordo').click();
}

interface RequestRow {
  id: string;
  decision: string | null;
  debtor: string;
  words: string;
  decider: string | null;
}

const begin = async (world: World): Promise<string> => {
  const [row] = await world.sql<{ now: Date }>('select now()');
  return row?.now.toISOString() ?? '';
};
const requestsSince = (world: World, since: string) =>
  world.sql<RequestRow>(
    `select authority_requests.id, decision, debtor, words, users.email as decider from authority_requests
     join events on events.id = authority_requests.id left join users on users.id = decided_by
     where received_at > $1 order by asked_at`,
    [since],
  );

test('past her limits she asks, the supervisor approves by key, and exactly that deal is closed', async ({
  chromium,
  desk,
  world,
}) => {
  const since = await begin(world);
  const board = await ConsolePage.open(desk, '#/requests', 'otavio@vereda.example');
  await expect(board.page.getByRole('heading', { name: 'Pedidos' })).toBeVisible();
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await sidebar.button('Acordo').click();

  await test.step('the deal cannot be proposed, and the request wants its reason', async () => {
    await makeDeal(sidebar, '1.180,00');
    await expect(sidebar.frame.getByText('desconto de 8,1%; o limite é 5%')).toBeVisible();
    await expect(sidebar.button('Inserir tudo')).toHaveCount(0);
    await expect(sidebar.button('Registrar acordo')).toBeDisabled();
    await sidebar.frame.getByLabel('Por quê').selectOption('other');
    await sidebar.button('Pedir ao supervisor').click();
    await expect(sidebar.frame.getByText('Diga o motivo.')).toBeVisible();
    await sidebar.frame.getByLabel('O que a supervisão deve saber').fill('A sra. Prates recebe amanhã');
    await sidebar.button('Pedir ao supervisor').click();
    await expect(sidebar.frame.getByText('Esperando a supervisão')).toBeVisible();
  });

  const waiting = board.page.locator('[data-request]').filter({ hasText: 'Ana Ribeiro' });
  await test.step('the supervisor sees it come in, with no name of the debtor', async () => {
    await expect(waiting).toContainText('desconto de 8,1%; o limite é 5%');
    await expect(waiting).toContainText('C. R. P.');
    await expect(waiting).not.toContainText('Prates');
  });

  await test.step('he approves with a note, by keyboard', async () => {
    // The demo's own request came in before hers.
    await board.page.keyboard.press('ArrowDown');
    await board.page.keyboard.press('ArrowDown');
    await expect(waiting.getByRole('button', { name: 'Aprovar' })).toBeFocused();
    await waiting.getByLabel('Nota para Ana Ribeiro').fill('Só à vista');
    await board.page.keyboard.press('Escape');
    await board.page.keyboard.press('a');
    await expect(waiting).toHaveCount(0);
    await expect(board.page.locator('[data-ended]').first()).toContainText(/aprovado.*por Otávio/s);
  });

  await test.step('the answer is in its place', async () => {
    await expect(sidebar.frame.getByText(/Aprovado por Otávio/)).toBeVisible();
    await expect(sidebar.frame.getByText('Só à vista')).toBeVisible();
  });

  await test.step('the approved deal is said and accepted', async () => {
    await sidebar.button('Inserir tudo').click();
    await expect(chat.composer).toContainText('1.180,00');
    await chat.send();
    await expect(sidebar.closingItem('total_amount')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'done');
  });

  await test.step('another deal needs another request', async () => {
    await sidebar.button('Mudar o acordo').click();
    await makeDeal(sidebar, '1.170,00');
    await expect(sidebar.button('Pedir ao supervisor')).toBeVisible();
    await expect(sidebar.button('Registrar acordo')).toBeDisabled();
    await sidebar.button('Mudar o acordo').click();
    await makeDeal(sidebar, '1.180,00');
    await expect(sidebar.frame.getByText(/Aprovado por Otávio/)).toBeVisible();
    await expect(sidebar.button('Registrar acordo')).toBeEnabled();
  });

  const rows = await requestsSince(world, since);
  expect(rows).toMatchObject([{ decision: 'approved', debtor: 'C. R. P.', decider: 'otavio@vereda.example' }]);
  expect(rows[0]?.words).not.toContain('Prates');
});

test('asked offline, the worker killed, the panel closed: it arrives once, and the answer waits for her', async ({
  chromium,
  desk,
  world,
}) => {
  const since = await begin(world);
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Cláudia Regina Prates');
  await sidebar.confirmAccount('Cláudia Regina Prates');
  await sidebar.button('Acordo').click();
  await makeDeal(sidebar, '1.175,00');
  await world.backend.stop();
  await sidebar.button('Pedir ao supervisor').click();
  await expect(sidebar.frame.getByText('Guardado neste computador. Sai assim que a conexão voltar.')).toBeVisible();
  await killWorker(chromium);
  await world.backend.start();
  await expect.poll(async () => (await requestsSince(world, since)).length, { timeout: 60_000 }).toBe(1);
  await chat.page.close();

  const board = await ConsolePage.open(desk, '#/requests', 'otavio@vereda.example');
  const waiting = board.page.locator('[data-request]').filter({ hasText: 'Ana Ribeiro' });
  await waiting.getByLabel('Nota para Ana Ribeiro').fill('No máximo 5%');
  await waiting.getByRole('button', { name: 'Negar' }).click();
  await expect(waiting).toHaveCount(0);

  const again = await openChat(chromium, world, { as: null });
  // Whose chat it is, and what was open in it, is remembered.
  await again.chat.open('Cláudia Regina Prates');
  await expect(again.sidebar.frame.getByText(/Negado por Otávio/)).toBeVisible({ timeout: 60_000 });
  await expect(again.sidebar.frame.getByText('No máximo 5%')).toBeVisible();
  await expect(again.sidebar.button('Registrar acordo')).toBeDisabled();
  expect(await requestsSince(world, since)).toMatchObject([{ decision: 'denied' }]);
});
