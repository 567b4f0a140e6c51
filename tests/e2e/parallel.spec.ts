import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { OpenConversation } from '@/contracts/parallel.ts';
import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { askBackground } from '../support/ask-background.ts';
import { ChatPage } from '../support/chat-page.ts';
import { type ExtensionBrowser, launchWithExtension } from '../support/extension.ts';
import { test } from '../support/fixture.ts';
import { killWorker } from '../support/kill-worker.ts';
import { lookAt } from '../support/look-at.ts';
import { openChat } from '../support/open-chat.ts';
import { Sidebar } from '../support/sidebar.ts';
import type { World } from '../support/world.ts';

/** What an agent would notice if it changed: whose it is, how far the script is, what is ticked, the deal, what is open. */
async function look({ frame }: Sidebar) {
  const read = (selector: string, name: string) =>
    frame.locator(selector).evaluateAll((all, name) => all.map((one) => one.getAttribute(name)), name);
  return {
    who: await frame.locator('#root .who').allTextContents(),
    veiled: await frame.locator('.veil').count(),
    steps: await read('.thread > li.other', 'data-mark'),
    step: await frame.locator('[aria-current="step"] h4').allTextContents(),
    disclosures: await read('[data-disclosure]', 'data-mark'),
    closing: await read('[data-item]', 'data-mark'),
    outcome: await read('.outcomes [aria-pressed="true"]', 'data-key'),
  };
}

const listed = async (sidebar: Sidebar) =>
  (await askBackground<{ interactions: OpenConversation[] }>(sidebar.frame, 'interactions.list', {})).interactions;
const strip = (sidebar: Sidebar) => sidebar.frame.getByRole('navigation', { name: 'Atendimentos' });
const tab = (sidebar: Sidebar, who: string) => strip(sidebar).getByRole('button', { name: who });

/** What Édson wrote has been read, so that he waits wherever one goes next. */
const edsonWaits = (sidebar: Sidebar) =>
  expect
    .poll(async () => (await listed(sidebar)).find(({ who }) => who === 'Édson L.')?.waiting_since ?? null)
    .not.toBeNull();

/** A call in the CRM and three chats, each in a tab of its own. */
async function pagesOf(browser: ExtensionBrowser, world: World) {
  const open = async (url: string): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    claudia: await open(`${world.urls.chat}/?pace=0&chat=claudia`),
    edson: await open(`${world.urls.chat}/?pace=0&chat=edson`),
    marta: await open(`${world.urls.chat}/?pace=0&chat=marta`),
    call: await open(`${world.urls.crm}/ficha?id=104&call=in`),
  };
}

async function sidebarsOf(pages: Record<'claudia' | 'edson' | 'marta' | 'call', Page>) {
  return {
    claudia: await Sidebar.of(pages.claudia),
    edson: await Sidebar.of(pages.edson),
    marta: await Sidebar.of(pages.marta),
    call: await Sidebar.of(pages.call),
  };
}

test('a call and three chats at once keep apart, through a dead worker, reloads and a restart of the browser', async ({
  build,
  world,
}) => {
  test.setTimeout(240_000);
  const profile = await mkdtemp(path.join(tmpdir(), 'combinado-parallel-'));
  let browser = await launchWithExtension({ build, profile });
  try {
    let pages = await pagesOf(browser, world);
    let sidebars = await sidebarsOf(pages);
    await sidebars.claudia.signIn('ana@vereda.example');

    await test.step('each is brought to a state of its own', async () => {
      await sidebars.claudia.confirmAccount('Cláudia Regina Prates');
      const chat = new ChatPage(pages.claudia);
      await chat.say('Boa tarde, aqui é Ana, da Vereda Cobranças. Falo com Cláudia Regina Prates?');
      await expect(sidebars.claudia.disclosure('identify_agent')).toHaveAttribute('data-mark', 'done');
      await sidebars.claudia.button('Acordo').click();
      await sidebars.claudia.button('Escolher 4 parcelas').first().click();
      await expect(sidebars.claudia.closingItem('total_amount')).toBeVisible();

      await sidebars.edson.confirmAccount('Édson Tavares Lima');
      await sidebars.edson.button('Atende outra pessoa').last().click();
      await expect(sidebars.edson.frame.locator('.veil')).toBeVisible();

      await sidebars.marta.confirmAccount('Marta Oliveira Nunes');
      await sidebars.marta
        .button(/Registrar R|^Registrar$/)
        .last()
        .click();
      await sidebars.marta.frame.locator('.outcomes [data-key="I"]').click();

      await expect(sidebars.call.line).toBeVisible();
      const title = sidebars.call.currentStep.locator('h4');
      const greeting = (await title.textContent()) ?? '';
      await sidebars.call.frame.locator('.answers button').first().click();
      await expect(title).not.toHaveText(greeting);
    });

    const names = ['claudia', 'edson', 'marta', 'call'] as const;
    const lookAtAll = async () =>
      Object.fromEntries(await Promise.all(names.map(async (name) => [name, await look(sidebars[name])] as const)));
    /** What was there comes back, whatever happened: waited for, since pages take their time. */
    const expectAll = async (before: Awaited<ReturnType<typeof lookAtAll>>) => {
      for (const name of names)
        await expect.poll(() => look(sidebars[name]), { message: name, timeout: 30_000 }).toEqual(before[name]);
    };

    await test.step('the strip shows all four in each, the call first, and hides only what is veiled', async () => {
      for (const name of names) await expect(strip(sidebars[name]).getByRole('listitem').first()).toBeVisible();
      await expect.poll(async () => (await listed(sidebars.call)).length).toBe(4);
      const all = await listed(sidebars.call);
      expect(all[0]).toMatchObject({ who: 'Rogério D.', channel: 'voice' });
      expect(all.find(({ who }) => who === 'Édson L.')).toMatchObject({ third_party: true, account_ref: null });
      expect(all.find(({ who }) => who === 'Cláudia P.')).toMatchObject({
        third_party: false,
        account_ref: '88-41207',
      });
      const waits = all.flatMap(({ waiting_since }) => waiting_since ?? []);
      expect(waits.length).toBeGreaterThan(1);
      expect(waits).toEqual([...waits].sort());
    });

    const before = await lookAtAll();
    await test.step('the worker dies', async () => {
      await killWorker(browser);
      await expectAll(before);
    });
    await test.step('the pages are reloaded, and the chats have lost what was said', async () => {
      for (const name of names) await pages[name].reload();
      sidebars = await sidebarsOf(pages);
      // The replica forgets what was sent, as a page does that draws fewer rows.
      await expect(new ChatPage(pages.claudia).row('aqui é Ana, da Vereda')).toHaveCount(0);
      await expectAll(before);
    });
    await test.step('the browser is closed and started again', async () => {
      await browser.close();
      browser = await launchWithExtension({ build, profile });
      pages = await pagesOf(browser, world);
      sidebars = await sidebarsOf(pages);
      await sidebars.claudia.signIn('ana@vereda.example');
      await expectAll(before);
    });
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('choosing one brings its tab to the front; where the tab shows another chat it is said which to open', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world);
  await chat.open('+55 85 99123-0087');
  await sidebar.confirmAccount('Édson Tavares Lima');
  await expect(sidebar.line).toBeVisible();
  await edsonWaits(sidebar);
  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  await expect(sidebar.line).toBeVisible();

  const page = await chromium.context.newPage();
  await page.goto(`${world.urls.crm}/ficha?id=104&call=in`);
  const call = await Sidebar.of(page);
  await expect(call.line).toBeVisible();
  const inFront = async () => {
    const tabs = await call.frame.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { query: (q: object) => Promise<{ url?: string }[]> } } }
      ).chrome;
      return (await tabs.query({ active: true, lastFocusedWindow: true })).map(({ url }) => url ?? '');
    });
    return tabs[0] ?? '';
  };
  await expect.poll(inFront).toContain('/ficha');

  await tab(call, 'Marta N.').click();
  await expect.poll(inFront).toContain(world.urls.chat);
  await expect(sidebar.frame.getByText(/Abra aqui a conversa de/)).toHaveCount(0);

  await page.bringToFront();
  await expect.poll(inFront).toContain('/ficha');
  // The other chat of the same tab, by key.
  const at = (await listed(call)).findIndex(({ who }) => who === 'Édson L.') + 1;
  await call.frame.locator('body').press(`Alt+${at}`);
  await expect.poll(inFront).toContain(world.urls.chat);
  await expect(sidebar.frame.getByText('Abra aqui a conversa de Édson L.')).toBeVisible();
  // Nothing was clicked for the agent.
  await expect(chat.page.locator('#main header')).toContainText('Marta Oliveira Nunes');
  await chat.open('+55 85 99123-0087');
  await expect(sidebar.frame.getByText(/Abra aqui a conversa de/)).toHaveCount(0);
});

test('who writes waits, is counted, and waits no more once answered', async ({ chromium, world }) => {
  const { chat, sidebar } = await openChat(chromium, world, { query: '?pace=0&chat=edson' });
  await sidebar.confirmAccount('Édson Tavares Lima');
  await expect(sidebar.line).toBeVisible();
  await chat.open('Rogério Pacheco Dias');
  await sidebar.confirmAccount('Rogério Pacheco Dias');
  await expect(sidebar.line).toBeVisible();
  const page = await chromium.context.newPage();
  await page.goto(`${world.urls.crm}/ficha?id=101&call=in`);
  const call = await Sidebar.of(page);
  await expect(call.line).toBeVisible();
  const rogerio = async () => (await listed(call)).find(({ who }) => who === 'Rogério D.');
  await expect.poll(async () => (await rogerio())?.where?.shown).toBe(true);

  const says = (who: string, text: string) =>
    chat.page.evaluate((detail) => void document.dispatchEvent(new CustomEvent('replica:say', { detail })), {
      chat: who,
      text,
    });
  const unread = (await rogerio())?.unread ?? 0;
  await says('rogerio', 'Ainda está aí?');
  await expect.poll(async () => (await rogerio())?.unread).toBe(unread + 1);
  expect((await rogerio())?.waiting_since).not.toBeNull();
  await expect(tab(call, 'Rogério D.')).toContainText('espera');
  await expect(tab(call, 'Rogério D.').getByRole('img', { name: /nova/ })).toBeVisible();

  await tab(call, 'Rogério D.').click();
  await expect.poll(async () => (await rogerio())?.unread).toBe(0);
  await expect(tab(sidebar, 'Rogério D.')).toContainText('sua vez');

  // A chat that the page does not show: its own list of chats knows.
  const edson = async () => (await listed(call)).find(({ who }) => who === 'Édson L.');
  const listUnread = (await edson())?.unread ?? 0;
  await says('edson', 'E o meu comprovante?');
  await expect.poll(async () => (await edson())?.unread).toBeGreaterThan(listUnread);
  expect((await edson())?.waiting_since).not.toBeNull();
});

test('the agenda reminds of a call at its time, over a dead worker, and keeps what was done with it', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world);
  const agenda = async () => (await askBackground<{ items: AgendaItem[] }>(sidebar.frame, 'agenda.list', {})).items;
  // No conversation is open: the day's work is there.
  await expect(sidebar.frame.getByText(/(Bom dia|Boa tarde|Boa noite), Ana\./)).toBeVisible();
  await expect(sidebar.frame.locator('.agenda')).toBeVisible();

  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  await expect(sidebar.line).toBeVisible();
  const key = 'whatsapp:Marta Oliveira Nunes';
  const account = (await askBackground<{ accounts: object[] }>(sidebar.frame, 'account.find', { ref: '77-20931' }))
    .accounts[0];
  const open = await askBackground<{ interaction: { id: string; started_at: string } }>(
    sidebar.frame,
    'interaction.open',
    { conversation_key: key, channel: 'whatsapp', account },
  );
  const at = new Date(Date.now() - 1000).toISOString();
  await askBackground(sidebar.frame, 'outcome.log', {
    interaction_id: open.interaction.id,
    record: {
      ...callback,
      callback_at: at,
      started_at: open.interaction.started_at,
      ended_at: new Date().toISOString(),
    },
  });
  const item = `callback:${open.interaction.id}`;
  await expect.poll(async () => (await agenda()).some(({ id, done }) => id === item && !done)).toBe(true);

  // Somebody else is in view: the reminder is of Marta, and says so where one works.
  await chat.open('+55 85 99123-0087');
  await sidebar.confirmAccount('Édson Tavares Lima');
  await expect(sidebar.line).toBeVisible();
  const reminder = sidebar.frame.locator('.reminder');
  await expect(reminder).toContainText('Marta N.');
  await killWorker(chromium);
  await expect(reminder).toContainText('Marta N.');
  await expect
    .poll(() =>
      sidebar.frame.evaluate(() =>
        (
          globalThis as unknown as { chrome: { action: { getBadgeText: (of: object) => Promise<string> } } }
        ).chrome.action.getBadgeText({}),
      ),
    )
    .toMatch(/^\d+$/);

  await reminder.getByRole('button', { name: 'Feito' }).click();
  await expect(reminder).toHaveCount(0);
  await expect
    .poll(async () =>
      (
        await world.sql<{ done: boolean }>(
          `select (payload ->> 'done')::boolean as done from events where type = 'agenda.marked' and payload ->> 'item' = $1`,
          [item],
        )
      ).map(({ done }) => done),
    )
    .toEqual([true]);
  // The server's own word on it, too.
  await expect.poll(async () => (await agenda()).find(({ id }) => id === item)?.done).toBe(true);
});

test('strip, agenda and reminder hold at 320 px and at twice the text, in three languages and both themes', async ({
  chromium,
  world,
}) => {
  const { chat, sidebar } = await openChat(chromium, world, { query: '?pace=0&chat=edson' });
  const { frame } = sidebar;
  // A colour on its way from one theme to the other is neither.
  await chat.page.emulateMedia({ reducedMotion: 'reduce' });
  await sidebar.confirmAccount('Édson Tavares Lima');
  await expect(sidebar.line).toBeVisible();
  await edsonWaits(sidebar);
  await chat.open('Marta Oliveira Nunes');
  await sidebar.confirmAccount('Marta Oliveira Nunes');
  await expect(tab(sidebar, 'Édson L.')).toBeVisible();

  await lookAt(frame, 'strip');
  await frame.locator('body').press('g');
  await expect(frame.locator('.dialog .due').first()).toBeVisible();
  await lookAt(frame, 'agenda');
});

const callback = {
  outcome: 'callback',
  account_ref: '77-20931',
  channel: 'whatsapp',
  audience: 'debtor',
  stage: null,
  reason: null,
  amount: null,
  date: null,
  method: null,
  agreement: null,
  consent: null,
  summary_hash: null,
  note: '',
  verdicts: [],
  score: null,
  degraded: false,
};
