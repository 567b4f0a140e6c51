import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import type { ConsentReceipt } from '@/domain/agreement/consent-receipt.ts';
import { receiptLaw } from '@/domain/agreement/receipt-law.ts';
import { consentText } from '@/domain/agreement/summary-text.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { sampleReceipt } from '@/domain/testing/sample-receipt.ts';
import type { ExtensionBrowser } from '../support/extension.ts';
import { test } from '../support/fixture.ts';
import { openChat } from '../support/open-chat.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const folder = '.cache/looks';

/** What axe finds wrong by WCAG 2.2 AA, each with the place. */
async function faults(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({ runOnly: tags }),
    tags,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Asks the background from one of the extension's own pages, as the pages do. */
function ask(page: Page, verb: string, request: object): Promise<{ ok: boolean; value?: unknown }> {
  return page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<{ ok: boolean; value?: unknown }> } };
        }
      ).chrome.runtime.sendMessage(message),
    { verb, request },
  );
}

async function dress(browser: ExtensionBrowser, locale: string, theme: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await ask(page, 'settings.write', { locale, theme });
  await page.close();
}

/** A receipt in this language, kept for a conversation that is opened for it; answers with the id of its page. */
async function keepReceipt(page: Page, locale: Locale): Promise<string> {
  const opened = await ask(page, 'interaction.open', {
    conversation_key: `receipt:${locale}`,
    channel: 'whatsapp',
    account: null,
  });
  const { interaction } = opened.value as { interaction: { id: string } };
  const draft = sampleReceipt({ interaction_id: interaction.id, locale, ...(locale === 'es-MX' ? mexican : {}) });
  const hash = createHash('sha256').update(consentText(draft.agreement, draft.summary)).digest('hex');
  expect(await ask(page, 'receipt.keep', { receipt: { ...draft, hash } })).toMatchObject({ ok: true });
  return interaction.id;
}

const mexican: Partial<ConsentReceipt> = {
  jurisdiction: 'MX',
  law: [...receiptLaw('MX')],
  payment: { kind: 'clabe', digits: '032180000118359719', bank: 'IXE Banco' },
};

const people = {
  'pt-BR': {
    agent: 'ana@vereda.example',
    chat: 'Cláudia Regina Prates',
    lead: 'silvana@vereda.example',
    playbook: 'vereda-br',
    head: 'otavio@vereda.example',
  },
  'es-MX': {
    agent: 'maribel@cardenal.example',
    chat: 'Jorge Luis Armenta',
    lead: 'ines@cardenal.example',
    playbook: 'cardenal-mx',
    head: 'hector@cardenal.example',
  },
  'en-US': {
    agent: 'ana@vereda.example',
    chat: 'Marta Oliveira Nunes',
    lead: 'silvana@vereda.example',
    playbook: 'vereda-br',
    head: 'otavio@vereda.example',
  },
} as const;

test.beforeAll(() => void mkdirSync(folder, { recursive: true }));

for (const locale of ['pt-BR', 'es-MX', 'en-US'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every screen in ${locale}, ${theme}, keeps WCAG 2.2 AA as far as a machine can tell`, async ({
      chromium,
      world,
    }) => {
      const who = people[locale];
      await dress(chromium, locale, theme);
      const { chat, sidebar } = await openChat(chromium, world, { as: null });
      const shoot = (page: Page, name: string) => page.screenshot({ path: `${folder}/${name}-${locale}-${theme}.png` });
      const check = async (page: Page, frame: Page | Frame, name: string) => {
        await shoot(page, name);
        expect.soft(await faults(frame), name).toEqual([]);
      };
      await expect(sidebar.frame.locator('form button[type=submit]')).toBeVisible();
      await check(chat.page, sidebar.frame, 'sidebar-sign-in');
      await sidebar.signIn(who.agent);
      await chat.open(who.chat);
      await sidebar.confirmAccount(who.chat);
      await expect(sidebar.line).toBeVisible();
      await check(chat.page, sidebar.frame, 'sidebar-script');
      await sidebar.button(/^(Acordo|Convenio|Agreement)$/).click();
      await sidebar.frame.locator('.plans [data-key="1"]').click();
      await expect(sidebar.closingItem('total_amount')).toBeVisible();
      await check(chat.page, sidebar.frame, 'sidebar-closing');
      await sidebar.button(/^(Registrar acordo|Registrar convenio|Record the agreement)/).click();
      await expect(sidebar.frame.locator('.outcomes [data-key="A"]')).toBeVisible();
      await check(chat.page, sidebar.frame, 'sidebar-outcome');

      const office = await chromium.context.newPage();
      const open = async (page: string) => {
        await office.goto(`chrome-extension://${chromium.extensionId}/${page}`);
        await office.reload();
      };
      await open('popup.html');
      await expect(office.getByRole('main').or(office.locator('#root > *')).first()).toBeVisible();
      await check(office, office, 'popup');
      await open('options.html');
      await expect(office.locator('select').first()).toBeVisible();
      await check(office, office, 'options');
      await open('receipt.html');
      await expect(office.getByRole('heading', { level: 1 })).toBeVisible();
      await check(office, office, 'receipt-none');
      await open(`receipt.html#${await keepReceipt(office, locale)}`);
      await expect(office.getByRole('main')).toHaveAttribute('lang', locale);
      await check(office, office, 'receipt');
      for (const [email, place, name] of [
        [who.lead, `playbooks/${who.playbook}/early`, 'console-playbook'],
        [who.head, 'team', 'console-team'],
      ] as const) {
        await open(`console.html#/${place}`);
        await office.getByRole('button', { name: /^(Sair|Cerrar sesión|Sign out)/ }).click();
        await office.locator('input[type=email]').fill(email);
        await office.locator('input[type=password]').fill('combinado-demo');
        await office.locator('form button[type=submit]').click();
        await expect(office.getByRole('navigation')).toBeVisible();
        await open(`console.html#/${place}`);
        await expect(office.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(office.getByRole('main').locator('table, ol, ul').first()).toBeVisible();
        await check(office, office, name);
      }
    });
  }
}
