import { expect } from '@playwright/test';
import { askBackground } from '../support/ask-background.ts';
import { ChatPage } from '../support/chat-page.ts';
import { test } from '../support/fixture.ts';
import { axeFaults, layoutFaults } from '../support/inspect-page.ts';
import { Sidebar } from '../support/sidebar.ts';

test.use({ actionTimeout: 15_000 });

test('without the server the panel says what to do, minute by minute; what the agent says of it arrives when it is back', async ({
  chromium,
  world,
}) => {
  const [{ begin } = { begin: new Date(0) }] = await world.sql<{ begin: Date }>('select now() as begin');
  const page = await chromium.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // The panel's clock; the background keeps its own, and the beginning of an outage by it.
  await page.clock.install();
  await page.goto(`${world.urls.chat}/?pace=0`);
  const chat = new ChatPage(page);
  const sidebar = await Sidebar.of(page);
  const { frame } = sidebar;
  await sidebar.signIn('ana@vereda.example');
  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  await expect(sidebar.line).toBeVisible();
  await askBackground(frame, 'layout.write', { site: 'localhost', layout: { width: 320 } });
  await frame.waitForFunction(() => innerWidth === 320);
  const notice = frame.locator('[data-disconnection]');
  const fits = async (name: string) => {
    expect.soft(await layoutFaults(frame), name).toEqual([]);
    expect.soft(await axeFaults(frame), name).toEqual([]);
  };

  await world.backend.stop();
  try {
    await sidebar.record('I');
    await expect(frame.getByText(/Sem conexão há/)).toBeVisible();
    await expect(notice).toHaveCount(0);

    await test.step('one step at a time, each from its own minute', async () => {
      for (const [minutes, step, words] of [
        [1, '1', 'Siga o atendimento'],
        [4, '5', 'Confira o cabo'],
        [10, '15', 'Registre a interrupção'],
      ] as const) {
        await page.clock.fastForward(minutes * 60_000);
        await expect(notice).toHaveAttribute('data-disconnection', step);
        await expect(notice).toContainText(words);
      }
      await fits('the step');
    });

    await test.step('why, and who was told: nobody is until the agent says so', async () => {
      await sidebar.button('Registrar interrupção').click();
      const form = frame.getByRole('dialog');
      await expect(form.getByLabel('Quem foi avisado')).toHaveValue('');
      await expect(form).toContainText('Pendente agora');
      await fits('the form');
      await form.getByLabel('Motivo').selectOption('power');
      await form.getByLabel('Quem foi avisado').fill('Otávio');
      await form.getByLabel('Quem foi avisado').press('Enter');
      await expect(notice).toContainText('Interrupção registrada');
      await expect(form).toHaveCount(0);
    });
  } finally {
    await world.backend.start();
  }

  await test.step('back again: said until it is seen, and all of it is on the server', async () => {
    await expect(notice).toHaveAttribute('data-disconnection', 'back', { timeout: 30_000 });
    await expect(notice).toContainText('De volta após');
    await fits('back');
    await sidebar.button('Fechar aviso').click();
    await expect(notice).toHaveCount(0);
    const arrived = () =>
      world.events(
        `type in ('disconnection.told', 'connectivity.changed') and email = 'ana@vereda.example' and received_at > $1`,
        [begin],
      );
    await expect
      .poll(arrived)
      .toMatchObject([
        { payload: { kind: 'unreachable', notice: { reason: 'power', told: 'Otávio' } } },
        { payload: { kind: 'unreachable' } },
      ]);
  });
});
