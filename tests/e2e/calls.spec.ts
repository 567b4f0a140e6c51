import { expect, type Frame, type Page } from '@playwright/test';
import { test } from '../support/fixture.ts';
import { axeFaults } from '../support/inspect-page.ts';
import { lookAt } from '../support/look-at.ts';
import { Sidebar } from '../support/sidebar.ts';

/** Has the page's softphone draw a line, as it does word by word; the same `n` again grows it. */
const caption = (page: Page, n: number, who: 'me' | 'them', text: string) =>
  page.evaluate(
    ({ n, who, text }) => {
      const list = document.querySelector('[data-captions]');
      const line = list?.children[n] ?? list?.appendChild(document.createElement('li'));
      if (!line) throw new Error('there is no softphone');
      line.className = who;
      line.replaceChildren(Object.assign(document.createElement('span'), { textContent: text }));
    },
    { n, who, text },
  );
/** The event's own way to be told, which only the browser and this test use. */
interface Commands {
  readonly tabs: { query(of: object): Promise<object[]> };
  readonly commands: { readonly onCommand: { dispatch(...args: unknown[]): void } };
}

const bar = (frame: Frame) => frame.locator('.call-bar');
const owed = (frame: Frame) => frame.locator('.owed');

test('a call that the dialler opened is led by keys and by what is heard, and ends in its outcome', async ({
  chromium,
  world,
}) => {
  const page = await chromium.context.newPage();
  await page.goto(`${world.urls.crm}/ficha?id=101&call=in`);
  const sidebar = await Sidebar.of(page);
  const { frame } = sidebar;
  const press = (key: string) => frame.locator('body').press(key);
  /** From the page to the panel, as a click on it does. */
  const toPanel = () => frame.locator('.bar > .logo').click();
  /** A keyboard command of the browser's, whichever window part has the focus. */
  const command = (name: string) =>
    chromium.serviceWorker.evaluate(async (name) => {
      const { chrome } = globalThis as unknown as { chrome: Commands };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    }, name);
  await sidebar.signIn('ana@vereda.example');
  await expect(sidebar.line).toBeVisible();

  await test.step('the page tells of it: received, from which number, its clock runs', async () => {
    await expect(bar(frame)).toHaveAttribute('data-call', 'answered');
    await expect(bar(frame)).toHaveAttribute('data-direction', 'inbound');
    await expect(bar(frame)).toContainText('+5511987654417');
    const first = await bar(frame).locator('time').textContent();
    await expect(bar(frame).locator('time')).not.toHaveText(first ?? '');
    await lookAt(frame, 'call');
  });

  await test.step('a step said by one key declares what it gives; each can be taken back, and all of it with the step', async () => {
    await page.locator('h1').click();
    await command('next-step');
    await expect(sidebar.disclosure('identify_agent')).toHaveAttribute('data-mark', 'declared');
    await expect(sidebar.disclosure('identify_company')).toHaveAttribute('data-mark', 'declared');
    await sidebar.disclosure('identify_company').getByRole('checkbox').click();
    await expect(sidebar.disclosure('identify_company')).not.toHaveAttribute('data-mark', 'declared');
    await press('z');
    await expect(sidebar.disclosure('identify_company')).toHaveAttribute('data-mark', 'declared');
    await press('z');
    await expect(sidebar.disclosure('identify_agent')).not.toHaveAttribute('data-mark', 'declared');
    await press('m');
    await expect(sidebar.disclosure('identify_agent')).toHaveAttribute('data-mark', 'declared');
  });

  await test.step('the disclosure shown is ticked by a key of its own, from anywhere', async () => {
    const shown = (await owed(frame).getAttribute('data-owed')) ?? '';
    await press('d');
    await expect(sidebar.disclosure(shown)).toHaveAttribute('data-mark', 'declared');
    await press('z');
    await expect(sidebar.disclosure(shown)).not.toHaveAttribute('data-mark', 'declared');
    await page.locator('h1').click();
    await command('insert-line');
    await expect(sidebar.disclosure(shown)).toHaveAttribute('data-mark', 'declared');
    await toPanel();
    await press('z');
    await expect(sidebar.disclosure(shown)).not.toHaveAttribute('data-mark', 'declared');
  });

  await test.step('what the softphone writes down turns declared into detected, while it is being said', async () => {
    await caption(page, 0, 'them', 'Alô?');
    await caption(page, 1, 'me', 'Boa tarde, aqui é a Ana,');
    await caption(page, 1, 'me', 'Boa tarde, aqui é a Ana, da Vereda Cobranças.');
    await expect(sidebar.disclosure('identify_agent')).toHaveAttribute('data-mark', 'done');
    await expect(sidebar.disclosure('identify_company')).toHaveAttribute('data-mark', 'done');
    await caption(page, 2, 'me', 'Esta ligação está sendo gravada.');
    await expect(sidebar.disclosure('recording_notice')).toHaveAttribute('data-mark', 'done');
    await caption(page, 3, 'them', 'Tudo bem, pode falar.');
    // Kept: they are there after the panel was loaded anew.
    await expect(frame.locator('.body')).toHaveAttribute('data-turns', '4');
  });

  await test.step('hold is counted apart', async () => {
    await press('h');
    await expect(bar(frame)).toHaveAttribute('data-call', 'held');
    await expect(bar(frame)).toContainText(/00:0\d em espera/);
    await press('h');
    await expect(bar(frame)).toHaveAttribute('data-call', 'answered');
  });

  await test.step('its end goes to the outcome, with the recording and the side that rang', async () => {
    await page.evaluate(() => document.querySelector('.call')?.remove());
    await expect(bar(frame)).toHaveAttribute('data-call', 'ended');
    await expect(frame.locator('form.outcome')).toBeVisible();
    await expect(bar(frame)).toContainText('falta registrar');
    await expect(frame.locator('form.outcome input[type=url]')).toHaveValue('https://gravador.example/101');
    await expect(frame.locator('form.outcome textarea').first()).toHaveValue(/^Ligação recebida com o titular/);
    expect.soft(await axeFaults(frame), 'wrap-up').toEqual([]);
    const id = await frame.locator('[data-interaction]').getAttribute('data-interaction');
    await frame.locator('.outcomes [data-key="I"]').click();
    await press('Enter');
    await expect.poll(() => sidebar.pending()).toBe(0);
    const [said] = await world.events<{ record: object }>(`interaction_id = $1 and type = 'outcome.logged'`, [id]);
    expect(said?.payload.record).toMatchObject({
      channel: 'voice',
      direction: 'inbound',
      recording_url: 'https://gravador.example/101',
    });
    await expect(bar(frame)).toHaveAttribute('data-call', 'none');
  });

  await test.step('where nothing tells, the agent says so by one key, and takes an end back by the same', async () => {
    await press('b');
    await expect(bar(frame)).toHaveAttribute('data-call', 'answered');
    await expect(bar(frame)).toHaveAttribute('data-direction', 'outbound');
    await bar(frame).getByRole('button', { name: 'Trocar quem ligou' }).click();
    await expect(bar(frame)).toHaveAttribute('data-direction', 'inbound');
    await press('b');
    await expect(bar(frame)).toHaveAttribute('data-call', 'ended');
    await press('Escape');
    await press('b');
    await expect(bar(frame)).toHaveAttribute('data-call', 'answered');
  });
});
