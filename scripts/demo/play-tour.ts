import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ChatPage } from '@/tests/support/chat-page.ts';
import type { ExtensionBrowser } from '@/tests/support/extension.ts';
import { openChat } from '@/tests/support/open-chat.ts';
import { Sidebar } from '@/tests/support/sidebar.ts';
import type { World } from '@/tests/support/world.ts';

interface TourStep {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly why?: string;
}

const account = '88-41207';
const threat = 'Se não pagar hoje você vai ser preso';

/**
 * Plays the main job of all four users on the replicas, each step verified; a step that fails ends the tour, since the next
 * ones stand on it. Screenshots go to `folder`.
 */
export async function playTour(
  browser: ExtensionBrowser,
  world: World,
  folder: string,
): Promise<{ steps: TourStep[]; screenshots: string[] }> {
  const steps: TourStep[] = [];
  const screenshots: string[] = [];

  const step = async (name: string, page: () => Page, play: () => Promise<void>) => {
    if (steps.some((each) => !each.ok)) return;
    const started = performance.now();
    const failure = await play().then(
      () => null,
      (error: unknown) => String(error instanceof Error ? error.message : error),
    );
    const file = path.join(folder, `${String(steps.length + 1).padStart(2, '0')}-${name.replaceAll(/\W+/g, '-')}.png`);
    await page()
      .screenshot({ path: file })
      .then(
        () => screenshots.push(file),
        () => undefined,
      );
    const ms = Math.round(performance.now() - started);
    steps.push({ name, ok: failure === null, ms, ...(failure === null ? {} : { why: failure }) });
    process.stderr.write(
      `demo: ${failure === null ? 'ok  ' : 'FAIL'} ${name} (${ms} ms)${failure === null ? '' : `\n${failure}`}\n`,
    );
  };

  const countOutcomes = async (): Promise<number> => {
    const [row] = await world.sql<{ n: string }>(
      `select count(*) as n from events where type = 'outcome.logged' and account_ref = $1`,
      [account],
    );
    return Number(row?.n);
  };

  const { chat, sidebar } = await openChat(browser, world, { as: null });
  const chatTab = () => chat.page;
  const before = await countOutcomes();

  await step('sign in', chatTab, async () => {
    await sidebar.signIn('ana@vereda.example');
    await expect(sidebar.frame.getByText('Abra uma conversa')).toBeVisible();
  });
  await step('script of the right stage', chatTab, async () => {
    await chat.open('Cláudia Regina Prates');
    await sidebar.confirmAccount('Cláudia Regina Prates');
    await expect(sidebar.frame.getByText(/Fase inicial/)).toBeVisible();
    await expect(sidebar.line).toContainText('Cláudia');
  });
  await step('insert the line, send it, see the disclosure light up', chatTab, async () => {
    await sidebar.button('Inserir no chat').click();
    await expect(chat.composer).toContainText('Cláudia');
    await chat.send();
    await expect(sidebar.disclosure('identify_agent')).toHaveAttribute('data-mark', 'done');
  });
  await step('a threat is held', chatTab, async () => {
    await chat.type(threat);
    await expect(sidebar.prohibition('threat_of_arrest')).toBeVisible();
    await chat.send();
    await expect(sidebar.frame.getByText('Segurei esta mensagem')).toBeVisible();
    await expect(chat.row(threat)).toHaveCount(0);
  });
  await step('close an agreement and prove it', chatTab, async () => {
    await chat.clear();
    await sidebar.button('Acordo').click();
    await sidebar.button('Escolher 4 parcelas').click();
    await sidebar.button('Inserir tudo').click();
    await expect(chat.composer).toContainText('4 parcelas');
    await chat.send();
    await expect(sidebar.closingItem('total_amount')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.closingItem('consent')).toHaveAttribute('data-mark', 'done');
  });
  await step('log the outcome and find it in the backend, once', chatTab, async () => {
    await sidebar.button('Registrar acordo').click();
    await sidebar.button(/Salvar/).click();
    await expect(sidebar.frame.getByText('Guardado neste computador.')).toBeVisible();
    await expect.poll(countOutcomes).toBe(before + 1);
  });

  const crm = await browser.context.newPage();
  await step(
    'a call in the CRM: script and a declared tick',
    () => crm,
    async () => {
      await crm.goto(`${world.urls.crm}/ficha?id=102`);
      const beside = await Sidebar.of(crm);
      await expect(beside.frame.getByText('Édson Tavares Lima').first()).toBeVisible();
      await beside.button('Já disse').click();
      await expect(beside.frame.getByText('Declarado por você.')).toBeVisible();
    },
  );

  const office = await browser.context.newPage();
  const consoleUrl = `chrome-extension://${browser.extensionId}/console.html`;
  const signInAs = async (email: string, place: string) => {
    await office.goto(`${consoleUrl}#/${place}`);
    await office.reload();
    const signOut = office.getByRole('button', { name: /^Sair/ });
    const field = office.getByLabel('E-mail');
    await expect(signOut.or(field).first()).toBeVisible();
    if (await signOut.isVisible()) await signOut.click();
    await field.fill(email);
    await office.getByLabel(/Senha/).fill('combinado-demo');
    await office.locator('form button[type=submit]').click();
    await expect(signOut).toBeVisible();
    await office.goto(`${consoleUrl}#/${place}`);
  };
  await step(
    'the QA lead edits a line and publishes it',
    () => office,
    async () => {
      await signInAs('silvana@vereda.example', 'playbooks/vereda-br/early');
      const phrase = office.getByLabel(/O que dizer, frase 1/).first();
      await office
        .getByRole('link', { name: /Cumprimentar/ })
        .first()
        .click();
      await phrase.fill(`${await phrase.inputValue()} Tudo certo por aí?`);
      await expect(office.getByRole('status').filter({ hasText: /salvo/ })).toBeVisible();
      await office
        .getByRole('link', { name: 'Revisar e publicar' })
        .or(office.getByRole('button', { name: 'Revisar e publicar' }))
        .first()
        .click();
      await office.getByLabel('O que mudou e por quê').fill('Abertura mais próxima.');
      await office
        .getByRole('dialog')
        .getByRole('button', { name: /Publicar v/ })
        .click();
      await expect(office.getByText(/Publicada a v/)).toBeVisible();
    },
  );
  await step(
    'the supervisor sees the badges of the team',
    () => office,
    async () => {
      await signInAs('otavio@vereda.example', 'team');
      await expect(office.getByRole('button', { name: /Adesão de Ana Ribeiro/ })).toBeVisible();
      expect(await office.getByRole('button', { name: /^Adesão de/ }).count()).toBeGreaterThan(9);
    },
  );
  const next = new ChatPage(await browser.context.newPage());
  await step(
    'an agent opens another chat, on the new version',
    () => next.page,
    async () => {
      await signInAs('ana@vereda.example', 'mine');
      await next.page.goto(`${world.urls.chat}/?pace=0`);
      const beside = await Sidebar.of(next.page);
      await next.open('Marta Oliveira Nunes');
      await beside.confirmAccount('Marta Oliveira Nunes');
      await expect(beside.line).toContainText('Tudo certo por aí?');
    },
  );
  return { steps, screenshots };
}
