import { expect } from '@playwright/test';
import { ConsolePage } from '../support/console-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/extension.ts';
import { test as base } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';

/** A second person has a browser of her own: a profile holds one session. */
const test = base.extend<{ desk: ExtensionBrowser }>({
  desk: async ({ build }, use) => {
    const browser = await launchWithExtension({ build });
    await use(browser);
    await browser.close();
  },
});

test('a published change reaches an open sidebar: new conversations follow it, the running one stays', async ({
  chromium,
  desk,
  world,
}) => {
  const [head] = await world.sql<{ version: number; epoch: number }>(
    `select version, epoch from playbook_heads where playbook_id = 'vereda-br'`,
  );
  const before = `v${head?.version}`;
  const after = `v${(head?.version ?? 0) + 1}`;

  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Rogério Pacheco Dias');
  await sidebar.confirmAccount('Rogério Pacheco Dias');
  await expect(sidebar.version).toHaveText(before);
  const running = (await sidebar.line.textContent()) ?? '';
  const popup = await chromium.context.newPage();
  await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  const inForce = popup.getByRole('listitem').filter({ hasText: /^Roteiro/ });
  await expect(inForce).toContainText(before);

  const studio = await ConsolePage.open(desk, '#/playbooks/vereda-br/early/greeting', 'silvana@vereda.example');
  await test.step('the QA lead writes, the draft is kept, she publishes with a note', async () => {
    await expect(studio.page.getByRole('link', { name: /Fase inicial/ })).toHaveAttribute('aria-current', 'page');
    const words = await studio.phrase(1).inputValue();
    await studio.phrase(1).fill(`Boa semana. ${words}`);
    await studio.saved();
    await studio.publish.click();
    const dialog = studio.page.getByRole('dialog');
    await expect(dialog.getByText('Boa semana.').first()).toBeVisible();
    await dialog.getByLabel('O que mudou e por quê').fill('Abertura mais cordial.');
    await dialog.getByRole('button', { name: `Publicar ${after}` }).click();
    await expect(studio.page.getByText(`Publicada a ${after}, edição ${(head?.epoch ?? 0) + 1}.`)).toBeVisible();
  });

  await test.step('it arrives in the agent’s browser by itself', async () => {
    await expect(inForce).toContainText(after);
  });

  await test.step('the running conversation keeps its version and its words', async () => {
    await expect(sidebar.version).toHaveText(before);
    await expect(sidebar.line).toHaveText(running);
  });

  await test.step('a new conversation of that stage has the new version and the new words', async () => {
    await chat.page.bringToFront();
    await chat.open('Cláudia Regina Prates');
    await sidebar.confirmAccount('Cláudia Regina Prates');
    await expect(sidebar.frame.getByText(/Fase inicial/)).toBeVisible();
    await expect(sidebar.version).toHaveText(after);
    await expect(sidebar.line).toContainText('Boa semana.');
    await expect(sidebar.line).toContainText('Cláudia Regina Prates');
  });

  await test.step('back in the running one, nothing moved', async () => {
    await chat.open('Rogério Pacheco Dias');
    await expect(sidebar.version).toHaveText(before);
    await expect(sidebar.line).toHaveText(running);
  });
});

test('the supervisor’s wall shows the letter of an agent as her outcome comes in', async ({
  chromium,
  desk,
  world,
}) => {
  // What earlier tests recorded is counted: the server would else count it anew, and mend what is done to the day here.
  await world.sql(`insert into day_marks (org_id, place) select org_id, last from outcome_feed_heads
    on conflict (org_id) do update set place = excluded.place`);
  // One short of what says anything, whatever the agent recorded before this.
  const [day] = await world.sql<{ interactions: number }>(
    `update agent_day set score_sum = score_sum * (needed - 1) / counted, counted = needed - 1
     from users where users.id = agent_day.agent_id and users.email = 'ana@vereda.example' and counted > 0
       and day = (select max(day) from agent_day as days where days.agent_id = users.id)
     returning interactions`,
  );
  const wall = await ConsolePage.open(desk, '#/team', 'otavio@vereda.example');
  const row = wall.page.getByRole('row').filter({ has: wall.adherenceOf('Ana Ribeiro') });
  await expect(wall.adherenceOf('Ana Ribeiro')).toHaveAccessibleName('Adesão de Ana Ribeiro: poucos dados');
  await expect(row.getByRole('cell').nth(1)).toHaveText(`${day?.interactions}`);

  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  // Where nothing was said there is nothing to score, and the outcome would not count.
  const line = ((await sidebar.line.textContent()) ?? '').trim();
  await sidebar.button('Inserir no chat').click();
  await expect(chat.composer).toHaveText(line);
  await chat.send();
  await expect(chat.row(line)).toBeVisible();
  await sidebar.record('I');

  await expect(wall.adherenceOf('Ana Ribeiro')).toHaveAccessibleName(/^Adesão de Ana Ribeiro: [ABCD], \d+%$/);
  await expect(row.getByRole('cell').nth(1)).toHaveText(`${(day?.interactions ?? 0) + 1}`);
});
